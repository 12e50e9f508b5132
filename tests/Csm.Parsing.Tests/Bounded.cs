using System.Runtime.CompilerServices;

namespace Csm.Parsing.Tests;

/// <summary>Runs what would never end if it were quadratic, so that a regression fails by name instead of hanging.</summary>
internal static class Bounded
{
    // Many times what any of these cases takes, on a busy machine too.
    private static readonly TimeSpan Limit = TimeSpan.FromMinutes(2);

    /// <summary>Runs a piece of work on a thread of its own; fails where it is not done in time, and leaves it behind.</summary>
    public static async Task RunAsync(Action work, [CallerMemberName] string test = "")
    {
        try
        {
            await Task.Factory.StartNew(work, CancellationToken.None, TaskCreationOptions.LongRunning, TaskScheduler.Default).WaitAsync(Limit);
        }
        catch (TimeoutException)
        {
            Assert.Fail($"{test} is not done after {Limit}.");
        }
    }
}
