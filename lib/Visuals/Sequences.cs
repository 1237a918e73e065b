using System.Globalization;
using DeepLearning.Visuals.Attending;
using DeepLearning.Visuals.Boards;
using DeepLearning.Visuals.Core;
using DeepLearning.Visuals.Streams;
using TorchSharp.Modules;
using static TorchSharp.torch;

namespace DeepLearning.Visuals;

/// <summary>
/// Looks at sequences: the gates that read them, the forecasts that go on with them, the characters in them.
/// </summary>
/// <remarks>
/// The course's data sets have a type of this name too: beside <c>using DeepLearning.Datasets;</c> write
/// <c>using Sequences = DeepLearning.Visuals.Sequences;</c>.
/// </remarks>
public static class Sequences
{
    /// <summary>
    /// Shows what the gates and states of the first layer of an LSTM do at every step of one sequence.
    /// </summary>
    /// <param name="lstm">The layer; it is asked for its weights only.</param>
    /// <param name="input">(steps, inputs). Of more than 160 steps or 32 units so many, spread evenly, are
    /// shown.</param>
    /// <param name="tokens">What is read at each step; numbers where it is null.</param>
    /// <param name="title">The words above.</param>
    /// <param name="theme">Light, dark, or as the page.</param>
    /// <exception cref="VisualInputException">A shape or a number is not as described.</exception>
    public static Visual Gates(LSTM lstm, Tensor input, IReadOnlyList<string>? tokens = null,
        string title = "The gates of an LSTM", VisualTheme theme = VisualTheme.Auto) =>
        Film(GateFilm.OfLstm(GatesOp, lstm, input), tokens, title, theme);

    /// <summary>
    /// Shows what the gates and the state of the first layer of a GRU do at every step of one sequence.
    /// </summary>
    /// <param name="gru">The layer; it is asked for its weights only.</param>
    /// <param name="input">(steps, inputs). Of more than 160 steps or 32 units so many, spread evenly, are
    /// shown.</param>
    /// <param name="tokens">What is read at each step; numbers where it is null.</param>
    /// <param name="title">The words above.</param>
    /// <param name="theme">Light, dark, or as the page.</param>
    /// <exception cref="VisualInputException">A shape or a number is not as described.</exception>
    public static Visual Gates(GRU gru, Tensor input, IReadOnlyList<string>? tokens = null,
        string title = "The gates of a GRU", VisualTheme theme = VisualTheme.Auto) =>
        Film(GateFilm.OfGru(GatesOp, gru, input), tokens, title, theme);

    /// <summary>Shows gates that were recorded in a cell of one's own.</summary>
    /// <param name="gates">1 to 8 names with values of shape (steps, units). Of more than 160 steps or 32 units so
    /// many,
    /// spread evenly, are shown.</param>
    /// <param name="tokens">What is read at each step; numbers where it is null.</param>
    /// <param name="title">The words above.</param>
    /// <param name="theme">Light, dark, or as the page.</param>
    /// <exception cref="VisualInputException">A shape or a number is not as described.</exception>
    public static Visual Gates(IReadOnlyList<(string Name, Tensor Values)> gates, IReadOnlyList<string>? tokens = null,
        string title = "Gates", VisualTheme theme = VisualTheme.Auto) =>
        Film(GateFilm.Read(GatesOp, gates), tokens, title, theme);

