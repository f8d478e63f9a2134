using System.Text;
using PaperCatalog.Listings.BibTeX.Entries;
using PaperCatalog.Listings.BibTeX.Syntax;
using PaperCatalog.Listings.BibTeX.Values;
using PaperCatalog.Listings.Dialects;
using PaperCatalog.Listings.Rules;

namespace PaperCatalog.Listings.BibTeX.Checks;

/// <summary>Finds references to single fields and names of shared data that lead nowhere, or back to where they start.</summary>
internal sealed class DataReferenceCheck(BibDocument document, DataReferences data, ListingDraft draft)
{
    // A name of a long list is looked for in all of it.
    private readonly RawValueReader _shared = RawValueReader.OfShared(document);

    /// <summary>Adds the problems of an entry.</summary>
    public void Find(BibEntry entry)
    {
        for (var i = entry.FirstField; i < entry.FirstField + entry.FieldCount; i++)
        {
            var field = document.Fields[i];
            if (field.PartCount == 1 && document.Parts[field.FirstPart] is { IsLiteral: true } part &&
                DataReferences.MayBeIn(document.Text.Slice(part.Span)))
            {
                Find(entry, field, new RawValue(document.Text, part.Span));
            }
        }
    }

    private void Find(BibEntry entry, BibField field, in RawValue raw)
    {
        foreach (var name in NameListSplitter.Split(raw))
        {
            var reference = raw.Bytes.Slice(name.Range.Start, name.Range.Length);
            if (!DataReferences.IsReference(reference))
                continue;
            var (place, text) = (raw.GetSource(name.Range), Encoding.UTF8.GetString(reference.ToArray()));
            if (!data.TryFind(reference, out var found, out var number) || IsBeyond(found, number))
                draft.Report(RuleTable.DanglingReference, place, document.Text.GetString(field.Name), text);
            else if (data.IsEndless(field))
                draft.Report(RuleTable.CyclicReference, place, document.Text.GetString(entry.Key), text);
        }
    }

    private bool IsBeyond(BibField field, int number)
    {
        if (number == 0)
            return false;
        var raw = _shared.Read(data.Follow(field));
        return !raw.Bytes.IsEmpty && number > NameListSplitter.Split(raw).Count;
    }
}
