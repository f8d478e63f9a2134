namespace PaperCatalog.Listings;

/// <summary>Something wrong with a listing: what, where and how bad.</summary>
/// <param name="Rule">What is wrong: the rule that is broken.</param>
/// <param name="Span">Where.</param>
/// <param name="Arguments">The values that its message names; which, the rule says.</param>
public sealed record Problem(Rule Rule, ByteSpan Span, EquatableArray<string> Arguments)
{
    /// <summary>The place that it repeats or contradicts, where there is one.</summary>
    public RelatedPlace? Related { get; init; }

    /// <summary>The identifier of its rule.</summary>
    public string Id => Rule.Id;

    /// <summary>How bad it is, unless a project says otherwise.</summary>
    public ProblemSeverity Severity { get; init; } = Rule.Severity;

    /// <summary><see cref="Arguments"/> as they can be shown to people, each on one line and without signs that hide.</summary>
    public string[] GetShownArguments() => [.. Arguments.Select(SafeText.Show)];

    /// <summary>Whether its place stands for other text, decoded, so that nothing can be put right by changing that alone.</summary>
    public bool IsInDecodedText { get; init; }

    /// <summary>This problem of a text, decoded perhaps, at the place in the listing where that comes from.</summary>
    internal Problem InSource(Utf8Text text) => Span.Start < text.Length || text.Decoded is null
        ? this
        : this with { Span = text.GetSource(Span), IsInDecodedText = !text.IsVerbatim(Span) };

    internal static Problem At(Rule rule, ByteSpan span, params string[] arguments) =>
        new(rule, span, new EquatableArray<string>(arguments));
}
