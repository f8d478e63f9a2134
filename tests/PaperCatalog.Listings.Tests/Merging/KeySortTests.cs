using PaperCatalog.Listings.Merging;

namespace PaperCatalog.Listings.Tests.Merging;

public sealed class KeySortTests
{
    [Theory]
    [InlineData(0, ulong.MaxValue)]
    [InlineData(1, ulong.MaxValue)]
    [InlineData(500, ulong.MaxValue)]
    [InlineData(500, 0xFUL)]
    [InlineData(500, 0xC000_0000_0000_0007UL)]
    public void Keys_are_in_order_and_numbers_of_one_key_stay_in_theirs(int count, ulong mask)
    {
        var keys = new ulong[count];
        var numbers = new int[count];
        var next = 1UL;
        for (var i = 0; i < count; i++)
        {
            next = (next * 6364136223846793005) + 1442695040888963407;
            (keys[i], numbers[i]) = ((next ^ (next >> 29)) & mask, i);
        }

        var expected = keys.Zip(numbers).OrderBy(pair => pair.First).ToArray();

        KeySort.Sort(ref keys, ref numbers);

        Assert.Equal(expected, keys.Zip(numbers));
    }
}
