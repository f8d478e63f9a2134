using PaperCatalog.Listings.Repeats;
using PaperCatalog.Listings.Rules;

namespace PaperCatalog.Listings.Tests.Repeats;

/// <summary>Pairs of titles without abstracts, alone in their catalogue: which are reported as probably one work.</summary>
public sealed class ProbableRepeatTitleTests
{
    [Theory]
    // What the fold of titles keeps and a reader does not: "&", TeX, emoji, spelled-out signs.
    [InlineData("$\\mathcal{V}isi\\mathcal{P}runer$: Pruning Tokens of Video", "VisiPruner: Pruning Tokens of Video")]
    [InlineData("\U0001F999 Herding Alpacas with Quiet Whistles", "Herding Alpacas with Quiet Whistles")]
    [InlineData("Compiling C++ Templates to Lambda Terms", "Compiling C++ Template to Lambda Terms")]
    // Subtitles.
    [InlineData("LLM-Pruner: On the Structural Pruning of Large Language Models", "LLM-Pruner")]
    [InlineData("LLM-Pruner: On the Structural Pruning of Large Language Models", "On the Structural Pruning of Large Language Models")]
    [InlineData("GPT3.int8(): 8-bit Matrix Multiplication", "GPT3.int8()")]
    [InlineData("Predicting Crystal Structures from Spectra", "Predicting Crystal Structures from Spectra: A Bayesian View")]
    [InlineData("Predicting Crystal Structures from Spectra", "Predicting Crystal Structures from Spectra \u2014 A Bayesian View")]
    [InlineData("Why Do Glaciers Surge? Evidence from Seismic Arrays", "Why Do Glaciers Surge?")]
    [InlineData("Horses for Courses: Matching Solvers to Sparse Systems", "Horses for Courses")]
    [InlineData("Instruction Tuning of Compact Vision Models with Synthetic Dialogues: A Survey", "Instruction Tuning of Compact Vision Models with Synthetic Dialogues")]
    // Versions of the text.
    [InlineData("Sampling Proteins with Langevin Dynamics", "Sampling Proteins with Langevin Dynamics (v2)")]
    [InlineData("Sampling Proteins with Langevin Dynamics (v1)", "Sampling Proteins with Langevin Dynamics (v2)")]
    [InlineData("Sampling Proteins with Underdamped Langevin Dynamics", "Sampling Proteins with Underdamped Langevin Dynamics v2")]
    [InlineData("Sampling Proteins with Langevin Dynamics", "Sampling Proteins with Langevin Dynamics, version 3")]
    [InlineData("Sampling Proteins with Langevin Dynamics", "Sampling Proteins with Langevin Dynamics [Extended Abstract]")]
    [InlineData("Sampling Proteins with LangevinNet", "Sampling Proteins with LangevinNet: Technical Report")]
    // Slips.
    [InlineData("Sampling Proteins with Langevin Dynamics", "Sampling Protiens with Langevin Dynamics")]
    [InlineData("Sampling Proteins with Langevin Dynamics", "Sampling Proteins wiht Langevin Dynamics")]
    [InlineData("Sampling Proteins with Langevin Dynamics on Graphs of Contacts", "Sampling Protiens with Langevin Dynmics on Graphs of Contacts")]
    [InlineData("HierSpeech: Bridging the Gap between Semantic and Acoustic Codes", "HeirSpeech: Bridging the Gap between Semantic and Acoustic Codes")]
    // Order.
    [InlineData("Sampling Large Proteins with Langevin Dynamics", "Sampling Proteins Large with Langevin Dynamics")]
    [InlineData("Parameter-Efficient Fine-Tuning of Protein Language Models", "Fine-Tuning Parameter-Efficient of Protein Language Models")]
    [InlineData("Cats and Dogs: A Field Study in Urban Parks", "Dogs and Cats: A Field Study in Urban Parks")]
    [InlineData("Urban Parks and Their Cats: A Field Study", "A Field Study: Urban Parks and Their Cats")]
    // Number, spelling, small words, spaces.
    [InlineData("Language Model Caches for Streaming Speech", "Language Models Cache for Streaming Speech")]
    [InlineData("Optimizing the Behavior of Labeled Swarms", "Optimising the Behaviour of Labelled Swarms")]
    [InlineData("Theory of Tides in Narrow Channels", "Theory of Tides for Narrow Channels")]
    [InlineData("Toward Quiet Drones with Flexible Wings", "Towards Quiet Drones with Flexible Wings")]
    [InlineData("Wave Guide Arrays for Photonic Sensors", "Waveguide Arrays for Photonic Sensor")]
    public void These_are_probably_one_work(string first, string second)
    {
        Assert.True(AreReported(first, second));
        Assert.True(AreReported(second, first));
    }

