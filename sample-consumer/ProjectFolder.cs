namespace SampleConsumer;

/// <summary>Finds files of the project from the program, which runs in a folder somewhere below it.</summary>
internal static class ProjectFolder
{
    /// <summary>The file at a path relative to the project, or null where the program was moved away from it.</summary>
    public static string? Find(string path)
    {
        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
        {
            var file = Path.Combine(folder.FullName, path);
            if (File.Exists(file))
                return file;
        }

        return null;
    }
}
