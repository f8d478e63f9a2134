namespace PaperCatalog.Rules;

/// <summary>
/// The plain letter behind a Latin letter with marks: <c>é</c> is <c>e</c>, <c>Ø</c> is <c>O</c>.
/// </summary>
/// <remarks>
/// A table of our own and not <c>string.Normalize</c>, whose answer depends on the host's Unicode data and on
/// invariant-globalization mode; build and run time must agree. Source: the canonical decompositions of the Unicode
/// Character Database, and by shape for letters with a stroke or hook.
/// </remarks>
internal static class LatinLetters
{
    private const char None = '.';

    // U+00C0 to U+024F, 64 letters a row.
    private const string Supplement =
        "aaaaaa.ceeeeiiiidnooooo.ouuuuy..aaaaaa.ceeeeiiiidnooooo.ouuuuy.y" +
        "aaaaaaccccccccddddeeeeeeeeeegggggggghhhhiiiiiiiiii..jjkkkllllll." +
        ".llnnnnnn.nnoooooo..rrrrrrssssssssttttttuuuuuuuuuuuuwwyyyzzzzzzs" +
        "bb.....cc.d......ffg...ikkl..nn.oo..pp.....ttttuu.vyyzz........." +
        ".............aaiioouuuuuuuuuu.aaaa..ggggkkoooo..j...gg..nnaa...." +
        "aaaaeeeeiiiioooorrrruuuusstt..hh.d..zzaaeeooooooooyylntj..acclts" +
        "z..b..eejj..rryy";

    // U+1E00 to U+1EFF, 64 letters a row.
    private const string Additional =
        "aabbbbbbccddddddddddeeeeeeeeeeffgghhhhhhhhhhiiiikkkkkkllllllllmm" +
        "mmmmnnnnnnnnoooooooopppprrrrrrrrssssssssssttttttttuuuuuuuuuuvvvv" +
        "wwwwwwwwwwxxxxyyzzzzzzhtwy..ss..aaaaaaaaaaaaaaaaaaaaaaaaeeeeeeee" +
        "eeeeeeeeiiiioooooooooooooooooooooooouuuuuuuuuuuuuuyyyyyyyy......";

    /// <summary>The lower-case plain letter of <paramref name="letter"/>, or <c>'\0'</c> where there is no single one.</summary>
    public static char Plain(int letter)
    {
        var plain = letter switch
        {
            >= 0xC0 and <= 0x24F => Supplement[letter - 0xC0],
            >= 0x1E00 and <= 0x1EFF => Additional[letter - 0x1E00],
            _ => None,
        };
        return plain == None ? '\0' : plain;
    }

    /// <summary>The two lower-case letters that a ligature stands for, or <see langword="null"/>.</summary>
    public static string? Ligature(int letter) => letter switch
    {
        0xC6 or 0xE6 => "ae",
        0xDE or 0xFE => "th",
        0xDF or 0x1E9E => "ss",
        0x132 or 0x133 => "ij",
        0x152 or 0x153 => "oe",
        >= 0x1C4 and <= 0x1C6 => "dz",
        >= 0x1C7 and <= 0x1C9 => "lj",
        >= 0x1CA and <= 0x1CC => "nj",
        >= 0x1F1 and <= 0x1F3 => "dz",
        _ => null,
    };
}
