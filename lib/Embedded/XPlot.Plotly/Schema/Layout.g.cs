// Written by generate.py from plotly.js' schema and the genuine package's members; change that, not this.
#nullable enable
namespace XPlot.Plotly;

/// <summary>Holds the layout, where the genuine package has an F# module.</summary>
/// <remarks>
/// C# cannot nest a type in one of its own name, but a type may inherit one: so
/// <c>new Layout.Layout { title = "Loss" }</c> reads the same with either package.
/// </remarks>
public abstract class LayoutModule
{
    internal LayoutModule()
    {
    }

    /// <summary>The object that plotly.js calls <c>layout</c>.</summary>
    public class Layout : IHasMembers
    {
        internal Members Members { get; } = new();

        Members IHasMembers.Members => Members;

        /// <summary>Gets or sets <c>angularaxis</c>: plotly.js 4 knows no such attribute.</summary>
        public Angularaxis? angularaxis { get => Members.Get<Angularaxis?>(); set => Members.Set(value); }

        /// <summary>Says whether <see cref="angularaxis"/> was set.</summary>
        public bool ShouldSerializeangularaxis() => Members.Has(nameof(angularaxis));

        /// <summary>Gets or sets <c>annotations</c>: an object.</summary>
        public IEnumerable<Annotation>? annotations { get => Members.Get<IEnumerable<Annotation>?>(); set => Members.Set(value); }

        /// <summary>Says whether <see cref="annotations"/> was set.</summary>
        public bool ShouldSerializeannotations() => Members.Has(nameof(annotations));

        /// <summary>Gets or sets <c>autosize</c>: true or false; false when not set.</summary>
        public object? autosize { get => Members.Get<object?>(); set => Members.Set(value); }

        /// <summary>Says whether <see cref="autosize"/> was set.</summary>
        public bool ShouldSerializeautosize() => Members.Has(nameof(autosize));

        /// <summary>Gets or sets <c>bargap</c>: a number, 0 to 1.</summary>
        public double bargap { get => Members.Get<double>(); set => Members.Set(value); }

        /// <summary>Says whether <see cref="bargap"/> was set.</summary>
        public bool ShouldSerializebargap() => Members.Has(nameof(bargap));

        /// <summary>Gets or sets <c>bargroupgap</c>: a number, 0 to 1; 0 when not set.</summary>
        public double bargroupgap { get => Members.Get<double>(); set => Members.Set(value); }

        /// <summary>Says whether <see cref="bargroupgap"/> was set.</summary>
        public bool ShouldSerializebargroupgap() => Members.Has(nameof(bargroupgap));

        /// <summary>Gets or sets <c>barmode</c>: one of stack, group, overlay, relative; group when not set.</summary>
        public string? barmode { get => Members.Get<string?>(); set => Members.Set(value); }

        /// <summary>Says whether <see cref="barmode"/> was set.</summary>
        public bool ShouldSerializebarmode() => Members.Has(nameof(barmode));

        /// <summary>Gets or sets <c>boxmode</c>: one of group, overlay; overlay when not set.</summary>
        public string? boxmode { get => Members.Get<string?>(); set => Members.Set(value); }

        /// <summary>Says whether <see cref="boxmode"/> was set.</summary>
        public bool ShouldSerializeboxmode() => Members.Has(nameof(boxmode));

        /// <summary>Gets or sets <c>direction</c>: plotly.js 4 knows no such attribute.</summary>
        public object? direction { get => Members.Get<object?>(); set => Members.Set(value); }

        /// <summary>Says whether <see cref="direction"/> was set.</summary>
        public bool ShouldSerializedirection() => Members.Has(nameof(direction));

        /// <summary>Gets or sets <c>dragmode</c>: one of zoom, pan, select, lasso, drawclosedpath,
        /// drawopenpath, drawline, drawrect, drawcircle, orbit, turntable, false; zoom when not set.</summary>
        public object? dragmode { get => Members.Get<object?>(); set => Members.Set(value); }

        /// <summary>Says whether <see cref="dragmode"/> was set.</summary>
        public bool ShouldSerializedragmode() => Members.Has(nameof(dragmode));

