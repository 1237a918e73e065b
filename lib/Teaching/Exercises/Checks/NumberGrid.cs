using System.Collections;
using System.Globalization;

namespace DeepLearning.Teaching;

/// <summary>Holds the numbers of an answer with their shape: what number, array and tensor have in common.</summary>
public sealed class NumberGrid
{
    private static readonly List<Func<object, NumberGrid?>> Readers = [];

    /// <summary>Makes a grid.</summary>
    /// <param name="values">The numbers, last index fastest.</param>
    /// <param name="shape">The length of each dimension; empty for a single number.</param>
    /// <param name="type">The element type as its library calls it, for example <c>Float32</c>; null when it does
    /// not matter.</param>
    /// <exception cref="ArgumentException">The shape does not hold that many numbers.</exception>
    public NumberGrid(IReadOnlyList<double> values, IReadOnlyList<long> shape, string? type = null)
    {
        ArgumentNullException.ThrowIfNull(values);
        ArgumentNullException.ThrowIfNull(shape);
        if (shape.Aggregate(1L, (a, b) => a * b) != values.Count)
            throw new ArgumentException($"[NumberGrid] shape {Words(shape)} does not hold {values.Count} numbers.");
        (Values, Shape, Type) = (values, shape, type);
    }

    /// <summary>Gets the numbers, last index fastest.</summary>
    public IReadOnlyList<double> Values { get; }

    /// <summary>Gets the length of each dimension; empty for a single number.</summary>
    public IReadOnlyList<long> Shape { get; }

    /// <summary>Gets the element type, or null.</summary>
    public string? Type { get; }

    internal string ShapeWords => Words(Shape);

    /// <summary>Teaches all checks to read another type, such as a tensor, which this library does not know.</summary>
    /// <param name="reader">Returns null for what it cannot read.</param>
    public static void AddReader(Func<object, NumberGrid?> reader)
    {
        ArgumentNullException.ThrowIfNull(reader);
        lock (Readers)
            Readers.Add(reader);
    }

    /// <summary>Reads a number, a flag, an array of any rank, nested lists, or what a reader was added for.</summary>
    /// <param name="answer">What a learner or an author gave.</param>
    /// <returns>Null when it holds anything but numbers, or rows of different lengths.</returns>
    public static NumberGrid? Read(object? answer)
    {
        if (Numbers.TryRead(answer, out var single))
            return new NumberGrid([single], []);
        switch (answer)
        {
            case bool flag:
                return new NumberGrid([flag ? 1 : 0], []);
            case null or string:
                return null;
            case NumberGrid grid:
                return grid;
        }

        lock (Readers)
        {
            foreach (var reader in Readers)
            {
                if (reader(answer) is { } read)
                    return read;
            }
        }

        return answer switch
        {
            Array { Rank: > 1 } box => ReadBox(box),
            IEnumerable items => ReadItems(items),
            _ => null,
        };
    }

    internal string Place(int index)
    {
        var place = new long[Shape.Count];
        for (var d = Shape.Count - 1; d >= 0; d--)
            (index, place[d]) = ((int)(index / Shape[d]), index % Shape[d]);
        return $"[{string.Join(", ", place)}]";
    }

    internal static string Words(IEnumerable<long> shape) => $"({string.Join(", ", shape)})";

    internal static string Words(double value) => value.ToString(
        Math.Abs(value) is > 0 and < 1e-3 or >= 1e9 ? "0.####e0" : "#,0.######", CultureInfo.InvariantCulture);

    private static NumberGrid? ReadBox(Array box)
    {
        var values = new List<double>(box.Length);
        foreach (var item in box)
        {
            if (Read(item) is not { Shape.Count: 0 } number)
                return null;
            values.Add(number.Values[0]);
        }

        return new NumberGrid(values, [.. Enumerable.Range(0, box.Rank).Select(d => (long)box.GetLength(d))]);
    }

    private static NumberGrid? ReadItems(IEnumerable items)
    {
        var rows = new List<NumberGrid>();
        foreach (var item in items)
        {
            if (Read(item) is not { } row || (rows.Count > 0 && !row.Shape.SequenceEqual(rows[0].Shape)))
                return null;
            rows.Add(row);
        }

        return new NumberGrid(
            [.. rows.SelectMany(r => r.Values)], [rows.Count, .. rows.Count > 0 ? rows[0].Shape : []]);
    }
}
