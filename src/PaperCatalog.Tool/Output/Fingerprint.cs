using System.Security.Cryptography;
using System.Text;
using PaperCatalog.Tool.Checking;

namespace PaperCatalog.Tool.Output;

/// <summary>What a finding is known by from one run to the next: it stays where lines above it come and go.</summary>
internal static class Fingerprint
{
    /// <summary>The hexadecimal digits of a hash of path, rule, line and text: a message can name lines of others, which move.</summary>
    public static string Of(Finding finding)
    {
        var text = finding.Listing.Reading.Text;
        var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        foreach (var part in (string[])[finding.Path, finding.Rule.Id, text.GetString(text.GetLine(text.GetLineIndex(finding.Problem.Span.Start)))])
        {
            hash.AppendData(Encoding.UTF8.GetBytes(part));
            hash.AppendData([0]);
        }

        hash.AppendData(text.Slice(finding.Problem.Span));
        return Convert.ToHexString(hash.GetHashAndReset(), 0, 16).ToLowerInvariant();
    }
}
