// A project without papers: what the others are compared with.
internal static class Subject
{
    public static (TimeSpan, int) ByKey(string key) => default;

    public static (TimeSpan, int) ByMember() => default;

    public static (TimeSpan, int) ByTitle(string title) => default;

    public static (TimeSpan, int) ById(string identifier) => default;

    public static (TimeSpan, int) Check(string path) => default;
}
