namespace PaperCatalog.Listings.Foreign;

/// <summary>Tells what is written for people: documents, licences, logs, lists of references, running text.</summary>
internal static class DocumentSigns
{
    private static readonly string[] s_licence =
    [
        "Permission is hereby granted, free of charge", "Redistribution and use in source and binary forms", "Copyright (c)", "Copyright ©",
        "Apache License", "GNU GENERAL PUBLIC LICENSE", "GNU LESSER GENERAL PUBLIC LICENSE", "GNU AFFERO GENERAL PUBLIC LICENSE",
        "Mozilla Public License", "Creative Commons Attribution", "The MIT License", "MIT License", "BSD 3-Clause License",
        "BSD 2-Clause License",
    ];

    // A licence says what it is in its first lines, which are short.
    private const int MaxLicenceHead = 6;
    private const int MaxLicenceLine = 120;

    /// <summary>The form of a text, if it is such.</summary>
    public static ForeignForm? Find(TextSample sample)
    {
        if (IsLicence(sample))
            return ForeignForm.Licence;
        if (sample.Has(IsLogged, least: 3, percent: 60))
            return ForeignForm.Log;
        if (FindMarkdown(sample) is { } markdown)
            return markdown;
        if (sample.Has(ReferenceLine.IsAt, least: 2, percent: 70))
            return ForeignForm.References;
        return sample.Has(IsRunning, least: 3, percent: 40) ? ForeignForm.Prose : null;
    }

    /// <summary>Documents and lists of Markdown.</summary>
    public static ForeignForm? FindMarkdown(TextSample sample)
    {
        if (sample.Has(IsLinkItem, least: 3, percent: 40))
            return ForeignForm.LinkList;
        return sample.CountOf(IsFence) >= 2 ? ForeignForm.MarkdownDocument : null;
    }

    private static bool IsLicence(TextSample sample)
    {
        for (var i = 0; i < Math.Min(sample.Count, MaxLicenceHead); i++)
        {
            if (sample[i].Length <= MaxLicenceLine && StartsWithAny(sample[i], s_licence))
                return true;
        }

        return false;
    }

    private static bool StartsWithAny(ReadOnlySpan<byte> line, string[] starts)
    {
        foreach (var start in starts)
        {
            if (AsciiText.StartsWithIgnoreCase(line, start))
                return true;
        }

        return false;
    }

    // "2024-05-24 12:01:33 ...", "[INFO] ...", "12:01:33.120 ...", "INFO: ...".
    private static bool IsLogged(ReadOnlySpan<byte> line)
    {
        if (line[0] == '[')
            line = line.Slice(1);
        if (AsciiText.CountDigits(line) == 4 && line.Length > 16 && line[4] is (byte)'-' or (byte)'/')
            line = line.Slice(11);
        if (AsciiText.CountDigits(line) == 2 && line.Length > 5 && line[2] == ':' && AsciiText.IsDigit(line[3]))
            return true;
        return StartsWithLevel(line, "INFO") || StartsWithLevel(line, "WARN") || StartsWithLevel(line, "ERROR") || StartsWithLevel(line, "DEBUG") ||
            StartsWithLevel(line, "WARNING") || StartsWithLevel(line, "TRACE");
    }

    private static bool StartsWithLevel(ReadOnlySpan<byte> line, string level) =>
        line.Length > level.Length && AsciiText.StartsWithIgnoreCase(line, level) && AsciiText.IsUpper(line[1]) &&
        line[level.Length] is (byte)' ' or (byte)':' or (byte)']' or (byte)'\t';

    // "- [Title](https://...), people"; the page's own points hold no address of a paper in brackets right behind the mark.
    private static bool IsLinkItem(ReadOnlySpan<byte> line) =>
        line.Length > 4 && line[0] is (byte)'-' or (byte)'*' or (byte)'+' && line[1] == ' ' && line.IndexOf("]("u8) > 0 && line[2] != '!';

    private static bool IsFence(ReadOnlySpan<byte> line) => line.StartsWith("```"u8);

    // A line that a paragraph goes on with: titles and abstracts begin with a capital.
    private static bool IsRunning(ReadOnlySpan<byte> line) =>
        line.Length is >= 30 and <= 130 && AsciiText.IsLower(line[0]) && line.IndexOf((byte)' ') > 0 && line.IndexOf("://"u8) < 0;
}
