// Does one thing in a new process and prints what it took: see Measurement in the harness, which reads the line.
using System.Diagnostics;
using System.Globalization;

// The first use of the clock is not what is measured.
_ = Stopwatch.GetElapsedTime(Stopwatch.GetTimestamp());
var argument = args.Length > 1 ? args[1] : "";
var (elapsed, length) = args[0] switch
{
    "none" => (TimeSpan.Zero, 0),
    "key" => Subject.ByKey(argument),
    "member" => Subject.ByMember(),
    "title" => Subject.ByTitle(argument),
    "id" => Subject.ById(argument),
    "check" => Subject.Check(argument),
    _ => throw new ArgumentException("No such mode: " + args[0]),
};

var allocated = GC.GetTotalAllocatedBytes(precise: true);
var anonymous = Status("RssAnon:");
var mapped = Status("RssFile:");
var kept = GC.GetTotalMemory(forceFullCollection: true);
Console.WriteLine(string.Create(
    CultureInfo.InvariantCulture, $"measured {elapsed.TotalMicroseconds} {length} {allocated} {anonymous} {mapped} {kept}"));

// Bytes, as the kernel counts them; elsewhere nothing is known.
static long Status(string name)
{
    if (!File.Exists("/proc/self/status"))
        return 0;
    var line = File.ReadLines("/proc/self/status").FirstOrDefault(line => line.StartsWith(name, StringComparison.Ordinal));
    var kilobytes = line?.Split(' ', StringSplitOptions.RemoveEmptyEntries)[^2] ?? "0";
    return long.Parse(kilobytes, CultureInfo.InvariantCulture) * 1024;
}
