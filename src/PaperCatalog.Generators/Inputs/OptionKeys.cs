namespace PaperCatalog.Generators.Inputs;

/// <summary>The names under which MSBuild properties and item metadata reach the compiler. The package's targets pass them on.</summary>
internal static class OptionKeys
{
    /// <summary>The namespace of the generated classes.</summary>
    public const string Namespace = "build_property.PaperCatalogNamespace";

    /// <summary>The name of the generated class.</summary>
    public const string Class = "build_property.PaperCatalogClass";

    /// <summary><c>internal</c> or <c>public</c>.</summary>
    public const string Visibility = "build_property.PaperCatalogVisibility";

    /// <summary>How many papers a catalogue has at most for all of them to be members.</summary>
    public const string MemberThreshold = "build_property.PaperCatalogMemberThreshold";

    /// <summary>What keys are made of: <c>title</c> or <c>citation</c>.</summary>
    public const string Keys = "build_property.PaperCatalogKeys";

    /// <summary>Which entries are one paper.</summary>
    public const string Merge = "build_property.PaperCatalogMerge";

    /// <summary>The form of the bibliography that a build writes of what the assembly cites.</summary>
    public const string Bibliography = "build_property.PaperCatalogBibliography";

    /// <summary>The preset of severities: <c>strict</c> or <c>quiet</c>.</summary>
    public const string Rules = "build_property.PaperCatalogRules";

    /// <summary><c>false</c> where something that is for many projects references the package, and not the project's own file.</summary>
    public const string IsNamed = "build_property._PaperCatalogIsNamed";

    /// <summary><c>true</c> where the rules do not run, so that only the generator can say what it leaves out.</summary>
    public const string IsUnguarded = "build_property._PaperCatalogIsUnguarded";

    /// <summary>The project's own root namespace.</summary>
    public const string RootNamespace = "build_property.RootNamespace";

    /// <summary>The project's folder.</summary>
    public const string ProjectDir = "build_property.ProjectDir";

    /// <summary><c>true</c> where a file is a listing.</summary>
    public const string IsListing = "build_metadata.AdditionalFiles.PaperListing";

    /// <summary>The listing's path from the project's folder, UTF-8 in Base64: a value ends at the first ';' or '#'.</summary>
    public const string Path = "build_metadata.AdditionalFiles.PaperListingPath";

    /// <summary><c>true</c> where the targets embed the listing as a resource.</summary>
    public const string IsEmbedded = "build_metadata.AdditionalFiles.PaperListingEmbedded";

    /// <summary>The year that dates without one belong to.</summary>
    public const string Year = "build_metadata.AdditionalFiles.Year";

    /// <summary>The dialect, where the listing does not show it.</summary>
    public const string Dialect = "build_metadata.AdditionalFiles.Dialect";

    /// <summary>The class that the listing's papers go to.</summary>
    public const string Catalog = "build_metadata.AdditionalFiles.Catalog";

    /// <summary>Whether the listing's papers are members: <c>true</c> or <c>false</c>.</summary>
    public const string Members = "build_metadata.AdditionalFiles.Members";
}
