using TorchSharp.Autograd;
using TorchSharp.Storage;
using static TorchSharp.torch;

namespace TorchSharp.Ops;

/// <summary>
/// Views of tensors whose memory changes inside the graph. A change of a view is a change of a part of its base: the
/// base becomes "the former base, with the part replaced", and every view of it becomes "that part of the new base".
/// </summary>
internal static class BaseViews
{
    /// <summary>Finds the place of a view whose base has changed since.</summary>
    public static GradientInfo? NewPlace(Tensor view, GradientInfo? former)
    {
        if (former is { WantsGradient: true, Maker: null })
            return former;
        var root = view.Base!;
        if (root.Grad is not { Needed: true })
            return null;
        var maker = new TakeNode(root, Window.Of(root, view));
        var place = new GradientInfo { Maker = maker };
        maker.Output = place;
        return place;
    }

    /// <summary>Tells the base that a view of it now holds the values of a result.</summary>
    public static void Rebase(Tensor view, Tensor result)
    {
        var root = view.Base!;
        if (root.Grad is not { Needed: true } && result.Grad is not { Needed: true })
            return;
        var maker = new ReplacePartNode(root, result, Window.Of(root, view));
        root.Grad = new GradientInfo { Maker = maker, RetainsGradient = root.Grad?.RetainsGradient == true };
        maker.Output = root.Grad;
    }

    /// <summary>Gets the elements of a tensor of the base's shape that the view sees.</summary>
    private static Tensor Take(Tensor whole, Window window)
    {
        Tensor part;
        using (GradMode.Set(false))
        {
            using var laidOut = window.LayOut(whole);
            using var seen = window.See(laidOut);
            part = Conversion.Copy(seen);
        }
        return Tape.Wants(whole) ? Tape.Record(part, new TakeNode(whole, window)) : part;
    }

    /// <summary>Puts a part into a tensor of zeros of the base's shape; what is seen twice is added.</summary>
    private static Tensor Embed(Tensor part, Window window)
    {
        if (window.Overlaps)
            return Scatter(part, window);
        Tensor whole;
        using (GradMode.Set(false))
        {
            whole = window.Zeros(part.Type);
            using var seen = window.See(whole);
            Conversion.Move(part, seen);
        }
        return Tape.Wants(part) ? Tape.Record(whole, new EmbedNode(part, window)) : whole;
    }

    private static Tensor Scatter(Tensor part, Window window)
    {
        using var numbers = Factory.Range(0, window.BaseSizes.Count, 1, ScalarType.Int64);
        using var shaped = Views.Reshape(numbers, window.BaseSizes);
        using var places = Take(shaped, window);
        var flat = Views.Reshape(part, new Shape(part.Count));
        using var zeros = Factory.Zeros(new Shape(window.BaseSizes.Count), part.Type);
        var sums = Gathering.ScatterAdd(zeros, 0, Views.Reshape(places, new Shape(part.Count)), flat);
        return Views.Reshape(sums, window.BaseSizes);
    }

    /// <summary>Gets a copy of a tensor of the base's shape with zeros where the view sees it.</summary>
    private static Tensor Cleared(Tensor whole, Window window)
    {
        Tensor result;
        using (GradMode.Set(false))
        {
            result = window.Zeros(whole.Type);
            Conversion.Move(whole, result);
            using var seen = window.See(result);
            Factory.Fill(seen, 0);
        }
        return Tape.Wants(whole) ? Tape.Record(result, new ClearedNode(whole, window)) : result;
    }

    private sealed class TakeNode(Tensor whole, Window window) : Node(whole)
    {
        public override string Name => "as_strided";

        public override void Backward(Tensor dOut) => Give(0, Embed(dOut, window));
    }

    private sealed class EmbedNode(Tensor part, Window window) : Node(part)
    {
        public override void Backward(Tensor dOut) => Give(0, Take(dOut, window));
    }

    private sealed class ClearedNode(Tensor whole, Window window) : Node(whole)
    {
        public override void Backward(Tensor dOut) => Give(0, Cleared(dOut, window));
    }

    /// <summary>y = base with a part replaced: dbase = dOut elsewhere, dpart = dOut at the part.</summary>
    private sealed class ReplacePartNode(Tensor root, Tensor part, Window window) : Node(root, part)
    {
        public override string Name => "copyslices";

        public override void Backward(Tensor dOut)
        {
            if (Needs(0))
                Give(0, Cleared(dOut, window));
            if (Needs(1))
                Give(1, Take(dOut, window));
        }
    }
}
