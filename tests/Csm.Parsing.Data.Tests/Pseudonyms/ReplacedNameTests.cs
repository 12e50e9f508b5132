using System.Collections.Immutable;
using System.Text;
using Csm.Parsing.Syntax;

namespace Csm.Parsing.Data.Tests.Pseudonyms;

/// <summary>What a pseudonymizer says that it replaces.</summary>
public sealed class ReplacedNameTests
{
    private static readonly PseudonymizerOptions Names = new() { ReplaceDisplayName = true };

    [Fact]
    public void A_handle_is_listed_once_in_lower_case_whatever_its_case()
        => Assert.Equal([$"csmagistrature → {PseudonymizedText.User}"], NamesIn(PseudonymizedText.DumpOf("@CSMagistrature and CSMAGISTRATURE")));

    [Fact]
    public void A_mentioned_handle_is_listed()
        => Assert.Equal([$"csmagistrature → {PseudonymizedText.User}", $"ann → {PseudonymizedText.Pseudonymizer.GetPseudonym("ann")}"], NamesIn(PseudonymizedText.DumpOf("@Ann")));

    [Fact]
    public void The_pseudonym_is_listed_as_written_but_without_what_keeps_it_apart()
        => Assert.Equal(
            [$"csmagistrature → {PseudonymizedText.User}", "csmagistrature → user7c1d9a5191"],
            NamesIn(PseudonymizedText.DumpOf("1/2csmagistrature at www.csmagistrature.fr")));

    [Fact]
    public void A_display_name_is_listed_as_its_account_writes_it()
        => Assert.Equal(
            [(ReplacedNameKind.DisplayName, "Marie Dupont 🌹", PseudonymizedText.User), (ReplacedNameKind.Handle, "csmagistrature", PseudonymizedText.User)],
            Find(PseudonymizedText.DumpOf("MARIE DUPONT, #MarieDupont", "Marie Dupont 🌹"), Names).Select(name => (name.Kind, name.Name, name.Pseudonym)));

    [Fact]
    public void Numbers_bios_and_locations_are_no_names()
        => Assert.Equal(
            [$"csmagistrature → {PseudonymizedText.User}"],
            Find(
                PseudonymizedText.DumpOf("https://x.com/i/status/1234567890123456789", bio: "A bio of @someone with more than a location"),
                new PseudonymizerOptions { ReplaceBio = true, ReplaceLocation = true }).Select(name => name.ToString()));

    [Fact]
    public void Handles_and_names_in_a_path_are_listed()
    {
        Pseudonymizer pseudonymizer = new Pseudonymizer("0123456789abcdef"u8, Names).WithAccounts([Feed.Parse(PseudonymizedText.DumpOf("a", "Marie Dupont"))]);

        Assert.Equal(
            [(ReplacedNameKind.Handle, "csmagistrature", PseudonymizedText.User), (ReplacedNameKind.DisplayName, "Marie Dupont", PseudonymizedText.User)],
            pseudonymizer.FindReplacedNamesInPath("CSMagistrature2024/marie-dupont/1234567890123456").Select(name => (name.Kind, name.Name, name.Pseudonym)));
    }

    [Fact]
    public void A_map_has_each_name_once_in_ordinal_order()
    {
        Pseudonymizer pseudonymizer = PseudonymizedText.Pseudonymizer;
        ReplacedName[] names =
        [
            .. Find(PseudonymizedText.DumpOf("@b @_c"), new PseudonymizerOptions()),
            .. Find(PseudonymizedText.DumpOf("@b @a", "Marie \"M\", avocate"), Names),
        ];
        using var stream = new MemoryStream();

        PseudonymMap.WriteCsv(stream, names);

        Assert.Equal(
            $"""
            kind,name,pseudonym
            display_name,"Marie ""M"", avocate",{PseudonymizedText.User}
            handle,_c,{pseudonymizer.GetPseudonym("_c")}
            handle,a,{pseudonymizer.GetPseudonym("a")}
            handle,b,{pseudonymizer.GetPseudonym("b")}
            handle,csmagistrature,{PseudonymizedText.User}

            """.ReplaceLineEndings("\r\n"),
            Encoding.UTF8.GetString(stream.ToArray()));
    }

    [Fact]
    public void A_map_without_names_has_its_header()
    {
        using var stream = new MemoryStream();

        PseudonymMap.WriteCsv(stream, []);

        Assert.Equal("kind,name,pseudonym\r\n", Encoding.UTF8.GetString(stream.ToArray()));
    }

    private static IEnumerable<string> NamesIn(string dump) => Find(dump, new PseudonymizerOptions()).Select(name => name.ToString());

    private static ImmutableArray<ReplacedName> Find(string dump, PseudonymizerOptions options)
        => new Pseudonymizer("0123456789abcdef"u8, options).FindReplacedNames(SyntaxTree.ParseText(dump));
}
