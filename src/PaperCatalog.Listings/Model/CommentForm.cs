namespace PaperCatalog.Listings;

/// <summary>What stands around a comment that is a line of its own.</summary>
/// <param name="Open">What it begins with: <c>#</c>, <c>%</c>, <c>&lt;!--</c>.</param>
/// <param name="Close">What it ends with, if anything: <c>--&gt;</c>.</param>
public readonly record struct CommentForm(string Open, string Close = "")
{
    /// <summary>A comment of this form.</summary>
    public string Write(string content) => Close.Length == 0 ? $"{Open} {content}" : $"{Open} {content} {Close}";
}