        /// <summary>Gets or sets <c>font</c>: an object.</summary>
        public Font? font { get => Members.Get<Font?>(); set => Members.Set(value); }

        /// <summary>Says whether <see cref="font"/> was set.</summary>
        public bool ShouldSerializefont() => Members.Has(nameof(font));

        /// <summary>Gets or sets <c>geo</c>: an object.</summary>
        public Geo? geo { get => Members.Get<Geo?>(); set => Members.Set(value); }

        /// <summary>Says whether <see cref="geo"/> was set.</summary>
        public bool ShouldSerializegeo() => Members.Has(nameof(geo));

        /// <summary>Gets or sets <c>height</c>: a number, 10 or more; 450 when not set.</summary>
        public double height { get => Members.Get<double>(); set => Members.Set(value); }

        /// <summary>Says whether <see cref="height"/> was set.</summary>
        public bool ShouldSerializeheight() => Members.Has(nameof(height));

        /// <summary>Gets or sets <c>hidesources</c>: plotly.js 4 knows no such attribute.</summary>
        public bool hidesources { get => Members.Get<bool>(); set => Members.Set(value); }

        /// <summary>Says whether <see cref="hidesources"/> was set.</summary>
        public bool ShouldSerializehidesources() => Members.Has(nameof(hidesources));

        /// <summary>Gets or sets <c>hovermode</c>: one of x, y, closest, false, x unified, y unified; closest
        /// when not set.</summary>
        public object? hovermode { get => Members.Get<object?>(); set => Members.Set(value); }

        /// <summary>Says whether <see cref="hovermode"/> was set.</summary>
        public bool ShouldSerializehovermode() => Members.Has(nameof(hovermode));

        /// <summary>Gets or sets <c>legend</c>: an object.</summary>
        public Legend? legend { get => Members.Get<Legend?>(); set => Members.Set(value); }

        /// <summary>Says whether <see cref="legend"/> was set.</summary>
        public bool ShouldSerializelegend() => Members.Has(nameof(legend));

        /// <summary>Gets or sets <c>margin</c>: an object.</summary>
        public Margin? margin { get => Members.Get<Margin?>(); set => Members.Set(value); }

        /// <summary>Says whether <see cref="margin"/> was set.</summary>
        public bool ShouldSerializemargin() => Members.Has(nameof(margin));

        /// <summary>Gets or sets <c>orientation</c>: plotly.js 4 knows no such attribute.</summary>
        public double orientation { get => Members.Get<double>(); set => Members.Set(value); }

        /// <summary>Says whether <see cref="orientation"/> was set.</summary>
        public bool ShouldSerializeorientation() => Members.Has(nameof(orientation));

        /// <summary>Gets or sets <c>paper_bgcolor</c>: a colour; #fff when not set.</summary>
        public string? paper_bgcolor { get => Members.Get<string?>(); set => Members.Set(value); }

        /// <summary>Says whether <see cref="paper_bgcolor"/> was set.</summary>
        public bool ShouldSerializepaper_bgcolor() => Members.Has(nameof(paper_bgcolor));

        /// <summary>Gets or sets <c>plot_bgcolor</c>: a colour; #fff when not set.</summary>
        public string? plot_bgcolor { get => Members.Get<string?>(); set => Members.Set(value); }

        /// <summary>Says whether <see cref="plot_bgcolor"/> was set.</summary>
        public bool ShouldSerializeplot_bgcolor() => Members.Has(nameof(plot_bgcolor));

        /// <summary>Gets or sets <c>radialaxis</c>: plotly.js 4 knows no such attribute.</summary>
        public Radialaxis? radialaxis { get => Members.Get<Radialaxis?>(); set => Members.Set(value); }

        /// <summary>Says whether <see cref="radialaxis"/> was set.</summary>
        public bool ShouldSerializeradialaxis() => Members.Has(nameof(radialaxis));

        /// <summary>Gets or sets <c>scene</c>: an object.</summary>
        public Scene? scene { get => Members.Get<Scene?>(); set => Members.Set(value); }

        /// <summary>Says whether <see cref="scene"/> was set.</summary>
        public bool ShouldSerializescene() => Members.Has(nameof(scene));

