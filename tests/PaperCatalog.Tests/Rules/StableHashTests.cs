using PaperCatalog.Rules;

namespace PaperCatalog.Tests.Rules;

public class StableHashTests
{
    // Catalogues that are built hold these numbers: another hash is another format.
    [Theory]
    [InlineData("", 0xAB3E7C0B)]
    [InlineData("LlmPruner", 0xF39106EF)]
    [InlineData("モデル", 0xFE694496)]
    public void The_hash_of_a_key_is_fixed(string key, uint hash) => Assert.Equal(hash, StableHash.OfKey(key));

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
