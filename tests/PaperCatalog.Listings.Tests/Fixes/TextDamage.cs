using System.Text;
using PaperCatalog.Listings.Rules;

namespace PaperCatalog.Listings.Tests.Fixes;

/// <summary>Text that is wrong and what it should be.</summary>
internal sealed record TextDamage(Rule Rule, string Wrong, string Right, string[] Arguments)
{
    /// <summary>Puts a text into every abstract, after its first word, and says where it is then.</summary>
    public (string Text, List<ByteSpan> Spans) PutIn(ListingReading reading, string part)
    {
        var text = new StringBuilder();
        var spans = new List<ByteSpan>();
        var from = 0;
        var shift = 0;
        // A link of its own where the damage is about links.
        var before = Rule == RuleTable.LinkResidue ? " https://a.org" : Rule == RuleTable.MirrorLink ? " https://" : " ";
        foreach (var place in reading.Entries.Select(entry => entry.Abstract!.Value))
        {
            var at = place.Start + reading.Text.Slice(place).IndexOf((byte)' ');
            text.Append(reading.Text.GetString(ByteSpan.FromBounds(from, at))).Append(before).Append(part);
            spans.Add(new ByteSpan(at + shift + before.Length, Encoding.UTF8.GetByteCount(part)));
            shift += before.Length + Encoding.UTF8.GetByteCount(part);
            from = at;
        }

        text.Append(reading.Text.GetString(ByteSpan.FromBounds(from, reading.Text.Length)));
        return (text.ToString(), spans);
    }
}
