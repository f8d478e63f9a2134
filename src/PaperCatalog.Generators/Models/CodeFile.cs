using PaperCatalog.Listings;

namespace PaperCatalog.Generators.Models;

/// <summary>What of a file of code can name papers, before it is known which classes have any. Names are as code compares them.</summary>
/// <param name="Accesses">The names behind a dot, each with the name before it.</param>
/// <param name="Names">The names that stand alone; papers, where a <c>using static</c> brings them in.</param>
/// <param name="Cited">The keys that attributes cite, as texts: of whichever class has them.</param>
/// <param name="Usings">The directives that can give a class of papers another name, or none.</param>
internal sealed record CodeFile(
    EquatableArray<NameAccess> Accesses, EquatableArray<string> Names, EquatableArray<string> Cited, EquatableArray<CodeUsing> Usings)
{
    /// <summary>The papers that it may name: some may be no papers, for nothing is bound.</summary>
    /// <param name="scope">The classes of papers, and what the project calls them.</param>
    public EquatableArray<NamedPaper> FindPapers(NameScope scope)
    {
        var known = scope.With(Usings);
        if (known.IsEmpty)
            return default;
        var papers = new HashSet<NamedPaper>();
        foreach (var access in Accesses)
        {
            foreach (var name in known.ClassesOf(access.Left))
                papers.Add(new NamedPaper(name, access.Right));
        }

        foreach (var name in known.Classes)
            papers.UnionWith(Cited.Select(key => new NamedPaper(name, key)));
        foreach (var name in known.Static)
            papers.UnionWith(Names.Select(alone => new NamedPaper(name, alone)));
        return papers.OrderBy(paper => paper).ToEquatableArray();
    }
}

/// <summary>A name behind a dot.</summary>
/// <param name="Left">The name before the dot.</param>
/// <param name="Right">The name behind it.</param>
internal readonly record struct NameAccess(string Left, string Right);

/// <summary>A <c>using</c> of a type.</summary>
/// <param name="Alias">What it calls the type; <see langword="null"/> for <c>using static</c>.</param>
/// <param name="Type">The name of the type, without what stands before it.</param>
/// <param name="IsGlobal">Whether it holds for the whole project.</param>
internal readonly record struct CodeUsing(string? Alias, string Type, bool IsGlobal);

/// <summary>A paper that code names.</summary>
/// <param name="Class">The class.</param>
/// <param name="Name">The name behind it.</param>
internal readonly record struct NamedPaper(string Class, string Name) : IComparable<NamedPaper>
{
    /// <inheritdoc/>
    public int CompareTo(NamedPaper other) =>
        string.CompareOrdinal(Class, other.Class) is var order and not 0 ? order : string.CompareOrdinal(Name, other.Name);
}
