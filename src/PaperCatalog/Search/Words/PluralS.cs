namespace PaperCatalog.Search.Words;

/// <summary>The English plural: <c>models</c> and <c>model</c> are one word.</summary>
/// <remarks>
/// Only the letter falls, and nothing is put in its place, so that what somebody has typed of a word so far is the start of the word as
/// it is kept.
/// </remarks>
internal static class PluralS
{
    /// <summary>The length of a word without it. Words that end as <c>class</c>, <c>basis</c> and <c>corpus</c> do are no plurals.</summary>
    public static int LengthWithout(ReadOnlySpan<char> word)
    {
        var length = word.Length;
        if (length < 4 || word[length - 1] != 's')
            return length;
        var keeps = word[length - 2] switch
        {
            's' or 'i' => true,
            // Short ones are names: GPUs.
            'u' => length > 4,
            _ => false,
        };
        return keeps ? length : length - 1;
    }
}
