namespace PaperCatalog.Listings.Works.Places;

/// <summary>The DOIs of preprint servers: a preprint and its publication have one each, and are one work.</summary>
internal static class PreprintServers
{
    // The registrants of arXiv, SSRN, Research Square, Preprints.org, ChemRxiv, TechRxiv, OSF and PsyArXiv.
    private static readonly string[] s_registrants =
        ["10.48550/", "10.2139/", "10.21203/", "10.20944/", "10.26434/", "10.36227/", "10.31219/", "10.31234/"];

    // Of bioRxiv and medRxiv, and of the journals of their founder too, whose DOIs go on with letters.
    private const string ColdSpringHarbor = "10.1101/";

    /// <summary>Whether a DOI is of a preprint.</summary>
    public static bool Have(string doi)
    {
        foreach (var registrant in s_registrants)
        {
            if (doi.StartsWith(registrant, StringComparison.OrdinalIgnoreCase))
                return true;
        }

        return doi.StartsWith(ColdSpringHarbor, StringComparison.Ordinal) && doi.Length > ColdSpringHarbor.Length &&
            doi[ColdSpringHarbor.Length] is >= '0' and <= '9';
    }
}
