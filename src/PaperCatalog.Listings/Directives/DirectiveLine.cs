using PaperCatalog.Listings.Naming;
using PaperCatalog.Listings.Rules;

namespace PaperCatalog.Listings.Directives;

/// <summary>A line that disables rules or names a paper.</summary>
/// <remarks>
/// <code>
/// directive = marker ( verb rule+ | "name" key | "alias" key+ ) [ "--" reason ]
/// verb      = "disable" | "disable-file"
/// rule      = identifier | "all"               in any case; spaces, commas or both between two
/// key       = a name that a member of a C# class can have
/// </code>
/// What cannot be understood of it is a problem; the rest of it holds.
/// </remarks>
internal sealed class DirectiveLine
{
    private const string Disable = "disable";
    private const string DisableFile = "disable-file";
    private const string Name = "name";
    private const string Alias = "alias";

    private readonly Utf8Text _text;
    private readonly DirectiveMarker _marker;
    private readonly List<Problem> _problems;
    private readonly List<DirectiveId> _ids = [];
    private readonly List<ByteSpan> _names = [];

    private DirectiveLine(ListingReading reading, List<Problem> problems)
    {
        _text = reading.Text;
        _marker = new DirectiveMarker(reading.Dialect.Comment);
        _problems = problems;
    }

    /// <summary>The word that says what it does; empty where there is none that is known.</summary>
    public ByteSpan Verb { get; private set; }

    /// <summary>Whether it is for the whole listing.</summary>
    public bool IsForListing { get; private set; }

    /// <summary>The rules that it names, in order.</summary>
    public IReadOnlyList<DirectiveId> Ids => _ids;

    /// <summary>The names that it gives, in order.</summary>
    public IReadOnlyList<ByteSpan> Names => _names;

    /// <summary>Whether these are old ones, which the paper keeps beside its key.</summary>
    public bool IsAlias { get; private set; }

    /// <summary>Reads the line at <paramref name="index"/>, which the reader took for a directive.</summary>
    public static DirectiveLine Read(ListingReading reading, int index, List<Problem> problems)
    {
        var directive = new DirectiveLine(reading, problems);
        directive.Read(WhiteSpace.Trim(reading.Text, reading.Text.GetLine(index)));
        return directive;
    }

    /// <summary>A line that disables a rule.</summary>
    public static string Write(CommentForm comment, bool isForListing, string id) =>
        comment.Write($"paper-catalog {(isForListing ? DisableFile : Disable)} {id}");

    /// <summary>A line that keeps an old name of the paper below it.</summary>
    public static string WriteAlias(CommentForm comment, string name) => comment.Write($"paper-catalog {Alias} {name}");

    /// <summary>Whether <paramref name="word"/> is a verb, or was probably meant to be one that no prose has.</summary>
    public static bool IsVerb(string word) => word is Name or Alias || FindNearestVerb(word, limit: 0) is not null;

    /// <summary>Says that a part of the directive is not what it should be.</summary>
    public void Report(ByteSpan part, string expected) =>
        _problems.Add(Problem.At(RuleTable.MalformedDirective, part, Excerpt.Of(_text, part), expected));

    private void Read(ByteSpan line)
    {
        var marker = new ByteSpan(line.Start, _marker.Find(_text.Slice(line), out var isExact));
        if (!isExact)
        {
            Report(marker, $"written as '{_marker.Text}'");
            return;
        }

        var words = SplitWords(ByteSpan.FromBounds(marker.End, line.End));
        if (words.Count == 0)
            Report(marker, "followed by 'disable', 'disable-file', 'name' or 'alias'");
        else if (!TryReadVerb(words[0]))
            return;
        else if (_text.GetString(Verb) is Name or Alias)
            ReadNames(words);
        else
            ReadIds(words);
    }

    private bool TryReadVerb(ByteSpan span)
    {
        var word = _text.GetString(span);
        if (word is Disable or DisableFile or Name or Alias)
        {
            (Verb, IsForListing, IsAlias) = (span, word == DisableFile, word == Alias);
            return true;
        }

        Report(span, FindNearestVerb(word, limit: 1) is { } nearest
            ? $"a known word; did you mean '{nearest}'?"
            : "a known word; write 'disable', 'disable-file', 'name' or 'alias'");
        return false;
    }

    // Of short words a letter makes another.
    private static string? FindNearestVerb(string word, int limit) =>
        NearestWord.Find(word, [Disable, DisableFile], limit: 2) ?? (limit > 0 ? NearestWord.Find(word, [Name, Alias], limit) : null);

    private void ReadNames(List<ByteSpan> words)
    {
        if (words.Count == 1)
            Report(words[0], "followed by a name, such as MyPaper");
        for (var i = 1; i < words.Count; i++)
        {
            if (i > 1 && !IsAlias)
            {
                Report(words[i], "the end: a paper has one name; a reason goes after ' -- '");
                break;
            }

            if (!MemberName.IsValid(_text.GetString(words[i])))
            {
                Report(words[i], "a name that a C# member can have: a letter or '_', then letters, digits and '_', not '__' at its start, and no keyword");
                break;
            }

            _names.Add(words[i]);
        }
    }

    private void ReadIds(List<ByteSpan> words)
    {
        if (words.Count == 1)
            Report(words[0], "followed by the identifier of a rule, such as PAPER301, or by 'all'");
        for (var i = 1; i < words.Count; i++)
        {
            // The words after one that is no rule at all are a reason without its sign: one problem will do.
            if (!TryReadId(words[i]))
                break;
        }
    }

    private bool TryReadId(ByteSpan span)
    {
        var word = _text.GetString(span);
        var isAll = string.Equals(word, DirectiveRules.AllWord, StringComparison.OrdinalIgnoreCase);
        var rule = isAll ? null : DirectiveRules.Find(word);
        if (!isAll && rule is null)
            return ReportUnknownId(span, word);
        if (!IsForListing && rule is { IsOfListing: true })
            Report(span, $"a rule of an entry but of the whole listing; write '{DisableFile}'");
        else
            _ids.Add(new DirectiveId(rule?.Id ?? DirectiveRules.AllWord, span));
        return true;
    }

    private bool ReportUnknownId(ByteSpan span, string word)
    {
        var nearest = DirectiveRules.FindNearest(word);
        Report(span, nearest is not null
            ? $"the identifier of a rule; did you mean '{nearest}'?"
            : "the identifier of a rule, such as PAPER301; a reason goes after ' -- '");
        return nearest is not null || word.StartsWith("PAPER", StringComparison.OrdinalIgnoreCase);
    }

    /// <summary>The words of <paramref name="span"/> up to the reason.</summary>
    private List<ByteSpan> SplitWords(ByteSpan span)
    {
        var words = new List<ByteSpan>();
        var bytes = _text.Bytes;
        var at = span.Start;
        while (true)
        {
            while (at < span.End && IsBetween(bytes[at]))
                at++;
            var start = at;
            while (at < span.End && !IsBetween(bytes[at]))
                at++;
            var word = ByteSpan.FromBounds(start, at);
            if (word.IsEmpty || _text.Slice(word).StartsWith("--"u8))
                return words;
            words.Add(word);
        }
    }

    private static bool IsBetween(byte value) => value == (byte)',' || AsciiText.IsSpace(value);
}

/// <summary>A rule that a directive names.</summary>
/// <param name="Id">Its identifier as the rule itself spells it, or <see cref="DirectiveRules.AllWord"/>.</param>
/// <param name="Span">Where it stands.</param>
internal readonly record struct DirectiveId(string Id, ByteSpan Span);
