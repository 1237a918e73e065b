using DeepLearning.Testing;
using DeepLearning.Visuals.Ribbons;
using static TorchSharp.torch;

namespace DeepLearning.Visuals.Tests.Ribbons;

public sealed class RibbonTests
{
    [Fact]
    public void Results_are_those_of_the_library_for_every_pair_of_small_shapes()
    {
        long[][] shapes = [.. Shapes(0), .. Shapes(1), .. Shapes(2), .. Shapes(3)];
        foreach (var left in shapes)
        {
            foreach (var right in shapes)
            {
                var ribbon = new Ribbon(left, right);
                long[]? expected;
                try
                {
                    expected = (zeros(left) + zeros(right)).shape;
                }
                catch (Exception e) when (e is ArgumentException or InvalidOperationException
                    or System.Runtime.InteropServices.ExternalException)
                {
                    expected = null;
                }

                Assert.Equal(expected is not null, ribbon.Fits);
                var columns = Enumerable.Range(0, ribbon.Columns);
                if (expected is not null)
                    Assert.Equal(expected, columns.Select(c => ribbon.Column(c).Result!.Value));
            }
        }
    }

    [Fact]
    public void A_mismatch_is_drawn_and_told_as_approved()
    {
        var visual = Spaces.ShapeRibbon([4, 3], [2, 1, 5], "Can these <add>?");
        Soundness.Check(visual);
        Approval.Matches("ribbon.svg", visual.Svg);
        Approval.Matches("ribbon.txt", visual.Text + "\n");
    }

    [Fact]
    public void Tensors_and_single_numbers_have_shapes_too()
    {
        Assert.Contains("() with (2, 3), result (2, 3)", Spaces.ShapeRibbon(tensor(1f), zeros(2, 3)).Text);
        Soundness.Check(Spaces.ShapeRibbon(tensor(1f), tensor(2f)));
    }

    [Fact]
    public void What_is_no_shape_is_refused()
    {
        Says("got (1, 1, 1, 1, 1, 1, 1)", () => Spaces.ShapeRibbon([1, 1, 1, 1, 1, 1, 1], []));
        Says("0 or more, got (-1)", () => Spaces.ShapeRibbon([-1], []));
    }

    private static IEnumerable<long[]> Shapes(int rank) => rank == 0
        ? [[]]
        : Shapes(rank - 1).SelectMany(s => new long[] { 1, 2, 3 }.Select(last => (long[])[.. s, last]));

    private static void Says(string words, Action act) =>
        Assert.Contains(words, Assert.Throws<VisualInputException>(act).Message);
}
