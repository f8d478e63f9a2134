using System.Runtime.CompilerServices;

namespace PaperCatalog.Listings.Checks;

/// <summary>The first and cheapest look at a text: which checks have anything to look at.</summary>
internal static class SuspiciousBytes
{
    private const byte FirstFromU0300 = 0xCC;

    private static readonly Suspicion[] s_ofByte = CreateTable();

    private static ReadOnlySpan<byte> MarkupSigns => "\\{}$`*<~["u8;

    // C2: U+0080 to U+00BF; CD: U+034F; D8: U+061C; E1: U+1160, U+17B4, U+180E; E2: U+2000 on; E3: U+3164; EF: U+FE00 on;
    // F0: U+1D173; F3: U+E0000 on.
    private static ReadOnlySpan<byte> InvisibleLeads => [0x7F, 0xC2, 0xCD, 0xD8, 0xE1, 0xE2, 0xE3, 0xEF, 0xF0, 0xF3];

    /// <summary>What all bytes of <paramref name="bytes"/> together give reason to look for.</summary>
    [MethodImpl(HotLoop.OptimisedAtOnce)]
    public static Suspicion In(ReadOnlySpan<byte> bytes)
    {
        var table = s_ofByte;
        var seen = Suspicion.None;
        foreach (var value in bytes)
            seen |= table[value];
        return seen;
    }

    /// <summary>The first index from <paramref name="from"/> on whose byte is suspicious in that way, or the length.</summary>
    [MethodImpl(HotLoop.OptimisedAtOnce)]
    public static int Next(ReadOnlySpan<byte> bytes, int from, Suspicion suspicion)
    {
        var table = s_ofByte;
        while (from < bytes.Length && (table[bytes[from]] & suspicion) == 0)
            from++;
        return from;
    }

    private static Suspicion[] CreateTable()
    {
        var table = new Suspicion[256];
        table['&'] |= Suspicion.Entity;
        // UTF-8 read as Windows-1252 begins with one of the letters from U+00C2 to U+00F4.
        table[0xC3] |= Suspicion.Mojibake;
        foreach (var sign in MarkupSigns)
            table[sign] |= Suspicion.Markup;
        foreach (var lead in InvisibleLeads)
            table[lead] |= Suspicion.Invisible;
        for (var control = 0; control < ' '; control++)
            table[control] |= Suspicion.Invisible;
        for (var lead = (int)FirstFromU0300; lead < table.Length; lead++)
            table[lead] |= Suspicion.Composition;
        return table;
    }
}