    [Theory]
    // Parts, versions of a system, years.
    [InlineData("Predictable Scale: Part I -- Optimal Hyperparameter Laws", "Predictable Scale: Part II -- Optimal Hyperparameter Laws")]
    [InlineData("Sampling Proteins with Langevin Dynamics I", "Sampling Proteins with Langevin Dynamics II")]
    [InlineData("Sampling Proteins with Langevin Dynamics", "Sampling Proteins with Langevin Dynamics II")]
    [InlineData("Sampling Proteins with Langevin Dynamics", "Sampling Proteins with Langevin Dynamics: Part 2")]
    [InlineData("Physics of Language Models: Part 3.1, Knowledge Storage", "Physics of Language Models: Part 3.2, Knowledge Storage")]
    [InlineData("Physics of Language Models", "Physics of Language Models: Part 3.1, Knowledge Storage and Extraction")]
    [InlineData("Textbooks Are All You Need", "Textbooks Are All You Need II: phi-1.5 Technical Report")]
    [InlineData("Phi-2: Small Models with Surprising Power", "Phi-3: Small Models with Surprising Power")]
    [InlineData("Qwen2 Technical Report", "Qwen2.5 Technical Report")]
    [InlineData("Qwen Technical Report", "Qwen2 Technical Report")]
    [InlineData("Evaluating Dialogue Agents Built on MInference 1.0", "Evaluating Dialogue Agents Built on MInference 2.0")]
    [InlineData("High-Resolution Synthesis with Stable Diffusion v1", "High-Resolution Synthesis with Stable Diffusion v2")]
    [InlineData("Sampling Proteins with Langevin Dynamics v1", "Sampling Proteins with Langevin Dynamics v2")]
    [InlineData("Instruction Tuning of Compact Vision Models, Vicuna v1", "Instruction Tuning of Compact Vision Models, Vicuna v1.5")]
    [InlineData("Fast Inference of Llama", "Fast Inference of Llama v2")]
    [InlineData("Overview of the TREC 2022 Deep Learning Track", "Overview of the TREC 2023 Deep Learning Track")]
    [InlineData("Proceedings of the Third Workshop on Swarm Robotics", "Proceedings of the Fourth Workshop on Swarm Robotics")]
    [InlineData("Proceedings of the Thirteenth Workshop on Swarm Robotics", "Proceedings of the Fourteenth Workshop on Swarm Robotics")]
    [InlineData("Learning Sparse Networks through L0 Regularization", "Learning Sparse Networks through L1 Regularization")]
    [InlineData("Large Language Models are Zero-Shot Reasoners", "Large Language Models are Few-Shot Reasoners")]
    // Templates.
    [InlineData("A Survey of Image Segmentation", "A Survey of Image Captioning")]
    [InlineData("A Survey of Swarm Robotics in Precision Agriculture", "A Survey on Swarm Robotics in Precision Agriculture")]
    [InlineData("A Survey on Multimodal Large Language Models", "A Survey on Large Language Models")]
    [InlineData("Attention Is All You Need", "Attention Is Not All You Need")]
    [InlineData("Attention Is All You Need", "Attention Is All You Need in Speech Separation")]
    [InlineData("Segment Anything", "Segment Anything in Medical Images")]
    [InlineData("Deep Residual Learning for Image Recognition", "Deep Residual Learning for Image Restoration")]
    [InlineData("Follow Instructions with Human Feedback on Robots", "Follow Instructions with AI Feedback on Robots")]
    [InlineData("Mamba: A Survey of Sequence Models", "Samba: A Survey of Sequence Models")]
    [InlineData("LoRA: Low-Rank Adaptation of Protein Models", "DoRA: Low-Rank Adaptation of Protein Models")]
    [InlineData("LoRA: Low-Rank Adaptation of Protein Models", "QLoRA: Low-Rank Adaptation of Protein Models")]
    [InlineData("Connecting the Dots: Inferring Latent Structure", "Connecting the Dots: Verbalizing Sensor Streams")]
    // Words that are nearly alike and are not slips.
    [InlineData("Encoder-only Transformers for Ribosome Profiling", "Decoder-only Transformers for Ribosome Profiling")]
    [InlineData("Supervised Contrastive Learning of Sentence Embeddings", "Unsupervised Contrastive Learning of Sentence Embeddings")]
    [InlineData("Symmetric Kernels for Protein Folding Pathways", "Asymmetric Kernels for Protein Folding Pathways")]
    [InlineData("Implicit Surfaces of Rotating Galaxies", "Explicit Surfaces of Rotating Galaxies")]
    [InlineData("Online Scheduling of Elevator Fleets with Queues", "Offline Scheduling of Elevator Fleets with Queues")]
    [InlineData("Convex Relaxations of Power Flow Equations", "Concave Relaxations of Power Flow Equations")]
    [InlineData("Fine-Tuning Mistral for Clinical Notes in Spanish", "Fine-Tuning Mixtral for Clinical Notes in Spanish")]
    [InlineData("Inter-Channel Interference in Optical Fibers", "Intra-Channel Interference in Optical Fibers")]
    [InlineData("Text Mining of Historical Newspaper Archives", "Test Mining of Historical Newspaper Archives")]
    [InlineData("Learning with Labels in Swarm Robotics", "Learning without Labels in Swarm Robotics")]
    // Order that tells.
    [InlineData("Text-to-Image Synthesis with Latent Diffusion", "Image-to-Text Synthesis with Latent Diffusion")]
    [InlineData("Learning to Translate Images into Text with Bees", "Learning to Translate Text into Images with Bees")]
    [InlineData("Distilling Large into Small Protein Models", "Distilling Small into Large Protein Models")]
    [InlineData("Language Models for Vision Benchmarks of Robots", "Vision Models for Language Benchmarks of Robots")]
    // Short and generic titles.
    [InlineData("Small Language Models", "Small Language Models: Survey, Measurements, and Insights")]
    [InlineData("Diffusion Models", "Diffusion Models: A Comprehensive Survey of Methods and Applications")]
    [InlineData("Deep Learning", "Deep Learning: An Introduction")]
    [InlineData("A Survey", "Retrieval of Proteins: A Survey")]
    [InlineData("On Language Models", "Of Language Models")]
    [InlineData("Learning with Noisy Labels", "Learning from Noisy Labels")]
    [InlineData("Stable Diffusion", "Stable Difusion")]
    [InlineData("", "Untitled")]
    [InlineData("???", "!!!")]
    public void These_are_left_alone(string first, string second)
    {
        Assert.False(AreReported(first, second));
        Assert.False(AreReported(second, first));
    }

    private static bool AreReported(string first, string second)
    {
        var listings = WrittenListing.Named(WrittenListing.Of(new WrittenEntry(first)), WrittenListing.Of(new WrittenEntry(second)));
        return TestRepeats.FindAcross(listings).Any(problem => problem.Problem.Rule == RuleTable.ProbableRepeat);
    }
}
