using SampleConsumer;
Console.WriteLine(Papers.LlmPruner.Title);
Console.WriteLine(Papers.All.Count);
Console.WriteLine(Papers.LlmPruner.Abstract);
