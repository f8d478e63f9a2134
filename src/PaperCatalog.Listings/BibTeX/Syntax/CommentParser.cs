namespace PaperCatalog.Listings.BibTeX.Syntax;

/// <summary>
/// Parses <c>@comment</c>. BibTeX would read on behind the word; to Biber what stands in its braces is the comment.
/// </summary>
internal sealed class CommentParser(BibDocument document, BibCursor cursor, SyntaxProblems problems)
{
    // A comment that is not closed is looked for to the end of the listing. After so many of them only its line is taken.
    private const int MaxOpenComments = 8;

    private int _openComments;

    private ReadOnlySpan<byte> Bytes => document.Text.Bytes;

    /// <summary>Moves behind the comment whose word is <paramref name="type"/>.</summary>
    public void Parse(ByteSpan type)
    {
        var lineEnd = cursor.FindLineEnd(type.End);
        if (cursor.At < lineEnd && cursor.Next == '{' && _openComments < MaxOpenComments)
        {
            var end = FindCommentEnd(cursor.At + 1);
            if (end >= 0)
            {
                cursor.At = end;
                return;
            }

            _openComments++;
            problems.Add(new ByteSpan(cursor.At, 1), "The comment is not closed", "write the '}' where it ends");
        }

        cursor.At = lineEnd;
    }

    private int FindCommentEnd(int at)
    {
        for (var depth = 1; depth > 0;)
        {
            var next = Bytes.Slice(at).IndexOfAny((byte)'{', (byte)'}');
            if (next < 0)
                return -1;
            at += next + 1;
            depth += Bytes[at - 1] == '{' ? 1 : -1;
        }

        document.BytesScanned += at - cursor.At;
        return at;
    }
}
