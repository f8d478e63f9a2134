using System;
using System.Collections.Generic;

namespace PaperCatalog.Rules;

/// <summary>A few words that are found in a text without making a string of it; case does not matter.</summary>
internal sealed class WordSet
{
    // By their first letter: of a hundred words a handful can be meant.
    private readonly string[][] _byFirst = new string['z' - 'a' + 1][];

    /// <summary>A set of words, each in small letters, which begin with one of ASCII.</summary>
    public WordSet(IReadOnlyList<string> words)
    {
        for (var letter = 0; letter < _byFirst.Length; letter++)
        {
            var those = new List<string>();
            foreach (var word in words)
            {
                if (word[0] == 'a' + letter)
                    those.Add(word);
            }

            _byFirst[letter] = those.ToArray();
        }
    }

    /// <summary>Whether a text is one of them.</summary>
    public bool Contains(ReadOnlySpan<char> text)
    {
        if (text.IsEmpty || (uint)((text[0] | 0x20) - 'a') >= (uint)_byFirst.Length)
            return false;
        foreach (var word in _byFirst[(text[0] | 0x20) - 'a'])
        {
            if (word.Length == text.Length && EqualsIgnoreCase(text, word))
                return true;
        }

        return false;
    }

    private static bool EqualsIgnoreCase(ReadOnlySpan<char> text, string word)
    {
        for (var i = 0; i < word.Length; i++)
        {
            if (text[i] != word[i] && char.ToLowerInvariant(text[i]) != word[i])
                return false;
        }

        return true;
    }
}
