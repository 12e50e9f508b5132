using System.Runtime.CompilerServices;
using ApprovalTests;
using ApprovalTests.Core;
using ApprovalTests.Reporters;
using ApprovalTests.Writers;

namespace Csm.Parsing.Tests;

/// <summary>Compares a text with the approved one in Snapshots/ of the test's project. Where they differ, the new text is left beside it as NAME.received.txt: read it and, if it is right, rename it.</summary>
internal static class Snapshot
{
    public static void Verify(string text, string name, string extension = "txt", [CallerFilePath] string callerPath = "")
    {
        string tests = Path.Combine(RepositoryRoot.Path, "tests");
        string project = Path.GetRelativePath(tests, callerPath).Split(Path.DirectorySeparatorChar)[0];
        string folder = Path.Combine(tests, project, "Snapshots");
        Approvals.Verify(WriterFactory.CreateTextWriter(text, extension), new FixedName(folder, name), QuietReporter.INSTANCE);
    }

    private sealed class FixedName(string folder, string name) : IApprovalNamer
    {
        public string SourcePath => folder;

        public string Name => name;
    }
}
