using System.Text;
using Csm.Parsing.Cli.Inputs;
using Csm.Parsing.Cli.Runs;
using Csm.Parsing.Data;

namespace Csm.Parsing.Cli.Commands;

/// <summary>Writes each dump with pseudonyms to its file, UTF-8 whatever it was before; line ends and a byte order mark stay.</summary>
internal sealed class PseudonymSink(Pseudonymizer pseudonymizer, PseudonymizeRequest request) : FeedSink
{
    private readonly Dictionary<string, Input> _inputOf = new(FilePaths.Comparer);
    private readonly List<string> _failures = [];
    private Pseudonymizer _pseudonymizer = pseudonymizer;

    public override bool IsSurveyed => true;

    public override void Survey(IReadOnlyList<Feed> feeds)
        => _pseudonymizer = _pseudonymizer.WithAccounts(feeds.Select(feed => feed.Profile).OfType<Profile>());

    // In turn: of two inputs that pseudonyms give the same name, the first is written.
    public override void Take(Input input, IReadOnlyList<Feed> feeds, bool isAlone, InputResult result)
    {
        byte[] dump = Encoding.UTF8.GetBytes(_pseudonymizer.Pseudonymize(feeds[0].Syntax.SyntaxTree).ToString());
        string path = PathFor(input, feeds);
        result.SetTurn(() => Write(input, path, dump));
    }

    public override void Complete(RunLog log) => _failures.ForEach(log.ReportFailure);

    private string PathFor(Input input, IReadOnlyList<Feed> feeds)
    {
        string extension = OutputFormats.ExtensionOf(OutputFormat.Text);
        string stem = Path.GetRelativePath(request.Folder, request.Plan.PathFor(input)!)[..^extension.Length];
        foreach (string handle in feeds.Select(feed => feed.Profile?.Handle).OfType<string>())
        {
            stem = HandleInPath.Replace(stem, handle, _pseudonymizer.GetPseudonym(handle));
        }

        return Path.GetFullPath(stem + extension, request.Folder);
    }

    private void Write(Input input, string path, byte[] dump)
    {
        if (request.IsKept(path))
        {
            _failures.Add($"{input.Path} is not written: '{path}' is an input or the key file");
        }
        else if (!_inputOf.TryAdd(path, input))
        {
            _failures.Add($"{input.Path} is not written: '{path}' is that of {_inputOf[path].Path}");
        }
        else
        {
            WriteFile(path, dump);
        }
    }

    private void WriteFile(string path, byte[] dump)
    {
        try
        {
            WholeFile.Write(path, stream => stream.Write(dump));
        }
        catch (Exception exception) when (FileFailure.IsFailure(exception))
        {
            _failures.Add($"cannot write {path}: {FileFailure.Explain(exception)}");
        }
    }
}
