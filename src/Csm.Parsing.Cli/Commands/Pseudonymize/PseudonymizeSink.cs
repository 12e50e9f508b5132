using System.Text;
using Csm.Parsing.Cli.Files;
using Csm.Parsing.Cli.Inputs;
using Csm.Parsing.Cli.Runs;
using Csm.Parsing.Data;
using Csm.Parsing.Diagnostics;
using Csm.Parsing.Syntax;

namespace Csm.Parsing.Cli.Commands.Pseudonymize;

/// <summary>Writes each dump with pseudonyms to a file of its own. The encoding becomes UTF-8; line ends and a byte order mark are kept.</summary>
internal sealed class PseudonymizeSink(Pseudonymizer pseudonymizer, PseudonymizeRequest request) : FeedSink
{
    private readonly Dictionary<string, Input> _inputOf = new(FilePaths.Comparer);
    private readonly HashSet<ReplacedName> _names = [];
    private readonly List<string> _failures = [];
    private readonly WholeFiles _files = new();
    private readonly PseudonymCollisions _collisions = new(pseudonymizer);
    private readonly KeySearch _key = new(request.Key);
    private Pseudonymizer _pseudonymizer = pseudonymizer;

    public override bool IsSurveyed => true;

    /// <exception cref="UsageException">The input contains the key. Nothing has been written or quoted yet.</exception>
    public override void Survey(IReadOnlyList<Feed> feeds)
    {
        if (feeds.Count > 0 && _key.IsIn(feeds[0].Source.ToString()))
        {
            throw new UsageException($"the input '{feeds[0].Source.Path}' contains the key; keep the key apart from the dumps");
        }

        _pseudonymizer = _pseudonymizer.WithAccounts(feeds);
        foreach (Feed feed in feeds)
        {
            _collisions.Add(feed);
        }
    }

    // In turn, because the first of two inputs that get the same name is the one to be written.
    public override void Take(Input input, IReadOnlyList<Feed> feeds, bool isAlone, InputResult result)
    {
        if (ReasonNotToWrite(feeds) is { } reason)
        {
            result.SetTurn(() => _failures.Add($"did not write {input.Path}: {reason}, so the names in it would stay"));
            return;
        }

        SyntaxTree tree = feeds[0].Syntax.SyntaxTree;
        string stem = Path.GetRelativePath(request.Folder, request.Plan.PathFor(input))[..^PseudonymizeRequest.Extension.Length];
        byte[] dump = Encoding.UTF8.GetBytes(_pseudonymizer.Pseudonymize(tree).ToString());
        string path = Path.GetFullPath(_pseudonymizer.PseudonymizePath(stem) + PseudonymizeRequest.Extension, request.Folder);
        ReplacedName[] names = request.Map is null ? [] : [.. _pseudonymizer.FindReplacedNames(tree), .. _pseudonymizer.FindReplacedNamesInPath(stem)];
        result.SetTurn(() => Write(input, path, dump, names));
    }

    public override void Complete(RunLog log)
    {
        if (request.Map is { } map && _files.TryWritePrivate(map, stream => PseudonymMap.WriteCsv(stream, _names)) is { } failure)
        {
            _failures.Add(failure);
        }

        _failures.ForEach(log.ReportFailure);
        foreach (string warning in _collisions.Warnings)
        {
            log.Warn(warning);
        }
    }

    private static string? ReasonNotToWrite(IReadOnlyList<Feed> feeds) => feeds[0].Layout is null ? "the page is not read"
        : feeds.Any(feed => feed.Diagnostics.Any(diagnostic => diagnostic.Descriptor == DiagnosticCatalog.NothingRecognized)) ? "nothing in it is recognized as a dump"
        : null;

    private void Write(Input input, string path, byte[] dump, IEnumerable<ReplacedName> names)
    {
        if (request.IsKept(path))
        {
            _failures.Add($"did not write {input.Path}: '{path}' is an input or the key file; choose another --output");
        }
        else if (!_inputOf.TryAdd(path, input))
        {
            _failures.Add($"did not write {input.Path}: '{path}' was already written for {_inputOf[path].Path}; rename one of the two");
        }
        else if (_files.TryWrite(path, stream => stream.Write(dump)) is { } failure)
        {
            _failures.Add(failure);
        }
        else
        {
            _names.UnionWith(names);
        }
    }
}
