using PaperCatalog.Listings.Json.Syntax;
using PaperCatalog.Listings.PlainText;

namespace PaperCatalog.Listings.Json.Forms;

/// <content>People: names in a list, names in one text, names in parts.</content>
internal sealed partial class JsonFields
{
    /// <summary>Adds the authors, and counts them.</summary>
    public void ReadAuthors(JsonElement? value)
    {
        if (value is not { } people)
            return;
        ReadPeople(people, Entry.AddAuthor);
        CountAuthors(people);
    }

    /// <summary>Adds people: a list of names or of objects with names, or names in one text with commas between them.</summary>
    /// <param name="value">The value.</param>
    /// <param name="add">Where they are added.</param>
    public void ReadPeople(JsonElement? value, Action<PersonName?> add)
    {
        if (value is not { } people)
            return;
        if (people.Kind == JsonKind.String && NameLine.Count(_text, people.Span) > 0)
        {
            foreach (var name in NameLine.Split(_text, people.Span))
            {
                Decode(name);
                Add(EndName());
            }
        }
        else if (isDecoded && people.Kind == JsonKind.String)
        {
            Add(ReadName(people));
        }
        else if (isDecoded && people.Kind == JsonKind.Object)
        {
            Add(ReadPerson(people));
        }
        else if (IsOfKind(people, JsonKind.Array, "a list of names"))
        {
            foreach (var person in people)
                Add(person.Kind == JsonKind.Object ? ReadPerson(person) : ReadName(person));
        }

        void Add(PersonName? name)
        {
            add(name);
            if (name is not null)
                Take(people);
        }
    }

    /// <summary>Says how many authors there are, where the value that lists them was read.</summary>
    public void CountAuthors(JsonElement list) => Entry.CountAuthors(GetPlace(list));

    /// <summary>A name, as people write it.</summary>
    public PersonName? ReadName(JsonElement? value)
    {
        if (value is not { } text || !IsOfKind(text, JsonKind.String, ExpectedText))
            return null;
        Decode(text);
        return EndName();
    }

    /// <summary>The name of an object: one whole, one as people write it, or one in parts, by the names of CSL and other ones.</summary>
    public PersonName? ReadPerson(JsonElement person)
    {
        if (person.Find("literal"u8) is { } literal)
            return ReadWhole(literal);
        var family = person.Find("family"u8) ?? person.Find("last"u8);
        if (family is null && person.Find("name"u8) is { } name)
            return ReadName(name);
        var parts = new NameParts(
            AppendPart(person.Find("given"u8) ?? person.Find("first"u8)),
            AppendPart(person.Find("dropping-particle"u8) ?? person.Find("droppingParticle"u8)),
            AppendPart(person.Find("non-dropping-particle"u8) ?? person.Find("nonDroppingParticle"u8)),
            Suffix: 0);
        return EndPerson(parts, family, person.Find("suffix"u8));
    }

    /// <summary>A name in three parts.</summary>
    public PersonName? ReadPerson(JsonElement? given, JsonElement? family, JsonElement? suffix, JsonElement? particle = null) =>
        EndPerson(new NameParts(AppendPart(given), DroppingParticle: 0, AppendPart(particle), Suffix: 0), family, suffix);

    /// <summary>A name that a comma turns, <c>Family, Given</c> or <c>Family, Given, Suffix</c>; one without a comma as people write it.</summary>
    public PersonName? ReadTurned(JsonElement name)
    {
        if (!IsOfKind(name, JsonKind.String, ExpectedText))
            return null;
        var whole = new TextStretch(_text, name.Span);
        if (whole.Bytes.IndexOf((byte)',') is not (>= 0 and var comma))
            return ReadName(name);
        var (family, rest) = (whole.Before(comma), whole.From(comma + 1));
        var (given, suffix) = rest.Bytes.IndexOf((byte)',') is >= 0 and var second ? (rest.Before(second), rest.From(second + 1)) : (rest, rest.From(rest.Span.Length));
        var parts = new NameParts(AppendPart(given.Span), DroppingParticle: 0, NonDroppingParticle: 0, Suffix: 0);
        var hasFamily = AppendPart(family.Span) > 0;
        parts = parts with { Suffix = AppendPart(suffix.Span) };
        return EndText() is { } span ? new PersonName(span, hasFamily ? parts : null) : null;
    }

    /// <summary>The name of a property, which is a text of the paper.</summary>
    public ByteSpan? ReadName(ByteSpan key)
    {
        Decode(key);
        return EndText();
    }

    /// <summary>A name that is one whole.</summary>
    public PersonName? ReadWhole(JsonElement? name) => ReadText(name) is { } whole ? new PersonName(whole) : null;

    private PersonName? EndPerson(NameParts parts, JsonElement? family, JsonElement? suffix)
    {
        var hasFamily = AppendPart(family) > 0;
        parts = parts with { Suffix = AppendPart(suffix) };
        return EndText() is { } span ? new PersonName(span, hasFamily ? parts : null) : null;
    }

    /// <summary>Adds a part of a name behind those that are there, and returns its length on one line.</summary>
    private int AppendPart(JsonElement? part) => part is { Kind: JsonKind.String } text ? AppendPart(text.Span) : 0;

    private int AppendPart(ByteSpan part)
    {
        var before = _decoded.FieldLength;
        var span = WhiteSpace.Trim(_text, part);
        if (span.IsEmpty)
            return 0;
        if (before > 0)
            _decoded.Append(" "u8, _text.GetSource(span with { Length = 0 }));
        Decode(span);
        _decoded.JoinLines();
        return Math.Max(0, _decoded.FieldLength - before - (before > 0 ? 1 : 0));
    }

    private PersonName? EndName()
    {
        _decoded.JoinLines();
        return draft.EndName();
    }
}
