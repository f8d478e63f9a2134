namespace PaperCatalog.Tests.Shared.SyntheticListings;

/// <summary>What synthetic papers are made of.</summary>
internal static class SyntheticWords
{
    public static readonly string[] Manners =
        "Efficient Robust Scalable Adaptive Structured Modular Hierarchical Faithful Continual Federated Private Interpretable Unified Dynamic Progressive Frugal"
            .Split(' ');

    public static readonly string[] Topics =
        ("Pruning Quantization Alignment Retrieval Decoding Reasoning Diffusion Tokenization Distillation Caching Scaling Grounding Planning Routing Editing " +
        "Sampling Segmentation Translation Summarization Captioning Exploration Calibration Compression Merging Steering Unlearning Prompting Watermarking " +
        "Evaluation Forecasting").Split(' ');

    public static readonly string[] Objects =
        ("Language Models|Vision Transformers|Dialogue Agents|Code Assistants|Graph Networks|Speech Encoders|Recommender Systems|Robot Policies|" +
        "Knowledge Bases|Video Generators|Expert Mixtures|Sparse Encoders|World Models|Protein Sequences|Medical Reports|Tabular Data|Long Documents|" +
        "Mathematical Proofs|Search Engines|Web Agents").Split('|');

    public static readonly string[] Means =
        ("Gradient Signals|Low Rank Updates|Contrastive Objectives|Synthetic Feedback|Human Preferences|Curriculum Schedules|Entropy Bounds|Token Budgets|" +
        "Latent Variables|Learned Masks|Spectral Filters|Kernel Methods|Weak Supervision|Causal Tracing|Self Play|Early Exits|Random Projections|" +
        "Energy Functions|Memory Banks|Soft Thresholds").Split('|');

    public static readonly string[] Institutes =
        ["Institute of Made Up Science", "Example University", "Sample Labs", "Placeholder Research", "University of Nowhere"];

    public static readonly string[] Prose =
        ("we show that the model learns a compact representation of long inputs and improves accuracy on several benchmarks while using less memory than " +
        "prior work our method adds no parameters at inference time and needs only a small set of labelled examples experiments with public data confirm " +
        "this effect across sizes domains languages code will be released together under an open licence for anyone who wants to study how such systems " +
        "behave when their training budget is fixed").Split(' ');

    public static readonly string[] Syllables = "ba ce di fo gu ha je ki lo mu na pe qui ro su ta ve wi xo zu".Split(' ');

    public static readonly string[] Months = "Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec".Split(' ');
}
