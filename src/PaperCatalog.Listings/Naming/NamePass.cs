namespace PaperCatalog.Listings.Naming;

/// <summary>When a name is given: who comes in an earlier pass comes before all of a later one.</summary>
internal enum NamePass
{
    /// <summary>Somebody chose it.</summary>
    Chosen,

    /// <summary>It is made of what the paper says.</summary>
    Made,

    /// <summary>It is an old name that the paper keeps.</summary>
    Old,
}
