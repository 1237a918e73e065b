namespace DeepLearning.Notebook.Formatting;

/// <summary>
/// A value taken apart for display, once: lazy sequences run once and getters are called once, however many
/// representations are made of it.
/// </summary>
internal abstract record ValueNode;

/// <summary>A value that is one piece of text.</summary>
internal sealed record TextNode(string Text) : ValueNode;

/// <summary>A value that brings its own HTML.</summary>
internal sealed record MarkupNode(string Html, string Text) : ValueNode;

/// <summary>A few scalars that belong together, shown in one line.</summary>
internal sealed record TupleNode(IReadOnlyList<ValueNode> Items) : ValueNode;

/// <summary>Simple values in a row, shown in one line.</summary>
internal sealed record RowNode(IReadOnlyList<string> Items, string? More) : ValueNode;

/// <summary>An object: its public properties and fields, and its elements when it is a sequence too.</summary>
internal sealed record ObjectNode(string Type, IReadOnlyList<(string Name, ValueNode Value)> Members) : ValueNode;

/// <summary>A sequence or a dictionary.</summary>
/// <param name="Type">The type's name in C#.</param>
/// <param name="Entries">The elements, with keys in a dictionary, with types when these differ.</param>
/// <param name="More">What was left out, for example <c>(31 more)</c>.</param>
/// <param name="Keyed">Whether it is a dictionary.</param>
internal sealed record TableNode(
    string Type, IReadOnlyList<TableEntry> Entries, string? More, bool Keyed) : ValueNode;

/// <summary>One row of a <see cref="TableNode"/>.</summary>
internal sealed record TableEntry(ValueNode Key, ValueNode Value, string? Type = null);
