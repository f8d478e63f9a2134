using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Text;
using PaperCatalog.Benchmarks.InProcess.Compiling;
using PaperCatalog.Tests.Shared.SyntheticListings;

namespace PaperCatalog.Benchmarks.InProcess.Generator;

/// <summary>
/// A project of a hundred listings and many files of code that is open in an editor, with the driver that runs its generator.
/// </summary>
internal sealed class EditedProject
{
    private const int Listings = 100;
    private const int EditedListing = 50;
    private const int EditedFile = UserCode.Files / 2;

    private readonly PackageOptions _options = new();
    private readonly ListingText[] _listings;
    private readonly SyntheticPaper _editedPaper;
    private readonly UserCode _code;
    private CSharpCompilation _compilation;
    private ListingText _edited;
    private GeneratorDriver _driver;
    private int _edits;

    public EditedProject(int papers, IIncrementalGenerator generator)
    {
        var each = papers / Listings;
        _listings =
        [
            .. Enumerable.Range(0, Listings)
                .Select(i => ListingText.Decode($"/project/papers/{i:000}.txt", SyntheticListing.Make(i * each, each))),
        ];
        _code = new UserCode(papers);
        _compilation = UserCompilation.Create(_code.All);
        _edited = _listings[EditedListing];
        _editedPaper = SyntheticPaper.At((EditedListing * each) + (each / 2));
        _driver = CreateDriver(generator).RunGenerators(_compilation);
    }

    /// <summary>The number of listings.</summary>
    public static int ListingCount => Listings;

    /// <summary>One more keystroke in a file that names papers; the returned action has the generator follow.</summary>
    public Action TypeCode() => Edit(_code.Type(EditedFile, ++_edits));

    /// <summary>One more keystroke after <c>Papers.</c>; the returned action has the generator follow.</summary>
    public Action TypeName() => Edit(_code.TypeName(EditedFile, ++_edits));

    /// <summary>One more keystroke in an abstract of one listing; the returned action has the generator follow.</summary>
    public Action TypeAbstract() => Edit(_editedPaper.Abstract[..40], FormattableString.Invariant($" {++_edits % 1000:000}"));

    /// <summary>One more keystroke in the title of a paper; the returned action has the generator follow.</summary>
    public Action TypeTitle() => Edit(_editedPaper.Title, FormattableString.Invariant($" {++_edits % 1000:000}"));

    /// <summary>Types as somebody has who has worked on it for a while.</summary>
    /// <param name="keys">How many keys of each kind.</param>
    public void Use(int keys)
    {
        for (var i = 0; i < keys; i++)
        {
            TypeCode()();
            TypeName()();
            TypeAbstract()();
            TypeTitle()();
        }
    }

    private Action Edit(SyntaxTree file)
    {
        _compilation = _compilation.ReplaceSyntaxTree(_compilation.SyntaxTrees[EditedFile], file);
        return Follow;
    }

    private Action Edit(string after, string inserted)
    {
        var text = _listings[EditedListing].GetText();
        var at = text.ToString().IndexOf(after, StringComparison.Ordinal) + after.Length;
        var edited = new ListingText(_edited.Path, text.WithChanges(new TextChange(new TextSpan(at, 0), inserted)));
        return () =>
        {
            _driver = _driver.ReplaceAdditionalText(_edited, edited);
            _edited = edited;
            Follow();
        };
    }

    private void Follow() => _driver = _driver.RunGenerators(_compilation);

    private CSharpGeneratorDriver CreateDriver(IIncrementalGenerator generator) => CSharpGeneratorDriver.Create(
        [generator.AsSourceGenerator()], _listings, UserCompilation.ParseOptions, _options);
}
