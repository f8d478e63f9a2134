using PaperCatalog.Listings.Rules;

namespace PaperCatalog.Listings.Checks;

/// <summary>Finds UTF-8 that was read as Windows-1252 or Latin-1 once: <c>Ã©</c>, <c>â€™</c>.</summary>
internal static class MojibakeCheck
{
    /// <summary>Adds the problems in <paramref name="field"/>.</summary>
    public static void Find(Utf8Text text, ByteSpan field, List<Problem> problems)
    {
        var bytes = text.Slice(field);
        for (var at = 0; (at = SuspiciousBytes.Next(bytes, at, Suspicion.Mojibake)) < bytes.Length;)
        {
            var length = MojibakeRun.Length(bytes, at);
            if (length > 0)
            {
                var span = new ByteSpan(field.Start + at, length);
                problems.Add(Problem.At(
                    RuleTable.Mojibake, span, text.GetString(span), MojibakeRun.Decode(bytes.Slice(at, length))));
            }

            at += Math.Max(length, 1);
        }
    }
}
