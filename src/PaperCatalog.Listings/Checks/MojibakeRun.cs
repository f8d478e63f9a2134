using System.Text;

namespace PaperCatalog.Listings.Checks;

/// <summary>One sequence of mojibake or several in a row: a word that was decoded wrongly.</summary>
internal static class MojibakeRun
{
    // A longer run is reported in parts, so that a message stays short.
    private const int MaxSequences = 40;

    // Text can be decoded wrongly twice, "Ã¢â‚¬â„¢"; more than that has not been seen.
    private const int MaxRounds = 3;

    /// <summary>The length of the run at <paramref name="at"/>, or 0 where there is none or it can be ordinary text.</summary>
    public static int Length(ReadOnlySpan<byte> bytes, int at)
    {
        var end = at;
        var count = 0;
        MojibakeSequence sequence = default;
        while (count < MaxSequences && MojibakeSequence.TryRead(bytes.Slice(end), out var next))
        {
            sequence = next;
            end += next.Length;
            count++;
        }

        // Two in a row are no chance.
        var isMojibake = count > 1 ||
            (count == 1 && MojibakeEvidence.IsConvincing(sequence, Neighbours.Before(bytes, at), Neighbours.At(bytes, end)));
        return isMojibake ? end - at : 0;
    }

    /// <summary>What <paramref name="run"/> was before it was decoded.</summary>
    public static string Decode(ReadOnlySpan<byte> run)
    {
        var text = "";
        for (var round = 0; round < MaxRounds; round++)
        {
            text = DecodeOnce(run);
            var again = Encoding.UTF8.GetBytes(text);
            if (Length(again, 0) != again.Length)
                break;
            run = again;
        }

        return text;
    }

    private static string DecodeOnce(ReadOnlySpan<byte> run)
    {
        var text = new StringBuilder();
        while (MojibakeSequence.TryRead(run, out var sequence))
        {
            text.Append(char.ConvertFromUtf32(sequence.CodePoint));
            run = run.Slice(sequence.Length);
        }

        return text.ToString();
    }
}
