using Pidgin;

namespace Csm.Parsing.PostTexts;

/// <summary>The parsers to try, in order, if the next character is one of some characters.</summary>
internal sealed record Choice(string Characters, params Parser<char, Unit>[] Parsers)
{
    public static Parser<char, Unit>[] ParsersFor(char next, Choice[] choices, Parser<char, Unit>[] otherwise)
    {
        foreach (Choice choice in choices)
        {
            if (choice.Characters.Contains(next, StringComparison.Ordinal))
            {
                return choice.Parsers;
            }
        }

        return otherwise;
    }
}
