using System.Collections.Immutable;
using Csm.Parsing.Cli.Runs;
using Csm.Parsing.Data;

namespace Csm.Parsing.Cli.Commands.History;

/// <summary>Where histories go: tables, or a summary for people.</summary>
internal interface IHistoryOutput
{
    /// <summary>Writes all histories; what cannot be written is reported to the log.</summary>
    void Write(ImmutableArray<FeedHistory> histories, RunLog log);
}
