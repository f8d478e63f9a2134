using BenchmarkDotNet.Attributes;

namespace PaperCatalog.Benchmarks.InProcess.Generator;

/// <summary>What the generator does after a key in a file of code.</summary>
public class CodeKeys
{
    private Action _follow = () => { };

    [IterationSetup(Target = nameof(Code))]
    public void TypeCode() => _follow = EditedProjects.Catalog.TypeCode();

    [IterationSetup(Target = nameof(Name))]
    public void TypeName() => _follow = EditedProjects.Catalog.TypeName();

    [IterationSetup(Target = nameof(EmptyCode))]
    public void TypeCodeOfEmpty() => _follow = EditedProjects.Empty.TypeCode();

    [Benchmark]
    public void Code() => _follow();

    [Benchmark]
    public void Name() => _follow();

    [Benchmark]
    public void EmptyCode() => _follow();
}
