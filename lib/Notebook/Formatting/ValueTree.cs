using System.Collections;
using DeepLearning.Display;
using Microsoft.DotNet.Interactive.Formatting;

namespace DeepLearning.Notebook.Formatting;

/// <summary>
/// Takes a value apart for display. Depth, length and the number of nodes are limited, and a value that contains
/// itself is noticed.
/// </summary>
internal sealed class ValueTree
{
    // A table of twenty objects with twenty properties is 400; what is far beyond nobody reads.
    private const int MostNodes = 3000;
    private readonly List<object> _path = [];
    private int _nodes;

    private ValueTree()
    {
    }

    public static ValueNode Of(object? value) => new ValueTree().Build(value);

    private ValueNode Build(object? value)
    {
        _nodes++;
        if (Registered(value) is { } own)
            return own;
        if (Scalars.Text(value) is { } text)
            return new TextNode(text);
        if (_path.Any(p => ReferenceEquals(p, value)))
            return new TextNode($"({TypeNames.Of(value!.GetType())}, shown above)");
        if (_path.Count >= Formatter.RecursionLimit || _nodes > MostNodes)
            return new TextNode(Brief(value!));
        _path.Add(value!);
        try
        {
            return value is IEnumerable sequence ? Sequence(sequence) : Object(value!);
        }
        finally
        {
            _path.RemoveAt(_path.Count - 1);
        }
    }

    private static MarkupNode? Registered(object? value)
    {
        if (value is null)
            return null;
        var bundle = value is IDisplayable displayable ? displayable.ToMimeBundle() : FormatterRegistry.Bundle(value);
        if (bundle is null || bundle.Count == 0)
            return null;
        var text = bundle.Find(MimeTypes.Text) ?? Brief(value);
        var html = bundle.Find(MimeTypes.Html) ?? bundle.Find(MimeTypes.Svg);
        return new MarkupNode(html ?? HtmlText.Preformatted(text), text);
    }

    private ValueNode Object(object value)
    {
        if (TypeNames.IsTuple(value.GetType()) && value is System.Runtime.CompilerServices.ITuple tuple)
            return new TupleNode([.. Enumerable.Range(0, tuple.Length).Select(i => Build(tuple[i]))]);
        if (FSharp.FSharpUnions.Read(value) is var (name, fields))
            return Union(name, fields);
        var members = MembersOf(value);
        return members.Count == 0 ? new TextNode(Brief(value)) : new ObjectNode(TypeNames.Of(value.GetType()), members);
    }

    // Circle(2.5), as it was written, where that fits a line.
    private ValueNode Union(string name, IReadOnlyList<(string Name, object? Value)> fields)
    {
        if (fields.Count == 0)
            return new TextNode(name);
        var texts = fields.Select(f => Scalars.Text(f.Value)).ToList();
        return texts.All(t => t is not null)
            ? new TextNode($"{name}({string.Join(", ", texts)})")
            : new ObjectNode(name, [.. fields.Select(f => (f.Name, Build(f.Value)))]);
    }

    private List<(string Name, ValueNode Value)> MembersOf(object value) =>
        [.. Members.Of(value).Select(m => (m.Name, Build(m.Read())))];

    private ValueNode Sequence(IEnumerable sequence)
    {
        var type = sequence.GetType();
        if (sequence is IDictionary || Elements.PairType(type) is not null)
            return Dictionary(sequence);
        var (items, more) = Elements.Take(sequence);
        var element = Elements.TypeOf(type);
        ValueNode elements = element is not null && Scalars.IsScalar(element)
            ? new RowNode([.. items.Select(i => Scalars.Text(i)!)], more)
            : Table(type, items, more);
        if (Elements.IsPlainCollection(type))
            return elements;
        return new ObjectNode(TypeNames.Of(type), [.. MembersOf(sequence), ("(values)", elements)]);
    }

    private TableNode Table(Type type, List<object?> items, string? more)
    {
        var mixed = items.Select(i => i?.GetType()).Where(t => t is not null).Distinct().Count() > 1;
        var entries = items.Select((item, index) => new TableEntry(
            new TextNode($"{index}"), Build(item), mixed && item is not null ? TypeNames.Of(item.GetType()) : null));
        return new TableNode(TypeNames.Of(type), [.. entries], more, Keyed: false);
    }

    private TableNode Dictionary(IEnumerable sequence)
    {
        var (items, more) = Elements.Take(sequence);
        var entries = items.Select(item =>
        {
            var (key, value) = Elements.Pair(item!);
            return new TableEntry(Build(key), Build(value));
        });
        return new TableNode(TypeNames.Of(sequence.GetType()), [.. entries], more, Keyed: true);
    }

    private static string Brief(object value)
    {
        var text = value.ToString() ?? string.Empty;
        return text == value.GetType().ToString() ? TypeNames.Of(value.GetType()) : text;
    }
}
