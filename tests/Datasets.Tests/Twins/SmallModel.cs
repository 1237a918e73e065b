using static TorchSharp.torch;
using static TorchSharp.torch.nn;

namespace DeepLearning.Datasets.Tests;

/// <summary>Trains the small models by which a twin is shown to be learnable; seeded, seconds at most.</summary>
internal static class SmallModel
{
    /// <summary>Trains a perceptron with one hidden layer and tells the share that it gets right.</summary>
    /// <param name="train">Inputs (N, ...), made flat, and labels.</param>
    /// <param name="test">The same to judge by.</param>
    /// <param name="classes">How many classes there are.</param>
    /// <param name="hidden">Hidden units; 0 for a linear model.</param>
    /// <param name="epochs">How often all items are seen, 50 at a time.</param>
    public static double Accuracy(
        (Tensor X, Tensor Y) train, (Tensor X, Tensor Y) test, int classes, int hidden = 48, int epochs = 6)
    {
        random.manual_seed(1);
        using var scope = NewDisposeScope();
        var (x, testX) = (train.X.reshape(train.X.shape[0], -1), test.X.reshape(test.X.shape[0], -1));
        var (mean, scale) = (x.mean([0L]), x.std() + 1e-6);
        (x, testX) = ((x - mean) / scale, (testX - mean) / scale);
        var features = x.shape[1];
        Module<Tensor, Tensor> model = hidden == 0 ? Linear(features, classes)
            : Sequential(Linear(features, hidden), ReLU(), Linear(hidden, classes));
        var optimiser = optim.Adam(model.parameters(), 2e-3);
        for (var epoch = 0; epoch < epochs; epoch++)
        {
            var order = randperm(x.shape[0]);
            for (var at = 0; at < x.shape[0]; at += 50)
            {
                using var step = NewDisposeScope();
                var rows = order[at..(int)Math.Min(at + 50, x.shape[0])];
                var loss = functional.cross_entropy(model.call(x.index_select(0, rows)), train.Y.index_select(0, rows));
                optimiser.zero_grad();
                loss.backward();
                optimiser.step();
            }
        }

        using var _ = no_grad();
        return model.call(testX).argmax(1).eq(test.Y).to_type(ScalarType.Float32).mean().item<float>();
    }

    /// <summary>Fits a linear forecast by least squares on the first 80 % and tells its error on the rest, over the
    /// error of saying that the last value stays.</summary>
    public static double OverPersistence(TimeSeries series, int lags, int ahead, int column = 0)
    {
        var y = series.Filled().Values[.., column].data<float>().ToArray().Select(v => (double)v).ToArray();
        var rows = y.Length - lags - ahead + 1;
        var cut = (int)(0.8 * rows);
        double[] Row(int i) => [1, .. y[i..(i + lags)]];
        double Target(int i) => y[i + lags + ahead - 1];
        var weights = Solve([.. Enumerable.Range(0, cut).Select(Row)], [.. Enumerable.Range(0, cut).Select(Target)]);
        double Error(Func<int, double> guess) => Math.Sqrt(Enumerable.Range(cut, rows - cut)
            .Average(i => Math.Pow(guess(i) - Target(i), 2)));
        return Error(i => Row(i).Zip(weights, (a, b) => a * b).Sum()) / Error(i => y[i + lags - 1]);
    }

    /// <summary>Solves the normal equations with a little ridge, by elimination.</summary>
    private static double[] Solve(double[][] x, double[] y)
    {
        var n = x[0].Length;
        var a = new double[n, n + 1];
        for (var i = 0; i < n; i++)
        {
            for (var j = 0; j < n; j++)
                a[i, j] = x.Sum(row => row[i] * row[j]) + (i == j ? 1e-6 : 0);
            a[i, n] = x.Zip(y, (row, v) => row[i] * v).Sum();
        }

        for (var p = 0; p < n; p++)
        {
            for (var i = 0; i < n; i++)
            {
                if (i == p)
                    continue;
                var factor = a[i, p] / a[p, p];
                for (var j = p; j <= n; j++)
                    a[i, j] -= factor * a[p, j];
            }
        }

        return [.. Enumerable.Range(0, n).Select(i => a[i, n] / a[i, i])];
    }
}
