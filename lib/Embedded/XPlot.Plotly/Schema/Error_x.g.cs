// Written by generate.py from plotly.js' schema and the genuine package's members; change that, not this.
#nullable enable
namespace XPlot.Plotly;

/// <summary>The object that plotly.js calls <c>error_x</c>.</summary>
public class Error_x : IHasMembers
{
    internal Members Members { get; } = new();

    Members IHasMembers.Members => Members;

    /// <summary>Gets or sets <c>array</c>: a sequence of values.</summary>
    public object? array { get => Members.Get<object?>(); set => Members.Set(value); }

    /// <summary>Says whether <see cref="array"/> was set.</summary>
    public bool ShouldSerializearray() => Members.Has(nameof(array));

    /// <summary>Gets or sets <c>arrayminus</c>: a sequence of values.</summary>
    public object? arrayminus { get => Members.Get<object?>(); set => Members.Set(value); }

    /// <summary>Says whether <see cref="arrayminus"/> was set.</summary>
    public bool ShouldSerializearrayminus() => Members.Has(nameof(arrayminus));

    /// <summary>Gets or sets <c>arrayminussrc</c>: a column of plotly's cloud; no use offline.</summary>
    public string? arrayminussrc { get => Members.Get<string?>(); set => Members.Set(value); }

    /// <summary>Says whether <see cref="arrayminussrc"/> was set.</summary>
    public bool ShouldSerializearrayminussrc() => Members.Has(nameof(arrayminussrc));

    /// <summary>Gets or sets <c>arraysrc</c>: a column of plotly's cloud; no use offline.</summary>
    public string? arraysrc { get => Members.Get<string?>(); set => Members.Set(value); }

    /// <summary>Says whether <see cref="arraysrc"/> was set.</summary>
    public bool ShouldSerializearraysrc() => Members.Has(nameof(arraysrc));

    /// <summary>Gets or sets <c>color</c>: a colour.</summary>
    public string? color { get => Members.Get<string?>(); set => Members.Set(value); }

    /// <summary>Says whether <see cref="color"/> was set.</summary>
    public bool ShouldSerializecolor() => Members.Has(nameof(color));

    /// <summary>Gets or sets <c>copy_ystyle</c>: true or false.</summary>
    public bool copy_ystyle { get => Members.Get<bool>(); set => Members.Set(value); }

    /// <summary>Says whether <see cref="copy_ystyle"/> was set.</summary>
    public bool ShouldSerializecopy_ystyle() => Members.Has(nameof(copy_ystyle));

    /// <summary>Gets or sets <c>copy_zstyle</c>: true or false.</summary>
    public bool copy_zstyle { get => Members.Get<bool>(); set => Members.Set(value); }

    /// <summary>Says whether <see cref="copy_zstyle"/> was set.</summary>
    public bool ShouldSerializecopy_zstyle() => Members.Has(nameof(copy_zstyle));

    /// <summary>Gets or sets <c>symmetric</c>: true or false.</summary>
    public bool symmetric { get => Members.Get<bool>(); set => Members.Set(value); }

    /// <summary>Says whether <see cref="symmetric"/> was set.</summary>
    public bool ShouldSerializesymmetric() => Members.Has(nameof(symmetric));

    /// <summary>Gets or sets <c>thickness</c>: a number, 0 or more; 2 when not set.</summary>
    public double thickness { get => Members.Get<double>(); set => Members.Set(value); }

    /// <summary>Says whether <see cref="thickness"/> was set.</summary>
    public bool ShouldSerializethickness() => Members.Has(nameof(thickness));

    /// <summary>Gets or sets <c>traceref</c>: a whole number, 0 or more; 0 when not set.</summary>
    public int traceref { get => Members.Get<int>(); set => Members.Set(value); }

    /// <summary>Says whether <see cref="traceref"/> was set.</summary>
    public bool ShouldSerializetraceref() => Members.Has(nameof(traceref));

    /// <summary>Gets or sets <c>tracerefminus</c>: a whole number, 0 or more; 0 when not set.</summary>
    public int tracerefminus { get => Members.Get<int>(); set => Members.Set(value); }

    /// <summary>Says whether <see cref="tracerefminus"/> was set.</summary>
    public bool ShouldSerializetracerefminus() => Members.Has(nameof(tracerefminus));

    /// <summary>Gets or sets <c>type</c>: one of percent, constant, sqrt, data.</summary>
    public object? type { get => Members.Get<object?>(); set => Members.Set(value); }

    /// <summary>Says whether <see cref="type"/> was set.</summary>
    public bool ShouldSerializetype() => Members.Has(nameof(type));

    /// <summary>Gets or sets <c>value</c>: a number, 0 or more; 10 when not set.</summary>
    public double value { get => Members.Get<double>(); set => Members.Set(value); }

    /// <summary>Says whether <see cref="value"/> was set.</summary>
    public bool ShouldSerializevalue() => Members.Has(nameof(value));

    /// <summary>Gets or sets <c>valueminus</c>: a number, 0 or more; 10 when not set.</summary>
    public double valueminus { get => Members.Get<double>(); set => Members.Set(value); }

    /// <summary>Says whether <see cref="valueminus"/> was set.</summary>
    public bool ShouldSerializevalueminus() => Members.Has(nameof(valueminus));

    /// <summary>Gets or sets <c>visible</c>: true or false.</summary>
    public bool visible { get => Members.Get<bool>(); set => Members.Set(value); }

    /// <summary>Says whether <see cref="visible"/> was set.</summary>
    public bool ShouldSerializevisible() => Members.Has(nameof(visible));

    /// <summary>Gets or sets <c>width</c>: a number, 0 or more.</summary>
    public double width { get => Members.Get<double>(); set => Members.Set(value); }

    /// <summary>Says whether <see cref="width"/> was set.</summary>
    public bool ShouldSerializewidth() => Members.Has(nameof(width));
}
