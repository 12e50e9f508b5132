// Made by tools/Tables/LatinLetterTable.cs from Unicode's canonical decompositions. Do not edit.
namespace Csm.Parsing.Dates.Tables;

internal static partial class LatinLetterTable
{
    /// <summary>For each character from U+00C0, the letter from a to z that it is with accents; a space if it is none.</summary>
    private const string Accented =
        "aaaaaa ceeeeiiii nooooo  uuuuy  aaaaaa ceeeeiiii nooooo  uuuuy yaaaaaaccccccccdd  eeeeeeeeeegggggggg" +
        "hh  iiiiiiiii   jjkk llllll    nnnnnn   oooooo  rrrrrrsssssssstttt  uuuuuuuuuuuuwwyyyzzzzzz         " +
        "                        oo             uu                            aaiioouuuuuuuuuu aaaa    ggkkoo" +
        "oo  j   gg  nnaa    aaaaeeeeiiiioooorrrruuuusstt  hh      aaeeooooooooyy                            ";

    /// <summary>The same from U+1E00.</summary>
    private const string AccentedAdditional =
        "aabbbbbbccddddddddddeeeeeeeeeeffgghhhhhhhhhhiiiikkkkkkllllllllmmmmmmnnnnnnnnoooooooopppprrrrrrrrssss" +
        "ssssssttttttttuuuuuuuuuuvvvvwwwwwwwwwwxxxxyyzzzzzzhtwy      aaaaaaaaaaaaaaaaaaaaaaaaeeeeeeeeeeeeeeee" +
        "iiiioooooooooooooooooooooooouuuuuuuuuuuuuuyyyyyyyy      ";
}
