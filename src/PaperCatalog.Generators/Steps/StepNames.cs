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

    /// <summary>The papers at home in each listing, and what decides which are members.</summary>
    public const string Choices = nameof(Choices);

    /// <summary>Those that are members.</summary>
    public const string Homes = nameof(Homes);

    /// <summary>What each listing's part of the indexes is made of.</summary>
    public const string IndexedListings = nameof(IndexedListings);

    /// <summary>What each listing gives to the indexes.</summary>
    public const string IndexItems = nameof(IndexItems);

    /// <summary>What all listings give to each shard of the indexes.</summary>
    public const string ShardParts = nameof(ShardParts);

    /// <summary>What has a slot in each shard.</summary>
    public const string Shards = nameof(Shards);

    /// <summary>How large the indexes are.</summary>
    public const string Shapes = nameof(Shapes);

    /// <summary>What the files of shards are written from.</summary>
    public const string ShardFiles = nameof(ShardFiles);

    /// <summary>What the files of the catalogues' classes are written from.</summary>
    public const string ClassFiles = nameof(ClassFiles);

    /// <summary>The catalogues, with the files that their members go to.</summary>
    public const string Plans = nameof(Plans);

    /// <summary>The catalogues as their classes are written.</summary>
    public const string Classes = nameof(Classes);

    /// <summary>The entries of catalogues, merged to works and named.</summary>
    public const string Merges = nameof(Merges);

    /// <summary>What the files of members are made from.</summary>
    public const string MemberSources = nameof(MemberSources);

    /// <summary>What the files of members are written from.</summary>
    public const string MemberFiles = nameof(MemberFiles);

    /// <summary>What was left out, where only the generator can say so.</summary>
    public const string Losses = nameof(Losses);

    /// <summary>What the files of listings are written from.</summary>
    public const string ListingFiles = nameof(ListingFiles);
}
