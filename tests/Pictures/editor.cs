// Takes the picture of the README: what an editor shows of a bibliography that a project has.
//
//     dotnet run tests/Pictures/editor.cs
//
// It packs the package, references it from a small project, asks the compiler's own services what an editor asks them
// (completion, hover, colours, diagnostics) and photographs their answers. Typed by hand is only what a user types: the
// class Sample. It needs nuget.org, and on Debian
//
//     apt-get install chromium pngquant fonts-jetbrains-mono fonts-inter
//
// Where Chromium stands elsewhere than in /usr/bin, the variable CHROMIUM says it.

#:package Microsoft.CodeAnalysis.CSharp.Features@5.12.0
#:package Microsoft.CodeAnalysis.Workspaces.MSBuild@5.12.0
#:package Microsoft.Playwright@1.64.1
// Roslyn asks for 18.7.1 or later; a lower bound that is not served would be a warning, and so an error.
#:package Microsoft.Build.Framework@18.9.6

using System.Diagnostics;
using System.Net;
using System.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Classification;
using Microsoft.CodeAnalysis.Completion;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.MSBuild;
using Microsoft.CodeAnalysis.QuickInfo;
using Microsoft.CodeAnalysis.Text;
using Microsoft.Playwright;

var here = (string)AppContext.GetData("EntryPointFileDirectoryPath")!;
var root = Path.GetFullPath(Path.Combine(here, "..", ".."));
var picture = Path.Combine(root, "src", "PaperCatalog.Generators.Package", "docs", "editor.png");

var folder = Directory.CreateTempSubdirectory("papercatalog-picture-").FullName;
try
{
    Sample.Create(root, folder);
    using var workspace = MSBuildWorkspace.Create();
    var project = await workspace.OpenProjectAsync(Path.Combine(folder, Sample.ProjectFile));
    var answers = await Answers.AskAsync(project);
    await Camera.TakeAsync(Page.Write(answers, File.ReadAllText(Path.Combine(here, "editor.css"))), picture);
    Console.WriteLine($"{picture}: {new FileInfo(picture).Length / 1024} kB");
}
finally
{
    Directory.Delete(folder, recursive: true);
}

/// <summary>The project of a user: all that is typed by hand.</summary>
internal static class Sample
{
    public const string ProjectFile = "Reading.csproj";

    public const string CodeFile = "Program.cs";

    public const string ListingFile = "refs.bib";

    /// <summary>The property that the mouse rests on.</summary>
    public const string Hovered = "AttentionIsAllYouNeed";

    /// <summary>The program, as it is saved.</summary>
    public const string Code = $$"""
        using PaperCatalog;
        using Reading;

        Console.WriteLine($"{Papers.All.Count} papers");
        Paper first = Papers.{{Hovered}};

        """;

    /// <summary>What is being typed at its end.</summary>
    public const string Typed = "Paper next = Papers.";

    // June has no 31st day.
    private const string Listing = """
        @article{kingma2014adam,
          author     = {Diederik P. Kingma and Jimmy Ba},
          title      = {Adam: A Method for Stochastic Optimization},
          journal    = {arXiv preprint arXiv:1412.6980},
          date       = {2014-12-22},
          eprint     = {1412.6980},
          eprinttype = {arXiv},
          abstract   = {Steps of gradient descent are scaled for each weight by running means of the gradient
                        and of its square, corrected for their start at zero.},
        }

        @inproceedings{vaswani2017attention,
          author     = {Ashish Vaswani and Noam Shazeer and Niki Parmar and Jakob Uszkoreit and
                        Llion Jones and Aidan N. Gomez and Łukasz Kaiser and Illia Polosukhin},
          title      = {Attention Is All You Need},
          booktitle  = {Advances in Neural Information Processing Systems},
          date       = {2017-12},
          eprint     = {1706.03762},
          eprinttype = {arXiv},
          abstract   = {Presents the Transformer, which translates with attention alone, without recurrence
                        or convolution. It is better than the best systems of its day, and trains in a
                        fraction of their time.},
        }

        @inproceedings{devlin2019bert,
          author     = {Jacob Devlin and Ming-Wei Chang and Kenton Lee and Kristina Toutanova},
          title      = {BERT: Pre-training of Deep Bidirectional Transformers for Language Understanding},
          booktitle  = {Proceedings of NAACL-HLT 2019},
          date       = {2019-06-31},
          doi        = {10.18653/v1/N19-1423},
          eprint     = {1810.04805},
          eprinttype = {arXiv},
          abstract   = {An encoder learns to fill in masked words from the text on both sides of them. With one
                        layer more it is then tuned for tasks as different as inference and questions.},
        }

        @inproceedings{ma2023llmpruner,
          author     = {Xinyin Ma and Gongfan Fang and Xinchao Wang},
          title      = {LLM-Pruner: On the Structural Pruning of Large Language Models},
          booktitle  = {Advances in Neural Information Processing Systems},
          date       = {2023-12},
          eprint     = {2305.11627},
          eprinttype = {arXiv},
          abstract   = {Finds groups of weights that depend on each other and removes the least important
                        ones as a whole. A short LoRA tuning then restores most of what was lost.},
        }

        """;

