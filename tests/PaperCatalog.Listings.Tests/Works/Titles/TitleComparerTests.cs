using PaperCatalog.Listings.Works.Titles;

namespace PaperCatalog.Listings.Tests.Works.Titles;

/// <summary>How far two titles are one.</summary>
public sealed class TitleComparerTests
{
    [Theory]
    // What data bases hang on to a title is none of it.
    [InlineData("Sharp tools for blunt problems", "Sharp tools for blunt problems. [Review] [33 refs]")]
    [InlineData("Sharp tools for blunt problems", "Sharp tools for blunt problems. [German]")]
    [InlineData("Sharp tools for blunt problems", "[Sharp tools for blunt problems]. [Article in German]")]
    [InlineData("Sharp tools for blunt problems", "[Sharp tools for blunt problems].")]
    [InlineData("Sharp tools for blunt problems", "Sharp tools for blunt problems (Erratum in: Tools 1999;3:44)")]
    [InlineData("Sharp tools for blunt problems", "Sharp tools for blunt problems [see comments]")]
    [InlineData("Sharp tools for blunt problems", "Sharp tools for blunt problems (Abstract No 12)")]
    [InlineData("Loss of CO2 from soil", "Loss of CO<sub>2</sub> from soil")]
    [InlineData("Tools & problems of today", "Tools &amp; problems of today")]
    [InlineData("Tools and problems of today", "Tools & problems of today")]
    [InlineData("The effect of TNF-\u03B1 on mice", "The effect of TNF-alpha on mice")]
    [InlineData("Three tools for blunt problems", "3 Tools for Blunt Problems")]
    [InlineData("A multi-task network for screening", "A multitask network for screening")]
    [InlineData("Patients' choices in care", "Patients\u2019 choices in care")]
    public void These_are_the_same(string left, string right) => AssertAgreement(nameof(TitleAgreement.Same), left, right);

    [Theory]
    [InlineData("Learning with noisy labels of images", "Learning from noisy labels of images")]
    [InlineData("Modelling behaviour of colour vision", "Modeling behavior of color vision")]
    [InlineData("Screening of cervical smears by liquid based cytology methods today", "Screening of cervical smears by liquid based cytology methods today online")]
    public void These_are_nearly_the_same(string left, string right) => AssertAgreement(nameof(TitleAgreement.Near), left, right);

    [Theory]
    [InlineData(nameof(TitleAgreement.Close), "Screening of cervical smears by liquid based cytology methods today", "Screening of vaginal smears by liquid based cytology methods today")]
    [InlineData(nameof(TitleAgreement.Part), "Sharp tools for blunt problems: a study in wood", "Sharp tools for blunt problems")]
    [InlineData(nameof(TitleAgreement.Short), "Sharp tools", "Sharp tools: a study in wood and iron")]
    [InlineData(nameof(TitleAgreement.Some), "Sharp tools for wood", "Blunt tools for wood")]
    [InlineData(nameof(TitleAgreement.None), "", "Sharp tools")]
    public void These_have_something_in_common(string agreement, string left, string right) => AssertAgreement(agreement, left, right);

    [Theory]
    [InlineData("Sharp tools for blunt problems", "Erratum: Sharp tools for blunt problems")]
    [InlineData("Sharp tools for blunt problems", "Correction to: Sharp tools for blunt problems")]
    [InlineData("Sharp tools for blunt problems", "Sharp tools for blunt problems (vol 12, pg 34, 2005)")]
    [InlineData("Sharp tools for blunt problems", "Sharp tools for blunt problems: reply")]
    [InlineData("Sharp tools for blunt problems", "Sharp tools for blunt problems: study protocol")]
    [InlineData("Retraction: Sharp tools for blunt problems", "Sharp tools for blunt problems")]
    [InlineData("Sharp tools for blunt problems, part I", "Sharp tools for blunt problems, part II")]
    [InlineData("Sharp tools for blunt problems 2018", "Sharp tools for blunt problems 2019")]
    [InlineData("Sharp tools for blunt problems", "The price of bread in Paris")]
    public void These_are_of_other_works(string left, string right) => AssertAgreement(nameof(TitleAgreement.Other), left, right);

    [Theory]
    [InlineData("Editorial", true)]
    [InlineData("Book reviews", true)]
    [InlineData("Editors' introduction", true)]
    [InlineData("Annual report 2019", true)]
    [InlineData("Random forests", false)]
    [InlineData("Introduction to algorithms", false)]
    public void Some_say_what_the_text_is_and_nothing_else(string title, bool isGeneric) =>
        Assert.Equal(isGeneric, WorkTitle.Of(title).IsGeneric);

    // The enumeration is internal, and a test's parameters are not.
    private static void AssertAgreement(string agreement, string left, string right)
    {
        Assert.Equal(agreement, TitleComparer.Compare(WorkTitle.Of(left), WorkTitle.Of(right)).ToString());
        Assert.Equal(agreement, TitleComparer.Compare(WorkTitle.Of(right), WorkTitle.Of(left)).ToString());
    }
}
