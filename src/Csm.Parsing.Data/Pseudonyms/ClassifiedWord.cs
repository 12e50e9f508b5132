using Csm.Parsing.Syntax;
using Csm.Parsing.Text;

namespace Csm.Parsing.Data.Pseudonyms;

/// <summary>A word of a dump, as written or with its percent-encoded characters decoded, and its role.</summary>
/// <param name="Word">The word.</param>
/// <param name="Role">Its role.</param>
/// <param name="Decoded">The decoded dump that has the word.</param>
internal readonly record struct ClassifiedWord(AsciiWord Word, WordRole Role, DecodedText Decoded)
{
    /// <summary>Whether the word shows that there is an account with this handle.</summary>
    public bool IsHandle => Role is WordRole.Handle or WordRole.HandleInDomain;

    /// <summary>The word, decoded.</summary>
    public string Written => Decoded.Text.Substring(Word.Span.Start, Word.Span.Length);

    /// <summary>How many characters at the beginning belong to an index such as 1/2, and not to a handle.</summary>
    public int TotalLength => Word.Token.Kind == SyntaxKind.TextToken ? BareIndex.TotalLengthOf(Decoded.Text, Word.Span.Start, Written) : 0;

    /// <summary>The word in the dump.</summary>
    public TextSpan Span => Decoded.InDump(Word.Span);

    /// <summary>Finds the words of a dump. Where something is encoded, words overlap; the most decoded ones come first.</summary>
    public static IEnumerable<ClassifiedWord> FindAll(SyntaxTree tree)
    {
        var found = new HashSet<TextSpan>();
        IReadOnlyList<DecodedText> levels = DecodedText.LevelsOf(tree.ToString());
        foreach (DecodedText decoded in levels)
        {
            var classifier = new WordClassifier(decoded.Text);
            foreach (AsciiWord word in AsciiWord.FindAll(tree, decoded))
            {
                WordRole role = classifier.Classify(word);
                var classified = new ClassifiedWord(word, role, decoded);
                if (levels.Count == 1 || found.Add(classified.Span) || classified.IsHandle || role == WordRole.Number)
                {
                    yield return classified;
                }
            }
        }
    }

    /// <summary>A part of the word as a span of the dump.</summary>
    public TextSpan InDump(TextSpan part) => Decoded.InDump(new TextSpan(Word.Span.Start + part.Start, part.Length));
}
