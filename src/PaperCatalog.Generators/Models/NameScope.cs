using PaperCatalog.Listings;

namespace PaperCatalog.Generators.Models;

/// <summary>The classes of papers, and what code calls them.</summary>
/// <param name="Classes">The names of the classes.</param>
/// <param name="Aliases">Other names, each with its class.</param>
/// <param name="Static">The classes whose papers code may name alone.</param>
internal sealed record NameScope(EquatableArray<string> Classes, EquatableArray<(string Alias, string Class)> Aliases, EquatableArray<string> Static)
{
    /// <summary>Whether there is no class.</summary>
    public bool IsEmpty => Classes.Count == 0;

    /// <summary>The classes of a project, with what all of its files call them.</summary>
    /// <param name="classes">The names of the classes.</param>
    /// <param name="usings">The directives of all files.</param>
    public static NameScope Of(EquatableArray<string> classes, IEnumerable<CodeUsing> usings) =>
        new NameScope(classes, default, default).With(usings.Where(directive => directive.IsGlobal).Distinct().ToEquatableArray());

    /// <summary>The same in a file with directives of its own.</summary>
    public NameScope With(EquatableArray<CodeUsing> usings)
    {
        if (usings.Count == 0)
            return this;
        var (aliases, open) = (new List<(string Alias, string Class)>(Aliases), new List<string>(Static));
        foreach (var directive in usings)
        {
            if (!Classes.Contains(directive.Type))
                continue;
            if (directive.Alias is { } alias)
                aliases.Add((alias, directive.Type));
            else if (!open.Contains(directive.Type))
                open.Add(directive.Type);
        }

        return this with { Aliases = aliases.ToEquatableArray(), Static = open.ToEquatableArray() };
    }

    /// <summary>The classes that a name may mean.</summary>
    public IEnumerable<string> ClassesOf(string name)
    {
        foreach (var known in Classes)
        {
            if (known == name)
                yield return known;
        }

        foreach (var (alias, known) in Aliases)
        {
            if (alias == name)
                yield return known;
        }
    }
}
