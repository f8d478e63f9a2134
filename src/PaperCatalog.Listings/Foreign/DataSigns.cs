namespace PaperCatalog.Listings.Foreign;

/// <summary>Tells JSON, and what Python prints for the same values.</summary>
internal static class DataSigns
{
    /// <summary>The form of a text, if it is such.</summary>
    public static ForeignForm? Find(Utf8Text text, TextSample sample)
    {
        var bytes = text.Bytes.Slice(sample.SpanOf(0).Start);
        if (bytes[0] is not ((byte)'{' or (byte)'[' or (byte)'('))
            return null;
        var (at, opened) = SkipBrackets(bytes);
        if (at == bytes.Length)
            return opened is 1 or > 2 ? null : ForeignForm.Json;
        return bytes[at] switch
        {
            // "[1] A. Miller" is a reference, and "[code]" the text of a link.
            (byte)'"' => IsBehindKeyOrText(bytes.Slice(at)) ? ForeignForm.Json : null,
            (byte)'\'' => ForeignForm.Python,
            (byte)'}' or (byte)']' when opened > 1 || bytes[0] == '{' => ForeignForm.Json,
            >= (byte)'0' and <= (byte)'9' => IsBehindNumber(bytes.Slice(at)) ? ForeignForm.Json : null,
            _ => null,
        };
    }

    private static (int At, int Opened) SkipBrackets(ReadOnlySpan<byte> bytes)
    {
        var (at, opened) = (0, 0);
        for (; at < bytes.Length && (bytes[at] <= ' ' || bytes[at] is (byte)'{' or (byte)'[' or (byte)'('); at++)
            opened += bytes[at] > ' ' ? 1 : 0;
        return (at, opened);
    }

    private static bool IsBehindKeyOrText(ReadOnlySpan<byte> bytes)
    {
        var end = bytes.Slice(1).IndexOf((byte)'"');
        if (end < 0)
            return true;
        var rest = bytes.Slice(end + 2);
        var at = 0;
        while (at < rest.Length && rest[at] <= ' ')
            at++;
        return at == rest.Length || rest[at] is (byte)':' or (byte)',' or (byte)']' or (byte)'}';
    }

    private static bool IsBehindNumber(ReadOnlySpan<byte> bytes)
    {
        var at = 0;
        while (at < bytes.Length && (AsciiText.IsDigit(bytes[at]) || bytes[at] is (byte)'.' or (byte)' '))
            at++;
        return at < bytes.Length && bytes[at] == ',';
    }
}
