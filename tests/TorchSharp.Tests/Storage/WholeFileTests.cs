using TorchSharp.Modules;
using static TorchSharp.torch;

namespace DeepLearning.TorchSharp.Tests.Storage;

/// <summary>What is saved appears complete or not at all, and what is loaded is loaded whole or not at all.</summary>
public sealed class WholeFileTests : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("whole files").FullName;

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Fact]
    public void A_save_that_fails_leaves_the_earlier_file_and_nothing_else()
    {
        var path = Path.Combine(_folder, "model.dat");
        var model = nn.Linear(2, 3);
        model.save(path);
        var before = File.ReadAllBytes(path);
        model.weight!.Dispose();

        Assert.ThrowsAny<Exception>(() => model.save(path));

        Assert.Equal(before, File.ReadAllBytes(path));
        Assert.Equal([path], Directory.GetFiles(_folder));
    }

    [Fact]
    public void A_state_that_does_not_fit_leaves_the_optimiser_as_it_was()
    {
        using var saved = optim.Adam(Parameters(2, 5));
        using var other = optim.Adam(Parameters(2, 4));
        Step(saved, 3);
        Step(other, 1);
        var before = Bytes(other);

        var error = Assert.Throws<ArgumentException>(() =>
        {
            using var reader = new BinaryReader(new MemoryStream(Bytes(saved)));
            other.load_state_dict(reader);
        });

        Assert.Contains("expected a state of the parameter's shape (4), got (5)", error.Message);
        Assert.Equal(before, Bytes(other));
        Assert.Throws<ArgumentException>(() => other.load_state_dict(saved.state_dict()));
        Assert.Equal(before, Bytes(other));
    }

    private static Parameter[] Parameters(long first, long second) =>
        [new Parameter(ones(first)), new Parameter(ones(second))];

    private static void Step(OptimizerHelper optimiser, int times)
    {
        for (var i = 0; i < times; i++)
        {
            foreach (var parameter in optimiser.parameters())
                parameter.grad = ones_like(parameter);
            optimiser.step();
        }
    }

    private static byte[] Bytes(OptimizerHelper optimiser)
    {
        using var stream = new MemoryStream();
        using var writer = new BinaryWriter(stream);
        optimiser.save_state_dict(writer);
        return stream.ToArray();
    }
}
