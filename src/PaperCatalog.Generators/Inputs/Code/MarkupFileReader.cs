using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using PaperCatalog.Generators.Models;
using PaperCatalog.Listings;

namespace PaperCatalog.Generators.Inputs.Code;

/// <summary>
/// Finds the names in a page of Razor that can be those of papers. What Razor makes of the page no other generator sees, but the page
/// itself is an additional file.
/// </summary>
internal static class MarkupFileReader
{
    /// <summary>Whether a file is a page of Razor, by its name.</summary>
    public static bool IsMarkup(AdditionalText file) =>
        file.Path.EndsWith(".razor", StringComparison.OrdinalIgnoreCase) || file.Path.EndsWith(".cshtml", StringComparison.OrdinalIgnoreCase);

    /// <summary>The names of a page.</summary>
    public static CodeFile? Read(AdditionalText file, CancellationToken cancellation) =>
        file.GetText(cancellation) is { } text ? Read(text.ToString()) : null;

    // Directives count for the whole project: those of a page of imports do.
    private static CodeFile Read(string text)
    {
        var (accesses, names, usings) = (new HashSet<NameAccess>(), new HashSet<string>(StringComparer.Ordinal), new List<CodeUsing>());
        var words = new List<string>();
        var end = 0;
        for (var at = 0; at < text.Length; at++)
        {
            if (!SyntaxFacts.IsIdentifierStartCharacter(text[at]))
                continue;
            var start = at;
            while (at < text.Length && SyntaxFacts.IsIdentifierPartCharacter(text[at]))
                at++;
            var name = text.Substring(start, at - start);
            var isBehindDot = words.Count > 0 && start == end + 1 && text[end] == '.';
            if (isBehindDot)
                accesses.Add(new NameAccess(words[words.Count - 1], name));
            else
                names.Add(name);
            words.Add(name);
            end = at;
            at--;
        }

        AddUsings(text, usings);
        return new CodeFile(accesses.ToEquatableArray(), names.ToEquatableArray(), usings.ToEquatableArray());
    }

    private static void AddUsings(string text, List<CodeUsing> usings)
    {
        foreach (var line in text.Split('\n'))
        {
            if (line.TrimStart() is not { } directive || !directive.StartsWith("@using ", StringComparison.Ordinal))
                continue;
            var rest = directive.Substring("@using ".Length).Trim().TrimEnd(';').TrimEnd();
            var equals = rest.IndexOf('=');
            var isStatic = rest.StartsWith("static ", StringComparison.Ordinal);
            if (equals < 0 && !isStatic)
                continue;
            var type = rest.Substring(rest.LastIndexOf('.') + 1).Split(' ', '=', ':').Last();
            usings.Add(new CodeUsing(isStatic ? null : rest.Substring(0, equals).Trim(), type, IsGlobal: true));
        }
    }
}
