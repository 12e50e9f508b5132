namespace Csm.Parsing.Dates;

/// <summary>The languages in which dates are read.</summary>
[Flags]
internal enum DateLanguages : byte
{
    None = 0,
    French = 1,
    English = 2,
    Both = French | English,
}
