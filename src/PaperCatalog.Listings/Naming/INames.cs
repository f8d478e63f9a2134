namespace PaperCatalog.Listings.Naming;

/// <summary>The names of a class's members while papers take theirs.</summary>
internal interface INames
{
    /// <summary>Whether a name is one that no paper may take.</summary>
    bool IsReserved(string name);

    /// <summary>The paper that has a taken name.</summary>
    int Holder(string name);

    /// <summary>Takes a name unless it is taken.</summary>
    bool TryTake(string name, NameHolder holder);

    /// <summary>Takes a name with the first free number from 2 on.</summary>
    string TakeNumbered(string name, NameHolder holder);
}
