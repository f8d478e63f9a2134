using System.Text;
using PaperCatalog.Format;
using PaperCatalog.Format.Writing;
using PaperCatalog.Generated;
using PaperCatalog.Tables;
using PaperCatalog.Tests.Support;

namespace PaperCatalog.Tests.Format;

/// <summary>What is written into an image is found in it, wherever it lies.</summary>
public class ImageTests
{
    [Fact]
    public void Tables_and_texts_are_found_by_number_and_part()
    {
        var image = new ImageWriter(4);
        image.Add(0, TableBytes.Table(1, [[7], [9]]));
        image.AddLines(2, "first\nsecond");
        image.AddLines(2, "Schrödinger");
        image.AddText(3, "\"\"\"\r");
        image.AddText(3, "");
        image.AddText(3, "last");
        var source = new Pieces(image);

        Assert.Equal(9, TableReader.Read(source.Part(0, 0), 1, 0));
        Assert.True(source.Part(1, 0).IsEmpty);
        Assert.StartsWith("first\nsecond\n", Encoding.UTF8.GetString(source.Part(2, 0)), StringComparison.Ordinal);
        Assert.Equal("Schrödinger", Encoding.UTF8.GetString(source.Part(2, 1)));
        Assert.True(source.Part(2, 2).IsEmpty);
        Assert.Equal("\"\"\"\r"u8, source.Part(3, 0));
        Assert.True(source.Part(3, 1).IsEmpty);
        Assert.Equal("last"u8, source.Part(3, 2));
        Assert.True(source.Part(4, 0).IsEmpty);
        Assert.Equal([true, false, false], source.All.Select(piece => piece.IsLines));
    }

    [Fact]
    public void No_piece_is_longer_than_a_literal_may_be()
    {
        var random = new Random(3);
        var image = new ImageWriter(2);
        image.Add(0, new TableWriter(100_000, 8, (_, cells) =>
        {
            for (var column = 0; column < cells.Length; column++)
                cells[column] = random.NextInt64(uint.MaxValue);
        }));
        image.AddLines(1, "after");
        var source = new Pieces(image);

        Assert.True(source.All.Count > 15, "All is in few pieces.");
        Assert.All(source.All, piece => Assert.InRange(piece.ToBytes().Length, 1, ImageForm.MaxPieceLength));
        Assert.Equal(100_000, TableReader.RowCount(source.Part(0, TableForm.PartOf(99_999))));
        Assert.Equal("after", Encoding.UTF8.GetString(source.Part(1, 0)));
    }

    [Fact]
    public void A_part_that_is_longer_has_a_piece_of_its_own()
    {
        var image = new ImageWriter(1);
        image.AddLines(0, "first");
        image.AddLines(0, new string('x', ImageForm.MaxPieceLength + 1));
        image.AddLines(0, "last");
        var source = new Pieces(image);

        Assert.Equal(3, source.All.Count);
        Assert.Equal(ImageForm.MaxPieceLength + 1, source.Part(0, 1).Length);
        Assert.Equal("last"u8, source.Part(0, 2));
    }

    [Fact]
    public void An_image_that_is_not_there_has_no_tables() =>
        Assert.True(ImageReader.Part(new Pieces(new ImageWriter(1)), 1, 0, 0).IsEmpty);

    [Fact]
    public void An_image_of_another_version_is_an_error_that_says_so()
    {
        var image = new ImageWriter(1);
        image.Add(0, TableBytes.Table(1, [[1]]));
        var source = new Pieces(image);
        source.First[0]++;

        var error = Assert.Throws<InvalidOperationException>(() => source.Part(0, 0).Length);
        Assert.Contains("tables of version '3'", error.Message, StringComparison.Ordinal);
        Assert.Contains("reads '2'", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void An_index_has_a_free_slot_in_every_shard()
    {
        // All hashes are of one shard of four.
        (uint Hash, long Item)[] items = [.. Enumerable.Range(0, 100).Select(number => ((uint)number * 7, (long)number))];
        Assert.All(items, item => Assert.Equal(0, SlotWriter.ShardOf(item.Hash, 4)));

        var slots = SlotWriter.SlotsOfShard([100, 0, 0, 0]);

        Assert.Equal(128, slots);
        Assert.Equal(28, SlotWriter.Place(items, slots).Count(item => item < 0));
    }

    private sealed class Pieces(ImageWriter writer) : CatalogSource
    {
        private readonly byte[][] _bytes = [.. writer.ToPieces().Select(piece => piece.ToBytes())];

        public List<ImagePiece> All { get; } = writer.ToPieces();

        public byte[] First => _bytes[0];

        public ReadOnlySpan<byte> Part(int table, int part) => ImageReader.Part(this, 0, table, part);

        protected internal override ReadOnlySpan<byte> Read(int image, int piece) =>
            image == 0 && piece < _bytes.Length ? _bytes[piece] : default(ReadOnlySpan<byte>);
    }
}
