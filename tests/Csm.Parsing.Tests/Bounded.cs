using System.Runtime.CompilerServices;

namespace Csm.Parsing.Tests;

/// <summary>Limits the time of a test that would take hours if something were quadratic: a regression fails by name instead of hanging.</summary>
internal static class Bounded
{
    // Many times what any case takes, even on a busy machine.
    private static readonly TimeSpan Limit = TimeSpan.FromMinutes(2);

    /// <summary>Runs the work on its own thread. If it does not finish in time, the test fails and the thread is abandoned.</summary>
    public static async Task RunAsync(Action work, [CallerMemberName] string test = "")
    {
        try
        {
            await Task.Factory.StartNew(work, CancellationToken.None, TaskCreationOptions.LongRunning, TaskScheduler.Default).WaitAsync(Limit);
        }
        catch (TimeoutException)
        {
            Assert.Fail($"{test} has not finished after {Limit}.");
        }
    }
}
