using PaperCatalog.Listings.Fixes;

namespace PaperCatalog.Listings.Tests.Fixes;

public sealed class TextEditsTests
{
    private static readonly Utf8Text s_text = Utf8Text.FromString("añb\r\ncd");

    [Fact]
    public void Edits_replace_insert_and_remove_bytes()
    {
        Assert.Equal("añb\r\ncd", Apply());
        Assert.Equal("aéb\r\ncd!", Apply(new(new(1, 2), "é"), new(new(8, 0), "!")));
        Assert.Equal("x\r\n", Apply(new(new(0, 4), "x"), new(new(6, 2), "")));
        Assert.Equal("1a2ñb\r\ncd", Apply(new(new(0, 0), "1"), new(new(1, 0), "2")));
    }

    [Fact]
    public void Merged_edits_are_ordered_and_do_not_overlap()
    {
        Assert.Equal([Remove(0, 1), Remove(4, 2)], TextEdits.Merge([Remove(4, 2), Remove(0, 1)]));
        Assert.Equal([Remove(0, 6)], TextEdits.Merge([Remove(0, 4), Remove(2, 4)]));
        Assert.Equal([Remove(0, 6)], TextEdits.Merge([Remove(0, 6), Remove(2, 2)]));
        Assert.Equal([Remove(0, 2), Remove(2, 2)], TextEdits.Merge([Remove(0, 2), Remove(2, 2)]));
        Assert.Equal([new TextEdit(new(1, 0), "x")], TextEdits.Merge([new(new(1, 0), "x"), new(new(1, 0), "x")]));
        Assert.Equal([new TextEdit(new(1, 0), "x"), Remove(1, 2)], TextEdits.Merge([Remove(1, 2), new(new(1, 0), "x")]));
        Assert.Equal([new TextEdit(new(1, 3), "x")], TextEdits.Merge([new(new(1, 3), "x"), Remove(2, 4)]));
        Assert.Empty(TextEdits.Merge([]));
    }

    private static TextEdit Remove(int start, int length) => new(new ByteSpan(start, length), "");

    private static string Apply(params TextEdit[] edits)
    {
        var text = TextEdits.Apply(s_text, new EquatableArray<TextEdit>(edits));
        return text.GetString(new ByteSpan(0, text.Length));
    }
}