    private const string Project = $"""
        <Project Sdk="Microsoft.NET.Sdk">
          <PropertyGroup>
            <OutputType>Exe</OutputType>
            <TargetFramework>net10.0</TargetFramework>
            <ImplicitUsings>enable</ImplicitUsings>
            <Nullable>enable</Nullable>
          </PropertyGroup>
          <ItemGroup>
            <PackageReference Include="PaperCatalog.Generators" Version="*" />
            <PaperListing Include="{ListingFile}" />
          </ItemGroup>
        </Project>
        """;

    // Packages come from the folder that was packed to, and go into a new one: an older one of that version is not it.
    private const string Surroundings = """
        <Project>
          <PropertyGroup>
            <RestoreSources>$(MSBuildThisFileDirectory)feed</RestoreSources>
            <RestorePackagesPath>$(MSBuildThisFileDirectory)packages</RestorePackagesPath>
          </PropertyGroup>
        </Project>
        """;

    /// <summary>Writes it into that folder, with the package as it is now.</summary>
    public static void Create(string root, string folder)
    {
        var feed = Path.Combine(folder, "feed");
        var package = Path.Combine("src", "PaperCatalog.Generators.Package");
        Tool.Run(root, "dotnet", "pack", package, "-o", feed, "-v", "quiet");
        File.WriteAllText(Path.Combine(folder, "Directory.Build.props"), Surroundings);
        File.WriteAllText(Path.Combine(folder, ProjectFile), Project);
        File.WriteAllText(Path.Combine(folder, CodeFile), Code);
        File.WriteAllText(Path.Combine(folder, ListingFile), Listing);
        // What is saved builds, with a warning in the listing.
        Tool.Run(folder, "dotnet", "build", "-v", "quiet");
    }
}

/// <summary>Runs a program that has to end well.</summary>
internal static class Tool
{
    public static void Run(string folder, string program, params string[] arguments)
    {
        using var process = Process.Start(new ProcessStartInfo(program, arguments) { WorkingDirectory = folder })!;
        process.WaitForExit();
        if (process.ExitCode != 0)
            throw new InvalidOperationException($"{program} {string.Join(' ', arguments)}: {process.ExitCode}");
    }
}

/// <summary>A text of an editor's tab, with what its spans are: a keyword, the name of a class and so on.</summary>
internal sealed record Tab(string Name, SourceText Text, IReadOnlyList<(TextSpan Span, string Kind)> Kinds)
{
    public static async Task<Tab> OpenAsync(Document document)
    {
        var text = await document.GetTextAsync();
        var spans = await Classifier.GetClassifiedSpansAsync(document, new TextSpan(0, text.Length));
        return new Tab(
            document.Name, text,
            [
                .. spans
                    .Where(span => !ClassificationTypeNames.AdditiveTypeNames.Contains(span.ClassificationType))
                    .Select(span => (span.TextSpan, span.ClassificationType)),
            ]);
    }
}

