namespace PaperCatalog.Listings.MarkdownLists;

/// <summary>Tells whether a short text is the name of a person.</summary>
internal static class NameWords
{
    private const int MaxLength = 60;
    private const int MaxWords = 6;

    private static readonly AsciiNameTable s_particles = new(
    [
        "van", "von", "der", "den", "de", "la", "le", "di", "da", "del", "della", "dos", "du", "el", "al", "bin",
        "ibn", "ben", "ten", "ter", "af", "zu", "y", "e", "do",
    ]);

    // Words with capitals that stand in titles, in remarks and in names of places, and are nobody's.
    private static readonly AsciiNameTable s_others = new(
    [
        "model", "models", "learning", "network", "networks", "language", "vision", "survey", "code", "paper", "papers",
        "project", "page", "best", "award", "oral", "spotlight", "poster", "highlight", "workshop", "conference",
        "journal", "proceedings", "findings", "transactions", "university", "research", "dataset", "datasets",
        "benchmark", "official", "technical", "report", "blog", "demo", "neural", "deep", "training", "systems",
        "under", "review", "open", "source", "new", "large", "self", "generation", "the", "of", "and", "for", "in",
        "on", "with", "to", "by", "from", "at", "an", "is", "are", "image", "images", "video", "text", "data",
        "analysis", "detection", "recognition", "estimation", "segmentation", "transformer", "transformers",
        "attention", "memory", "reasoning", "agents", "agent", "retrieval", "graph", "supervised", "reinforcement",
        "robust", "efficient", "methods", "method", "directions", "challenges", "opportunities", "applications",
        "future", "artificial", "intelligence", "machine", "computer", "nature", "science", "communications",
        "letters", "reviews", "international", "annual", "advances", "press", "preprint", "main", "accepted",
        "published", "hugging", "face", "google", "microsoft", "deepmind", "brain", "facebook", "meta", "openai",
        "nvidia", "institute", "lab", "labs", "team", "group", "inc", "thesis", "course", "tutorial", "slides",
        "website", "homepage", "list", "awesome", "quantization", "pruning", "compression", "inference",
        "optimization", "framework", "library", "tool", "tools", "foundation", "evaluation",
    ]);

    /// <summary>Whether a text of several words is one.</summary>
    public static bool IsName(ReadOnlySpan<byte> text)
    {
        if (text.Length is < 4 or > MaxLength || AsciiText.IsLower(text[0]))
            return false;
        var (words, start, hasFamily) = (0, 0, false);
        for (var at = 0; at <= text.Length; at++)
        {
            if (at < text.Length && text[at] is not ((byte)' ' or (byte)'\n' or (byte)'\r' or (byte)'\t'))
            {
                if (!IsNameByte(text[at]))
                    return false;
                continue;
            }

            if (at == start)
            {
                // Lines are joined with white space of any length.
                start = at + 1;
                continue;
            }

            var word = text.Slice(start, at - start);
            if (!IsNameWord(word))
                return false;
            hasFamily |= word.Length > 2 || word[0] >= 0x80 || (word.Length == 2 && AsciiText.IsLower(word[1]));
            words++;
            start = at + 1;
        }

        return words is >= 2 and <= MaxWords && hasFamily;
    }

    /// <summary>Whether a text is a word with a capital, as a family name alone or an organisation is.</summary>
    public static bool IsSingle(ReadOnlySpan<byte> text)
    {
        if (text.Length is < 2 or > 30 || !(AsciiText.IsUpper(text[0]) || text[0] >= 0x80))
            return false;
        foreach (var value in text)
        {
            if (!IsNameByte(value))
                return false;
        }

        return true;
    }

    /// <summary>Whether a text is made of initials: <c>A.</c>, <c>A. B.</c>, <c>J.-P.</c>.</summary>
    public static bool IsInitials(ReadOnlySpan<byte> text)
    {
        if (text.Length is 0 or > 12 || !AsciiText.IsUpper(text[0]))
            return false;
        for (var at = 0; at < text.Length; at++)
        {
            if (AsciiText.IsUpper(text[at]) ? at + 1 < text.Length && AsciiText.IsLetter(text[at + 1])
                : text[at] is not ((byte)'.' or (byte)' ' or (byte)'-'))
            {
                return false;
            }
        }

        return text.Length == 1 || text.IndexOf((byte)'.') > 0;
    }

    private static bool IsNameByte(byte value) => AsciiText.IsLetter(value) || value >= 0x80 ||
        value is (byte)'.' or (byte)'-' or (byte)'\'' or (byte)'*';

    private static bool IsNameWord(ReadOnlySpan<byte> word)
    {
        if (AsciiText.IsLower(word[0]))
            return s_particles.Find(word) >= 0;
        return (AsciiText.IsUpper(word[0]) || word[0] >= 0x80) && s_others.Find(word) < 0 && !IsAcronym(word);
    }

    // "ICLR", "LLM"; two capitals may be initials without their stops.
    private static bool IsAcronym(ReadOnlySpan<byte> word)
    {
        var capitals = 0;
        foreach (var value in word)
        {
            if (!AsciiText.IsUpper(value))
                return false;
            capitals++;
        }

        return capitals > 3;
    }
}
