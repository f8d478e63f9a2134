namespace PaperCatalog.Listings.PlainText;

/// <summary>Words that titles of papers have and other lists seldom, by their beginnings.</summary>
internal static class PaperWords
{
    // In order, so that they can be searched.
    private static readonly byte[][] s_stems =
    [
        .. new[]
        {
            "adversarial", "agentic", "algorithm", "analys", "anomal", "approximat", "asymptotic", "attention", "autoregressive", "bayesian", "benchmark",
            "biolog", "causal", "classif", "cluster", "cognitive", "combinator", "complexit", "comput", "convergen", "convex", "convolution", "correlat",
            "covariance", "decoding", "deep", "detection", "diffusion", "distillation", "distributed", "dynamic", "electron", "embedding", "empirical",
            "encoder", "entropy", "estimat", "evaluat", "experiment", "federated", "forecast", "framework", "generative", "genom", "gradient", "graph",
            "hallucinat", "heterogen", "hypothes", "inference", "kernel", "knowledge", "language", "latent", "learn", "linear", "llm", "manifold", "markov",
            "mathematic", "measurement", "mechanism", "method", "metric", "model", "molecul", "multi", "multimodal", "network", "neural", "neuro",
            "nonlinear", "optimal", "optimis", "optimiz", "parameter", "particle", "patient", "perceptual", "physic", "policy", "predict", "pretrain",
            "probabil", "prompt", "protein", "prun", "quantiz", "quantum", "random", "reasoning", "recognition", "recurrent", "regression",
            "reinforcement", "representation", "retriev", "robust", "scal", "segmentation", "semantic", "sequence", "simulat", "sparse", "spatial",
            "spectr", "statistic", "stochastic", "structur", "supervised", "survey", "synthe", "systematic", "temporal", "theor", "tokeniz", "topolog",
            "train", "transfer", "transformer", "translation", "uncertain", "unified", "variational", "vision", "zero",
        }.Select(System.Text.Encoding.ASCII.GetBytes),
    ];

    private const int ShortestStem = 3;

    /// <summary>Whether a word begins as one of them does; case does not matter.</summary>
    public static bool Contains(ReadOnlySpan<byte> word)
    {
        while (word.Length > 0 && !AsciiText.IsLetter(word[0]))
            word = word.Slice(1);
        if (word.Length < ShortestStem)
            return false;
        var (low, high) = (0, s_stems.Length);
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (Compare(s_stems[middle], word) <= 0)
                low = middle + 1;
            else
                high = middle;
        }

        // "multimodal" stands behind "multi", which it begins with too: the nearest one above, or one before it.
        for (var at = low - 1; at >= 0 && at >= low - 2; at--)
        {
            if (StartsWith(word, s_stems[at]))
                return true;
        }

        return false;
    }

    /// <summary>How many words of a text do.</summary>
    public static int Count(ReadOnlySpan<byte> text)
    {
        var (count, start) = (0, 0);
        for (var at = 0; at <= text.Length; at++)
        {
            if (at < text.Length && text[at] is not ((byte)' ' or (byte)'-'))
                continue;
            count += Contains(text.Slice(start, at - start)) ? 1 : 0;
            start = at + 1;
        }

        return count;
    }

    private static bool StartsWith(ReadOnlySpan<byte> word, byte[] stem)
    {
        if (word.Length < stem.Length)
            return false;
        for (var i = 0; i < stem.Length; i++)
        {
            if ((word[i] | 0x20) != stem[i])
                return false;
        }

        return true;
    }

    private static int Compare(byte[] stem, ReadOnlySpan<byte> word)
    {
        for (var i = 0; i < stem.Length; i++)
        {
            if (i == word.Length)
                return 1;
            if ((word[i] | 0x20) != stem[i])
                return stem[i] - (word[i] | 0x20);
        }

        return 0;
    }
}
