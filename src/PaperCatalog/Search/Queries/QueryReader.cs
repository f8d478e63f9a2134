using System.Text;
using PaperCatalog.Search.Index;
using PaperCatalog.Search.Words;

namespace PaperCatalog.Search.Queries;

/// <summary>Reads a query: words, phrases between quotation marks, and the start of a word at its end.</summary>
internal sealed class QueryReader
{
    // Whoever asks for more has pasted a text; what it begins with says what it is about.
    private const int MaxClauses = 64;

    private static readonly char[] s_quotes = ['"', '“', '”', '„'];

    private readonly Terms _terms;
    private readonly WordReader _reader = new();
    private readonly List<QueryClause> _clauses = [];
    private readonly List<TermRange> _run = [];

    private QueryReader(Terms terms)
    {
        _terms = terms;
    }

    /// <summary>What a query asks for.</summary>
    public static IReadOnlyList<QueryClause> Read(Terms terms, string query)
    {
        var reader = new QueryReader(terms);
        var at = 0;
        while (at < query.Length)
        {
            var open = query.IndexOfAny(s_quotes, at);
            var close = open < 0 ? -1 : query.IndexOfAny(s_quotes, open + 1);
            if (close < 0)
            {
                // A phrase that is being written is its words so far.
                reader.AddWords(open < 0 ? query.Substring(at) : query.Substring(at).Replace(query[open], ' '), isEnd: true);
                break;
            }

            reader.AddWords(query.Substring(at, open - at), isEnd: false);
            reader.AddPhrase(query.Substring(open + 1, close - open - 1));
            at = close + 1;
        }

        return reader._clauses;
    }

    private void AddWords(string text, bool isEnd)
    {
        var utf8 = Encoding.UTF8.GetBytes(text);
        for (var at = 0; _reader.Read(utf8, ref at) && _clauses.Count < MaxClauses;)
        {
            if (!_reader.ContinuesRun)
                EndRun();
            if (_reader.IsAlone)
                _run.Add(TermRange.Of(_terms, _reader.Part(0)));
            else
                AddWord(isStart: isEnd && at == utf8.Length);
        }

        EndRun();
    }

    // A name is looked for as one word, however it is written; where no paper has it so, by its parts.
    private void AddWord(bool isStart)
    {
        if (_reader.IsCompound && Find(_reader.Whole, isStart) is { IsEmpty: false } whole)
        {
            Add(new QueryClause([whole], isPhrase: false));
            return;
        }

        for (var part = 0; part < _reader.PartCount; part++)
            Add(new QueryClause([Find(_reader.Part(part), isStart && part == _reader.PartCount - 1)], isPhrase: false));
    }

    // In scripts without spaces words are those whose characters stand together.
    private void EndRun()
    {
        if (_run.Count > 0)
            Add(new QueryClause([.. _run], isPhrase: true));
        _run.Clear();
    }

    private void AddPhrase(string text)
    {
        var utf8 = Encoding.UTF8.GetBytes(text);
        var words = new List<TermRange>();
        for (var at = 0; _reader.Read(utf8, ref at) && words.Count < MaxClauses;)
        {
            for (var part = 0; part < _reader.PartCount; part++)
                words.Add(TermRange.Of(_terms, _reader.Part(part)));
        }

        if (words.Count > 0)
            Add(new QueryClause([.. words], isPhrase: true));
    }

    private TermRange Find(ReadOnlySpan<char> word, bool isStart) =>
        isStart ? TermRange.StartingWith(_terms, word) : TermRange.Of(_terms, word);

    private void Add(QueryClause clause)
    {
        if (_clauses.Count < MaxClauses && !_clauses.Exists(clause.IsSame))
            _clauses.Add(clause);
    }
}
