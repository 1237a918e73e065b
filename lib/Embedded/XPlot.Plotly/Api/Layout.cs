namespace XPlot.Plotly;

/// <summary>Where <c>Layout.Layout</c> is found.</summary>
public sealed class Layout : LayoutModule
{
    private Layout()
    {
    }
}
