using PaperCatalog.Listings;
using PaperCatalog.Listings.Fixes;
using PaperCatalog.Tool.Checking;
using PaperCatalog.Tool.Inputs;
using PaperCatalog.Tool.Settings;

namespace PaperCatalog.Tool.Fixing;

/// <summary>Corrects listings until nothing is left that there is a correction for.</summary>
/// <remarks>What is corrected in one listing can be what another is compared with, so after each round all are read again.</remarks>
internal static class FixRun
{
    // A correction leads to another where it uncovers it, as an entity within an entity. Nothing uncovers this many.
    private const int MaxRounds = 50;

    /// <summary>The listings as they are corrected, in the same order; those that nothing is corrected in are the same.</summary>
    /// <param name="sources">The listings.</param>
    /// <param name="settings">Which rules are on.</param>
    /// <param name="begin">What is told of each stage, how many steps it has, and gives what is called for each of them.</param>
    public static ListingSource[] Fix(IReadOnlyList<ListingSource> sources, ToolSettings settings, Func<string, int, Action>? begin = null)
    {
        ListingSource[] fixedSources = [.. sources.Select(source => Decode(source, settings))];
        for (var round = 0; round < MaxRounds; round++)
        {
            var project = Project.Of(fixedSources, settings, begin?.Invoke("Reading listings", fixedSources.Length));
            project.Check(begin?.Invoke("Checking listings", project.CheckSteps));
            var changed = FixOnce(project, settings);
            if (changed.Count == 0)
                break;
            for (var i = 0; i < fixedSources.Length; i++)
                fixedSources[i] = changed.GetValueOrDefault(fixedSources[i], fixedSources[i]);
        }

        return fixedSources;
    }

    private static ListingSource Decode(ListingSource source, ToolSettings settings)
    {
        if (source.Content.Encoding != FileEncoding.Other || settings.Severities.IsOff(EncodingFixes.Rule))
            return source;
        var text = EncodingFixes.Decode(source.Content.Bytes, source.Read(), source.Options);
        return text is null ? source : source.With(text, FileEncoding.Utf8);
    }

    private static Dictionary<ListingSource, ListingSource> FixOnce(Project project, ToolSettings settings)
    {
        var changed = new Dictionary<ListingSource, ListingSource>(ReferenceEqualityComparer.Instance);
        foreach (var catalog in project.Catalogs)
        {
            for (var number = 0; number < catalog.Listings.Count; number++)
            {
                var listing = catalog.Listings[number];
                if (!listing.Source.CanBeRewritten)
                    continue;
                var edits = FindEdits(listing.Reading, Select(listing.Report.Enabled.Concat(catalog.Report.GetEnabled(number)), settings));
                if (edits.Count > 0)
                    changed.Add(listing.Source, listing.Source.With(TextEdits.Apply(listing.Source.Content.Text, edits), listing.Source.Content.Encoding));
            }
        }

        return changed;
    }

    // All that is reported, shown or not.
    private static Problem[] Select(IEnumerable<Problem> problems, ToolSettings settings)
    {
        var rules = ListingFixes.Rules.ToHashSet();
        return [.. problems.Where(problem => rules.Contains(problem.Rule) && settings.Severities.Of(problem) != RuleSeverity.None)];
    }

    private static EquatableArray<TextEdit> FindEdits(ListingReading reading, Problem[] problems)
    {
        var edits = ListingFixes.FixAll(reading, problems);
        if (edits.Count > 0)
            return edits;
        // The search gives up in a listing that is broken all over; then rule by rule, and one by one, it still finds something.
        foreach (var kind in problems.GroupBy(problem => problem.Rule))
        {
            edits = ListingFixes.FixAll(reading, kind);
            if (edits.Count > 0)
                return edits;
        }

        return problems.Select(problem => ListingFixes.Find(reading, problem)).FirstOrDefault(fix => fix is not null)?.Edits ?? default;
    }
}
