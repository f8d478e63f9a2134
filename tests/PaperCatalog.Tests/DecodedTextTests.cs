using System.Text;
using PaperCatalog.Format;
using PaperCatalog.Format.Writing;
using PaperCatalog.Generated;
using PaperCatalog.Rules;
using PaperCatalog.Tables;
using PaperCatalog.Tests.Support;

namespace PaperCatalog.Tests;

/// <summary>Fields that stand beside the text of the listing, in parts of their own.</summary>
public class DecodedTextTests
{
    [Fact]
    public void A_field_is_found_in_the_part_that_its_place_names()
    {
        var tables = new ListingTables(new FourFields(), 0);

        Assert.True(tables.TryGetText(0, EntryColumn.Title, out var title));
        Assert.Equal("abc"u8, title);
        Assert.True(tables.TryGetText(0, EntryColumn.Abstract, out var last));
        Assert.Equal("last"u8, last);
        Assert.True(tables.TryGetText(0, EntryColumn.Organization, out var second));
        Assert.Equal("second"u8, second);
        Assert.Equal("first"u8, tables.Text(0, ListingTable.Names, 0));
    }

    [Fact]
    public void A_name_is_found_in_its_title_in_either_text()
    {
        var tables = new ListingTables(new FourFields(), 0);

        Assert.True(tables.TryGetText(0, EntryColumn.ShortName, out var inListing));
        Assert.Equal("bc"u8, inListing);
        Assert.True(tables.TryGetText(1, EntryColumn.ShortName, out var decoded));
        Assert.Equal("rs"u8, decoded);
    }

    private sealed class FourFields : CatalogSource
    {
        private const int PartLength = 1 << 18;
        private const int TextLength = 3;

        // The last field of a part may reach over its nominal end.
        private readonly byte[][] _decoded =
        [
            [.. "first"u8, .. new byte[PartLength - 6], .. "last"u8],
            [.. "...second"u8],
        ];

        private readonly EntryTables _entries = new(
            [
                new EntryRow
                {
                    Title = (0, 3), ShortName = (1, 2), Abstract = (TextLength + PartLength - 1, 4),
                    Organization = (TextLength + PartLength + 3, 6), Names = [new(TextLength, 5)],
                },
                new EntryRow { Title = (TextLength, 5), ShortName = (TextLength + 2, 2) },
            ],
            TextLength);

        private readonly byte[][] _pieces;

        public FourFields()
        {
            var image = new ImageWriter((int)ListingTable.Text + 1);
            image.Add((int)ListingTable.Facts, TableBytes.Table(1, [[TextLength]]));
            image.Add((int)ListingTable.Checksums, TableBytes.Table(1, [[StableHash.OfBlock("abc"u8)]]));
            image.Add((int)ListingTable.Entries, _entries.Entries);
            image.Add((int)ListingTable.Names, _entries.Names);
            foreach (var part in _decoded)
                image.AddText((int)ListingTable.Decoded, Encoding.UTF8.GetString(part));
            image.AddText((int)ListingTable.Text, "abc");
            _pieces = [.. image.ToPieces().Select(piece => piece.ToBytes())];
        }

        protected internal override ReadOnlySpan<byte> Read(int image, int piece) =>
            image == ImageForm.FirstListing && piece < _pieces.Length ? _pieces[piece] : default(ReadOnlySpan<byte>);
    }
}
