using Spectre.Console;

namespace Csm.Parsing.Cli.Runs;

/// <summary>Shows a bar on standard error that grows with each input and disappears at the end.</summary>
internal static class ProgressBar
{
    public static Task RunAsync(CliEnvironment environment, int inputs, int times, Func<Action, Task> run)
        => environment.ErrorStyle().CreateConsole(environment.Error).Progress()
            .AutoClear(true)
            .Columns(new TaskDescriptionColumn(), new ProgressBarColumn(), new PercentageColumn(), new RemainingTimeColumn())
            .StartAsync(async context =>
            {
                ProgressTask task = context.AddTask($"{inputs} files", maxValue: (double)inputs * times);
                await run(() => task.Increment(1));
            });
}
