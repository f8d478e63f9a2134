using System.Text;
using System.Text.Unicode;
using PaperCatalog.Listings;

namespace PaperCatalog.Tool.Inputs;

/// <summary>The text of a file as UTF-8 without a byte-order mark, and what it is encoded in.</summary>
/// <param name="Text">The text.</param>
/// <param name="Encoding">The encoding of the file.</param>
/// <param name="Bytes">All of the file.</param>
internal sealed record ListingContent(Utf8Text Text, FileEncoding Encoding, byte[] Bytes)
{
    private static readonly (FileEncoding Encoding, byte[] Mark)[] s_marks =
    [
        // That of UTF-32 begins with that of UTF-16.
        (FileEncoding.Utf32, [0xFF, 0xFE, 0, 0]),
        (FileEncoding.Utf32, [0, 0, 0xFE, 0xFF]),
        (FileEncoding.Utf8WithMark, [0xEF, 0xBB, 0xBF]),
        (FileEncoding.Utf16, [0xFF, 0xFE]),
        (FileEncoding.Utf16BigEndian, [0xFE, 0xFF]),
    ];

    /// <summary>Decodes a file as the compiler does.</summary>
    public static ListingContent Of(byte[] bytes)
    {
        foreach (var (encoding, mark) in s_marks)
        {
            if (bytes.AsSpan().StartsWith(mark))
                return new ListingContent(Decode(bytes.AsSpan(mark.Length), encoding, out var isValid), isValid ? encoding : FileEncoding.Other, bytes);
        }

        return Utf8.IsValid(bytes)
            ? new ListingContent(new Utf8Text(bytes), FileEncoding.Utf8, bytes)
            : new ListingContent(Utf8Text.FromString(System.Text.Encoding.UTF8.GetString(bytes)), FileEncoding.Other, bytes);
    }

    /// <summary>A text in the encoding of this file, with its mark.</summary>
    public byte[] Encode(Utf8Text text)
    {
        var mark = s_marks.FirstOrDefault(known => known.Encoding == Encoding).Mark ?? [];
        var body = Encoding switch
        {
            FileEncoding.Utf16 => System.Text.Encoding.Unicode.GetBytes(GetString(text)),
            FileEncoding.Utf16BigEndian => System.Text.Encoding.BigEndianUnicode.GetBytes(GetString(text)),
            _ => text.Bytes.ToArray(),
        };
        return [.. mark, .. body];
    }

    private static Utf8Text Decode(ReadOnlySpan<byte> body, FileEncoding encoding, out bool isValid)
    {
        isValid = encoding is FileEncoding.Utf16 or FileEncoding.Utf16BigEndian or FileEncoding.Utf32 || Utf8.IsValid(body);
        return encoding switch
        {
            FileEncoding.Utf16 => Utf8Text.FromString(System.Text.Encoding.Unicode.GetString(body)),
            FileEncoding.Utf16BigEndian => Utf8Text.FromString(System.Text.Encoding.BigEndianUnicode.GetString(body)),
            FileEncoding.Utf32 => Utf8Text.FromString(System.Text.Encoding.UTF32.GetString(body)),
            _ => isValid ? new Utf8Text(body.ToArray()) : Utf8Text.FromString(System.Text.Encoding.UTF8.GetString(body)),
        };
    }

    private static string GetString(Utf8Text text) => System.Text.Encoding.UTF8.GetString(text.Bytes);
}
