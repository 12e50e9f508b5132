using System.Text.RegularExpressions;

namespace Csm.Parsing.Tests.Reference;

/// <summary>Finds the cashtags of a text.</summary>
internal static partial class ReferenceCashtags
{
    // White space as JavaScript's \s defines it, which differs from .NET's.
    private const string SpaceAfter = @"\u0009-\u000D\u0020\u00A0\u1680\u2000-\u200A\u2028\u2029\u202F\u205F\u3000\uFEFF";

    public static List<ReferenceEntity> Find(string text)
        => [.. Cashtag().Matches(text).Select(match => match.Groups["cashtag"])
            .Select(cashtag => new ReferenceEntity(TextEntityKind.Cashtag, cashtag.Index, cashtag.Index + cashtag.Length))];

    [GeneratedRegex($"(?:\\A|[{ReferenceClasses.Space}])(?<cashtag>\\$[a-zA-Z]{{1,6}}(?:[._][a-zA-Z]{{1,2}})?)(?=\\z|[{SpaceAfter}{ReferenceClasses.Punctuation}])")]
    private static partial Regex Cashtag();
}
