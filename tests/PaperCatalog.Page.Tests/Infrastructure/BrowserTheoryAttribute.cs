using System.Runtime.CompilerServices;

namespace PaperCatalog.Page.Tests.Infrastructure;

/// <summary>A test in a browser with several cases; it is skipped, with a reason, where there is none.</summary>
[AttributeUsage(AttributeTargets.Method)]
internal sealed class BrowserTheoryAttribute : TheoryAttribute
{
    public BrowserTheoryAttribute([CallerFilePath] string? sourceFilePath = null, [CallerLineNumber] int sourceLineNumber = -1)
        : base(sourceFilePath, sourceLineNumber)
    {
        if (Chromium.Program is null)
            Skip = BrowserFactAttribute.Reason;
    }
}
