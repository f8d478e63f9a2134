using PaperCatalog.Generated;
using PaperCatalog.Rules;
using PaperCatalog.Tables;

namespace PaperCatalog.Tests;

/// <summary>Fields that stand beside the text of the listing, in parts of their own.</summary>
public class DecodedTextTests
{
    [Fact]
    public void A_field_is_found_in_the_part_that_its_place_names()
    {
        var source = new FourFields();

        Assert.True(source.TryGetText(0, EntryColumn.Title, out var title));
        Assert.Equal("abc"u8, title);
        Assert.True(source.TryGetText(0, EntryColumn.ShortName, out var first));
        Assert.Equal("first"u8, first);
        Assert.True(source.TryGetText(0, EntryColumn.Abstract, out var last));
        Assert.Equal("last"u8, last);
        Assert.True(source.TryGetText(0, EntryColumn.Organization, out var second));
        Assert.Equal("second"u8, second);
    }

    private sealed class FourFields : ListingSource
    {
        private const int PartLength = 1 << 18;

        // The last field of a part may reach over its nominal end.
        private readonly byte[][] _decoded =
        [
            [.. "first"u8, .. new byte[PartLength - 6], .. "last"u8],
            [.. "...second"u8],
        ];

        protected override string Path => "four.bib";

        protected override int Length => 3;

        protected override ReadOnlySpan<byte> Text(int part) => "abc"u8;

        protected override ReadOnlySpan<byte> Decoded(int part) => _decoded[part];

        protected override ReadOnlySpan<byte> Checksums(int part) =>
            System.Text.Encoding.UTF8.GetBytes($"  checksum\n{OfText,10}");

        protected override ReadOnlySpan<byte> Entries(int part) => """
            title + short + abstract + organization +
                0 3     3 5   262146 4       262150 6
            """u8;

        private static uint OfText => StableHash.OfBlock("abc"u8);
    }
}
