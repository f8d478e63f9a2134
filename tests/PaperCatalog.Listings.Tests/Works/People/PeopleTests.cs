using PaperCatalog.Listings.Tests.Infrastructure;
using PaperCatalog.Listings.Works.People;

namespace PaperCatalog.Listings.Tests.Works.People;

/// <summary>How far the people of two entries are the same.</summary>
public sealed class PeopleTests
{
    [Theory]
    [InlineData("Miller, Ada and Kuhn, Boris", "A. Miller and B. Kuhn", nameof(PeopleAgreement.Same))]
    [InlineData("Miller, Ada and Kuhn, Boris", "Miller, Ada", nameof(PeopleAgreement.Same))]
    [InlineData("M{\"u}ller, Ada", "Muller, A.", nameof(PeopleAgreement.Same))]
    [InlineData("Wang, Xinchao", "Xinchao, Wang", nameof(PeopleAgreement.Same))]
    [InlineData("Hiessl, Christina", "Hiess, C.", nameof(PeopleAgreement.Same))]
    [InlineData("Miller, Ada and Kuhn, Boris and Diaz, Carla", "Ortiz, Dan and Lund, Eve and Kuhn, Boris", nameof(PeopleAgreement.Some))]
    // A given name alone is nothing, nor is a family name that many have.
    [InlineData("Lee, Ann", "Stone, Ann", nameof(PeopleAgreement.Other))]
    [InlineData("Wang, Wei", "Wang, Jun", nameof(PeopleAgreement.Other))]
    [InlineData("Miller, Ada", "Kuhn, Boris", nameof(PeopleAgreement.Other))]
    // These are nobody.
    [InlineData("Miller, Ada", "Anonymous", nameof(PeopleAgreement.None))]
    [InlineData("Anonymous", "Anonymous", nameof(PeopleAgreement.None))]
    [InlineData("{World Health Organization}", "{World Health Organization}", nameof(PeopleAgreement.None))]
    [InlineData("Miller, Ada", "{The Tools Consortium}", nameof(PeopleAgreement.None))]
    public void People_are_compared_by_their_names(string left, string right, string agreement)
    {
        Assert.Equal(agreement, PeopleComparer.Compare(Read(left), Read(right)).ToString());
        Assert.Equal(agreement, PeopleComparer.Compare(Read(right), Read(left)).ToString());
    }

    private static WorkPeople Read(string authors)
    {
        var reading = Reader.Read($"@misc{{a, author = {{{authors}}}, title = {{A}}}}", new ListingOptions("refs.bib"));
        return WorkPeople.Of(PeopleNames.Of(reading.Text, reading.Entries[0].AuthorNames));
    }
}