        /// <summary>Gets or sets <c>separators</c>: a text.</summary>
        public string? separators { get => Members.Get<string?>(); set => Members.Set(value); }

        /// <summary>Says whether <see cref="separators"/> was set.</summary>
        public bool ShouldSerializeseparators() => Members.Has(nameof(separators));

        /// <summary>Gets or sets <c>shapes</c>: an object.</summary>
        public IEnumerable<Shape>? shapes { get => Members.Get<IEnumerable<Shape>?>(); set => Members.Set(value); }

        /// <summary>Says whether <see cref="shapes"/> was set.</summary>
        public bool ShouldSerializeshapes() => Members.Has(nameof(shapes));

        /// <summary>Gets or sets <c>showlegend</c>: true or false.</summary>
        public bool showlegend { get => Members.Get<bool>(); set => Members.Set(value); }

        /// <summary>Says whether <see cref="showlegend"/> was set.</summary>
        public bool ShouldSerializeshowlegend() => Members.Has(nameof(showlegend));

        /// <summary>Gets or sets <c>smith</c>: an object.</summary>
        public object? smith { get => Members.Get<object?>(); set => Members.Set(value); }

        /// <summary>Says whether <see cref="smith"/> was set.</summary>
        public bool ShouldSerializesmith() => Members.Has(nameof(smith));

        /// <summary>Gets or sets <c>title</c>: an object.</summary>
        public string? title { get => Members.Get<string?>(); set => Members.Set(value); }

        /// <summary>Says whether <see cref="title"/> was set.</summary>
        public bool ShouldSerializetitle() => Members.Has(nameof(title));

        /// <summary>Gets or sets <c>titlefont</c>: plotly.js 4 knows no such attribute.</summary>
        public Font? titlefont { get => Members.Get<Font?>(); set => Members.Set(value); }

        /// <summary>Says whether <see cref="titlefont"/> was set.</summary>
        public bool ShouldSerializetitlefont() => Members.Has(nameof(titlefont));

        /// <summary>Gets or sets <c>width</c>: a number, 10 or more; 700 when not set.</summary>
        public double width { get => Members.Get<double>(); set => Members.Set(value); }

        /// <summary>Says whether <see cref="width"/> was set.</summary>
        public bool ShouldSerializewidth() => Members.Has(nameof(width));

        /// <summary>Gets or sets <c>xaxis</c>: an object.</summary>
        public Xaxis? xaxis { get => Members.Get<Xaxis?>(); set => Members.Set(value); }

        /// <summary>Says whether <see cref="xaxis"/> was set.</summary>
        public bool ShouldSerializexaxis() => Members.Has(nameof(xaxis));

        /// <summary>Gets or sets <c>xaxis1</c>: plotly.js 4 knows no such attribute.</summary>
        public Xaxis? xaxis1 { get => Members.Get<Xaxis?>(); set => Members.Set(value); }

        /// <summary>Says whether <see cref="xaxis1"/> was set.</summary>
        public bool ShouldSerializexaxis1() => Members.Has(nameof(xaxis1));

        /// <summary>Gets or sets <c>xaxis2</c>: plotly.js 4 knows no such attribute.</summary>
        public Xaxis? xaxis2 { get => Members.Get<Xaxis?>(); set => Members.Set(value); }

        /// <summary>Says whether <see cref="xaxis2"/> was set.</summary>
        public bool ShouldSerializexaxis2() => Members.Has(nameof(xaxis2));

        /// <summary>Gets or sets <c>yaxis</c>: an object.</summary>
        public Yaxis? yaxis { get => Members.Get<Yaxis?>(); set => Members.Set(value); }

        /// <summary>Says whether <see cref="yaxis"/> was set.</summary>
        public bool ShouldSerializeyaxis() => Members.Has(nameof(yaxis));

        /// <summary>Gets or sets <c>yaxis2</c>: plotly.js 4 knows no such attribute.</summary>
        public Yaxis? yaxis2 { get => Members.Get<Yaxis?>(); set => Members.Set(value); }

        /// <summary>Says whether <see cref="yaxis2"/> was set.</summary>
        public bool ShouldSerializeyaxis2() => Members.Has(nameof(yaxis2));
    }
}
