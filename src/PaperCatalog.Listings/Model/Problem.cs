namespace PaperCatalog.Listings;

/// <summary>Something wrong with a listing: what, where and how bad.</summary>
/// <param name="Kind">What is wrong.</param>
/// <param name="Span">Where.</param>
/// <param name="Arguments">The values that its message names; which, the kind says.</param>
public sealed record Problem(ProblemKind Kind, ByteSpan Span, EquatableArray<string> Arguments)
{
    /// <summary>How bad it is, unless a project says otherwise.</summary>
    public ProblemSeverity Severity => Kind switch
    {
        ProblemKind.NotUtf8 or ProblemKind.UnrecognisedForm => ProblemSeverity.Error,
        ProblemKind.UnknownYear => ProblemSeverity.Info,
        _ => ProblemSeverity.Warning,
    };

    internal static Problem At(ProblemKind kind, ByteSpan span, params string[] arguments) =>
        new(kind, span, new EquatableArray<string>(arguments));
}
