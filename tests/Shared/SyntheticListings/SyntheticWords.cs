namespace PaperCatalog.Tests.Shared.SyntheticListings;

/// <summary>What synthetic papers are made of.</summary>
internal static class SyntheticWords
{
    public static readonly string[] Manners = Words("""
        Efficient Robust Scalable Adaptive Structured Modular Hierarchical Faithful Continual Federated Private
        Interpretable Unified Dynamic Progressive Frugal
        """);

    public static readonly string[] Topics = Words("""
        Pruning Quantization Alignment Retrieval Decoding Reasoning Diffusion Tokenization Distillation Caching
        Scaling Grounding Planning Routing Editing Sampling Segmentation Translation Summarization Captioning
        Exploration Calibration Compression Merging Steering Unlearning Prompting Watermarking Evaluation Forecasting
        """);

    public static readonly string[] Objects = Phrases("""
        Language Models, Vision Transformers, Dialogue Agents, Code Assistants, Graph Networks, Speech Encoders,
        Recommender Systems, Robot Policies, Knowledge Bases, Video Generators, Expert Mixtures, Sparse Encoders,
        World Models, Protein Sequences, Medical Reports, Tabular Data, Long Documents, Mathematical Proofs,
        Search Engines, Web Agents
        """);

    public static readonly string[] Means = Phrases("""
        Gradient Signals, Low Rank Updates, Contrastive Objectives, Synthetic Feedback, Human Preferences,
        Curriculum Schedules, Entropy Bounds, Token Budgets, Latent Variables, Learned Masks, Spectral Filters,
        Kernel Methods, Weak Supervision, Causal Tracing, Self Play, Early Exits, Random Projections,
        Energy Functions, Memory Banks, Soft Thresholds
        """);

    public static readonly string[] Institutes =
        ["Institute of Made Up Science", "Example University", "Sample Labs", "Placeholder Research", "University of Nowhere"];

    public static readonly string[] Prose = Words("""
        we show that the model learns a compact representation of long inputs and improves accuracy on several
        benchmarks while using less memory than prior work our method adds no parameters at inference time and needs
        only a small set of labelled examples experiments with public data confirm this effect across sizes domains
        languages code will be released together under an open licence for anyone who wants to study how such systems
        behave when their training budget is fixed
        """);

    public static readonly string[] Syllables = Words("ba ce di fo gu ha je ki lo mu na pe qui ro su ta ve wi xo zu");

    public static readonly string[] Months = Words("Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec");

    private static string[] Words(string text) => text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries);

    private static string[] Phrases(string text) => [.. text.Split(',').Select(phrase => phrase.Trim())];
}
