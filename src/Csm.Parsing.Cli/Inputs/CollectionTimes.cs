using System.Collections.Immutable;
using System.Globalization;
using Csm.Parsing.Cli.Files;
using NodaTime;

namespace Csm.Parsing.Cli.Inputs;

/// <summary>When each input of a run was copied, as <c>--collected-at</c> says.</summary>
internal sealed record CollectionTimes
{
    private const string FromPath = "path";
    private const string FromFile = "mtime";
    private const string FromNowhere = "none";

    private static readonly CollectionTimes Unknown = new();

    private CollectionTimes()
    {
    }

    /// <summary>What can be given in place of a time.</summary>
    public static ImmutableArray<string> Names { get; } = [FromPath, FromFile, FromNowhere];

    /// <summary>A message for each input whose path has several dates, so that none is taken; empty if the paths were not searched.</summary>
    public ImmutableArray<string> ConflictingDates { get; private init; } = [];

    /// <summary>The conflicts that deserve a warning: those of a run that was told to take the dates in the paths.</summary>
    public ImmutableArray<string> Warnings { get; private init; } = [];

    /// <summary>What was taken: <c>dates in the paths, 2025-01 to 2025-08</c>; null if there was nothing to take.</summary>
    public string? Description { get; private init; }

    private ImmutableDictionary<Input, CollectionTime> Known { get; init; } = ImmutableDictionary<Input, CollectionTime>.Empty;

    /// <summary>Decides the times of inputs.</summary>
    /// <param name="option">A time, one of <see cref="Names"/>, or null for the dates in the paths if each path has exactly one.</param>
    /// <param name="inputs">The inputs.</param>
    /// <exception cref="UsageException">The option is neither a time nor a name; or it asks for the dates in the paths, and a path has none.</exception>
    public static CollectionTimes Choose(string? option, IReadOnlyList<Input> inputs) => option switch
    {
        null or FromPath => ByPath(inputs, isRequired: option is not null),
        FromFile => Create("last write times of the files (UTC)", inputs, LastWriteTimeOf),
        FromNowhere => Unknown,
        _ when CollectionTime.TryParse(option, out CollectionTime time) => Create("as given", inputs, _ => time),
        _ => throw new UsageException(
            $"'{option}' is not a valid time; write 2026, 2026-06, 2026-06-09 or 2026-06-09T18:30, without a time zone, or {FromPath}, {FromFile} or {FromNowhere}"),
    };

    /// <summary>When an input was copied; null if that is unknown.</summary>
    public CollectionTime? Of(Input input) => Known.TryGetValue(input, out CollectionTime time) ? time : null;

    private static CollectionTimes ByPath(IReadOnlyList<Input> inputs, bool isRequired)
    {
        var datesOf = inputs.ToDictionary(input => input, input => PathDates.In(input.Path));
        Input? undated = inputs.FirstOrDefault(input => datesOf[input].IsEmpty);
        ImmutableArray<string> conflicts =
            [.. inputs.Where(input => datesOf[input].Length > 1).Select(input => $"{input.Path} has several dates in its path: {string.Join(", ", datesOf[input])}")];
        if (isRequired && undated is not null)
        {
            throw new UsageException(
                $"the path '{undated.Path}' has no date such as 2026-06 or 2026-06-09; rename it, or give --collected-at a time, {FromFile} or {FromNowhere}");
        }

        if (isRequired || (undated is null && conflicts.IsEmpty))
        {
            return Create("dates in the paths", inputs, input => datesOf[input] is [var date] ? date : null) with
            {
                ConflictingDates = conflicts,
                Warnings = [.. conflicts.Select(conflict => $"{conflict}; none is taken")],
            };
        }

        // Without a word, the dates that some paths have would look as if they had been taken.
        bool hasDates = datesOf.Values.Any(dates => !dates.IsEmpty);
        string reason = undated is null ? conflicts[0] : $"{undated.Path} has no date in its path";
        return Unknown with { ConflictingDates = conflicts, Description = hasDates ? $"unknown, because {reason}" : null };
    }

    // A pipe has the time at which it was opened. Parts of a second would only make the time harder to read.
    private static CollectionTime? LastWriteTimeOf(Input input)
    {
        if (input.FullPath is null || FileStatus.Of(input.FullPath) is { IsRegular: false })
        {
            return null;
        }

        var file = new FileInfo(FilePaths.FollowLinks(input.FullPath));
        return file.Exists ? LocalDateTime.FromDateTime(file.LastWriteTimeUtc).With(TimeAdjusters.TruncateToSecond) : null;
    }

    private static CollectionTimes Create(string source, IReadOnlyList<Input> inputs, Func<Input, CollectionTime?> timeOf)
    {
        var known = ImmutableDictionary.CreateBuilder<Input, CollectionTime>();
        foreach (Input input in inputs)
        {
            if (timeOf(input) is { } time)
            {
                known.Add(input, time);
            }
        }

        return new CollectionTimes { Known = known.ToImmutable(), Description = inputs.Count == 0 ? null : Describe(source, [.. known.Values], inputs.Count) };
    }

    private static string Describe(string source, CollectionTime[] known, int inputs)
    {
        string range = known.Length == 0 ? "" : RangeOf(known.Min(), known.MaxBy(time => time.Latest));
        string unknown = known.Length == inputs ? "" : string.Create(CultureInfo.InvariantCulture, $"; unknown for {inputs - known.Length:N0} of {inputs:N0} inputs");
        return source + range + unknown;
    }

    private static string RangeOf(CollectionTime first, CollectionTime last) => first == last ? $", {first}" : $", {first} to {last}";
}
