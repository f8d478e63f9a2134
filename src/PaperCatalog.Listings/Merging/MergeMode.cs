namespace PaperCatalog.Listings.Merging;

/// <summary>Which entries a catalogue makes one paper of.</summary>
public enum MergeMode
{
    /// <summary>Those of one work.</summary>
    Work,

    /// <summary>Those of one work that share an identifier too.</summary>
    Identifier,

    /// <summary>None: each entry is a paper.</summary>
    None,
}
