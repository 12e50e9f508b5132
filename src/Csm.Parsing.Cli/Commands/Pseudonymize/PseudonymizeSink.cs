using System.Text;
using Csm.Parsing.Cli.Files;
using Csm.Parsing.Cli.Inputs;
using Csm.Parsing.Cli.Runs;
using Csm.Parsing.Data;

namespace Csm.Parsing.Cli.Commands.Pseudonymize;

/// <summary>Writes each dump with pseudonyms to a file of its own. The encoding becomes UTF-8; line ends and a byte order mark are kept.</summary>
internal sealed class PseudonymizeSink(Pseudonymizer pseudonymizer, PseudonymizeRequest request) : FeedSink
{
    private readonly Dictionary<string, Input> _inputOf = new(FilePaths.Comparer);
    private readonly List<string> _failures = [];
    private readonly WholeFiles _files = new();
    private Pseudonymizer _pseudonymizer = pseudonymizer;

    public override bool IsSurveyed => true;

    public override void Survey(IReadOnlyList<Feed> feeds)
        => _pseudonymizer = _pseudonymizer.WithAccounts(feeds.Select(feed => feed.Profile).OfType<Profile>());

    // In turn, because the first of two inputs that get the same name is the one to be written.
    public override void Take(Input input, IReadOnlyList<Feed> feeds, bool isAlone, InputResult result)
    {
        if (feeds[0].Layout is null)
        {
            result.SetTurn(() => _failures.Add($"did not write {input.Path}: the page is not read, so the names in it would stay"));
            return;
        }

        byte[] dump = Encoding.UTF8.GetBytes(_pseudonymizer.Pseudonymize(feeds[0].Syntax.SyntaxTree).ToString());
        string path = PathFor(input, feeds);
        result.SetTurn(() => Write(input, path, dump));
    }

    public override void Complete(RunLog log) => _failures.ForEach(log.ReportFailure);

    private string PathFor(Input input, IReadOnlyList<Feed> feeds)
    {
        string stem = Path.GetRelativePath(request.Folder, request.Plan.PathFor(input))[..^PseudonymizeRequest.Extension.Length];
        foreach (string handle in feeds.Select(feed => feed.Profile?.Handle).OfType<string>())
        {
            stem = HandleInPath.Replace(stem, handle, _pseudonymizer.GetPseudonym(handle));
        }

        return Path.GetFullPath(stem + PseudonymizeRequest.Extension, request.Folder);
    }

    private void Write(Input input, string path, byte[] dump)
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
    }
}
