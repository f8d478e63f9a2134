namespace PaperCatalog.Listings.BibTeX.Latex;

/// <summary>
/// The accents of LaTeX and the letters that they make. Source: the LaTeX2e manual for the commands, those of its encoding for
/// Vietnamese included; Unicode's canonical compositions for the letters.
/// </summary>
internal static class LatexAccents
{
    /// <summary>All of them.</summary>
    public static IReadOnlyList<LatexAccent> All { get; } =
    [
        new("` grave", '\u0300', "`", "AÀEÈIÌOÒUÙaàeèiìoòuùNǸnǹWẀwẁYỲyỳÂẦâầÊỀêềÔỒôồĂẰăằƠỜơờƯỪưừÜǛüǜĒḔēḕŌṐōṑ"),
        new(
            "' acute", '\u0301', "´",
            "AÁEÉIÍOÓUÚYÝaáeéiíoóuúyýCĆcćLĹlĺNŃnńRŔrŕSŚsśZŹzźGǴgǵKḰkḱMḾmḿPṔpṕWẂwẃÆǼæǽØǾøǿÅǺåǻÂẤâấÊẾêếÔỐôốĂẮăắƠỚơớƯỨưứÜǗüǘ" +
            "ÏḮïḯÕṌõṍŨṸũṹĒḖēḗŌṒōṓÇḈçḉ"),
        new("^ hat widehat", '\u0302', "^", "AÂEÊIÎOÔUÛaâeêiîoôuûCĈcĉGĜgĝHĤhĥJĴjĵSŜsŝWŴwŵYŶyŷZẐzẑẠẬạậẸỆẹệỌỘọộ"),
        new("~ tilde widetilde", '\u0303', "~", "AÃNÑOÕaãnñoõIĨiĩUŨuũEẼeẽYỸyỹVṼvṽÂẪâẫÊỄêễÔỖôỗĂẴăẵƠỠơỡƯỮưữ"),
        new("\" ddot", '\u0308', "¨", "AÄEËIÏOÖUÜaäeëiïoöuüyÿYŸHḦhḧWẄwẅXẌxẍtẗÕṎõṏŪṺūṻ"),
        new("= bar", '\u0304', "¯", "AĀEĒIĪOŌUŪaāeēiīoōuūYȲyȳGḠgḡÆǢæǣÄǞäǟÖȪöȫÜǕüǖÕȬõȭǪǬǫǭȦǠȧǡȮȰȯȱḶḸḷḹṚṜṛṝ"),
        new(". dot", '\u0307', "˙", "CĊcċEĖeėGĠgġIİZŻzżAȦaȧOȮoȯBḂbḃDḊdḋFḞfḟHḢhḣMṀmṁNṄnṅPṖpṗRṘrṙSṠsṡTṪtṫWẆwẇXẊxẋYẎyẏŚṤśṥŠṦšṧ"),
        new("u breve", '\u0306', "˘", "AĂEĔGĞIĬOŎUŬaăeĕgğiĭoŏuŭẠẶạặȨḜȩḝ"),
        new("v check", '\u030C', "ˇ", "CČcčDĎdďEĚeěLĽlľNŇnňRŘrřSŠsšTŤtťZŽzžAǍaǎIǏiǐOǑoǒUǓuǔGǦgǧKǨkǩjǰHȞhȟÜǙüǚ"),
        new("H", '\u030B', "˝", "OŐoőUŰuű"),
        new("r mathring", '\u030A', "˚", "AÅaåUŮuůwẘyẙ"),
        new("h", '\u0309', "", "AẢaảEẺeẻIỈiỉOỎoỏUỦuủYỶyỷÂẨâẩÊỂêểÔỔôổĂẲăẳƠỞơởƯỬưử"),
        new("c", '\u0327', "¸", "CÇcçGĢgģKĶkķLĻlļNŅnņRŖrŗSŞsşTŢtţEȨeȩDḐdḑHḨhḩĆḈćḉ"),
        new("k", '\u0328', "˛", "AĄaąEĘeęIĮiįUŲuųOǪoǫŌǬōǭ"),
        new(
            "d", '\u0323', "",
            "AẠaạBḄbḅDḌdḍEẸeẹHḤhḥIỊiịKḲkḳLḶlḷMṂmṃNṆnṇOỌoọRṚrṛSṢsṣTṬtṭUỤuụVṾvṿWẈwẉYỴyỵZẒzẓÂẬâậÊỆêệÔỘôộĂẶăặƠỢơợƯỰưự"),
        new("b", '\u0331', "", "BḆbḇDḎdḏKḴkḵLḺlḻNṈnṉRṞrṟTṮtṯZẔzẕhẖ"),
        new("textcommabelow", '\u0326', "", "SȘsșTȚtț"),
        new("t", '\u0361', "", ""),
        new("overline", '\u0305', "", ""),
        new("vec", '\u20D7', "", ""),
    ];

    private static readonly Dictionary<string, LatexAccent> s_byName = All
        .SelectMany(accent => accent.Names.Split(' '), (accent, name) => (name, accent))
        .ToDictionary(item => item.name, item => item.accent, StringComparer.Ordinal);

    private static readonly LatexAccent?[] s_bySign = [.. Enumerable.Range(0, 128).Select(sign => Find(((char)sign).ToString()))];

    /// <summary>The accent with a name, or <see langword="null"/>.</summary>
    public static LatexAccent? Find(string name) => s_byName.TryGetValue(name, out var accent) ? accent : null;

    /// <summary>The accent with a name of one sign, or <see langword="null"/>.</summary>
    public static LatexAccent? Find(byte sign) => sign < s_bySign.Length ? s_bySign[sign] : null;
}
