namespace PaperCatalog.Generators.Steps;

/// <summary>The names under which the driver tracks the steps of the pipeline.</summary>
internal static class StepNames
{
    /// <summary>The project's options.</summary>
    public const string Options = nameof(Options);

    /// <summary>The listings as read, each alone.</summary>
    public const string Listings = nameof(Listings);

    /// <summary>The strings that they define, and those that they name.</summary>
    public const string Strings = nameof(Strings);

    /// <summary>What each is told about its strings.</summary>
    public const string SharedStrings = nameof(SharedStrings);

    /// <summary>The listings as read with that.</summary>
    public const string SharedListings = nameof(SharedListings);

    /// <summary>What decides which papers there are.</summary>
    public const string Identities = nameof(Identities);

    /// <summary>Where the fields are.</summary>
    public const string Layouts = nameof(Layouts);

    /// <summary>The papers that each file of code names.</summary>
    public const string Code = nameof(Code);

    /// <summary>The classes of papers, and what code calls them.</summary>
    public const string NameScope = nameof(NameScope);

    /// <summary>The papers that code names.</summary>
    public const string NamedPapers = nameof(NamedPapers);

    /// <summary>The papers that the class lists as named.</summary>
    public const string Cited = nameof(Cited);

    /// <summary>Which of them are members for that.</summary>
    public const string Choices = nameof(Choices);

    /// <summary>The catalogues, with the files that their members go to.</summary>
    public const string Plans = nameof(Plans);

    /// <summary>The catalogues as their classes are written.</summary>
    public const string Classes = nameof(Classes);

    /// <summary>The entries of catalogues, merged to works and named.</summary>
    public const string Merges = nameof(Merges);

    /// <summary>The works in rows, with what they are found by.</summary>
    public const string Catalogs = nameof(Catalogs);

    /// <summary>What the files of members are made from.</summary>
    public const string MemberSources = nameof(MemberSources);

    /// <summary>What the files of members are written from.</summary>
    public const string MemberFiles = nameof(MemberFiles);

    /// <summary>What was left out, where only the generator can say so.</summary>
    public const string Losses = nameof(Losses);

    /// <summary>What the files of offsets are written from.</summary>
    public const string ListingFiles = nameof(ListingFiles);
}
