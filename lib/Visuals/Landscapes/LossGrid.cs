using DeepLearning.Visuals.Core;
using static TorchSharp.torch;
using static TorchSharp.torch.nn;

namespace DeepLearning.Visuals.Landscapes;

/// <summary>The loss on a square grid around a solution, row by row from the top left.</summary>
/// <param name="Reach">How far the grid goes to each side.</param>
/// <param name="Side">Points per row; odd, so that the solution is in the middle.</param>
/// <param name="Values">The losses; infinite where the loss was no number.</param>
internal sealed record LossGrid(double Reach, int Side, double[] Values)
{
    /// <summary>Gets the loss at the solution.</summary>
    public double Middle => Values[Values.Length / 2];

    /// <summary>Moves the parameters over the grid and puts them back.</summary>
    public static LossGrid Of(string op, Module model, Func<Tensor> loss, double reach, int side, long seed)
    {
        using var scope = NewDisposeScope();
        using var quiet = no_grad();
        var all = model.parameters().ToList();
        var filters = all.Where(p => p.dim() > 1).ToList();
        if (filters.Count == 0)
            throw new VisualInputException(op, "a model with weights of two or more sizes", "none");
        var noise = new Generator().manual_seed(seed);
        var saved = filters.ConvertAll(p => p.detach().clone());
        var (first, second) = (saved.ConvertAll(p => Direction(p, noise)), saved.ConvertAll(p => Direction(p, noise)));
        var modules = model.modules().Prepend(model).Select(m => (Module: m, m.training)).ToList();
        var values = new double[side * side];
        try
        {
            model.eval();
            for (var i = 0; i < values.Length; i++)
            {
                double a = Place(i % side), b = -Place(i / side);
                using var step = NewDisposeScope();
                for (var p = 0; p < filters.Count; p++)
                    filters[p].copy_(saved[p] + (first[p] * a) + (second[p] * b));
                values[i] = Number(op, loss());
            }
        }
        finally
        {
            for (var p = 0; p < filters.Count; p++)
                filters[p].copy_(saved[p]);
            foreach (var (module, training) in modules)
                module.train(training);
        }

        return double.IsFinite(values[values.Length / 2])
            ? new LossGrid(reach, side, values)
            : throw new VisualInputException(op, "a finite loss at the solution", $"{values[values.Length / 2]}");

        double Place(int k) => reach * ((2.0 * k / (side - 1)) - 1);
    }

    private static double Number(string op, Tensor loss)
    {
        if (loss.numel() != 1)
            throw new VisualInputException(op, "a loss of one number", Tensors.Shape(loss));
        var number = loss.to_type(ScalarType.Float64).item<double>();
        return double.IsNaN(number) ? double.PositiveInfinity : number;
    }

    /// <summary>Noise whose every filter is as long as the parameter's own.</summary>
    internal static Tensor Direction(Tensor parameter, Generator noise)
    {
        var flat = parameter.reshape(parameter.shape[0], -1);
        var random = randn(flat.shape[0], flat.shape[1], generator: noise);
        var scale = flat.norm(1, keepdim: true) / (random.norm(1, keepdim: true) + 1e-10);
        return (random * scale).reshape(parameter.shape);
    }
}
