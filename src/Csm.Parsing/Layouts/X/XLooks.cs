namespace Csm.Parsing.Layouts.X;

/// <summary>What a line of an X page looks like in any language.</summary>
[Flags]
internal enum XLooks : byte
{
    None = 0,

    /// <summary>A dot alone: <c>·</c>.</summary>
    Dot = 1,

    /// <summary>Only pictures.</summary>
    Picture = 2,

    /// <summary>The owner of the site: <c>© 2026 X Corp.</c></summary>
    Owner = 4,

    /// <summary>The time and date of an opened post.</summary>
    Stamp = 8,

    /// <summary>The position and the length of a video.</summary>
    TimeOfVideo = 16,

    /// <summary>A row of signs.</summary>
    Separator = 32,

    /// <summary>A handle with the date behind it.</summary>
    HandleAndDate = 64,
}