/// <summary>What the compiler's services say of the project.</summary>
internal sealed record Answers(
    Tab Typing, IReadOnlyList<CompletionItem> Items, int ItemsStart, IReadOnlyList<TaggedText> SelectedItem,
    Tab Hovering, QuickInfoItem Hover,
    Tab Listing, Diagnostic Fault)
{
    public static async Task<Answers> AskAsync(Project project)
    {
        var saved = project.Documents.Single(document => document.Name == Sample.CodeFile);
        var code = await saved.GetTextAsync();
        var hovered = code.ToString().IndexOf(Sample.Hovered, StringComparison.Ordinal);
        var hover = await QuickInfoService.GetService(saved)!.GetQuickInfoAsync(saved, hovered);

        var typed = saved.WithText(code.Replace(code.Length, 0, Sample.Typed));
        var service = CompletionService.GetService(typed)!;
        var completion = await service.GetCompletionsAsync(typed, code.Length + Sample.Typed.Length);
        var selected = await service.GetDescriptionAsync(typed, completion.ItemsList[0]);

        var listing = project.AdditionalDocuments.Single(document => document.Name == Sample.ListingFile);
        return new Answers(
            await Tab.OpenAsync(typed), completion.ItemsList, completion.Span.Start, selected!.TaggedParts,
            await Tab.OpenAsync(saved), hover!,
            Bibliography.Colour(listing.Name, await listing.GetTextAsync()), await DiagnoseAsync(project));
    }

    // The one fault of the listing: more would be one of the sample, or of how it was opened.
    private static async Task<Diagnostic> DiagnoseAsync(Project project)
    {
        var compilation = await project.GetCompilationAsync();
        var analyzers = project.AnalyzerReferences.SelectMany(reference => reference.GetAnalyzers(project.Language));
        var analysis = compilation!.WithAnalyzers([.. analyzers], project.AnalyzerOptions);
        var diagnostics = await analysis.GetAllDiagnosticsAsync();
        return diagnostics.Single(diagnostic => diagnostic.Severity != DiagnosticSeverity.Hidden);
    }
}

/// <summary>Colours for a bibliography: the compiler has none, as editors bring theirs.</summary>
internal static class Bibliography
{
    public static Tab Colour(string name, SourceText text) => new(name, text, [.. text.Lines.SelectMany(ColourLine)]);

    private static IEnumerable<(TextSpan Span, string Kind)> ColourLine(TextLine line)
    {
        var text = line.ToString();
        if (text is "" or "}")
            yield break;
        // '@type{key,', 'name = {text},' or more of that text.
        var split = text.IndexOfAny(['{', '=']);
        var (before, after) = text[0] == '@' ? ("keyword", "class name") : ("property name", "string");
        if (split > 0)
            yield return (new TextSpan(line.Start, split), before);
        yield return (TextSpan.FromBounds(line.Start + split + 1, line.End), after);
    }
}

/// <summary>The answers as a page, in the look of an editor; how things look is said by the sheet of styles.</summary>
internal static class Page
{
    public static string Write(Answers answers, string styles) => $"""
        <!DOCTYPE html>
        <meta charset="utf-8">
        <style>{styles}</style>
        <main>
          <section class="half">{WriteTyping(answers)}</section>
          <section class="half">{WriteHovering(answers)}</section>
          <section>{WriteListing(answers)}</section>
          <section class="problems">{WriteProblems(answers)}</section>
        </main>
        """;

    private static string WriteTyping(Answers answers)
    {
        var items = answers.Items.Select((item, at) => $"""
            <div class="item {(at == 0 ? "selected" : "")}">{Icon(item.Tags[0])}{Escape(item.DisplayText)}</div>
            """);
        var content = $"""
            <div class="list">{string.Concat(items)}</div>
            <div class="card">{WriteParts(answers.SelectedItem)}</div>
            """;
        return WriteTab(answers.Typing, [], caret: answers.ItemsStart) +
            Float(answers.Typing, answers.ItemsStart, "completion", content);
    }

    private static string WriteHovering(Answers answers)
    {
        var icon = Icon(answers.Hover.Tags[0]);
        var sections = answers.Hover.Sections.Select((section, at) => $"""
            <div class="section">{(at == 0 ? icon : "")}{WriteParts(section.TaggedParts)}</div>
            """);
        return WriteTab(answers.Hovering, [(answers.Hover.Span, "hovered")]) +
            Float(answers.Hovering, answers.Hover.Span.Start, "card hover", string.Concat(sections));
    }

    // The entry with the fault, from its '@' to its '}'.
    private static string WriteListing(Answers answers)
    {
        var lines = answers.Listing.Text.Lines;
        var first = lines.GetLineFromPosition(answers.Fault.Location.SourceSpan.Start).LineNumber;
        while (lines[first].ToString()[0] != '@')
            first--;
        var last = first;
        while (lines[last].ToString() != "}")
            last++;
        return WriteTab(
            answers.Listing, first, last, [(answers.Fault.Location.SourceSpan, $"squiggle {answers.Fault.Severity}")]);
    }

