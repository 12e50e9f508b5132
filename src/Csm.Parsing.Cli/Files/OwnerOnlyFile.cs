using System.Runtime.Versioning;
using System.Security.AccessControl;
using System.Security.Principal;

namespace Csm.Parsing.Cli.Files;

/// <summary>Creates files that are open to nobody but their owner, from the first moment on.</summary>
internal static class OwnerOnlyFile
{
    public const UnixFileMode Mode = UnixFileMode.UserRead | UnixFileMode.UserWrite;

    /// <summary>Creates an empty file to write to, without a buffer.</summary>
    public static FileStream Create(string path, FileShare share) => OperatingSystem.IsWindows()
        ? CreateWithAccessList(path, share)
        : new FileStream(path, new FileStreamOptions { Mode = FileMode.CreateNew, Access = FileAccess.Write, Share = share, BufferSize = 0, UnixCreateMode = Mode });

    [SupportedOSPlatform("windows")]
    private static FileStream CreateWithAccessList(string path, FileShare share)
    {
        using var user = WindowsIdentity.GetCurrent();
        var security = new FileSecurity();
        security.SetAccessRuleProtection(isProtected: true, preserveInheritance: false);
        security.AddAccessRule(new FileSystemAccessRule(user.User!, FileSystemRights.FullControl, AccessControlType.Allow));
        return new FileInfo(path).Create(FileMode.CreateNew, FileSystemRights.Write, share, bufferSize: 1, FileOptions.None, security);
    }
}
