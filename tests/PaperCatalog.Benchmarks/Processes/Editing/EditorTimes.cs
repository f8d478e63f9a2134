using PaperCatalog.Benchmarks.Report;
using PaperCatalog.Tests.Shared.SyntheticListings;

namespace PaperCatalog.Benchmarks.Processes.Editing;

/// <summary>What the editor pays: how long the compiler's services take to answer in a project with a catalogue.</summary>
internal sealed class EditorTimes : ISection
{
    private static readonly Dictionary<int, double> s_goals = new() { [1_000] = 20e-3, [10_000] = 30e-3, [100_000] = 30e-3 };

    public string Name => "editor";

    public SectionResult Run(Harness harness)
    {
        var result = new SectionResult(Name);
        var table = new Table("An editor", ["papers", "question", "PaperCatalog", "no package", "added"])
        {
            Note = $"A project of {ProjectKind.ManyListings} listings, opened with its targets and analyzers as an editor opens it, " +
                "and the services that the editors of Roslyn ask (version 5.12): completion after `Papers.`, which lists its " +
                "members, and in the project without the package after `Console.`; the other questions are about one member " +
                "of the same class. A key is a digit typed in the body of a method, in a listing a word typed in an abstract. " +
                "Each time generators run anew, as they do in an editor that does not put them off until the file is saved. " +
                "Each project has a process of its own, the two are asked in turn, and what is added is the difference of a " +
                "turn; memory is that at the end.",
        };
        foreach (var papers in harness.Sizes)
        {
            var figures = Measure(harness, papers);
            foreach (var question in EditorQuestion.Repeated.Prepend(EditorQuestion.FirstCompletion).Concat(EditorQuestion.Memory))
                AddRow(table, papers, question, figures);
            result.Goals.Add(GoalFor(papers, figures));
        }

        result.Tables.Add(table);
        return result;
    }

    private static EditorFigures Measure(Harness harness, int papers)
    {
        var figures = new EditorFigures();
        for (var round = 0; round < harness.Repeats(3, 1); round++)
        {
            using var catalog = Open(harness.Workshop.Get(ProjectKind.HundredListings, papers));
            using var peer = EditorProcess.Start(
                harness.Workshop.Get(ProjectKind.NoPackage, papers), "System.Console", nameof(Console.Out));
            figures.Ask(EditorQuestion.FirstCompletion, catalog, peer);
            foreach (var question in EditorQuestion.Repeated)
            {
                // The first turns do not count: each question has code of its own to compile, and leaves other things prepared.
                for (var turn = -3; turn < harness.Repeats(11, 7); turn++)
                    figures.Ask(question, catalog, peer, counts: turn >= 0);
            }

            foreach (var question in EditorQuestion.Memory)
                figures.Ask(question, catalog, peer);
        }

        return figures;
    }

    private static EditorProcess Open(Project project)
    {
        const int Listing = 50;
        var each = project.Papers / ProjectKind.ManyListings;
        var edited = SyntheticPaper.At((Listing * each) + (each / 2));
        return EditorProcess.Start(
            project, "User.Papers", ProjectKind.SampleOf(project.Papers).Key,
            FormattableString.Invariant($"{Listing:000}.txt"), edited.Abstract[..40]);
    }

    private static void AddRow(Table table, int papers, EditorQuestion question, EditorFigures figures)
    {
        Func<double, string> format = question.IsMemory ? Units.Size : Units.Time;
        table.Add(
            Units.Count(papers), question.Label, figures.Catalog(question).Show(format),
            question.IsOfListing ? "" : figures.Peer(question).Show(format),
            question.IsOfListing ? "" : figures.Added(question).Show(format));
    }

    private static Goal GoalFor(int papers, EditorFigures figures)
    {
        var added = figures.Added(EditorQuestion.Completion);
        return new Goal(
            $"added time of a completion after `Papers.`, after a key, {Units.Count(papers)} papers",
            $"<= {Units.Time(s_goals[papers])}",
            added.Show(Units.Time),
            $"no package {Units.Time(figures.Peer(EditorQuestion.Completion).Median)} in all",
            added.Median <= s_goals[papers]);
    }
}
