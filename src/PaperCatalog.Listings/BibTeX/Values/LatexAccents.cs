namespace PaperCatalog.Listings.BibTeX;

/// <summary>
/// The accents of LaTeX and the letters that they make. Source: the LaTeX2e manual for the commands, Unicode's canonical
/// compositions for the letters.
/// </summary>
internal static class LatexAccents
{
    // The sign, the combining character, and pairs of a letter and what it becomes.
    private static readonly (char Sign, char Combining, string Pairs)[] s_accents =
    [
        ('`', '\u0300', "AÀEÈIÌOÒUÙaàeèiìoòuùNǸnǹWẀwẁYỲyỳÂẦâầÊỀêềÔỒôồÜǛüǜ"),
        ('\'', '\u0301', "AÁEÉIÍOÓUÚYÝaáeéiíoóuúyýCĆcćLĹlĺNŃnńRŔrŕSŚsśZŹzźGǴgǵKḰkḱMḾmḿPṔpṕWẂwẃÆǼæǽØǾøǿÂẤâấÊẾêếÔỐôốÜǗüǘ"),
        ('^', '\u0302', "AÂEÊIÎOÔUÛaâeêiîoôuûCĈcĉGĜgĝHĤhĥJĴjĵSŜsŝWŴwŵYŶyŷZẐzẑ"),
        ('~', '\u0303', "AÃNÑOÕaãnñoõIĨiĩUŨuũEẼeẽYỸyỹVṼvṽÂẪâẫÊỄêễÔỖôỗ"),
        ('"', '\u0308', "AÄEËIÏOÖUÜaäeëiïoöuüyÿYŸHḦhḧWẄwẅXẌxẍtẗ"),
        ('=', '\u0304', "AĀEĒIĪOŌUŪaāeēiīoōuūYȲyȳGḠgḡÆǢæǣ"),
        ('.', '\u0307', "CĊcċEĖeėGĠgġIİZŻzżAȦaȧOȮoȯBḂbḃDḊdḋFḞfḟHḢhḣMṀmṁNṄnṅPṖpṗRṘrṙSṠsṡTṪtṫWẆwẇXẊxẋYẎyẏ"),
        ('u', '\u0306', "AĂEĔGĞIĬOŎUŬaăeĕgğiĭoŏuŭ"),
        ('v', '\u030C', "CČcčDĎdďEĚeěLĽlľNŇnňRŘrřSŠsšTŤtťZŽzžAǍaǎIǏiǐOǑoǒUǓuǔGǦgǧKǨkǩjǰHȞhȟ"),
        ('H', '\u030B', "OŐoőUŰuű"),
        ('r', '\u030A', "AÅaåUŮuůwẘyẙ"),
        ('c', '\u0327', "CÇcçGĢgģKĶkķLĻlļNŅnņRŖrŗSŞsşTŢtţEȨeȩDḐdḑHḨhḩ"),
        ('k', '\u0328', "AĄaąEĘeęIĮiįUŲuųOǪoǫ"),
        ('d', '\u0323', "AẠaạBḄbḅDḌdḍEẸeẹHḤhḥIỊiịKḲkḳLḶlḷMṂmṃNṆnṇOỌoọRṚrṛSṢsṣTṬtṭUỤuụVṾvṿWẈwẉYỴyỵZẒzẓÂẬâậÊỆêệÔỘôộ"),
        ('b', '\u0331', "BḆbḇDḎdḏKḴkḵLḺlḻNṈnṉRṞrṟTṮtṯZẔzẕhẖ"),
        ('t', '\u0361', ""),
    ];

    /// <summary>The signs that are accents: <c>\"</c> but also <c>\v</c>.</summary>
    public static IEnumerable<char> Signs => s_accents.Select(accent => accent.Sign);

    /// <summary>Whether <c>\</c> and a sign are an accent.</summary>
    public static bool IsAccent(byte sign) => Array.Exists(s_accents, accent => accent.Sign == sign);

    /// <summary>A letter with an accent: one character where Unicode has it, else the letter and a combining one.</summary>
    public static string Compose(char sign, string letter)
    {
        var (_, combining, pairs) = Array.Find(s_accents, accent => accent.Sign == sign);
        if (letter.Length == 1)
        {
            for (var i = 0; i < pairs.Length; i += 2)
            {
                if (pairs[i] == letter[0])
                    return pairs.Substring(i + 1, 1);
            }
        }

        return letter + combining;
    }
}
