using PaperCatalog.Rules;

namespace PaperCatalog.Tests.Rules;

public sealed class PersonNameRuleTests
{
    [Theory]
    [InlineData("Ada Miller", "Ada", "", "")]
    [InlineData("Ludwig van Beethoven", "Ludwig", "van", "")]
    [InlineData("Oscar de la Cruz", "Oscar", "de la", "")]
    [InlineData("Martin Luther King Jr.", "Martin Luther", "", "Jr.")]
    [InlineData("Bo van Ek III", "Bo", "van", "III")]
    [InlineData("Bo Jr.", "Bo", "", "")]
    [InlineData("van Ek", "", "van", "")]
    [InlineData("Éva Ármin", "Éva", "", "")]
    public void A_name_has_parts(string name, string given, string particle, string suffix)
    {
        Assert.True(PersonNameRule.TryPart(name.AsSpan(), out var givenLength, out var particleLength, out var suffixLength));
        Assert.Equal(given, name[..givenLength]);
        Assert.Equal(particle, name.Substring(givenLength == 0 ? 0 : givenLength + 1, particleLength));
        Assert.Equal(suffix, name[^suffixLength..]);
    }

    [Theory]
    [InlineData("")]
    [InlineData("Plato")]
    [InlineData("Ada  Miller")]
    [InlineData(" Ada Miller")]
    [InlineData("Ada Miller ")]
    [InlineData("The Atlas Collaboration")]
    [InlineData("UNIVERSITY of Oslo")]
    [InlineData("UNIVERSITÄT Wien")]
    [InlineData("Open AI")]
    [InlineData("Qwen 2")]
    [InlineData("Miller, Ada")]
    [InlineData("Ek & Miller")]
    public void A_whole_has_none(string name) => Assert.False(PersonNameRule.TryPart(name.AsSpan(), out _, out _, out _));
}
