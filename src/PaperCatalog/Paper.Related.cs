using PaperCatalog.Collections;

namespace PaperCatalog;

/// <content>Papers that are like it.</content>
public sealed partial class Paper
{
    private IReadOnlyList<Paper>? _related;

    /// <summary>
    /// The papers of the catalogue that are most like this one, nearest first and at most ten: those that share its rare words and its
    /// people, and those that it names, or that name it, by a link in the abstract or as a related entry. Empty where none is.
    /// </summary>
    /// <remarks>It uses the texts as <see cref="Catalog.Search"/> does, and so the first question reads them all once.</remarks>
    public IReadOnlyList<Paper> Related => _related ?? Once.Keep(ref _related, Frozen.List(_catalog.RelatedTo(Row)));

    /// <summary>The papers that this one names.</summary>
    internal IEnumerable<int> FindNamed()
    {
        foreach (var link in Links)
        {
            if (_catalog.TryGetById(link, out var named))
                yield return named.Row;
        }

        foreach (var field in new[] { "crossref", "xref", "related" })
        {
            if (!Fields.TryGetValue(field, out var keys))
                continue;
            foreach (var key in keys.Split(','))
            {
                if (_catalog.TryGetByCitationKey(key.Trim(), out var named))
                    yield return named.Row;
            }
        }
    }
}
