using System.Text.RegularExpressions;

namespace Csm.Parsing.Tests.Reference;

/// <summary>Finds the mentions and lists of a text.</summary>
internal static partial class ReferenceMentions
{
    private const string Before = @"(?<=\A|[^a-zA-Z0-9_!#$%&*@＠]|(?:\A|[^a-zA-Z0-9_+~.\-@＠])(?:rt|RT|rT|Rt))";

    public static List<ReferenceEntity> Find(string text)
    {
        List<ReferenceEntity> found = [];
        foreach (Match match in Mention().Matches(text))
        {
            int end = match.Index + match.Length;
            if (!NoEnd().IsMatch(text[end..]))
            {
                TextEntityKind kind = match.Groups["list"].Success ? TextEntityKind.List : TextEntityKind.Mention;
                found.Add(new(kind, match.Groups["mention"].Index, end));
            }
        }

        return found;
    }

    [GeneratedRegex($"{Before}(?<mention>[@＠][a-zA-Z0-9_]{{1,20}}(?<list>/[a-zA-Z][a-zA-Z0-9_\\-]{{0,24}})?)")]
    private static partial Regex Mention();

    [GeneratedRegex($"\\A(?:[@＠{ReferenceClasses.LatinAccent}]|://)")]
    private static partial Regex NoEnd();
}
