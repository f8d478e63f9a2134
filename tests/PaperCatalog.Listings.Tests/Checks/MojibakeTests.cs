using System.Text;
using PaperCatalog.Listings.Rules;

namespace PaperCatalog.Listings.Tests.Checks;

public sealed class MojibakeTests
{
    private static readonly Encoding s_windows1252 = CreateWindows1252();

    [Theory]
    [InlineData("é")]
    [InlineData("à")]
    [InlineData("ü")]
    [InlineData("É")]
    [InlineData("ñ")]
    [InlineData("°")]
    [InlineData("\u00A0")]
    [InlineData("’")]
    [InlineData("“")]
    [InlineData("—")]
    [InlineData("…")]
    [InlineData("→")]
    [InlineData("≤")]
    [InlineData("α")]
    [InlineData("β")]
    [InlineData("π")]
    [InlineData("ł")]
    [InlineData("š")]
    [InlineData("中文")]
    [InlineData("привет")]
    [InlineData("שלום")]
    [InlineData("😀")]
    public void Text_that_was_read_in_the_wrong_encoding_is_found(string original)
    {
        foreach (var encoding in new[] { Encoding.Latin1, s_windows1252 })
        {
            var wrong = encoding.GetString(Encoding.UTF8.GetBytes(original));
            Checking.AssertFinds($"voil{wrong}s", RuleTable.Mojibake, wrong, wrong + "|" + original);
            Checking.AssertFinds($"The sign {wrong}.", RuleTable.Mojibake, wrong, wrong + "|" + original);
        }
    }

    [Theory]
    [InlineData("the modelâ€™s goal", "â€™", "’")]
    [InlineData("a PoincarÃ© map", "Ã©", "é")]
    [InlineData("Ã‰cole normale", "Ã‰", "É")]
    [InlineData("reads â€œso", "â€œ", "“")]
    [InlineData("soâ€ it reads", "â€", "”")]
    [InlineData("twice: itÃ¢â‚¬â„¢s", "Ã¢â‚¬â„¢", "’")]
    [InlineData("35Â°C", "Â°", "°")]
    public void What_it_was_is_said(string text, string wrong, string right) =>
        Checking.AssertFinds(text, RuleTable.Mojibake, wrong, wrong + "|" + right);

    [Theory]
    [InlineData("SÃO PAULO e IRMÃS")]
    [InlineData("A PALAVRA “MAÇÔ")]
    [InlineData("AMANHÃ… E DEPOIS")]
    [InlineData("The letter “Ô")]
    [InlineData("CAFÉ™ and “CAFÉ”")]
    [InlineData("the café…”")]
    [InlineData("by Brontë…”")]
    [InlineData("by André†‡ and René¹²")]
    [InlineData("a volume of 5 Å³ and an area of 3 Å²")]
    [InlineData("naïve façade, Ångström, Ærø, Île, Übermut, ß")]
    [InlineData("Größe «Ö» „Ä“ (Ü)")]
    [InlineData("3×10³ and 2×½")]
    [InlineData("ÉÈÊ ÀÂ ÃÕ ãõ âêô")]
    [InlineData("português: não, irmã, avião; română: când, până")]
    [InlineData("Việt: ÂU CƠ, Ân")]
    [InlineData("Íslenska: það, maður")]
    public void Accented_letters_and_what_follows_them_are_left_alone(string text) => Checking.AssertHealthy(text);

    [Fact]
    public void No_letter_with_punctuation_after_it_is_found()
    {
        foreach (var letter in Enumerable.Range(0xC0, 0x40).Select(value => (char)value))
        {
            foreach (var after in "’ ” » ) . , ; : ! ? …\" …” ™” –".Split(' '))
                Checking.AssertHealthy($"A WORD{letter}{after} AND MORE");
        }
    }

    [Fact]
    public void A_long_text_in_the_wrong_encoding_is_found_in_parts_of_a_line()
    {
        var original = new string('ж', 100);

        var found = Checking.Find(Encoding.Latin1.GetString(Encoding.UTF8.GetBytes(original)));

        Assert.Equal(3, found.Length);
        Assert.Equal(original, string.Concat(found.Select(problem => problem.Arguments.Split('|')[1])));
    }

    private static Encoding CreateWindows1252()
    {
        Encoding.RegisterProvider(CodePagesEncodingProvider.Instance);
        return Encoding.GetEncoding(1252);
    }
}
