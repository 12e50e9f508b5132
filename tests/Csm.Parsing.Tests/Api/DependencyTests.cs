using Pidgin;

namespace Csm.Parsing.Tests.Api;

/// <summary>Folders are phases: code in a folder uses only the folders that the design allows, in method bodies too.</summary>
public sealed class DependencyTests
{
    private const string Root = "Csm.Parsing";

    /// <summary>Each folder, and the folders or types that it may use besides itself. The root, "", holds the model.</summary>
    private static readonly Dictionary<string, string[]> MayUse = new()
    {
        ["Text"] = [],
        ["Diagnostics"] = ["Text"],
        ["Languages"] = ["Text"],
        ["Syntax"] = ["Text", "Diagnostics", "Languages.LanguageSet"],
        ["Lines"] = ["Text", "Diagnostics", "Syntax", "Languages"],
        ["PostTexts"] = ["Text", "Diagnostics", "Syntax", "Languages", "Lines"],
        ["Layouts"] = ["Text", "Diagnostics", "Syntax", "Languages", "Lines", "PostTexts"],
        ["Dates"] = ["Text", "Languages"],
        ["Binding"] = ["Text", "Diagnostics", "Syntax", "Languages", "Lines", "PostTexts", "Layouts", "Dates", ""],
        ["Json"] = ["Text", "Diagnostics", "Syntax", ""],
        ["Notebooks"] = [""],
        [""] = ["Text", "Diagnostics", "Syntax", "Languages", "Lines", "PostTexts", "Layouts", "Dates", "Binding", "Json", "Notebooks"],
    };

    /// <summary>The options, which the front door passes to every phase.</summary>
    private static readonly string[] Options = [nameof(FeedParseOptions), nameof(FeedLanguage), "FeedLayout"];

    /// <summary>The one call upward: the front door of the tree.</summary>
    private static readonly string[] UpwardCalls = ["Syntax.SyntaxTree.ParseText uses Layouts.FeedParser"];

    private static readonly TypeUse[] Uses = [.. TypeUse.In(typeof(Feed).Assembly).Where(use => IsOurs(use.User) && IsOurs(use.Used))];

    [Fact]
    public void A_folder_uses_only_the_folders_that_it_may_use() => AssertNone(Broken());

    [Fact]
    public void A_layout_uses_no_other_layout()
        => AssertNone(Uses.Where(use => LayoutOf(use.User) is { } layout && LayoutOf(use.Used) is { } other && layout != other).Select(use => use.ToString()));

    [Fact]
    public void The_body_of_a_method_is_seen() => Assert.Contains(Uses, use => Describe(use) == UpwardCalls[0]);

    [Fact]
    public void Every_folder_has_a_rule() => AssertNone(typeof(Feed).Assembly.GetTypes().Where(IsOurs).Select(FolderOf).Except(MayUse.Keys));

    // Pidgin calls deriving from Parser unstable, so one file does it for each level.
    [Fact]
    public void Only_the_primitives_derive_from_a_parser_of_Pidgin()
        => Assert.Equal(["Csm.Parsing.Layouts.LinePrimitives", "Csm.Parsing.PostTexts.TextPrimitives"], typeof(Feed).Assembly.GetTypes().Where(IsParser).Select(type => OutermostOf(type).FullName).Distinct().Order());

    private static IEnumerable<string> Broken()
        => Uses.Where(use => !IsAllowed(use) && !UpwardCalls.Contains(Describe(use)))
            .Select(use => $"{NameOf(use.User)} uses {NameOf(use.Used)}").Distinct().Order(StringComparer.Ordinal);

    private static bool IsAllowed(TypeUse use)
        => FolderOf(use.User) == FolderOf(use.Used)
            || Options.Contains(NameOf(use.Used))
            || MayUse[FolderOf(use.User)].Any(allowed => allowed == FolderOf(use.Used) || allowed == NameOf(use.Used));

    private static void AssertNone(IEnumerable<string> items)
    {
        string all = string.Join('\n', items);
        Assert.True(all.Length == 0, all);
    }

    private static string Describe(TypeUse use) => $"{NameOf(use.User)}.{use.Member} uses {NameOf(use.Used)}";

    private static string NameOf(Type type) => type.FullName![(Root.Length + 1)..];

    private static string FolderOf(Type type) => type.Namespace!.Split('.') is [_, _, var folder, ..] ? folder : "";

    private static string? LayoutOf(Type type) => type.Namespace!.Split('.') is [_, _, "Layouts", var layout, ..] ? layout : null;

    private static bool IsOurs(Type type) => type.Namespace == Root || type.Namespace?.StartsWith($"{Root}.", StringComparison.Ordinal) == true;

    private static bool IsParser(Type type)
        => type.BaseType is { } baseType && ((baseType.IsGenericType && baseType.GetGenericTypeDefinition() == typeof(Parser<,>)) || IsParser(baseType));

    private static Type OutermostOf(Type type) => type.DeclaringType is { } outer ? OutermostOf(outer) : type;
}
