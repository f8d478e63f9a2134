namespace PaperCatalog.Listings.Works.People;

/// <summary>How far the people of two entries are the same.</summary>
internal enum PeopleAgreement
{
    /// <summary>One of the entries names nobody.</summary>
    None,

    /// <summary>They are the same, or those of one are among those of the other.</summary>
    Same,

    /// <summary>Somebody may be the same.</summary>
    Some,

    /// <summary>Nobody is the same, whatever a name in common says.</summary>
    Other,
}
