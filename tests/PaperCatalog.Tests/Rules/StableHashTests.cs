using PaperCatalog.Rules;

namespace PaperCatalog.Tests.Rules;

public class StableHashTests
{
    // Catalogues that are built hold these numbers: another hash is another format.
    [Theory]
    [InlineData("", 0x36F19839)]
    [InlineData("モデル", 0x6B365687)]
    [InlineData("LlmPruner", 0x382E8CEA)]
    [InlineData("LanguageModelsAreFewShotLearners", 0x1F534FF5)]
    public void The_hash_of_a_text_is_fixed(string text, uint hash) => Assert.Equal(hash, StableHash.OfText(text));

    [Theory]
    [InlineData("10.1000/182", 0x0D78D7D1)]
    [InlineData("ABCdefGHIJ/kl.2", 0x29A90493)]
    [InlineData("abcDEFghij/KL.2", 0x29A90493)]
    public void The_hash_that_ignores_case_is_fixed(string text, uint hash) =>
        Assert.Equal(hash, StableHash.OfTextIgnoringCase(text));

    [Fact]
    public void Every_unit_of_a_text_counts_wherever_it_stands()
    {
        for (var length = 1; length <= 40; length++)
        {
            var text = new string('a', length).ToCharArray();
            var hashes = new HashSet<uint> { StableHash.OfText(text), StableHash.OfText(text.AsSpan(1)) };
            for (var i = 0; i < length; i++)
            {
                text[i] = 'b';
                Assert.True(hashes.Add(StableHash.OfText(text)), $"{length}, {i}");
                text[i] = '\u0161';
                Assert.True(hashes.Add(StableHash.OfText(text)), $"{length}, {i}");
                text[i] = 'a';
            }
        }
    }

    [Fact]
    public void A_text_inside_another_has_its_own_hash() =>
        Assert.Equal(StableHash.OfText("LlmPruner"), StableHash.OfText("xLlmPrunerx".AsSpan(1, 9)));

    [Theory]
    [InlineData(0, 0)]
    [InlineData(1, 0x0FF16ECD)]
    [InlineData(8, 0x83955F34)]
    [InlineData(19, 0x2A8DFCC5)]
    public void The_checksum_of_a_block_is_fixed(int length, uint checksum)
    {
        var block = Enumerable.Range(1, length).Select(value => (byte)value).ToArray();
        Assert.Equal(checksum, StableHash.OfBlock(block));
    }

    [Fact]
    public void Every_byte_of_a_block_counts()
    {
        var block = new byte[100];
        var whole = StableHash.OfBlock(block);
        for (var i = 0; i < block.Length; i++)
        {
            block[i] ^= 1;
            Assert.NotEqual(whole, StableHash.OfBlock(block));
            block[i] ^= 1;
        }

        Assert.NotEqual(whole, StableHash.OfBlock(block.AsSpan(1)));
    }

    [Theory]
    [InlineData(0, 0)]
    [InlineData(1, 2)]
    [InlineData(2, 4)]
    [InlineData(3, 8)]
    [InlineData(5, 8)]
    [InlineData(6, 16)]
    [InlineData(100_000, 262_144)]
    [InlineData(1_000_000, 2_097_152)]
    public void Slots_are_a_power_of_two_with_room(int count, int slots) =>
        Assert.Equal(slots, StableHash.SlotsFor(count));
}
