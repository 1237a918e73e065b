// Written by generate.py from plotly.js' schema and the genuine package's members; change that, not this.
#nullable enable
namespace XPlot.Plotly;

/// <summary>A trace of the type <c>candlestick</c>.</summary>
public class Candlestick : Trace
{
    /// <summary>Makes a trace that holds its type and nothing else.</summary>
    public Candlestick() => type = "candlestick";

    /// <summary>Gets or sets <c>close</c>: a sequence of values.</summary>
    public object? close { get => Members.Get<object?>(); set => Members.Set(value); }

    /// <summary>Says whether <see cref="close"/> was set.</summary>
    public bool ShouldSerializeclose() => Members.Has(nameof(close));

    /// <summary>Gets or sets <c>decreasing</c>: an object.</summary>
    public object? decreasing { get => Members.Get<object?>(); set => Members.Set(value); }

    /// <summary>Says whether <see cref="decreasing"/> was set.</summary>
    public bool ShouldSerializedecreasing() => Members.Has(nameof(decreasing));

    /// <summary>Gets or sets <c>high</c>: a sequence of values.</summary>
    public object? high { get => Members.Get<object?>(); set => Members.Set(value); }

    /// <summary>Says whether <see cref="high"/> was set.</summary>
    public bool ShouldSerializehigh() => Members.Has(nameof(high));

    /// <summary>Gets or sets <c>hoverinfo</c>: any of x, y, z, text, name, joined by +, or one for each
    /// point; all when not set.</summary>
    public string? hoverinfo { get => Members.Get<string?>(); set => Members.Set(value); }

    /// <summary>Says whether <see cref="hoverinfo"/> was set.</summary>
    public bool ShouldSerializehoverinfo() => Members.Has(nameof(hoverinfo));

    /// <summary>Gets or sets <c>increasing</c>: an object.</summary>
    public object? increasing { get => Members.Get<object?>(); set => Members.Set(value); }

    /// <summary>Says whether <see cref="increasing"/> was set.</summary>
    public bool ShouldSerializeincreasing() => Members.Has(nameof(increasing));

    /// <summary>Gets or sets <c>legendgroup</c>: a text.</summary>
    public string? legendgroup { get => Members.Get<string?>(); set => Members.Set(value); }

    /// <summary>Says whether <see cref="legendgroup"/> was set.</summary>
    public bool ShouldSerializelegendgroup() => Members.Has(nameof(legendgroup));

    /// <summary>Gets or sets <c>low</c>: a sequence of values.</summary>
    public object? low { get => Members.Get<object?>(); set => Members.Set(value); }

    /// <summary>Says whether <see cref="low"/> was set.</summary>
    public bool ShouldSerializelow() => Members.Has(nameof(low));

    /// <summary>Gets or sets <c>opacity</c>: a number, 0 to 1; 1 when not set.</summary>
    public double opacity { get => Members.Get<double>(); set => Members.Set(value); }

    /// <summary>Says whether <see cref="opacity"/> was set.</summary>
    public bool ShouldSerializeopacity() => Members.Has(nameof(opacity));

    /// <summary>Gets or sets <c>open</c>: a sequence of values.</summary>
    public object? open { get => Members.Get<object?>(); set => Members.Set(value); }

    /// <summary>Says whether <see cref="open"/> was set.</summary>
    public bool ShouldSerializeopen() => Members.Has(nameof(open));

    /// <summary>Gets or sets <c>showlegend</c>: true or false; true when not set.</summary>
    public bool showlegend { get => Members.Get<bool>(); set => Members.Set(value); }

    /// <summary>Says whether <see cref="showlegend"/> was set.</summary>
    public bool ShouldSerializeshowlegend() => Members.Has(nameof(showlegend));

    /// <summary>Gets or sets <c>stream</c>: a column of plotly's cloud; no use offline.</summary>
    public Stream? stream { get => Members.Get<Stream?>(); set => Members.Set(value); }

    /// <summary>Says whether <see cref="stream"/> was set.</summary>
    public bool ShouldSerializestream() => Members.Has(nameof(stream));

    /// <summary>Gets or sets <c>type</c>: the kind of the trace; candlestick when not set.</summary>
    public string? type { get => Members.Get<string?>(); set => Members.Set(value); }

    /// <summary>Says whether <see cref="type"/> was set.</summary>
    public bool ShouldSerializetype() => Members.Has(nameof(type));

    /// <summary>Gets or sets <c>uid</c>: a text.</summary>
    public string? uid { get => Members.Get<string?>(); set => Members.Set(value); }

    /// <summary>Says whether <see cref="uid"/> was set.</summary>
    public bool ShouldSerializeuid() => Members.Has(nameof(uid));

    /// <summary>Gets or sets <c>visible</c>: one of true, false, legendonly; true when not set.</summary>
    public object? visible { get => Members.Get<object?>(); set => Members.Set(value); }

    /// <summary>Says whether <see cref="visible"/> was set.</summary>
    public bool ShouldSerializevisible() => Members.Has(nameof(visible));

    /// <summary>Gets or sets <c>x</c>: a sequence of values.</summary>
    public object? x { get => Members.Get<object?>(); set => Members.Set(value); }

    /// <summary>Says whether <see cref="x"/> was set.</summary>
    public bool ShouldSerializex() => Members.Has(nameof(x));

    /// <summary>Gets or sets <c>xaxis</c>: the id of a plot; x when not set.</summary>
    public string? xaxis { get => Members.Get<string?>(); set => Members.Set(value); }

    /// <summary>Says whether <see cref="xaxis"/> was set.</summary>
    public bool ShouldSerializexaxis() => Members.Has(nameof(xaxis));

    /// <summary>Gets or sets <c>yaxis</c>: the id of a plot; y when not set.</summary>
    public string? yaxis { get => Members.Get<string?>(); set => Members.Set(value); }

    /// <summary>Says whether <see cref="yaxis"/> was set.</summary>
    public bool ShouldSerializeyaxis() => Members.Has(nameof(yaxis));
}
