using System.Text.Json;

namespace DeepLearning.TorchSharp.Tests.Golden;

/// <summary>One reference computation: what went in, what came out, and the gradients.</summary>
internal sealed class GoldenCase(string name, JsonElement body)
{
    public string Name { get; } = name;

    public IReadOnlyDictionary<string, GoldenTensor> Inputs { get; } = Tensors(body, "inputs");

    public IReadOnlyDictionary<string, GoldenTensor> Outputs { get; } = Tensors(body, "outputs");

    public IReadOnlyDictionary<string, GoldenTensor> Grads { get; } = Tensors(body, "grads");

    /// <summary>The only output of most cases.</summary>
    public GoldenTensor Out => Outputs["out"];

    /// <summary>Says whether the case was called with this argument.</summary>
    public bool Has(string argument) => body.GetProperty("args").TryGetProperty(argument, out _);

    public JsonElement Argument(string argument) => body.GetProperty("args").GetProperty(argument);

    public double Number(string argument) => Argument(argument).GetDouble();

    public long Integer(string argument) => Argument(argument).GetInt64();

    public bool Flag(string argument) => Has(argument) && Argument(argument).GetBoolean();

    public string Text(string argument) => Argument(argument).GetString()!;

    public override string ToString() => Name;

    private static Dictionary<string, GoldenTensor> Tensors(JsonElement body, string part) =>
        body.GetProperty(part).EnumerateObject().ToDictionary(t => t.Name, t => new GoldenTensor(t.Value));
}
