using DeepLearning.TorchSharp.Tests.Harness;
using static TorchSharp.torch;
using static TorchSharp.torch.distributions.transforms;

namespace DeepLearning.TorchSharp.Tests.Distributions;

/// <summary>Each transform: there, back, and by how much it stretches.</summary>
internal static class TransformRows
{
    public static IEnumerable<Row> All =>
    [
        Of("Exp", _ => new ExpTransform()),
        Of("Log", _ => new LogTransform()),
        Of("Tanh", _ => new TanhTransform()),
        Of("Sigmoid", _ => new SigmoidTransform()),
        Of("Softplus", _ => new SoftplusTransform()),
        Of("Power", x => new PowerTransform(Factors(x))),
        Of("Affine", x => new AffineTransform(tensor(new[] { -0.7, 0.4, 1.9 }).to(x.dtype), Factors(x))),
        Of("Affine/event", _ => new AffineTransform(1.0, -2.0, event_dim: 1)),
        Of("Compose", x => new ComposeTransform(
            [new AffineTransform(0.5, -2.0), new ExpTransform(), new PowerTransform(tensor(0.5).to(x.dtype))])),
        Of("Compose/inverse", _ => new ComposeTransform([new AffineTransform(0.5, 2.0), new ExpTransform()]).inv),
        Of("Independent", _ => new IndepdenentTransform(new ExpTransform(), 1)),
        Of("Reshape", _ => new ReshapeTransform([6], [2, 3])),
        Of("Chain", _ => new ComposeTransform(
            [new ExpTransform(), new ReshapeTransform([6], [2, 3]), new AffineTransform(0.0, 3.0, event_dim: 1)])),
        new("transform/Softmax", t =>
        {
            var (forth, back) = (new SoftmaxTransform(), new SoftmaxTransform().inv);
            return [forth.forward(t[0]), back.forward(forth.forward(t[0]))];
        }),
    ];

    private static Tensor Factors(Tensor like) => tensor(new[] { 2.0, -0.5, 0.7 }).to(like.dtype);

    // tanh and its like come back through a difference near 1.
    private static Row Of(string name, Func<Tensor, Transform> make) => new($"transform/{name}", t =>
    {
        var transform = make(t[0]);
        var y = transform.forward(t[0]);
        return [y, transform.inv.forward(y), transform.log_abs_det_jacobian(t[0], y)];
    })
    { Loose = 10 };
}
