using System.Diagnostics;
using System.Text.Json.Nodes;
using DeepLearning.Display;
using DeepLearning.Visuals.Core;
using DeepLearning.Visuals.Curves;

namespace DeepLearning.Visuals;

/// <summary>
/// Training curves that grow in place while a cell runs: losses in one panel, accuracies and other scores in a second.
/// </summary>
/// <remarks>
/// At most ten pictures a second are sent, however often numbers come; a number that arrives between two pictures is
/// shown a tenth of a second later. <see cref="Done"/> shows the last picture, which answers to mouse and keyboard.
/// Safe to call from several threads.
/// </remarks>
public sealed class LiveCurves : IDisplayable, IDisposable
{
    private static readonly TimeSpan Pause = TimeSpan.FromMilliseconds(100);

    private static int s_count;

    private readonly Lock _gate = new();
    private readonly string _passingId = "curves-live" + Interlocked.Increment(ref s_count);
    private readonly string _title;
    private readonly bool _logarithmic;
    private readonly TimeProvider _clock;
    private readonly VisualTheme _theme;
    private readonly List<CurveHistory> _curves = [];
    private OutputHandle? _output;
    private ITimer? _late;
    private long _shownAt;
    private bool _waiting;

    internal LiveCurves(
        string title, bool logarithmic, TimeProvider clock, VisualTheme theme = VisualTheme.Auto)
    {
        _title = title;
        _logarithmic = logarithmic;
        _clock = clock;
        _theme = theme;
    }

    /// <summary>Adds numbers at a step.</summary>
    /// <param name="step">The step: a batch or an epoch; it may not go back.</param>
    /// <param name="values">Names and numbers, for example <c>("train loss", loss)</c>. NaN is kept, as a gap.</param>
    /// <exception cref="VisualInputException">The step lies before the last one, or a name is empty.</exception>
    public void Add(double step, params (string Name, double Value)[] values)
    {
        ArgumentNullException.ThrowIfNull(values);
        lock (_gate)
        {
            foreach (var (name, value) in values)
                Append(step, name, value);
            if (_output is null)
                Show();
            else if (_clock.GetElapsedTime(_shownAt) >= Pause)
                Send(last: false);
            else
                ShowLater();
        }
    }

    /// <summary>Shows the final picture. Calling it again changes nothing.</summary>
    public void Done()
    {
        lock (_gate)
        {
            _late?.Dispose();
            _late = null;
            _waiting = false;
            if (_output is not null)
                Send(last: true);
        }
    }

    /// <summary>Makes a visual of what was recorded so far.</summary>
    public Visual ToVisual()
    {
        lock (_gate)
        {
            var text = CurveText.Describe(_title, _curves);
            return new Sheet("curves", _title, _theme, text)
            {
                Draw = easel => Draw(easel),
                Data = new JsonObject
                {
                    ["log"] = _logarithmic,
                    ["views"] = new JsonArray(Picture(_logarithmic).Panels, Picture(!_logarithmic).Panels),
                },
                Hint = "Point at a curve, or use the arrow keys, to read its numbers.",
            }.ToVisual();
        }
    }

    MimeBundle IDisplayable.ToMimeBundle() => ToVisual().ToMimeBundle();

    /// <summary>Shows the final picture, as <see cref="Done"/> does.</summary>
    public void Dispose() => Done();

    private string Draw(Easel easel)
    {
        if (easel.Alone)
            return View(easel, _logarithmic);
        var other = View(easel.Other("-b"), !_logarithmic);
        return $"<div class=\"dlv-view\">{View(easel, _logarithmic)}</div>"
            + $"<div class=\"dlv-view\" hidden>{other}</div>";
    }

    private string View(Easel easel, bool logarithmic) =>
        CurvePicture.Draw(_title, _curves, easel, logarithmic).Svg;

    private (string Svg, JsonArray Panels) Picture(bool logarithmic) => CurvePicture.Draw(
        _title, _curves, new Easel("", true, _title, "", _theme), logarithmic);

    private void Append(double step, string name, double value)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(name);
        var curve = _curves.Find(c => c.Name == name);
        if (curve is null)
            _curves.Add(curve = new CurveHistory(name));
        if (!double.IsFinite(step) || (curve.Steps.Count > 0 && step < curve.Steps[^1]))
        {
            throw new VisualInputException("live curves", "steps that grow",
                $"{step} after {curve.Steps.LastOrDefault()} for '{name}'", "make new curves for a new run");
        }

        curve.Steps.Add(step);
        curve.Values.Add(value);
    }

    private void Show()
    {
        _output = Output.Show(Frame(last: false));
        _shownAt = _clock.GetTimestamp();
    }

    private void Send(bool last)
    {
        Debug.Assert(_output is not null, "Shown before it is replaced.");
        _output.Update(Frame(last));
        _shownAt = _clock.GetTimestamp();
    }

    private void ShowLater()
    {
        if (_waiting)
            return;
        _waiting = true;
        _late?.Dispose();
        var rest = Pause - _clock.GetElapsedTime(_shownAt);
        if (rest < TimeSpan.Zero)
            rest = TimeSpan.Zero; // the pause has ended since the caller looked
        _late = _clock.CreateTimer(_ => SendLate(), null, rest, Timeout.InfiniteTimeSpan);
    }

    private void SendLate()
    {
        lock (_gate)
        {
            if (!_waiting)
                return;
            _waiting = false;
            Send(last: false);
        }
    }

    /// <summary>Passing frames are pictures and words only; the last one carries the script too.</summary>
    private MimeBundle Frame(bool last)
    {
        if (last)
            return ToVisual().ToMimeBundle();
        var text = CurveText.Describe(_title, _curves);
        var svg = View(new Easel(_passingId, false, _title, text, _theme), _logarithmic);
        return new MimeBundle { [MimeTypes.Html] = Sheet.Passing(svg, _theme), [MimeTypes.Text] = text };
    }
}
