using DeepLearning.TorchSharp.Tests.Harness;

namespace DeepLearning.TorchSharp.Tests.Autograd;

internal sealed class AutogradRows : IRows
{
    public string Area => "autograd";

    public IEnumerable<Row> Rows => [.. ViewRows.All, .. SecondDerivativeRows.All];
}
