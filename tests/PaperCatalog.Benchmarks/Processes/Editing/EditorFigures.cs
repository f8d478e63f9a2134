using PaperCatalog.Benchmarks.Editor;
using PaperCatalog.Benchmarks.Report;

namespace PaperCatalog.Benchmarks.Processes.Editing;

/// <summary>What two editors answered in turn: one of a project with the catalogue, one of a project without.</summary>
internal sealed class EditorFigures
{
    private readonly Dictionary<EditorQuestion, List<double>> _catalog = [];
    private readonly Dictionary<EditorQuestion, List<double>> _peer = [];

    /// <summary>Asks both, the one without first, and keeps the answers unless it is a turn that does not count.</summary>
    public void Ask(EditorQuestion question, EditorProcess catalog, EditorProcess peer, bool counts = true)
    {
        var without = question.IsOfListing ? null : peer.Ask(question.Word);
        var with = catalog.Ask(question.Word);
        if (!counts)
            return;
        Add(_catalog, question, with);
        if (without is not null)
            Add(_peer, question, without);
    }

    /// <summary>The answers of the project with the catalogue.</summary>
    public Samples Catalog(EditorQuestion question) => new(_catalog[question]);

    /// <summary>Those of the project without.</summary>
    public Samples Peer(EditorQuestion question) => new(_peer[question]);

    /// <summary>What the one had more than the other, turn by turn.</summary>
    public Samples Added(EditorQuestion question) =>
        new(_catalog[question].Zip(_peer[question], (with, without) => with - without));

    private static void Add(Dictionary<EditorQuestion, List<double>> answers, EditorQuestion question, EditorAnswer answer)
    {
        if (!answers.TryGetValue(question, out var values))
            answers[question] = values = [];
        values.Add(question.IsMemory ? answer.Found : answer.Seconds);
    }
}
