using PaperCatalog.Collections;
using PaperCatalog.Errors;
using PaperCatalog.Texts;

namespace PaperCatalog.Generated;

/// <content>The text: found and measured on first use, wherever it is.</content>
public abstract partial class ListingSource
{
    private const int DecodedPartShift = 18;

    private ListingText? _text;

    /// <summary>The text, where it is a literal in one part.</summary>
    internal ReadOnlySpan<byte> TextInPlace => Text(0);

    private ReadOnlySpan<byte> Slice(long at, int length)
    {
        var decoded = at - Length;
        if (decoded >= 0)
        {
            var number = (int)(decoded >> DecodedPartShift);
            var part = Decoded(number);
            // A part that is too long for its number takes those behind it too, which are empty.
            while (part.IsEmpty && number > 0)
                part = Decoded(--number);
            return part.Slice((int)decoded - (number << DecodedPartShift), length);
        }

        var text = _text ?? Once.Keep(ref _text, new ListingText(this, FindBytes(), Length));
        return text.Slice((int)at, length);
    }

    private ListingBytes FindBytes()
    {
        if (Resource is { } name)
            return OpenResource(name);
        return TextPartCount == 1 ? new LiteralBytes(this) : JoinParts();
    }

    private ListingBytes OpenResource(string name)
    {
        var stream = GetType().Assembly.GetManifestResourceStream(name) ?? throw ListingErrors.Missing(Path, name);
        if (stream is UnmanagedMemoryStream mapped)
            return new MappedBytes(mapped);

        using (stream)
            return CopiedBytes.Of(stream);
    }

    private CopiedBytes JoinParts()
    {
        var length = 0;
        for (var part = 0; part < TextPartCount; part++)
            length += Text(part).Length;

        var bytes = new byte[length];
        var rest = bytes.AsSpan();
        for (var part = 0; part < TextPartCount; part++)
        {
            Text(part).CopyTo(rest);
            rest = rest.Slice(Text(part).Length);
        }

        return new CopiedBytes(bytes);
    }
}
