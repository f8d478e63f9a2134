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
        var names = new CodeNames();
        string? before = null;
        var end = 0;
        for (var at = 0; at < text.Length; at++)
        {
            if (!SyntaxFacts.IsIdentifierStartCharacter(text[at]))
                continue;
            var start = at;
            while (at < text.Length && SyntaxFacts.IsIdentifierPartCharacter(text[at]))
                at++;
            var name = text.Substring(start, at - start);
            names.Add(start == end + 1 && text[end] == '.' ? before : null, name);
            before = name;
            end = at;
            at--;
        }

        return names.ToFile(FindUsings(text));
    }

    private static EquatableArray<CodeUsing> FindUsings(string text)
    {
        var usings = new List<CodeUsing>();
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

        return usings.ToEquatableArray();
    }
}
