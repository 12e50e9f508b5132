using System.Runtime.InteropServices;
using System.Text;

namespace Csm.Parsing.Cli.Tests;

/// <summary>What .NET has no functions for, and Unix has.</summary>
internal static class Libc
{
    private const int ReadAndWrite = 0b110_000_000;
    private const int All = 0b111_000_000;

    /// <summary>Makes a pipe that has a path.</summary>
    public static void MakePipe(string path) => Assert.Equal(0, mkfifo(BytesOf(path), ReadAndWrite));

    /// <summary>Makes a folder whose name is not UTF-8.</summary>
    public static void MakeFolderLatin1(string path) => Assert.Equal(0, mkdir(Encoding.Latin1.GetBytes(path + '\0'), All));

    /// <summary>Makes an empty file whose name is not UTF-8.</summary>
    public static void MakeFileLatin1(string path) => Assert.NotEqual(-1, creat(Encoding.Latin1.GetBytes(path + '\0'), ReadAndWrite));

    /// <summary>Removes an empty folder or a file whose name is not UTF-8.</summary>
    public static void RemoveLatin1(string path) => Assert.Equal(0, remove(Encoding.Latin1.GetBytes(path + '\0')));

    /// <summary>Sends a signal.</summary>
    public static void Signal(int process, int signal) => Assert.Equal(0, kill(process, signal));

    private static byte[] BytesOf(string path) => Encoding.UTF8.GetBytes(path + '\0');

    [DllImport("libc")]
    private static extern int mkfifo(byte[] path, int mode);

    [DllImport("libc")]
    private static extern int mkdir(byte[] path, int mode);

    [DllImport("libc")]
    private static extern int creat(byte[] path, int mode);

    [DllImport("libc")]
    private static extern int remove(byte[] path);

    [DllImport("libc")]
    private static extern int kill(int process, int signal);
}
