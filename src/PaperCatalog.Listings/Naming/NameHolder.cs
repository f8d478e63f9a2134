namespace PaperCatalog.Listings.Naming;

/// <summary>Who has a name.</summary>
/// <param name="Paper">The index of the paper; <see cref="AssignedKey.NoPaper"/> for a name that no paper may have.</param>
/// <param name="Pass">When it was given.</param>
internal readonly record struct NameHolder(int Paper, NamePass Pass)
{
    /// <summary>The holder of the names that no paper may have.</summary>
    public static readonly NameHolder Reserved = new(AssignedKey.NoPaper, NamePass.Chosen);

    /// <summary>Whether no paper may have the name.</summary>
    public bool IsReserved => Paper == AssignedKey.NoPaper;

    /// <summary>Whether the name was given before <paramref name="other"/> could ask for it.</summary>
    public bool IsBefore(NameHolder other) => Pass != other.Pass ? Pass < other.Pass : Paper < other.Paper;
}
