using System.CommandLine;
using System.Globalization;
using Csm.Parsing.Data;

namespace Csm.Parsing.Cli.Options;

/// <summary>The <c>--every-dump</c> option of the commands that count posts.</summary>
internal sealed class EveryDumpOption
{
    public Option<bool> Option { get; } = new("--every-dump")
    {
        Description = "Count a post in each dump that has it. Default: once, also if its counts or its text changed a little.",
    };

    public PostCounting CountingOf(ParseResult result) => result.GetValue(Option) ? PostCounting.EveryDump : PostCounting.Once;

    /// <summary>How two copies of the same dump count; null if each counts.</summary>
    public static string? DescribeCopies(PostCounting counting) => counting == PostCounting.Once ? "a post in both counts once" : null;

    /// <summary>What to say of posts that were left out since a dump before has them; null if there are none.</summary>
    public static string? Describe(long repeated) => repeated == 0 ? null
        : string.Create(CultureInfo.InvariantCulture, $"counted once: posts that appear in several dumps; {repeated:N0} repeated {(repeated == 1 ? "post" : "posts")} left out (--every-dump counts them)");
}
