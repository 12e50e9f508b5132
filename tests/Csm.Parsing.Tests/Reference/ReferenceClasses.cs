namespace Csm.Parsing.Tests.Reference;

/// <summary>The contents of character classes that several rules share.</summary>
internal static class ReferenceClasses
{
    /// <summary>White space, for domains and before a cashtag.</summary>
    public const string Space = @"\u0009-\u000D\u0020\u0085\u00A0\u1680\u180E\u2000-\u200A\u2028\u2029\u202F\u205F\u3000";

    /// <summary>Punctuation, for domains and after a cashtag; without quotation marks and the grave accent.</summary>
    public const string Punctuation = @"!'#%&()*+,\\\-./:;<=>?@\[\]\^_{|}~$";

    /// <summary>The byte order mark and two noncharacters.</summary>
    public const string Invalid = @"\uFFFE\uFEFF\uFFFF";

    public const string DirectionalMark = @"\u202A-\u202E\u061C\u200E\u200F\u2066-\u2069";

    public const string LatinAccent =
        @"\u00C0-\u00D6\u00D8-\u00F6\u00F8-\u024F\u0253\u0254\u0256\u0257\u0259\u025B\u0263\u0268\u026F\u0272\u0289\u028B\u02BB\u0300-\u036F\u1E00-\u1EFF";

    public const string Cyrillic = @"\u0400-\u04FF";
}
