using DeepLearning.Repository.Tests.Api;

namespace DeepLearning.Coverage;

/// <summary>Sorts the genuine members into the areas that people ask about.</summary>
internal sealed class ApiAreas(GenuineApi genuine)
{
    private const string Optimisers = "optim and lr_scheduler", Data = "utils.data", Layers = "nn and Modules";
    private const string Distributions = "distributions", LeftOut = "left out on purpose";

    /// <summary>
    /// What issue and README leave out: other devices, compiled scripts, quantised and sparse tensors, and the handles
    /// of native objects, of which this engine has none.
    /// </summary>
    private static readonly string[] NotHere =
    [
        "torch.cuda", "torch.backends", "torch.hub", "torch.jit", "IntPtr", "DataIterator", "Allocate",
        "quantize", "torch.qint", "torch.quint", "QUInt8", "sparse_coo", "torch.sparse(", "to_sparse", "is_sparse",
        "SummaryWriter", ".SparseIndices", ".SparseValues", ".cuda", ".mps", "q_scale", "q_zero_point", "int_repr",
            "cxx11_abi",
        "Generator.Handle", "DistanceFunctionNative", "NormalizeNuGetVersion", "CheckForErrors", ".is_cuda",
    ];

    /// <summary>The first prefix that fits decides; names are without "TorchSharp.".</summary>
    private static readonly (string Prefix, string Area)[] Prefixes =
    [
        ("torch.Tensor", "Tensor"), ("TensorExtensionMethods", "Tensor"), ("torch.TensorIndex", "Tensor"),
        ("torch.nn.functional", "nn.functional"), ("torch.nn.init", "nn.init and nn.utils"),
        ("torch.nn.utils", "nn.init and nn.utils"), ("torch.nn", Layers), ("ModuleExtensionMethods", Layers),
        ("Loss`", Layers), ("WeightedLoss`", Layers), ("torch.optim", Optimisers), ("torch.utils", Data),
        ("Data.", Data), ("torch.linalg", "linalg"), ("torch.fft", "fft"), ("torch.special", "special"),
        ("torch.distributions", Distributions), ("torch.autograd", "autograd"), ("AnomalyMode", "autograd"),
        ("torchvision.ops", "torchvision ops, transforms, utils"), ("torchvision.models", "torchvision models"),
        ("torchvision.io", "torchvision io"), ("torchvision.datasets", "torchvision datasets"),
        ("torchvision", "torchvision ops, transforms, utils"), ("VisionExtension", "torchvision io"),
        ("torchaudio.models", "torchaudio models"), ("torchaudio.datasets", "torchaudio datasets"),
        ("torchaudio", "torchaudio, transforms"), ("Transforms", "torchaudio, transforms"),
        ("torch.Storage", "torch: types"), ("torch.Size", "torch: types"), ("torch.Generator", "torch: types"),
        ("torch.", "torch: types"), ("torch", "torch: functions"),
    ];

    private static readonly string[] Order =
    [
        "Tensor", "torch: functions", "torch: types", "nn.functional", Layers, "nn.init and nn.utils", Optimisers,
        Data, "autograd", "linalg", "fft", "special", Distributions, "torchvision ops, transforms, utils",
        "torchvision io", "torchvision models", "torchvision datasets", "torchaudio, transforms",
        "torchaudio models", "torchaudio datasets", "other types", LeftOut,
    ];

    public static int Rank(string area) => Array.IndexOf(Order, area);

    public string Of(string id)
    {
        var owner = Owner(id);
        var both = $"{id} {genuine.Form(id)}";
        if (NotHere.Any(word => both.Contains(word, StringComparison.Ordinal)))
            return LeftOut;
        if (owner.StartsWith("Modules.", StringComparison.Ordinal))
            return OfModule(owner);
        var found = Prefixes.FirstOrDefault(p =>
            owner == p.Prefix || owner.StartsWith(p.Prefix, StringComparison.Ordinal));
        return found.Area ?? "other types";
    }

    /// <summary>TorchSharp.Modules holds layers, optimisers, distributions and loaders side by side.</summary>
    private string OfModule(string owner)
    {
        var outer = string.Join('.', owner.Split('.').Take(2));
        var form = genuine.Form($"T:TorchSharp.{outer}") ?? "";
        bool Says(params string[] words) => words.Any(w => form.Contains(w, StringComparison.Ordinal));
        if (Says("Optimizer", "ParamGroup"))
            return Optimisers;
        if (Says("DataLoader"))
            return Data;
        if (Says("Distribution", "ExponentialFamily", "Modules.Gamma"))
            return Distributions;
        return Says("WaveRNN", "Tacotron", "Wav2Vec") ? "torchaudio models" : Layers;
    }

    private static string Owner(string id)
    {
        var name = id[2..].Split('(')[0];
        if (id[0] != 'T')
            name = name[..name.LastIndexOf('.')];
        return name.StartsWith("TorchSharp.", StringComparison.Ordinal) ? name["TorchSharp.".Length..] : name;
    }
}
