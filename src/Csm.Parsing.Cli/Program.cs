using System.Runtime.InteropServices;

namespace Csm.Parsing.Cli;

/// <summary>The entry point of the process.</summary>
internal static class Program
{
    public static async Task<int> Main(string[] arguments)
    {
        using var cancellation = new CancellationTokenSource();
        using var interrupt = PosixSignalRegistration.Create(PosixSignal.SIGINT, signal =>
        {
            // The first Ctrl-C cancels the run, the second one ends the process.
            signal.Cancel = !cancellation.IsCancellationRequested;
            cancellation.Cancel();
        });
        return await CommandLine.RunAsync(arguments, ProcessConsole.Open(), cancellation.Token);
    }
}
