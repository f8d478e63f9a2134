using System.Text.RegularExpressions;

namespace PaperCatalog.Listings.Tests.Repeats.Labelled;

/// <summary>Ways to make titles of two works that look alike.</summary>
internal static partial class TwoWorks
{
    private static readonly (string, string)[] s_parts =
    [
        (": Part I", ": Part II"), (", Part 1", ", Part 2"), (" I", " II"), (" (Part One)", " (Part Two)"), (" 2023", " 2024"),
    ];

    private static readonly (string, string)[] s_datasets =
    [
        ("GLUE", "SuperGLUE"), ("CIFAR-10", "CIFAR-100"), ("MNIST", "EMNIST"), ("HumanEval", "MMLU"), ("SQuAD", "SQuAD2.0"),
        ("ImageNet", "ImageNet-C"), ("Wikipedia", "Common Crawl"),
    ];

    // Words that differ little, of which the catalogue need not know either.
    private static readonly (string, string)[] s_opposites =
    [
        ("Supervised", "Unsupervised"), ("Encoder-only", "Decoder-only"), ("Implicit", "Explicit"), ("Online", "Offline"),
        ("Symmetric", "Asymmetric"), ("With Labels", "Without Labels"), ("Intra-Domain", "Inter-Domain"), ("Local", "Global"),
        ("Text-to-Image", "Image-to-Text"), ("Homogeneous", "Heterogeneous"), ("Input", "Output"), ("Micro", "Macro"),
    ];

    private static readonly string[] s_templates =
    [
        "A Survey of", "A Survey on", "Recent Advances in", "Challenges and Opportunities in",
        "A Comprehensive Benchmark for Evaluating Large Language Models in",
    ];

    // Each two are alike.
    private static readonly string[] s_subjects =
    [
        "Image Segmentation", "Image Super-Resolution", "Text Generation", "Text Summarization", "Medical Image Analysis",
        "Medical Dialogue Systems", "Graph Neural Networks", "Spiking Neural Networks", "Speech Recognition",
        "Speaker Recognition", "Machine Translation", "Machine Unlearning", "Federated Learning", "Transfer Learning",
        "Program Synthesis", "Speech Synthesis", "Prompt Engineering", "Prompt Compression", "Video Understanding",
        "Code Understanding", "Knowledge Distillation", "Knowledge Editing", "Question Answering", "Question Generation",
    ];

    public static TitleMutation[] All { get; } =
    [
        new("part I and part II", false, title => Both(title, s_parts, (text, part) => text + part)),
        new("other survey subject", false, OtherSubject),
        new("other number in the name", false, OtherNumber),
        TitleMutation.Of("other method name", false, OtherName),
        TitleMutation.Of("same name, other title", false, title =>
            title.Head is { } head && OtherTail(title) is { } tail ? $"{head}: {tail}" : null),
        new("other data set", false, title => Both(title, s_datasets, (text, name) => $"{text} on {name}")),
        new("opposite", false, title => Both(title, s_opposites, (text, word) => $"{word} {text}")),
        TitleMutation.Of("other word", false, OtherWord),
        TitleMutation.Of("word more", false, title => char.IsLetter(title.Text[^1]) && OtherContent(title) is { } word ? $"{title.Text} for {word}" : null),
    ];

    private static (string, string)? Both(
        LabelledTitle title, (string, string)[] choices, Func<string, string, string> make)
    {
        var (first, second) = choices[title.Pick("choice", choices.Length)];
        return (make(title.Text, first), make(title.Text, second));
    }

    // "A Survey of Text Generation with ...", where the dots are the last words of the title.
    private static (string, string)? OtherSubject(LabelledTitle title)
    {
        var start = s_templates[title.Pick("template", s_templates.Length)];
        var end = string.Join(' ', title.Words.TakeLast(2));
        var subject = title.Pick("subject", s_subjects.Length);
        return ($"{start} {s_subjects[subject]} with {end}", $"{start} {s_subjects[subject ^ 1]} with {end}");
    }

    private static (string, string)? OtherNumber(LabelledTitle title)
    {
        if (title.Head is not { } head || head.Contains(' '))
            return null;
        var number = 1 + title.Pick("number", 8);
        var sign = title.Pick("sign", 2) == 0 ? "-" : " ";
        return ($"{head}{sign}{number}: {title.Tail}", $"{head}{sign}{number + 1}: {title.Tail}");
    }

    private static string? OtherName(LabelledTitle title)
    {
        if (title.Head is not { } head || head.Contains(' '))
            return null;
        var name = title.Others.Select(other => new LabelledTitle(other, []).Head).FirstOrDefault(other => other?.Contains(' ') == false);
        return name is null ? null : $"{name}: {title.Tail}";
    }

    private static string? OtherTail(LabelledTitle title) =>
        title.Others.Select(other => new LabelledTitle(other, []).Tail).FirstOrDefault(other => other is not null);

    private static string? OtherWord(LabelledTitle title)
    {
        var words = title.Words.ToArray();
        var places = Enumerable.Range(0, words.Length).Where(i => LongWord().IsMatch(words[i])).ToArray();
        if (places.Length == 0 || OtherContent(title) is not { } word)
            return null;
        words[places[title.Pick("other", places.Length)]] = word;
        return string.Join(' ', words);
    }

    private static string? OtherContent(LabelledTitle title) => title.Others
        .SelectMany(other => other.Split(' '))
        .FirstOrDefault(word => LongWord().IsMatch(word) && !title.Text.Contains(word[..^1], StringComparison.OrdinalIgnoreCase));

    [GeneratedRegex("^[A-Za-z]{5,}$")]
    private static partial Regex LongWord();
}
