using BenchmarkDotNet.Attributes;

namespace PaperCatalog.Benchmarks.InProcess.Generator;

/// <summary>What the generator does after an edit.</summary>
public class GeneratorBenchmarks
{
    private Action _follow = () => { };

    /// <summary>The project that is edited; the benchmarks run in this process and take it from here.</summary>
    internal static EditedProject Catalog { get; set; } = null!;

    /// <summary>The same project with a generator that does nothing.</summary>
    internal static EditedProject Empty { get; set; } = null!;

    [IterationSetup(Target = nameof(CodeKeystroke))]
    public void TypeCode() => _follow = Catalog.TypeCode();

    [IterationSetup(Target = nameof(NameKeystroke))]
    public void TypeName() => _follow = Catalog.TypeName();

    [IterationSetup(Target = nameof(EmptyCodeKeystroke))]
    public void TypeCodeOfEmpty() => _follow = Empty.TypeCode();

    [IterationSetup(Target = nameof(AbstractKeystroke))]
    public void TypeAbstract() => _follow = Catalog.TypeAbstract();

    [IterationSetup(Target = nameof(TitleKeystroke))]
    public void TypeTitle() => _follow = Catalog.TypeTitle();

    [IterationSetup(Target = nameof(EmptyListingKeystroke))]
    public void TypeAbstractOfEmpty() => _follow = Empty.TypeAbstract();

    [Benchmark]
    public void CodeKeystroke() => _follow();

    [Benchmark]
    public void NameKeystroke() => _follow();

    [Benchmark]
    public void EmptyCodeKeystroke() => _follow();

    [Benchmark]
    public void AbstractKeystroke() => _follow();

    [Benchmark]
    public void TitleKeystroke() => _follow();

    [Benchmark]
    public void EmptyListingKeystroke() => _follow();
}
