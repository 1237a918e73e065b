using static TorchSharp.torch;

namespace TorchSharp.Autograd;

/// <summary>Records ops while gradients are on.</summary>
internal static class Tape
{
    public static bool Wants(Tensor a) => GradMode.Enabled && a.Grad is { Needed: true };

    public static bool Wants(Tensor a, Tensor b) =>
        GradMode.Enabled && (a.Grad is { Needed: true } || b.Grad is { Needed: true });

    public static bool Wants(Tensor a, Tensor b, Tensor? c) =>
        GradMode.Enabled && (a.Grad is { Needed: true } || b.Grad is { Needed: true } || c?.Grad is { Needed: true });

    public static bool Wants(IEnumerable<Tensor> inputs) =>
        GradMode.Enabled && inputs.Any(t => t.Grad is { Needed: true });

    /// <summary>Makes a node the maker of a fresh tensor.</summary>
    public static Tensor Record(Tensor output, Node maker)
    {
        output.Grad = new GradientInfo { Maker = maker };
        maker.Output = output.Grad;
        return output;
    }

    /// <summary>Makes a node the maker of a view.</summary>
    public static Tensor RecordView(Tensor output, Node maker) => Record(output, maker);

    public static Edge EdgeTo(Tensor input) => new(input.Grad?.Sink, input.Sizes, input.Type);

    public static InvalidOperationException AlreadyReleased(string op) => new(
        $"[backward] expected a graph that was not walked yet, but the values saved by {op} are gone: trying to " +
        "backward through the graph a second time; pass retain_graph: true to the first call, or compute the loss " +
        "anew");
}
