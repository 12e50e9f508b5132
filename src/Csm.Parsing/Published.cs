namespace Csm.Parsing;

/// <summary>When a post was published, as its page prints it. Immutable.</summary>
public sealed class Published
{
    internal Published(string text) => Text = text;

    /// <summary>The date, the age, or the time and date as printed: <c>Aug 25, 2023</c>, <c>38m</c>, <c>6:40 AM · Jun 9, 2026</c>.</summary>
    public string Text { get; }

    /// <summary>Gets the text.</summary>
    public override string ToString() => Text;
}
