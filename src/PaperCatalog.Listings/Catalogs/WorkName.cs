using PaperCatalog.Listings.Merging;
using PaperCatalog.Listings.Naming;

namespace PaperCatalog.Listings.Catalogs;

/// <summary>The names of a work.</summary>
/// <param name="Key">Its key: a C# identifier, unique in the catalogue.</param>
/// <param name="Wanted">The name that was chosen for it, or else the short key that its title asks for.</param>
/// <param name="Holder">
/// Where it has another name than it wanted, the first entry of the work that has that one; <see langword="null"/> where the name is
/// one that no work may have, and for a work that has what it wanted.
/// </param>
public readonly record struct WorkName(string Key, string Wanted, EntryPlace? Holder)
{
    /// <summary>The old names that it keeps: unique as keys are, and among these.</summary>
    public EquatableArray<string> Aliases { get; init; }

    /// <summary>Whether the work got the name that it wanted.</summary>
    public bool IsWanted => string.Equals(Key, Wanted, StringComparison.Ordinal);

    /// <summary>The names that a work was given.</summary>
    /// <param name="key">The names.</param>
    /// <param name="firstOf">The first entry of the work of a number.</param>
    internal static WorkName Of(AssignedKey key, Func<int, EntryPlace> firstOf) =>
        new(key.Key, key.Wanted, key.IsWanted || key.Holder == AssignedKey.NoPaper ? null : firstOf(key.Holder)) { Aliases = key.Aliases };
}
