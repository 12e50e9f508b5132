using System.Buffers;
using System.Collections.Immutable;
using System.Numerics;

namespace Csm.Parsing.Languages;

/// <summary>The words of X's interface in one language. Case, the form of an apostrophe and that of a space do not matter. Read-only.</summary>
internal sealed class XVocabulary
{
    private const string Placeholder = "{}";

    private readonly Template[][] _templates;
    private readonly string[] _buttons;
    private XPhrases[]? _phrases;

    /// <param name="language">The language.</param>
    /// <param name="forms">The forms of each phrase; one that has a part of its own says where.</param>
    public XVocabulary(FeedLanguage language, IEnumerable<(XPhrases Phrase, string Form)> forms)
    {
        Language = language;
        ILookup<bool, (XPhrases Phrase, string Form)> hasPart = forms.ToLookup(form => form.Form.Contains(Placeholder, StringComparison.Ordinal));
        Forms =
        [
            .. hasPart[false].Concat(WordsAround(hasPart[true])).GroupBy(form => form.Form, PhraseText.Comparer)
                .Select(group => KeyValuePair.Create(group.Key, group.Aggregate(XPhrases.None, (phrases, form) => phrases | form.Phrase))),
        ];
        _buttons = [.. Forms.Where(form => (form.Value & XPhrases.ShowMore) != 0).Select(form => form.Key)];
        ILookup<XPhrases, Template> templates = hasPart[true].ToLookup(form => form.Phrase, form => Template.Of(form.Form));
        _templates = [.. Enum.GetValues<XPhrases>().Where(phrase => phrase != XPhrases.None).Order().Select(phrase => templates[phrase].ToArray())];
    }

    /// <summary>The forms that are whole lines, and what each says.</summary>
    public ImmutableArray<KeyValuePair<string, XPhrases>> Forms { get; }

    public FeedLanguage Language { get; }

    /// <summary>Gets what a whole line says.</summary>
    public XPhrases Find(ReadOnlySpan<char> line) => Find(XPhraseTable.IndexOf(line));

    /// <summary>Gets what the form at an index in <see cref="XPhraseTable"/> says in this language; nothing for -1.</summary>
    public XPhrases Find(int form) => form < 0 ? XPhrases.None : (_phrases ??= ByIndex())[form];

    /// <summary>Finds the part of a line that is not the phrase's own: a name, a number or a date.</summary>
    public bool TryMatch(ReadOnlySpan<char> line, XPhrases phrase, out Range part)
    {
        foreach (Template template in _templates[BitOperations.TrailingZeroCount((uint)phrase)])
        {
            if (template.TryMatch(line, out part))
            {
                return true;
            }
        }

        part = default;
        return false;
    }

    /// <summary>Finds a phrase at the end of a line: where it begins, and its own part in it.</summary>
    public bool TryMatchEnd(ReadOnlySpan<char> line, XPhrases phrase, out int start, out Range part)
    {
        foreach (Template template in _templates[BitOperations.TrailingZeroCount((uint)phrase)])
        {
            start = template.StartAtEndOf(line);
            if (start >= 0 && template.TryMatch(line[start..], out part))
            {
                return true;
            }
        }

        (start, part) = (-1, default);
        return false;
    }

    /// <summary>
    /// Gets the length of the button that ends a line of text, as some copies run them together; 0 if there is none. A space before it makes the words part of the
    /// text, unless the text is cut with an ellipsis.
    /// </summary>
    public int ButtonLength(ReadOnlySpan<char> line)
    {
        foreach (string button in _buttons)
        {
            int start = line.Length - button.Length;
            if (start > 0 && PhraseText.AreEqual(line[start..], button) && (!char.IsWhiteSpace(line[start - 1]) || line[..start].TrimEnd() is [.., '…']))
            {
                return button.Length;
            }
        }

        return 0;
    }

    private XPhrases[] ByIndex()
    {
        var phrases = new XPhrases[XPhraseTable.FormCount];
        foreach ((string form, XPhrases says) in Forms)
        {
            phrases[XPhraseTable.IndexOf(form)] |= says;
        }

        return phrases;
    }

    // A page puts what is its own and what is a name, a number or a link on lines of their own.
    private static IEnumerable<(XPhrases Phrase, string Form)> WordsAround(IEnumerable<(XPhrases Phrase, string Form)> templates)
        => templates.Where(form => form.Phrase is XPhrases.Views or XPhrases.ReplyingTo)
            .SelectMany(form => form.Form.Split(Placeholder, StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries).Select(word => (form.Phrase, word)));

    /// <summary>A form with a part of its own between the words before and after it.</summary>
    private readonly record struct Template(string Before, string After)
    {
        private static readonly SearchValues<char> OfDates = SearchValues.Create("0123456789年月日");

        public static Template Of(string form)
        {
            int part = form.IndexOf(Placeholder, StringComparison.Ordinal);
            return new Template(form[..part], form[(part + Placeholder.Length)..]);
        }

        public bool TryMatch(ReadOnlySpan<char> line, out Range part)
        {
            part = Before.Length..Math.Max(Before.Length, line.Length - After.Length);
            return line.Length > Before.Length + After.Length && PhraseText.AreEqual(Before, line[..Before.Length]) && PhraseText.AreEqual(After, line[^After.Length..]);
        }

        /// <summary>Finds where the phrase begins that may end a line, which can begin with something else. A part without a word before it is a date in digits.</summary>
        public int StartAtEndOf(ReadOnlySpan<char> line)
        {
            if (Before.Length > 0)
            {
                int start = line.Length - Before.Length;
                while (start >= 0 && !PhraseText.AreEqual(Before, line.Slice(start, Before.Length)))
                {
                    start--;
                }

                return start;
            }

            ReadOnlySpan<char> part = line[..Math.Max(0, line.Length - After.Length)];
            int date = part.LastIndexOfAnyExcept(OfDates) + 1;
            return part[date..].Contains('年') ? date : 0;
        }
    }
}
