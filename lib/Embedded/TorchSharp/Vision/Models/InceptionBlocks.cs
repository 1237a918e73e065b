using static TorchSharp.torch;

namespace TorchSharp.Vision.Models;

/// <summary>Looks at 35 x 35 places: 1 x 1, 5 x 5, two 3 x 3, and the mean of neighbours.</summary>
internal sealed class InceptionA : Branches
{
    public InceptionA(long from, long pooled)
        : base(nameof(InceptionA))
    {
        Way(Conv("branch1x1", from, 64, (1, 1)));
        Way(Conv("branch5x5_1", from, 48, (1, 1)), Conv("branch5x5_2", 48, 64, (5, 5), padding: (2, 2)));
        Way(
            Conv("branch3x3dbl_1", from, 64, (1, 1)), Conv("branch3x3dbl_2", 64, 96, (3, 3), padding: (1, 1)),
            Conv("branch3x3dbl_3", 96, 96, (3, 3), padding: (1, 1)));
        Way(nn.AvgPool2d(3, stride: 1, padding: 1), Conv("branch_pool", from, pooled, (1, 1)));
    }
}

/// <summary>Halves 35 x 35 places to 17 x 17.</summary>
internal sealed class InceptionB : Branches
{
    public InceptionB(long from)
        : base(nameof(InceptionB))
    {
        Way(Conv("branch3x3", from, 384, (3, 3), stride: (2, 2)));
        Way(
            Conv("branch3x3dbl_1", from, 64, (1, 1)), Conv("branch3x3dbl_2", 64, 96, (3, 3), padding: (1, 1)),
            Conv("branch3x3dbl_3", 96, 96, (3, 3), stride: (2, 2)));
        Way(nn.MaxPool2d(3, stride: 2));
    }
}

/// <summary>Looks at 17 x 17 places along rows and along columns, seven at once.</summary>
internal sealed class InceptionC : Branches
{
    public InceptionC(long from, long inner)
        : base(nameof(InceptionC))
    {
        var (across, down) = ((1L, 7L), (7L, 1L));
        var (besides, above) = ((0L, 3L), (3L, 0L));
        Way(Conv("branch1x1", from, 192, (1, 1)));
        Way(
            Conv("branch7x7_1", from, inner, (1, 1)), Conv("branch7x7_2", inner, inner, across, padding: besides),
            Conv("branch7x7_3", inner, 192, down, padding: above));
        Way(
            Conv("branch7x7dbl_1", from, inner, (1, 1)), Conv("branch7x7dbl_2", inner, inner, down, padding: above),
            Conv("branch7x7dbl_3", inner, inner, across, padding: besides),
            Conv("branch7x7dbl_4", inner, inner, down, padding: above),
            Conv("branch7x7dbl_5", inner, 192, across, padding: besides));
        Way(nn.AvgPool2d(3, stride: 1, padding: 1), Conv("branch_pool", from, 192, (1, 1)));
    }
}

/// <summary>Halves 17 x 17 places to 8 x 8.</summary>
internal sealed class InceptionD : Branches
{
    public InceptionD(long from)
        : base(nameof(InceptionD))
    {
        Way(Conv("branch3x3_1", from, 192, (1, 1)), Conv("branch3x3_2", 192, 320, (3, 3), stride: (2, 2)));
        Way(
            Conv("branch7x7x3_1", from, 192, (1, 1)), Conv("branch7x7x3_2", 192, 192, (1, 7), padding: (0, 3)),
            Conv("branch7x7x3_3", 192, 192, (7, 1), padding: (3, 0)),
            Conv("branch7x7x3_4", 192, 192, (3, 3), stride: (2, 2)));
        Way(nn.MaxPool2d(3, stride: 2));
    }
}

/// <summary>Looks at 8 x 8 places; two branches end in a row and a column side by side.</summary>
internal sealed class InceptionE : Branches
{
    public InceptionE(long from)
        : base(nameof(InceptionE))
    {
        Way(Conv("branch1x1", from, 320, (1, 1)));
        Fork(
            "branch3x3_2", [Conv("branch3x3_1", from, 384, (1, 1))]);
        Fork(
            "branch3x3dbl_3",
            [Conv("branch3x3dbl_1", from, 448, (1, 1)), Conv("branch3x3dbl_2", 448, 384, (3, 3), padding: (1, 1))]);
        Way(nn.AvgPool2d(3, stride: 1, padding: 1), Conv("branch_pool", from, 192, (1, 1)));
    }

    private void Fork(string name, nn.Module<Tensor, Tensor>[] layers)
    {
        var row = Conv($"{name}a", 384, 384, (1, 3), padding: (0, 1));
        var column = Conv($"{name}b", 384, 384, (3, 1), padding: (1, 0));
        Ways.Add(x =>
        {
            var inner = Chain(x, layers);
            return cat(new[] { row.call(inner), column.call(inner) }, 1);
        });
    }
}

/// <summary>Classifies from the middle of the network, for a second loss in training.</summary>
internal sealed class InceptionAux : nn.Module<Tensor, Tensor>
{
    private readonly nn.Module<Tensor, Tensor>[] _parts;

    public InceptionAux(long from, long classes)
        : base(nameof(InceptionAux)) => _parts =
        [
            nn.AvgPool2d(5, stride: 3),
            this.Part("conv0", ModelParts.NormedConv(from, 128, (1, 1))),
            this.Part("conv1", ModelParts.NormedConv(128, 768, (5, 5))),
            nn.AdaptiveAvgPool2d(1),
            nn.Flatten(),
            this.Part("fc", nn.Linear(768, classes)),
        ];

    public override Tensor forward(Tensor input)
    {
        using var scope = NewDisposeScope();
        var x = input;
        foreach (var part in _parts)
            x = part.call(x);
        return x.MoveToOuterDisposeScope();
    }
}
