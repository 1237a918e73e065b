using DeepLearning.Browser.Tests.Browsing;

namespace DeepLearning.Browser.Tests.Visuals;

/// <summary>Moves the mouse to places of a picture.</summary>
internal static class VisualPointer
{
    /// <summary>Points at a share of a box that the visual's data names.</summary>
    /// <param name="tab">The page.</param>
    /// <param name="box">Where the box is in the data, for example "views[0].box".</param>
    /// <param name="right">0 at the left, 1 at the right.</param>
    /// <param name="down">0 at the top, 1 at the bottom.</param>
    public static async Task HoverAsync(Tab tab, string box, double right, double down)
    {
        var at = await tab.Page.EvaluateAsync<double[]>($$"""
            share => {
                const v = document.querySelector('.dlv').dlv, [x, y, w, h] = v.data.{{box}};
                const svg = v.stage.querySelector('svg'), r = svg.getBoundingClientRect();
                const scale = r.width / svg.viewBox.baseVal.width;
                return [r.left + (x + w * share[0]) * scale, r.top + (y + h * share[1]) * scale];
            }
            """, new[] { right, down });
        await tab.Page.Mouse.MoveAsync((float)at[0], (float)at[1]);
    }
}
