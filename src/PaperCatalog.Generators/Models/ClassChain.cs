using System.Globalization;

namespace PaperCatalog.Generators.Models;

/// <summary>
/// The classes of a catalogue: one, or, where it has many members, a chain that ends with the catalogue's own. C# finds a
/// static member of a base class through the derived one, so a paper is <c>Papers.Key</c> either way.
/// </summary>
internal static class ClassChain
{
    /// <summary>
    /// How many papers are members of one class. On first use of a class the runtime loads all its methods, at 0.2 us each:
    /// this many take less than a millisecond. With more than about 65,000 it does not load a class at all.
    /// </summary>
    public const int MaxMembers = 4096;

    /// <summary>Whether a class of its own holds no member but the way to the papers, and others hold the members.</summary>
    public static bool IsNeeded(int members) => members > MaxMembers;

    /// <summary>
    /// The class that a chain starts with. It has no papers as members: who looks papers up loads none of the other classes.
    /// </summary>
    public static string Root(string catalogClass) => $"__{catalogClass}_Root";

    /// <summary>A class of a chain by its number: those with members from 1 on.</summary>
    public static string Link(string catalogClass, int number) =>
        number == 0 ? Root(catalogClass) : $"__{catalogClass}_{number.ToString(CultureInfo.InvariantCulture)}";
}
