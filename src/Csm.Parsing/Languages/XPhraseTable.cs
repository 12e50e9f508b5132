using System.Collections.Immutable;

namespace Csm.Parsing.Languages;

/// <summary>The words of X's interface in all its languages. The strings of its web client are generated; those that only copies of pages attest are here.</summary>
internal static partial class XPhraseTable
{
    private const string Seen = """
        en
        Furniture	People on Twitter are the first to know.	See new Tweets	Tweet	Tweets	Tweets & replies	For you
        PageEnd	Live on X	Log in or sign up for X	New to Twitter?	Search Twitter
        BetweenPosts	Relevant
        OwnPosts	{}’s Tweets
        Total	{} Tweet	{} Tweets	{} Like	{} Likes
        Subscriptions	Subscription
        Pinned	Pinned	Pinned Tweet
        YouReposted	You Retweeted
        Reposted	{} Retweeted
        Quote	Quote Tweet
        Label	Automated by {}
        Media	ALT
        Note	Readers added context they thought people might want to know
        NoteEnd	Context is written by people who use X, and appears when rated helpful by others. {}
        Retweets	Retweet	Retweets	Repost	Reposts
        Likes	Like	Likes
        Quotes	Quote	Quotes	Quote Tweet	Quote Tweets
        Bookmarks	Bookmark	Bookmarks
        ja
        BetweenPosts	DeepLで翻訳
        zh
        Furniture	主页	探索	通知
        BetweenPosts	相关
        Views	查看
        zh-Hant
        BetweenPosts	相關
        Pinned	已釘選
        TranslatedFrom	翻譯自{}
        """;

    private static ImmutableArray<XVocabulary> _all;

    /// <summary>The vocabulary of each language, in the order of <see cref="FeedLanguage.All"/>. They are made when an X page is read for the first time.</summary>
    public static ImmutableArray<XVocabulary> All
    {
        get
        {
            if (_all.IsDefault)
            {
                ImmutableInterlocked.InterlockedInitialize(ref _all, Load());
            }

            return _all;
        }
    }

    /// <summary>The number of forms in all languages, each counted once.</summary>
    public static int FormCount => Forms.Length;

    private static (string Text, LanguageSet Languages, XPhrases Phrases)[] Forms => field ??=
    [
        .. All.SelectMany((vocabulary, language) => vocabulary.Forms.Select(form => (Text: form.Key, Language: LanguageSet.At(language), Phrases: form.Value)))
            .GroupBy(form => form.Text, PhraseText.Comparer)
            .Select(group => (
                group.Key,
                group.Aggregate(default(LanguageSet), (languages, form) => languages | form.Language),
                group.Aggregate(XPhrases.None, (phrases, form) => phrases | form.Phrases))),
    ];

    private static PhraseMap<int> Index => field ??= new PhraseMap<int>([.. Forms.Select((form, index) => KeyValuePair.Create(form.Text, index))]);

    /// <summary>Gets the index of the form that is a whole line, in any language; -1 if there is none.</summary>
    public static int IndexOf(ReadOnlySpan<char> line) => Index.TryFind(line, out int form) ? form : -1;

    /// <summary>Gets the languages that have the form at an index.</summary>
    public static LanguageSet LanguagesOf(int form) => Forms[form].Languages;

    /// <summary>Whether the form at an index is the first line of a page, in some language.</summary>
    public static bool BeginsPage(int form) => form >= 0 && (Forms[form].Phrases & XPhrases.PageTop) != 0;

    /// <summary>Whether the form at an index is the heading above an opened post, in some language.</summary>
    public static bool IsConversation(int form) => form >= 0 && (Forms[form].Phrases & XPhrases.Conversation) != 0;

    private static ImmutableArray<XVocabulary> Load()
    {
        var languages = FeedLanguage.All.ToDictionary(language => language.Tag, _ => new List<(XPhrases Phrase, string Form)>());
        List<(XPhrases Phrase, string Form)> forms = [];
        foreach (string row in (Rows + "\n" + Seen).Split('\n', StringSplitOptions.TrimEntries))
        {
            string[] fields = row.Split('\t');
            if (fields.Length > 1)
            {
                forms.AddRange(fields.Skip(1).Select(form => (Enum.Parse<XPhrases>(fields[0]), form)));
            }
            else
            {
                forms = languages[row];
            }
        }

        return [.. FeedLanguage.All.Select(language => new XVocabulary(language, languages[language.Tag]))];
    }
}
