using System;
using System.Collections.Generic;

namespace PaperCatalog.Rules;

/// <summary>Tells the parts of a name that is written as people say it: <c>Ludwig van Beethoven</c>, <c>Martin Luther King Jr.</c></summary>
/// <remarks>
/// As BibTeX does (btxdoc, "von" parts): the last word is the family name, with the words before it that begin with a small letter as
/// its particle. A name of one word, one with a digit, a comma or <c>&amp;</c> in it, and one with a word that organisations have in
/// their names are wholes.
/// </remarks>
internal static class PersonNameRule
{
    private static readonly WordSet s_suffixes = new(["jr", "jr.", "sr", "sr.", "ii", "iii", "iv"]);

    private static readonly WordSet s_organizations = new(
    [
        "the", "of", "and", "for", "team", "group", "collaboration", "consortium", "committee", "council", "project", "initiative",
        "university", "universität", "université", "universidad", "institute", "institut", "college", "school", "department",
        "faculty", "academy", "society", "association", "organization", "organisation", "foundation", "federation", "union", "agency",
        "authority", "bureau", "office", "ministry", "commission", "board", "center", "centre", "laboratory", "laboratories", "lab",
        "labs", "research", "company", "corporation", "inc", "inc.", "ltd", "ltd.", "llc", "gmbh", "corp", "corp.", "network", "community",
        "contributors", "developers", "authors", "ai", "technologies", "systems", "press", "service", "program", "programme",
    ]);

    /// <summary>Finds the parts of a name.</summary>
    /// <param name="name">The name, with one space between two words and none around it.</param>
    /// <param name="given">The length of the given names.</param>
    /// <param name="particle">That of the particle, which stands behind them.</param>
    /// <param name="suffix">That of the suffix, at the end.</param>
    /// <returns>Whether it has parts, and is no whole.</returns>
    public static bool TryPart(ReadOnlySpan<char> name, out int given, out int particle, out int suffix)
    {
        (given, particle, suffix) = (0, 0, 0);
        if (HasSignOfOrganization(name) || HasWordOfOrganization(name))
            return false;
        var last = name.LastIndexOf(' ') + 1;
        if (last == 0)
            return false;
        var end = name.Length;
        if (name.Slice(0, last - 1).IndexOf(' ') >= 0 && s_suffixes.Contains(name.Slice(last)))
        {
            suffix = name.Length - last;
            end = last - 1;
            last = name.Slice(0, end).LastIndexOf(' ') + 1;
        }

        // The family name takes the whole run of small words before it, wherever that starts.
        var family = last;
        while (family > 0 && name.Slice(0, family - 1).LastIndexOf(' ') + 1 is var before && char.IsLower(name[before]))
            family = before;
        given = Math.Max(0, family - 1);
        particle = Math.Max(0, last - 1 - family);
        return true;
    }

    /// <summary>
    /// Puts a name in the order in which people write it that stands as in an index: <c>Miller, Ada</c>, <c>King, Jr., Martin Luther</c>.
    /// </summary>
    /// <param name="name">The name, with one space between two words and none around it.</param>
    /// <param name="reordered">The name in order; the same where it is in order already.</param>
    /// <returns>Whether it was in the order of an index.</returns>
    public static bool TryReorder(string name, out string reordered)
    {
        reordered = name;
        var parts = name.Split(',');
        if (parts.Length is not (2 or 3))
            return false;
        for (var i = 0; i < parts.Length; i++)
            parts[i] = parts[i].Trim();
        // Of a company the comma parts the name from its form.
        if (Array.Exists(parts, part => part.Length == 0 || s_organizations.Contains(part.AsSpan())) || HasWordOfOrganization(parts[0].AsSpan()))
            return false;
        if (parts.Length == 2)
            reordered = s_suffixes.Contains(parts[1].AsSpan()) ? parts[0] + " " + parts[1] : parts[1] + " " + parts[0];
        else
            reordered = s_suffixes.Contains(parts[1].AsSpan()) ? $"{parts[2]} {parts[0]} {parts[1]}" : $"{parts[1]} {parts[0]} {parts[2]}";
        return true;
    }

    private static bool HasSignOfOrganization(ReadOnlySpan<char> name)
    {
        foreach (var sign in name)
        {
            if (sign is ',' or '&' or '/' or '(' or ';' or ':' or (>= '0' and <= '9'))
                return true;
        }

        return false;
    }

    private static bool HasWordOfOrganization(ReadOnlySpan<char> name)
    {
        for (var start = 0; start <= name.Length;)
        {
            var length = name.Slice(start).IndexOf(' ');
            if (length < 0)
                length = name.Length - start;
            if (length == 0 || s_organizations.Contains(name.Slice(start, length)))
                return true;
            start += length + 1;
        }

        return false;
    }
}
