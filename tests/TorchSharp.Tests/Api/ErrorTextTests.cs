using static TorchSharp.torch;

namespace DeepLearning.TorchSharp.Tests.Api;

/// <summary>The exact words of errors: op, what was expected, what came, all shapes, what to try.</summary>
public sealed class ErrorTextTests
{
    public static TheoryData<string, string> Cases => new()
    {
        { "matmul", "[matmul] inner sizes differ: (2, 3, 4) x (5, 6), need 4 = 5; transpose the left side?" },
        { "matmul-right", "[matmul] inner sizes differ: (2, 4) x (5, 4), need 4 = 5; transpose the right side?" },
        {
            "add", "[add] expected shapes that broadcast, got (2, 3) and (4): dimension -1 is 3 against 4; " +
            "make them equal or 1 (reshape, unsqueeze, transpose?)"
        },
        {
            "reshape", "[reshape] expected a shape of 6 elements, got (4, -1) for (2, 3); -1 stands for one size at " +
            "most"
        },
        { "dim", "[sum] expected a dimension from -2 to 1 for shape (2, 3), got 2 (Parameter 'dim')" },
        {
            "item", "[item] Number of elements in the tensor must be 1, got shape (2, 3); reduce it first (sum, " +
            "mean), " +
            "index one element, or use data<T>()"
        },
        {
            "data", "Int32 is not compatible with Float32: expected the exact element type, as in data<float>(); " +
            "convert with to_type, or use ToSingle, ToInt64, ..."
        },
        { "mean", "[mean] expected floating-point numbers, got int64 of shape (3); convert first: " +
            "x.to(ScalarType.Float32)" },
        { "max", "[max] expected at least one element to choose from, got shape (0)" },
        {
            "index", "[index] too many indices: expected at most 2 and one ellipsis for shape (2, 3), got 3 and 0"
        },
        {
            "select", "[select] expected an index below 2 in dimension 0 of (2, 3), got 5 (Parameter 'index')"
        },
        { "cat", "[cat] expected shapes that differ in dimension 0 only, got (2, 3) and (4)" },
        {
            "cuda", "[device] expected cpu, got cuda:0; this engine computes on the CPU (CoursePackages=nuget has CUDA)"
        },
        {
            "in-place", "[add_] expected a result that fits int64, but it is float32 for shape (3); use the form " +
            "without " +
            "'_', or convert the tensor first"
        },
        {
            "gather", "[gather] expected indices below 3, got 7 at place 0 of the index (1, 1) (Parameter 'index')"
        },
    };

    private static Dictionary<string, Action> Actions => new()
    {
        ["matmul"] = () => ones([2, 3, 4]).matmul(ones(5, 6)),
        ["matmul-right"] = () => ones(2, 4).matmul(ones(5, 4)),
        ["add"] = () => _ = ones(2, 3) + ones(4),
        ["reshape"] = () => ones(2, 3).reshape(4, -1),
        ["dim"] = () => ones(2, 3).sum(dim: 2),
        ["item"] = () => ones(2, 3).item<float>(),
        ["data"] = () => ones(2, 3).data<int>(),
        ["mean"] = () => arange(3).mean(),
        ["max"] = () => ones(0).max(),
        ["index"] = () => _ = ones(2, 3)[0, 0, 0],
        ["select"] = () => _ = ones(2, 3)[5],
        ["cat"] = () => cat([ones(2, 3), ones(4)]),
        ["cuda"] = () => ones(2, device: new Device("cuda")),
        ["in-place"] = () => arange(3).add_(0.5),
        ["gather"] = () => ones(2, 3).gather(1, full(1, 1, 7)),
    };

    [Theory]
    [MemberData(nameof(Cases))]
    public void An_error_has_these_words(string name, string words)
    {
        var error = Assert.ThrowsAny<Exception>(Actions[name]);
        Assert.Equal(words, error.Message);
    }
}
