extern alias Listings;

using Listings::PaperCatalog.Listings;
using PaperCatalog.Writing;

namespace PaperCatalog.Tests.Writing.RoundTrips;

/// <summary>A form that is written and read: what it is read as, and what it leaves out.</summary>
/// <param name="Format">The form.</param>
/// <param name="FileName">The name of a file of it.</param>
/// <param name="Dialect">The dialect that it is read as.</param>
/// <param name="Losses">What it cannot say, each with what is read in its place.</param>
internal sealed record WrittenForm(BibliographyFormat Format, string FileName, string Dialect, params Loss[] Losses)
{
    // No title, or a work without a field that works of its type have: the fault is the paper's, and not the writer's.
    private static readonly string[] s_ofData = ["PAPER201", "PAPER237"];

    /// <summary>References as the form has them.</summary>
    public string Write(IEnumerable<Reference> references)
    {
        using var writer = new StringWriter();
        ReferenceWriter.Of(Format).Write(writer, references);
        return writer.ToString();
    }

    /// <summary>Writes references, reads them and adds what differs, and what is wrong by the reader's account.</summary>
    public void Compare(IReadOnlyList<Reference> references, Differences differences)
    {
        var text = Write(references);
        var reading = ListingReader.Read(Utf8Text.FromString(text), new ListingOptions(FileName));
        if (reading.Dialect.Name != Dialect)
            differences.AddProblem("(dialect)", $"{reading.Dialect.Name}\n{text}");
        foreach (var problem in reading.Problems.Where(problem => !s_ofData.Contains(problem.Id)))
            differences.AddProblem(problem.Id, $"  {string.Join(" | ", problem.GetShownArguments())}\n  {reading.Text.GetString(reading.Text.GetLine(reading.Text.GetLineIndex(problem.Span.Start)))}");
        differences.Add(Expect(references), ReadReference.All(reading), text);
    }

    /// <summary>What is to be read of references that are written: all but what the form leaves out.</summary>
    public Reference[] Expect(IReadOnlyList<Reference> references)
    {
        var keys = new CitationKeys();
        return [.. references.Select(reference => Losses.Aggregate(VisibleReference.Of(reference), (left, loss) => loss.Apply(left)))
            .Select(reference => Format is BibliographyFormat.Ris or BibliographyFormat.PapersJson ? reference : reference with { CitationKey = keys.Take(reference) })];
    }

    public override string ToString() => Format.ToString();
}

/// <summary>Something that a form cannot say.</summary>
/// <param name="What">What, in words.</param>
/// <param name="Apply">The reference without it.</param>
internal sealed record Loss(string What, Func<Reference, Reference> Apply);
