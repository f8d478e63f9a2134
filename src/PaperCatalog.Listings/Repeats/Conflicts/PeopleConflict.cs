using System.Text;
using PaperCatalog.Listings.Merging;
using PaperCatalog.Listings.Works;
using PaperCatalog.Listings.Works.People;

namespace PaperCatalog.Listings.Repeats.Conflicts;

/// <summary>Compares the people of two entries of one work, where both name them.</summary>
internal static class PeopleConflict
{
    private const int Shown = 3;

    /// <summary>Whom the entries name, where no name of one has a word in common with those of the other.</summary>
    public static FieldConflict? Find(StatedField here, StatedField there) =>
        AreOther(here, there) ? new FieldConflict(Show(here), Show(there)) : null;

    /// <summary>Whether the entries name other people.</summary>
    public static bool AreOther(StatedField here, StatedField there) =>
        PeopleComparer.Compare(Read(here), Read(there)) == PeopleAgreement.Other;

    private static WorkPeople Read(StatedField entry) => WorkPeople.Of(PeopleNames.Of(entry.Text, WorkAuthors.Of(entry.Entry)));

    private static string Show(StatedField entry)
    {
        var names = WorkAuthors.Of(entry.Entry);
        var shown = new StringBuilder();
        for (var i = 0; i < Math.Min(names.Count, Shown); i++)
            shown.Append(i > 0 ? ", " : "").Append(Excerpt.Of(entry.Text, names[i].Span));
        return shown.Append(names.Count > Shown ? ", ..." : "").ToString();
    }
}
