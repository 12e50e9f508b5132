using System.Runtime.InteropServices;

namespace Csm.Parsing.Cli;

/// <summary>The entry point of the process.</summary>
internal static class Program
{
    public static async Task<int> Main(string[] arguments)
    {
        if (EmergencyExit.FindShortage() is { } shortage)
        {
            return EmergencyExit.With(shortage);
        }

        // An exception on a thread of the runtime's own.
        AppDomain.CurrentDomain.UnhandledException += (_, failure) => Environment.Exit(EmergencyExit.After((Exception)failure.ExceptionObject));
        try
        {
            return await RunAsync(arguments);
        }
        catch (Exception exception)
        {
            return EmergencyExit.After(exception);
        }
    }

    private static async Task<int> RunAsync(string[] arguments)
    {
        using var cancellation = new CancellationTokenSource();

        // Ctrl-C; timeout, containers and cluster schedulers; a closed terminal; Ctrl-\.
        using var interrupt = PosixSignalRegistration.Create(PosixSignal.SIGINT, Cancel);
        using var termination = PosixSignalRegistration.Create(PosixSignal.SIGTERM, Cancel);
        using var hangUp = PosixSignalRegistration.Create(PosixSignal.SIGHUP, Cancel);
        using var quit = PosixSignalRegistration.Create(PosixSignal.SIGQUIT, Cancel);
        return await CommandLine.RunAsync(arguments, ProcessConsole.Open(), cancellation.Token);

        // The first signal cancels the run, the second one ends the process.
        void Cancel(PosixSignalContext signal)
        {
            signal.Cancel = !cancellation.IsCancellationRequested;
            cancellation.Cancel();
        }
    }
}
