using System.Runtime.CompilerServices;

namespace PaperCatalog.Tests.Shared;

/// <summary>A test over the four real listings; it is skipped, with a reason, where they are not beside the repository.</summary>
[AttributeUsage(AttributeTargets.Method)]
internal sealed class SeedFactAttribute : FactAttribute
{
    public SeedFactAttribute([CallerFilePath] string? sourceFilePath = null, [CallerLineNumber] int sourceLineNumber = -1)
        : base(sourceFilePath, sourceLineNumber)
    {
        if (Repository.Seeds.Count == 0)
            Skip = "The seed listings (../shared/seeds) are not beside the repository.";
    }
}