    private static string WriteProblems(Answers answers)
    {
        var place = answers.Fault.Location.GetLineSpan();
        var start = place.StartLinePosition;
        return $"""
            <div class="heading">Problems</div>
            <div class="problem">
              {Icon(answers.Fault.Severity.ToString())}
              <span>{Escape(answers.Fault.GetMessage())}</span>
              <span class="link">{answers.Fault.Id}</span>
              <span class="place">{Path.GetFileName(place.Path)}({start.Line + 1},{start.Character + 1})</span>
            </div>
            """;
    }

    private static string WriteTab(Tab tab, IReadOnlyList<(TextSpan Span, string Style)> marks, int? caret = null) =>
        WriteTab(tab, 0, tab.Text.Lines.Count - 1, marks, caret);

    // Marks are styles that spans have beside the one of their kind.
    private static string WriteTab(
        Tab tab, int first, int last, IReadOnlyList<(TextSpan Span, string Style)> marks, int? caret = null)
    {
        var page = new StringBuilder($"""
            <div class="tab {(caret is null ? "" : "changed")}">{Escape(tab.Name)}</div><div class="code">
            """);
        (TextSpan Span, string Style)[] styled = [.. tab.Kinds, .. marks];
        foreach (var line in tab.Text.Lines.Skip(first).Take(last - first + 1))
        {
            page.Append($"""<div><span class="line-number">{line.LineNumber + 1}</span>""");
            // A piece of the line ends wherever one of the spans begins or ends.
            var cuts = styled.SelectMany(piece => new[] { piece.Span.Start, piece.Span.End })
                .Where(line.Span.Contains).Append(line.Start).Append(line.End).Distinct().Order().ToList();
            foreach (var (start, end) in cuts.Zip(cuts.Skip(1)))
            {
                var styles = styled.Where(piece => piece.Span.Contains(start)).Select(piece => piece.Style);
                var text = tab.Text.ToString(TextSpan.FromBounds(start, end));
                page.Append($"""<span class="{string.Join(' ', styles)}">{Escape(text)}</span>""");
            }

            page.Append(line.End == caret ? """<span class="caret"></span></div>""" : "</div>");
        }

        return page.Append("</div>").ToString();
    }

    // Below a place of the code, over what stands there.
    private static string Float(Tab tab, int position, string style, string content)
    {
        var place = tab.Text.Lines.GetLinePosition(position);
        return $"""
            <div class="float {style}" style="--line: {place.Line + 1}; --column: {place.Character}">{content}</div>
            """;
    }

    // Some sections begin with the break that parts them from the one before.
    private static string WriteParts(IEnumerable<TaggedText> parts) =>
        string.Concat(parts.SkipWhile(part => part.Tag == TextTags.LineBreak).Select(WritePart));

    private static string WritePart(TaggedText part) => part.Tag switch
    {
        TextTags.LineBreak => "<br>",
        TextTags.Text when Uri.IsWellFormedUriString(part.Text, UriKind.Absolute) =>
            $"""<span class="link">{Escape(part.Text)}</span>""",
        _ => $"""<span class="{part.Tag}">{Escape(part.Text)}</span>""",
    };

    private static string Icon(string name) => $"""<i class="icon {name}"></i>""";

    private static string Escape(string text) => WebUtility.HtmlEncode(text);
}

/// <summary>Takes the picture of a page.</summary>
internal static class Camera
{
    private const int Width = 1000;

    public static async Task TakeAsync(string html, string path)
    {
        using var playwright = await Playwright.CreateAsync();
        await using var browser = await playwright.Chromium.LaunchAsync(new()
        {
            ExecutablePath = Environment.GetEnvironmentVariable("CHROMIUM") ?? "/usr/bin/chromium",
            // Chromium has none for root, and the page is our own.
            Args = ["--no-sandbox"],
        });
        var page = await browser.NewPageAsync(new()
        {
            ViewportSize = new() { Width = Width, Height = 600 },
            DeviceScaleFactor = 2,
        });
        await page.SetContentAsync(html);
        await page.Locator("main").ScreenshotAsync(new() { Path = path, OmitBackground = true });
        // The letters' edges need few shades: with a palette the file is a third as large.
        Tool.Run(Path.GetDirectoryName(path)!, "pngquant", "--force", "--nofs", "--output", path, "256", path);
    }
}
