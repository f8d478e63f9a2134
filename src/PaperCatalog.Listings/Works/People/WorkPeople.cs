namespace PaperCatalog.Listings.Works.People;

/// <summary>The people of an entry as they tell works apart.</summary>
internal sealed class WorkPeople
{
    private WorkPeople(PersonWords[] people)
    {
        People = people;
        Words = WordsOf(people);
    }

    /// <summary>Nobody.</summary>
    public static WorkPeople Nobody { get; } = new([]);

    /// <summary>The people in the order of the entry.</summary>
    public PersonWords[] People { get; }

    /// <summary>The words of their names, initials aside, each once and in order.</summary>
    public string[] Words { get; }

    /// <summary>Reads names.</summary>
    public static WorkPeople Of(PeopleNames names) => names.IsEmpty
        ? Nobody
        : new WorkPeople(Array.ConvertAll(names.Text!.Split('\n'), PersonWords.Of));

    private static string[] WordsOf(PersonWords[] people)
    {
        var words = new List<string>(4 * people.Length);
        foreach (var person in people)
        {
            foreach (var word in person.Words)
            {
                if (word.Length > 1)
                    words.Add(word);
            }
        }

        words.Sort(StringComparer.Ordinal);
        var count = 0;
        for (var i = 0; i < words.Count; i++)
        {
            if (count == 0 || words[i] != words[count - 1])
                words[count++] = words[i];
        }

        words.RemoveRange(count, words.Count - count);
        return [.. words];
    }
}

/// <summary>The words of a name.</summary>
/// <param name="Family">The family name as one word.</param>
/// <param name="Words">All words, those of the family name first; single letters are initials.</param>
/// <param name="FamilyWords">How many of the words are the family name.</param>
internal sealed record PersonWords(string Family, string[] Words, int FamilyWords)
{
    /// <summary>Reads a line of <see cref="PeopleNames"/>.</summary>
    public static PersonWords Of(string line)
    {
        var tab = line.IndexOf('\t');
        var (family, words) = (line.Substring(0, tab), line.Substring(tab + 1).Split(' '));
        var (length, count) = (0, 0);
        while (count < words.Length && length < family.Length)
            length += words[count++].Length;
        return new PersonWords(family, words, count);
    }
}
