using System.Globalization;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;
using PaperCatalog.Listings.Catalogs;
using PaperCatalog.Listings.Merging;
using PaperCatalog.Listings.Naming;

namespace PaperCatalog.Generators.Inputs;

/// <summary>What a project says about its generated classes. A bad value counts as none; an analyzer reports it.</summary>
/// <param name="Namespace">The namespace; empty for the global one.</param>
/// <param name="Class">The name of the class of listings that name no other.</param>
/// <param name="Visibility"><c>internal</c> or <c>public</c>.</param>
/// <param name="MemberThreshold">
/// The most papers of which all are members; with more, those that code names and those of listings that ask for members.
/// </param>
internal sealed record CatalogOptions(string Namespace, string Class, string Visibility, int MemberThreshold)
{
    private const string DefaultClass = "Papers";
    private const string DefaultVisibility = "internal";

    // Beyond it a completion after the class's name takes longer than a person notices, and each member some 50 us of a build.
    private const int DefaultMemberThreshold = 5_000;

    // What the generated class declares, for a class cannot have a member of its own name; types in it start with "__". And
    // the namespaces and types that it and the code around it name, which a class nearer to them would hide.
    private static readonly string[] s_taken =
        ["All", "Cited", "Paper__", "System", "PaperCatalog", "Catalog", "Paper", "Listing", "Appearance", "PaperDate"];

    /// <summary>What the names of the generated files begin with.</summary>
    public string FilePrefix { get; init; } = Class;

    /// <summary>What its catalogues are made of, and how.</summary>
    public CatalogChoices Choices { get; init; }

    /// <summary>Whether the build writes a bibliography of what the assembly cites.</summary>
    public bool HasBibliography { get; init; }

    /// <summary>Reads them.</summary>
    public static CatalogOptions From(AnalyzerConfigOptions options) => new(
        ReadNamespace(options),
        options.Find(OptionKeys.Class) is { } name && IsClassName(name) ? name : DefaultClass,
        options.Find(OptionKeys.Visibility) is { } visibility && IsVisibility(visibility) ? visibility : DefaultVisibility,
        (options.Find(OptionKeys.MemberThreshold) is { } threshold ? ParseThreshold(threshold) : null) ?? DefaultMemberThreshold)
    {
        Choices = new CatalogChoices(
            (options.Find(OptionKeys.Keys) is { } keys ? ParseKeys(keys) : null) ?? KeySource.Title,
            (options.Find(OptionKeys.Merge) is { } merge ? ParseMerge(merge) : null) ?? MergeMode.Work),
        HasBibliography = options.Find(OptionKeys.Bibliography) is { } bibliography && IsBibliography(bibliography),
    };

    /// <summary>Whether a class can have this name.</summary>
    public static bool IsClassName(string name) =>
        IsName(name) && !name.StartsWith("__", StringComparison.Ordinal) && !s_taken.Contains(name) &&
        // Words of the language are of small letters, those that it may get one day too: the compiler warns of such classes.
        !name.All(unit => unit is >= 'a' and <= 'z');

    /// <summary>Whether a namespace can have this name.</summary>
    public static bool IsNamespace(string name) => name.Split('.').All(IsName);

    /// <summary>Whether this is a visibility that a class of a namespace can have.</summary>
    public static bool IsVisibility(string value) => value is "internal" or "public";

    /// <summary>Whether this is a form of bibliographies that a build writes: the targets have the same ones.</summary>
    public static bool IsBibliography(string value) => value is "bib" or "ris" or "csl" or "cff";

    /// <summary>The number of papers that <paramref name="value"/> says, where it is one.</summary>
    public static int? ParseThreshold(string value) =>
        int.TryParse(value, NumberStyles.None, CultureInfo.InvariantCulture, out var papers) ? papers : null;

    /// <summary>What <paramref name="value"/> says that keys are made of, where it says that.</summary>
    public static KeySource? ParseKeys(string value) => value switch
    {
        "title" => KeySource.Title,
        "citation" => KeySource.Citation,
        _ => null,
    };

    /// <summary>Which entries <paramref name="value"/> says are one paper, where it says that.</summary>
    public static MergeMode? ParseMerge(string value) => value switch
    {
        "work" => MergeMode.Work,
        "identifier" => MergeMode.Identifier,
        "none" => MergeMode.None,
        _ => null,
    };

    // The compiler takes names for one that differ in characters of format alone.
    private static bool IsName(string name) =>
        SyntaxFacts.IsValidIdentifier(name) && SyntaxFacts.GetKeywordKind(name) == SyntaxKind.None &&
        !name.Any(unit => CharUnicodeInfo.GetUnicodeCategory(unit) == UnicodeCategory.Format);

    private static string ReadNamespace(AnalyzerConfigOptions options)
    {
        if (options.Find(OptionKeys.Namespace) is { } name && IsNamespace(name))
            return name;
        // A project's name need not be a namespace's: "my-app" becomes "my_app", as in the SDK's own templates.
        var root = options.Find(OptionKeys.RootNamespace);
        return root is null ? "" : string.Join(".", root.Split('.').Where(part => part.Length > 0).Select(ToIdentifier));
    }

    private static string ToIdentifier(string part)
    {
        var chars = part.ToCharArray();
        for (var i = 0; i < chars.Length; i++)
        {
            if (!SyntaxFacts.IsIdentifierPartCharacter(chars[i]))
                chars[i] = '_';
        }

        var name = new string(chars);
        if (!SyntaxFacts.IsIdentifierStartCharacter(name[0]))
            name = "_" + name;
        return IsName(name) ? name : "@" + name;
    }
}
