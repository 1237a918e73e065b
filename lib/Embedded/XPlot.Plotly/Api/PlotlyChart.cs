using System.Text.Json.Nodes;
using DeepLearning.Display;
using DeepLearning.Display.Drawing;
using Microsoft.FSharp.Core;
using Plotly.NET.Drawing;
using Plotly.NET.Figures;

namespace XPlot.Plotly;

/// <summary>A chart that can still be titled, labelled and sized.</summary>
public class PlotlyChart : IDisplayable
{
    private List<Trace> traces = [];
    private Layout.Layout? layout;
    private List<string>? labels;

    /// <summary>Gets or sets the id of the chart in a page.</summary>
    public string Id { get; set; } = Guid.NewGuid().ToString();

    /// <summary>Gets or sets where a page of its own loads plotly.js from; empty for the local copy.</summary>
    public string PlotlySrc { get; set; } = "";

    /// <summary>Gets or sets the width in pixels.</summary>
    public int Width { get; set; } = 900;

    /// <summary>Gets or sets the height in pixels.</summary>
    public int Height { get; set; } = 500;

    /// <summary>Sets the traces, in place of those that were there.</summary>
    /// <param name="data">The traces.</param>
    /// <param name="Layout">Title, axes and size; null for none.</param>
    /// <param name="Labels">The names of the traces in the legend; null for their own.</param>
    /// <exception cref="ArgumentException">Fewer names than traces.</exception>
    public void Plot<a>(
        IEnumerable<a> data,
        [OptionalArgument] FSharpOption<Layout.Layout>? Layout,
        [OptionalArgument] FSharpOption<IEnumerable<string>>? Labels)
        where a : Trace
    {
        ArgumentNullException.ThrowIfNull(data);
        List<Trace> given = [.. data];
        var names = Labels is null ? null : Named(Labels.Value, given.Count);
        (traces, layout, labels) = (given, Layout?.Value, names);
    }

    /// <summary>Gives a page of HTML that stands alone.</summary>
    public string GetHtml()
    {
        var page = FigureHtml.Page(ToFigure());
        if (PlotlySrc.Length == 0)
            return page;
        var at = page.IndexOf("</head>", StringComparison.Ordinal);
        return page.Insert(at, $"<script src=\"{Markup.Escape(PlotlySrc)}\"></script>");
    }

    /// <summary>Gives a fragment of HTML.</summary>
    public string GetInlineHtml() => ((IDisplayable)this).ToMimeBundle()[MimeTypes.Html];

    /// <summary>Gives a script element that draws into the element with the chart's id.</summary>
    public string GetInlineJS() => Fill(Html.jsTemplate, ("PLOTTING", GetPlottingJS()));

    /// <summary>Gives the statements that draw into the element with the chart's id.</summary>
    public string GetPlottingJS()
    {
        var figure = ToFigure();
        return Fill(
            Html.jsFunctionTemplate,
            ("DATA", Markup.ScriptJson(figure.Data.ToJsonString())),
            ("LAYOUT", Markup.ScriptJson(figure.Layout.ToJsonString())),
            ("ID", Id.Replace("\\", "\\\\", StringComparison.Ordinal).Replace("'", "\\'", StringComparison.Ordinal)
                .Replace("<", "\\u003c", StringComparison.Ordinal)));
    }

    /// <summary>Shows the chart in the output of the running cell.</summary>
    public void Show() => Output.Show(((IDisplayable)this).ToMimeBundle());

    /// <summary>Sets the id of the chart in a page.</summary>
    /// <param name="newId">The id.</param>
    public void WithId(string newId) => Id = newId;

    /// <summary>Names the first trace.</summary>
    /// <param name="label">The name in the legend.</param>
    public void WithLabel(string label) => labels = [label];

    /// <summary>Names the traces, in their order.</summary>
    /// <param name="labels">The names in the legend, at least one for each trace.</param>
    /// <exception cref="ArgumentException">Fewer names than traces.</exception>
    public void WithLabels(IEnumerable<string> labels) => this.labels = Named(labels, traces.Count);

    /// <summary>Sets where a page of its own loads plotly.js from.</summary>
    /// <param name="src">An address; empty for the local copy.</param>
    public void WithPlotlySrc(string src) => PlotlySrc = src;

    /// <summary>Sets the words above the chart.</summary>
    /// <param name="title">The words.</param>
    public void WithTitle(string title) => Lay().title = title;

    /// <summary>Sets the words beside the horizontal axis.</summary>
    /// <param name="xTitle">The words.</param>
    public void WithXTitle(string xTitle) => (Lay().xaxis ??= new Xaxis()).title = xTitle;

    /// <summary>Sets the words beside the vertical axis.</summary>
    /// <param name="yTitle">The words.</param>
    public void WithYTitle(string yTitle) => (Lay().yaxis ??= new Yaxis()).title = yTitle;

    /// <summary>Sets the width.</summary>
    /// <param name="width">Pixels.</param>
    public void WithWidth(int width) => Width = width;

    /// <summary>Sets the height.</summary>
    /// <param name="height">Pixels.</param>
    public void WithHeight(int height) => Height = height;

    /// <summary>Sets the size.</summary>
    /// <param name="width">Pixels.</param>
    /// <param name="height">Pixels.</param>
    public void WithSize(int width, int height) => (Width, Height) = (width, height);

    /// <summary>Shows or hides the legend.</summary>
    /// <param name="enabled">Whether it is drawn.</param>
    public void WithLegend(bool enabled) => Lay().showlegend = enabled;

    /// <summary>Sets the layout, in place of what was set.</summary>
    /// <param name="layoutObj">The layout.</param>
    public void WithLayout(Layout.Layout layoutObj) => layout = layoutObj;

    /// <summary>Sets the layout, in place of what was set.</summary>
    /// <param name="options">The layout.</param>
    public void WithOptions(Layout.Layout options) => layout = options;

    MimeBundle IDisplayable.ToMimeBundle() => FigureBundle.Of(ToFigure());

    internal static PlotlyChart Of(IEnumerable<Trace> traces, Layout.Layout? layout)
    {
        ArgumentNullException.ThrowIfNull(traces);
        return new PlotlyChart { traces = [.. traces], layout = layout };
    }

    /// <summary>The figure as plain data, its lengths checked.</summary>
    internal Figure ToFigure()
    {
        var data = new JsonArray();
        foreach (var (index, trace) in traces.Index())
        {
            var json = Modern.Words(Json.Of(trace));
            Lengths.Check(json);
            if (labels is not null && index < labels.Count)
                json["name"] = labels[index];
            data.Add(json);
        }

        var size = new JsonObject { ["width"] = Width, ["height"] = Height };
        return new Figure(data, layout is null ? size : Merge.Objects(size, Modern.Words(Json.Of(layout))), []);
    }

    private static List<string> Named(IEnumerable<string> names, int traces)
    {
        List<string> given = [.. names];
        return given.Count >= traces ? given : throw new ArgumentException(
            $"[WithLabels] expected a name for each of {traces} traces, got {given.Count}; add the others.",
            nameof(names));
    }

    private Layout.Layout Lay() => layout ??= new Layout.Layout();

    private static string Fill(string template, params ReadOnlySpan<(string Word, string Text)> words)
    {
        foreach (var (word, text) in words)
            template = template.Replace($"[{word}]", text, StringComparison.Ordinal);
        return template;
    }
}
