using PaperCatalog.Listings.Json.Syntax;

namespace PaperCatalog.Listings.Json.Forms;

/// <summary>How one kind of JSON file says what a paper is.</summary>
internal abstract class JsonForm
{
    /// <summary>Whether an element is a paper in this form.</summary>
    public abstract bool IsPaper(JsonElement element);

    /// <summary>Whether an object that is a paper in this form is surely one, though it has a list of others in it.</summary>
    public virtual bool IsSure => false;

    /// <summary>Whether an element of a list is known to be none, and is passed over: an answer to a paper, a file of one.</summary>
    public virtual bool IsPassed(JsonElement element) => false;

    /// <summary>Whether every paper of this form has an abstract.</summary>
    public virtual bool HasAbstracts => false;

    /// <summary>The names that a paper's properties can have; <see langword="null"/> where others are let pass.</summary>
    public virtual JsonNames? Names => null;

    /// <summary>Other spellings of such names, which are read too.</summary>
    public virtual JsonNames? OtherNames => null;

    /// <summary>Reports what a paper that is whole lacks by the schema of this form.</summary>
    public virtual void CheckRequired(JsonElement element, JsonFields fields)
    {
    }

    /// <summary>Takes the fields of a paper.</summary>
    public abstract void Read(JsonElement element, JsonFields fields);
}