    /// <summary>Shows a forecast as a fan: the median and the ranges of 50 % and 80 % of many futures, and the mean
    /// absolute error by step ahead.</summary>
    /// <param name="history">What was known, (steps); the last 200 are shown.</param>
    /// <param name="futures">(futures, steps ahead), at most 200 ahead; one future has no width.</param>
    /// <param name="truth">What came, (steps ahead); null where it is not known.</param>
    /// <param name="errors">Errors of many forecasts, (forecasts, steps ahead), for the lower picture; where it is
    /// null,
    /// the error of the median of this one.</param>
    /// <param name="title">The words above.</param>
    /// <param name="theme">Light, dark, or as the page.</param>
    /// <exception cref="VisualInputException">A shape or a number is not as described.</exception>
    public static Visual Forecast(Tensor history, Tensor futures, Tensor? truth = null, Tensor? errors = null,
        string title = "Forecast", VisualTheme theme = VisualTheme.Auto)
    {
        const string op = "Sequences.Forecast";
        const int most = 200;
        Tensors.Title(op, title);
        var known = Tensors.Checked(op, "a history of shape (steps)", history, 1);
        var many = Tensors.Checked(op, "futures of shape (futures, steps ahead)", futures, 2);
        var horizon = (int)futures.shape[1];
        var came = truth is null ? null : Tensors.Checked(op, $"a truth of shape ({horizon})", truth, 1);
        var wrong = errors is null ? null : Tensors.Checked(op, $"errors of shape (forecasts, {horizon})", errors, 2);
        if (horizon > most || (came ?? many).Length % horizon != 0 || (came?.Length ?? horizon) != horizon
            || (errors?.shape[1] ?? horizon) != horizon)
        {
            throw new VisualInputException(op, $"the same steps ahead everywhere, at most {most}",
                $"futures {Tensors.Shape(futures)}" + (truth is null ? "" : $", truth {Tensors.Shape(truth)}")
                + (errors is null ? "" : $", errors {Tensors.Shape(errors)}"));
        }

        var fan = Fan.Of(many, horizon, came, wrong);
        var shown = known.Length > most ? known[^most..] : known;
        return FanPicture.Show(shown, fan, came, title, Tell(title, known.Length, shown.Length, fan, came, futures),
            theme);
    }

    /// <summary>
    /// Shows a text whose characters have the colour of a number each: an activation, a loss, a gradient.
    /// </summary>
    /// <param name="text">The text; the first 1,600 characters are shown.</param>
    /// <param name="values">(characters), or (characters, units) to choose from 16 units, spread evenly.</param>
    /// <param name="what">What the numbers are.</param>
    /// <param name="title">The words above.</param>
    /// <param name="theme">Light, dark, or as the page.</param>
    /// <exception cref="VisualInputException">A shape or a number is not as described.</exception>
    public static Visual Characters(string text, Tensor values, string what = "activation",
        string title = "Character by character", VisualTheme theme = VisualTheme.Auto)
    {
        const string op = "Sequences.Characters";
        ArgumentNullException.ThrowIfNull(text);
        Tensors.Title(op, title);
        Tensors.Title(op, what);
        var numbers = Tensors.Checked(op, "values of shape (characters) or (characters, units)", values, 1, 2);
        // A character as readers count them may be several UTF-16 units, such as an emoji.
        var elements = StringInfo.ParseCombiningCharacters(text).Length;
        string[] letters = values.shape[0] == elements && elements != text.Length
            ? [.. Elements(text)]
            : [.. text.Select(c => char.IsSurrogate(c) ? "�" : c.ToString())];
        if (letters.Length != values.shape[0])
        {
            throw new VisualInputException(op, $"a number for each of {letters.Length} characters",
                Tensors.Shape(values));
        }

        return CharacterPicture.Show(Array.ConvertAll(letters, TokenText.Visible), numbers,
            numbers.Length / letters.Length, what, title, theme);
    }

    private const string GatesOp = "Sequences.Gates";

    private static Visual Film(GateFilm film, IReadOnlyList<string>? tokens, string title, VisualTheme theme)
    {
        Tensors.Title(GatesOp, title);
        return GatePicture.Show(film, TokenText.Read(GatesOp, "tokens", tokens, film.Steps), title, theme);
    }

    private static IEnumerable<string> Elements(string text)
    {
        var elements = StringInfo.GetTextElementEnumerator(text);
        while (elements.MoveNext())
            yield return elements.GetTextElement();
    }

    private static string Tell(string title, int known, int shown, Fan fan, float[]? came, Tensor futures)
    {
        var horizon = fan.Median.Length;
        var text = $"{title}: {futures.shape[0]} futures of {MapText.Count(horizon, "step")} ahead after {known} known "
            + (shown < known ? $"steps, of which the last {shown} are shown." : "steps.");
        if (came is not null)
            text += $" Between the outer quantiles (80 %) lie {Pack.Percent(fan.Covered(came))} of what came.";
        text += Sampling.Told(horizon, 16, "steps");
        return text + string.Concat(Sampling.Evenly(horizon, 16).Select(t =>
            $"\n- {t + 1} ahead: median {Pack.Short(fan.Median[t])}, 80 % between "
            + $"{Pack.Short(fan.Quantiles[0][t])} and {Pack.Short(fan.Quantiles[^1][t])}"
            + (came is null ? "" : $", came {Pack.Short(came[t])}")
            + (fan.Errors.Length == 0 ? "" : $", mean absolute error {Pack.Short(fan.Errors[t])}")));
    }
}
