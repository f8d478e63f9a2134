using BenchmarkDotNet.Attributes;

namespace PaperCatalog.Benchmarks.InProcess.Generator;

/// <summary>What the generator does after a key in a listing.</summary>
public class ListingKeys
{
    private Action _follow = () => { };

    [IterationSetup(Target = nameof(Abstract))]
    public void TypeAbstract() => _follow = EditedProjects.Catalog.TypeAbstract();

    [IterationSetup(Target = nameof(Title))]
    public void TypeTitle() => _follow = EditedProjects.Catalog.TypeTitle();

    [IterationSetup(Target = nameof(EmptyListing))]
    public void TypeAbstractOfEmpty() => _follow = EditedProjects.Empty.TypeAbstract();

    [Benchmark]
    public void Abstract() => _follow();

    [Benchmark]
    public void Title() => _follow();

    [Benchmark]
    public void EmptyListing() => _follow();
}
