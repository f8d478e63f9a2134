using System.Reflection;
using PaperCatalog.Package.Tests.Infrastructure;

namespace PaperCatalog.Package.Tests;

/// <summary>Assemblies with a strong name can use the library: they reference only assemblies that have one.</summary>
[Collection(PackageTests.Name)]
public sealed class StrongNameTests
{
    [Fact]
    public void The_library_has_the_same_strong_name_for_each_framework()
    {
        var libraries = Directory.GetFiles(Path.Combine(PackedPackage.Content, "lib"), "*.dll", SearchOption.AllDirectories)
            .Select(AssemblyName.GetAssemblyName)
            .ToList();

        Assert.Equal(2, libraries.Count);
        Assert.All(libraries, library => Assert.Equal("0d0cb1a3ff4316e0", Convert.ToHexStringLower(library.GetPublicKeyToken()!)));
    }

    [Fact]
    public void A_signed_program_compiles_without_a_warning_of_it_and_runs()
    {
        // With whatever key: the compiler warns (CS8002) where it references an assembly without a strong name.
        var project = new UserProject("Signed")
            .WithProject(
                """<PaperListing Include="a.txt" />""",
                "<SignAssembly>true</SignAssembly><AssemblyOriginatorKeyFile>Signed.snk</AssemblyOriginatorKeyFile>")
            .WriteBytes("Signed.snk", File.ReadAllBytes(Path.Combine(PaperCatalog.Tests.Shared.Repository.Root, "src", "PaperCatalog", "PaperCatalog.snk")))
            .Write("a.txt", Listing.Of("Alpha: A First Paper"))
            .Write("Program.cs", "Console.WriteLine(User.Papers.Alpha.Key);");

        Assert.Contains("0 Warning(s)", project.Build("-warnaserror").Succeeds().Output, StringComparison.Ordinal);
        Assert.Equal("Alpha", project.Run().Succeeds().Output.Trim());
    }
}
