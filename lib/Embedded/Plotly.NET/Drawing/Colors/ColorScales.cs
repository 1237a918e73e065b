namespace Plotly.NET.Drawing.Colors;

/// <summary>
/// The scales that plotly.js knows by name, by a few stops each: matplotlib's perceptual maps (CC0) and ColorBrewer's
/// ramps among them.
/// </summary>
internal static class ColorScales
{
    private static readonly Dictionary<string, string> Named = new(StringComparer.OrdinalIgnoreCase)
    {
        ["Viridis"] = "#440154 #482878 #3e4989 #31688e #26828e #1f9e89 #35b779 #6ece58 #b5de2b #fde725",
        ["Cividis"] = "#00224e #123570 #3b496c #575d6d #707173 #8a8678 #a59c74 #c3b369 #e1cc55 #fee838",
        ["Plasma"] = "#0d0887 #46039f #7201a8 #9c179e #bd3786 #d8576b #ed7953 #fb9f3a #fdca26 #f0f921",
        ["Inferno"] = "#000004 #1b0c41 #4a0c6b #781c6d #a52c60 #cf4446 #ed6925 #fb9b06 #f7d13d #fcffa4",
        ["Magma"] = "#000004 #180f3d #440f76 #721f81 #9e2f7f #cd4071 #f1605d #fd9668 #feca8d #fcfdbf",
        ["Greys"] = "#000000 #ffffff",
        ["Blues"] = "#052b6b #2a66a8 #5a93c8 #93bcdd #c5d9ed #dcdcdc",
        ["Reds"] = "#dcdcdc #f5c39d #f5a069 #e0653f #b20a1c",
        ["Greens"] = "#00441b #1d7f3f #4faf62 #98d493 #d3edcc #f5fbf2",
        ["YlGnBu"] = "#081d58 #253494 #225ea8 #1d91c0 #41b6c4 #7fcdbb #c7e9b4 #edf8d9 #ffffd9",
        ["YlOrRd"] = "#800026 #bd0026 #e31a1c #fc4e2a #fd8d3c #feb24c #fed976 #ffeda0 #ffffcc",
        ["Bluered"] = "#0000ff #ff0000",
        ["Hot"] = "#000000 #e60000 #ffd200 #ffffff",
        ["Jet"] = "#000083 #003caa #05ffff #ffff00 #fa0000 #800000",
        ["Rainbow"] = "#96005a #0000c8 #0019ff #0098ff #2cff96 #97ff00 #ffea00 #ff6f00 #ff0000",
        ["Portland"] = "#0c3383 #0a88ba #f2d338 #f28f38 #d91e1e",
        ["Electric"] = "#000000 #1e0064 #780064 #a05a00 #e6c800 #fffadc",
        ["Blackbody"] = "#000000 #e60000 #e6d200 #ffffff #a0c8ff",
        ["Earth"] = "#000082 #00b4b4 #28d228 #e6e632 #784614 #ffffff",
        ["Picnic"] = "#0000ff #3399ff #66ccff #99ccff #ccccff #ffffff #ffccff #ff99ff #ff66cc #ff6666 #ff0000",
    };

    /// <summary>plotly.js' scale between two extremes: blue, grey, red.</summary>
    public static readonly ColorScale RedBlue = new(
        (0, new(5, 10, 172)), (0.35, new(106, 137, 247)), (0.5, new(190, 190, 190)),
        (0.6, new(220, 170, 132)), (0.7, new(230, 145, 90)), (1, new(178, 10, 28)));

    /// <summary>plotly.js' scale from little to much: grey to red.</summary>
    public static readonly ColorScale Sequential = new(
        (0, new(220, 220, 220)), (0.2, new(245, 195, 157)), (0.4, new(245, 160, 105)), (1, new(178, 10, 28)));

    /// <summary>plotly.js' scale for negative numbers: blue to grey.</summary>
    public static readonly ColorScale Negative = new(
        (0, new(5, 10, 172)), (0.35, new(40, 60, 190)), (0.5, new(70, 100, 245)),
        (0.6, new(90, 120, 245)), (0.7, new(106, 137, 247)), (1, new(220, 220, 220)));

    /// <summary>Finds a scale by its name.</summary>
    public static ColorScale? Find(string name)
    {
        if (name.Equals("RdBu", StringComparison.OrdinalIgnoreCase))
            return RedBlue;
        if (!Named.TryGetValue(name, out var list))
            return null;
        var colors = list.Split(' ');
        return new ColorScale(colors.Select((c, i) => (i / (colors.Length - 1.0), CssColor.Parse(c)!.Value)));
    }
}
