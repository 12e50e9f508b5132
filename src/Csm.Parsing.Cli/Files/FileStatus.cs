using System.Runtime.InteropServices;

namespace Csm.Parsing.Cli.Files;

/// <summary>What Linux knows of a file, and .NET does not show: its type and its owner.</summary>
[StructLayout(LayoutKind.Explicit, Size = 256)]
internal readonly struct FileStatus
{
    // From include/uapi/linux/stat.h, the same on all processors.
    private const int CurrentDirectory = -100;
    private const uint TypeAndOwner = 0x1 | 0x8 | 0x10;
    private const int TypeMask = 0xF000;
    private const int RegularFile = 0x8000;

    [FieldOffset(20)]
    private readonly uint _owner;

    [FieldOffset(24)]
    private readonly uint _group;

    [FieldOffset(28)]
    private readonly ushort _mode;

    /// <summary>Whether this is neither a folder nor a pipe, a socket or a device.</summary>
    public bool IsRegular => (_mode & TypeMask) == RegularFile;

    /// <summary>The status of a file, or of the target of a link; null if there is none, or on another system than Linux.</summary>
    public static FileStatus? Of(string path)
    {
        try
        {
            return OperatingSystem.IsLinux() && Get(CurrentDirectory, path, 0, TypeAndOwner, out FileStatus status) == 0 ? status : null;
        }
        catch (EntryPointNotFoundException)
        {
            // A C library from before 2018.
            return null;
        }
    }

    /// <summary>Gives an open file the owner and the group of this one, as far as this process may.</summary>
    public void GiveOwnerTo(SafeHandle file)
    {
        const uint Unchanged = uint.MaxValue;
        if (SetOwner(file, _owner, _group) != 0)
        {
            _ = SetOwner(file, Unchanged, _group);
        }
    }

    [DllImport("libc", EntryPoint = "statx")]
    private static extern int Get(int folder, [MarshalAs(UnmanagedType.LPUTF8Str)] string path, int flags, uint mask, out FileStatus status);

    [DllImport("libc", EntryPoint = "fchown")]
    private static extern int SetOwner(SafeHandle file, uint owner, uint group);
}
