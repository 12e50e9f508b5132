// Writes src/Csm.Parsing/Languages/XPhraseTable.g.cs from the interface strings of X's web client, as JSON: what → language → string.
//   dotnet run tools/Tables/XPhraseTable.cs x-strings.json src/Csm.Parsing/Languages/XPhraseTable.g.cs
using System.Text.Json;
using System.Text.RegularExpressions;

using var document = JsonDocument.Parse(File.ReadAllText(args[0]));
JsonElement strings = document.RootElement;

// What the parser makes of each string; those that it has no use for are left out.
(string Phrase, string[] Strings)[] phrases =
[
    ("PageTop", ["banner1", "shortcuts1"]),
    ("Furniture",
    [
        "banner2", "log in", "sign up", "shortcuts2", "see new posts", "post (page title; button)", "tab posts", "tab replies",
        "tab highlights", "tab articles", "tab media", "tab likes", "search timeline", "search tab top", "search tab latest", "search tab people",
        "search tab lists", "your likes are private", "not followed by", "followers you know", "post your reply", "home timeline (h1)",
        "what is happening? (composer)", "sign up now…", "terms", "privacy", "cookies", "accessibility", "ads info", "more", "follow (button)",
        "subscribe (button)", "parody account",
    ]),
    ("Conversation", ["conversation (h1)"]),
    ("PageEnd", ["relevant people", "you might like", "who to follow", "trending now", "search filters", "new to X?"]),
    ("BetweenPosts", ["show this thread", "show replies", "show more replies", "post unavailable", "translate post", "rate this translation", "view quotes", "discover more"]),
    ("OwnPosts", ["X's posts (h2)", "X's liked posts"]),
    ("Total", ["profile n posts"]),
    ("Joined", ["joined", "joined (other form)"]),
    ("Born", ["born"]),
    ("Following", ["following count label"]),
    ("Followers", ["followers count label", "followers (n)"]),
    ("Subscriptions", ["subscriptions"]),
    ("Pinned", ["pinned post"]),
    ("YouReposted", ["you reposted"]),
    ("Reposted", ["X reposted"]),
    ("ReplyingTo", ["replying to"]),
    ("AndOthers", ["and n others"]),
    ("Quote", ["quote"]),
    ("ShowMore", ["show more"]),
    ("TranslatedFrom", ["translated from, Google", "translated from, Grok"]),
    ("Label", ["article", "automated"]),
    ("Views", ["views", "n views"]),
    ("Ad", ["ad", "promoted", "promoted by"]),
    ("From", ["from (video/link owner)"]),
    ("FromDomain", ["from domain"]),
    ("Media", ["GIF", "image (no alt text)"]),
];

IEnumerable<string> languages = strings.GetProperty("quote").EnumerateObject().Select(property => property.Name).Where(tag => tag is not ("key" or "ar-x-fm" or "en-GB")).Order(StringComparer.Ordinal);
string rows = string.Join("\n", languages.SelectMany(Rows).Select(row => $"        {row}"));

File.WriteAllText(args[1], $$""""
    // Made by tools/Tables/XPhraseTable.cs from X's web client of September 2025. Do not edit.
    namespace Csm.Parsing.Languages;

    internal static partial class XPhraseTable
    {
        /// <summary>
        /// A line with the tag of each language, then one for each phrase: its name, a tab, and its forms, separated by tabs. {} is a name, a number or a date.
        /// </summary>
        private const string Rows = """
    {{rows}}
            """;
    }

    """");

IEnumerable<string> Rows(string language) => phrases.Select(phrase => $"{phrase.Phrase}\t{string.Join('\t', FormsOf(phrase.Strings, language).Select(form => Complete(phrase.Phrase, form)))}").Prepend(language);

// Some languages have the name after the words, and then it is not in the string.
static string Complete(string phrase, string form) => phrase == "Reposted" && !form.Contains("{}", StringComparison.Ordinal) ? form + " {}" : form;

// The forms of Arabic for women and of English in Britain are forms of their languages.
IEnumerable<string> FormsOf(string[] keys, string language)
    => keys.SelectMany(key => new[] { language, language == "ar" ? "ar-x-fm" : "en-GB" }.Where(tag => tag[..2] == language[..2]).SelectMany(tag => Expand(strings.GetProperty(key).TryGetProperty(tag, out JsonElement text) ? text.GetString()! : ""))).Select(form => Regex.Replace(form, @"\{\w*\}", "{}").Trim()).Where(form => form.Length > 0).Distinct();

// A choice by number, ({count},,s), gives a form for each of its options.
static IEnumerable<string> Expand(string text)
    => Regex.Match(text, @"\(\{\w+\},((?:[^()]|\([^()]*\))*)\)") is { Success: true } choice
        ? choice.Groups[1].Value.Split(',').SelectMany(option => Expand(text[..choice.Index] + option + text[(choice.Index + choice.Length)..]))
        : [text];
