using DeepLearning.Teaching;
using TorchSharp;
using static TorchSharp.torch;

namespace DeepLearning.Exercises;

/// <summary>Judges a function of tensors by its result, and by how many tensors it leaves undisposed.</summary>
internal static class LeakJudge
{
    /// <summary>Standard scores are about 1; single precision is off by less than a millionth of that.</summary>
    private const double Tolerance = 1e-5;

    public static Tensor Leaky(Tensor t)
    {
        var centred = t - t.mean();
        return centred / t.std();
    }

    public static Tensor Tidy(Tensor t)
    {
        using var scope = NewDisposeScope();
        return Leaky(t).MoveToOuterDisposeScope();
    }

    public static Tensor Lost(Tensor t)
    {
        using var scope = NewDisposeScope();
        return Leaky(t);
    }

    public static Tensor Half(Tensor t)
    {
        var centred = Centred(t);
        using var scope = NewDisposeScope();
        return (centred / t.std()).MoveToOuterDisposeScope();
    }

    public static Tensor Greedy(Tensor t)
    {
        var result = Tidy(t);
        t.Dispose();
        return result;
    }

    public static Tensor Centred(Tensor t)
    {
        using var scope = NewDisposeScope();
        return (t - t.mean()).MoveToOuterDisposeScope();
    }

    public static bool IsStub(Func<Tensor, Tensor> function)
    {
        var trial = Try(function);
        return trial.Error < Tolerance && trial.Left == Try(Leaky).Left;
    }

    public static Verdict Judge(Func<Tensor, Tensor> function)
    {
        var (left, error, deviation, resultGone, inputGone) = Try(function);
        if (inputGone)
            return Verdict.Wrong("Your function disposed the tensor that it was given: that is your caller's tensor.");
        if (resultGone)
        {
            return Verdict.Wrong("What came back was disposed: it was born in the scope, and the scope has ended."
                + " How does a tensor leave a scope?");
        }

        if (error > Tolerance)
        {
            return Verdict.Wrong($"The standard deviation of your result is {deviation:0.###}, and it should be 1 with"
                + $" a mean of 0; the largest difference from the right scores is {error:0.####}.");
        }

        return left == 1
            ? Verdict.Right("One call, one tensor: the scope frees the steps, and the result is moved out.")
            : Verdict.Wrong($"The scores are right, but one call left {left} tensors; expected 1, the result."
                + " Which steps are disposed by nobody?");
    }

    private static Trial Try(Func<Tensor, Tensor> function)
    {
        // No scope of our own around the call: it would hide what the function leaves behind.
        using var input = tensor(new float[] { 2, 4, 4, 4, 5, 5, 7, 9 });
        using var right = Tidy(input);
        var statistics = DisposeScopeManager.Statistics;
        var before = statistics.ThreadTotalLiveCount;
        var result = function(input);
        var left = statistics.ThreadTotalLiveCount - before;
        if (input.IsInvalid || result is null || result.IsInvalid)
            return new Trial(left, double.NaN, double.NaN, result is null || result.IsInvalid, input.IsInvalid);
        using var owned = result;
        using var scope = NewDisposeScope();
        return new Trial(left, (result - right).abs().max().item<float>(), result.std().item<float>(), false, false);
    }

    private sealed record Trial(long Left, double Error, double Deviation, bool ResultGone, bool InputGone);
}
