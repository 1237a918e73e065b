namespace DeepLearning.Teaching;

/// <summary>Lists the chapters of the course, in the order of the roadmap.</summary>
public static class Chapters
{
    private static readonly (string Part, (string Title, string Goal)[] Chapters)[] Parts =
    [
        ("A. Before you start",
        [
            ("Start here", "how a notebook works, what your machine can do"),
            ("Tensors for C# developers", "shapes, broadcasting, views, scopes"),
            ("Maths and machine-learning refresher", "chain rule, regression, honest splits"),
        ]),
        ("B. Neural networks",
        [
            ("Perceptron", "one neuron, its rule and its limit"),
            ("Feed-forward networks", "layers, capacity, regions of space"),
            ("Activation functions", "saturation, dead units, initialisation"),
            ("Loss functions", "what to minimise, and why it is likelihood"),
            ("Optimisation: SGD to Adam", "momentum, adaptive steps, schedules"),
            ("Backpropagation from scratch", "your own engine in a page of C#"),
            ("Making training work", "overfitting, regularisation, diagnosis"),
        ]),
        ("C. Convolutional networks",
        [
            ("Filters, kernels, strides", "what a convolution computes"),
            ("Feature extraction", "what the layers see"),
            ("LeNet", "handwritten digits, 1998 and now"),
            ("VGG", "depth from small kernels"),
            ("ResNet", "why skip connections"),
            ("Detection I: anchors, SSD", "where things are"),
            ("Detection II: YOLO", "one look at a grid"),
            ("Segmentation: U-Net", "a class for every pixel"),
            ("Instance segmentation: Mask R-CNN", "which pixel belongs to whom"),
        ]),
        ("D. Sequence models",
        [
            ("RNN fundamentals", "memory, and how its gradient fades"),
            ("LSTM and GRU", "gates that remember"),
            ("Sequence prediction", "the next letter"),
            ("Time series", "forecasts against honest baselines"),
        ]),
        ("E. Transformers",
        [
            ("Attention mechanism", "look at what matters"),
            ("Self-attention and positional encoding", "order without recurrence"),
            ("Multi-head attention", "many looks at once"),
            ("Encoder-decoder Transformer", "the whole machine"),
        ]),
        ("F. LLM foundations",
        [
            ("What an LLM is", "tokens, a GPT of your own, sampling"),
            ("Scaling laws", "predict the next size"),
            ("LoRA and PEFT", "adapt a little, gain a lot"),
            ("QLoRA", "four bits are nearly enough"),
        ]),
        ("G. Projects and what next",
        [
            ("Projects: vision and language", "from data card to a served model"),
            ("Projects: audio and forecasting, and where next", "sound, the sun, your own track"),
        ]),
    ];

    /// <summary>Gets all chapters, 00 to 32.</summary>
    public static IReadOnlyList<Chapter> All { get; } =
    [
        .. Parts.SelectMany(part => part.Chapters, (part, chapter) => (part.Part, chapter))
            .Select((row, i) => new Chapter($"{i:00}", row.chapter.Title, row.Part, row.chapter.Goal)),
    ];

    /// <summary>Finds a chapter by its number.</summary>
    /// <param name="number">Two digits.</param>
    /// <exception cref="ArgumentException">There is no such chapter.</exception>
    public static Chapter Find(string number) => All.FirstOrDefault(c => c.Number == number)
        ?? throw new ArgumentException(
            $"[Begin] no chapter '{number}'; chapters are 00 to {All[^1].Number}, two digits.", nameof(number));
}
