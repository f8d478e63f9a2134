using System.Text;
using System.Text.RegularExpressions;

namespace PaperCatalog.Tests.Shared.Pages;

/// <summary>A section of a rule's page, with its heading.</summary>
/// <remarks>
/// In a section each <c>text</c> fence is a listing, named by a comment before it (<c>file: papers/a.txt</c>, with an
/// encoding where that is not UTF-8), and an <c>xml</c> fence is a part of the project. The <c>console</c> fence is all that
/// is reported, as the compiler prints it; <c>...</c> in it stands for any lines.
/// </remarks>
internal sealed partial record PageSection(string Text)
{
    /// <summary>The page's rule, where projects have to ask for it.</summary>
    public IReadOnlyList<string> OptIn { get; init; } = [];

    /// <summary>Its samples in a language.</summary>
    public IEnumerable<PageSample> In(string language) => FencePattern().Matches(Text)
        .Where(match => match.Groups["language"].Value == language)
        .Select(match => new PageSample(
            match.Groups["path"] is { Success: true, Value: var path } ? path : PageSample.DefaultPath,
            match.Groups["encoding"] is { Success: true, Value: var encoding }
                ? CodePagesEncodingProvider.Instance.GetEncoding(encoding) ?? Encoding.GetEncoding(encoding)
                : Encoding.UTF8,
            match.Groups["text"].Value));

    [GeneratedRegex(
        "(<!-- file: (?<path>[^ ,]+)(, encoding: (?<encoding>[^ ]+))? -->\n)?^```(?<language>[a-z]+)\n(?<text>(.*\n)*?)```$",
        RegexOptions.Multiline)]
    private static partial Regex FencePattern();
}
