#!/usr/bin/env python3
"""Writes the property classes of this folder (*.g.cs).

Names, types and bases come from the list of the genuine package's members; what each property takes comes from the
schema that plotly.js publishes in its npm package.

    npm install --ignore-scripts plotly.js@4.1.1
    python3 generate.py node_modules/plotly.js/dist/plot-schema.json

Run it again after either changes; a test compares the members with the list.
"""
import json
import pathlib
import re
import sys

HERE = pathlib.Path(__file__).resolve().parent
API = HERE.parents[3] / "tests/Repository.Tests/Api/xplot.plotly-4.1.txt"
BY_HAND = {"Chart", "PlotlyChart", "Html", "Layout", "Trace"}
KEYWORDS = {"base", "operator", "ref", "in", "out", "is", "as"}
VALUES = {"string", "object", "double", "int", "bool"}
WIDTH = 116


def read_api():
    """Returns {class: (base or None, [(property, type)])}."""
    classes = {}
    for line in API.read_text(encoding="utf-8").splitlines():
        if line.startswith("T:"):
            form = line.split("\t")[1]
            words = form.replace("static ", "").split(" : ")
            name = words[0].split()[1]
            classes[name] = (words[1] if len(words) > 1 else None, [])
        elif line.startswith("P:"):
            identity, form = line.split("\t")
            owner = identity[len("P:XPlot.Plotly."):].rsplit(".", 1)[0]
            if form.endswith("{ get; set; }"):
                kind, name = form.split(" {")[0].rsplit(" ", 1)
                classes[owner][1].append((name, kind))
    return classes


def places(schema, key):
    """Yields every object of the schema that stands under the key, shallow ones first."""
    level = [schema["layout"]["layoutAttributes"]] + [t["attributes"] for t in schema["traces"].values()]
    while level:
        deeper = []
        for node in level:
            for name, child in node.items():
                if not isinstance(child, dict):
                    continue
                if name == key:
                    yield child
                deeper.append(child)
        level = deeper


def attributes(schema, name):
    """Returns the attribute tables in which a class' properties are looked up."""
    if name == "Layout.Layout":
        tables = [schema["layout"]["layoutAttributes"]]
        return tables + [t.get("layoutAttributes", {}) for t in schema["traces"].values()]
    if name.lower() in schema["traces"]:
        return [schema["traces"][name.lower()]["attributes"]]
    return list(places(schema, name.lower()))


def plain(value):
    if isinstance(value, bool):
        return "true" if value else "false"
    if isinstance(value, (int, float, str)) and str(value) and "<" not in str(value):
        return str(value)
    return None


def takes(attribute):
    """Says in words what an attribute takes."""
    kind = attribute.get("valType")
    if kind is None:
        return "an object"
    if kind in ("enumerated", "flaglist"):
        words = attribute.get("values") or attribute["flags"]
        words = [plain(w) for w in words if not str(w).startswith("/")]
        joined = ", ".join(w for w in words if w)
        return f"one of {joined}" if kind == "enumerated" else f"any of {joined}, joined by +"
    if kind in ("number", "integer"):
        low, high = attribute.get("min"), attribute.get("max")
        words = "a number" if kind == "number" else "a whole number"
        if low is not None and high is not None:
            return f"{words}, {low} to {high}"
        return words if low is None else f"{words}, {low} or more"
    return {
        "boolean": "true or false", "string": "a text", "color": "a colour", "colorscale": "a colour scale",
        "colorlist": "colours", "data_array": "a sequence of values", "angle": "an angle in degrees",
        "subplotid": "the id of a plot", "info_array": "a short list", "any": "any value",
    }[kind]


def words_for(schema_tables, name, trace):
    if name.endswith("src") or name == "stream":
        return "a column of plotly's cloud; no use offline"
    if name == "type" and trace:
        return f"the kind of the trace; {trace} when not set"
    if name == "_isSubplotObj":
        return "a mark of the genuine package; plotly.js does not read it"
    for table in schema_tables:
        attribute = table.get(name)
        if isinstance(attribute, dict):
            text = takes(attribute)
            if attribute.get("arrayOk"):
                text += ", or one for each point"
            default = plain(attribute.get("dflt"))
            return text + (f"; {default} when not set" if default else "")
    return "plotly.js 4 knows no such attribute"


def comment(text):
    lines, line = [], "    /// <summary>"
    for word in text.split(" "):
        if len(line) + 1 + len(word) > WIDTH - 10:
            lines.append(line)
            line = "    ///"
        line += word if line.endswith("<summary>") else " " + word
    return lines + [line + "</summary>"]


def kind_of(kind):
    if kind in ("double", "int", "bool"):
        return kind
    return kind + "?"


def member(tables, name, kind, trace):
    said = words_for(tables, name, trace)
    at = "@" + name if name in KEYWORDS else name
    text = f"Gets or sets <c>{name}</c>: {said}.".replace("&", "and")
    return [
        *comment(text),
        f"    public {kind_of(kind)} {at} {{ get => Members.Get<{kind_of(kind)}>(); set => Members.Set(value); }}",
        "",
        f"    /// <summary>Says whether <see cref=\"{at}\"/> was set.</summary>",
        f"    public bool ShouldSerialize{name}() => Members.Has(nameof({at}));",
        "",
    ]


def write(schema, name, base, properties):
    tables = attributes(schema, name)
    simple = name.split(".")[-1]
    head = [
        "// Written by generate.py from plotly.js' schema and the genuine package's members; change that, not this.",
        "#nullable enable",
        "namespace XPlot.Plotly;",
        "",
    ]
    indent = ""
    body = []
    if base == "Trace":
        body.append(f"/// <summary>A trace of the type <c>{simple.lower()}</c>.</summary>")
        body.append(f"public class {simple} : Trace")
        body.append("{")
        body.append(f"    /// <summary>Makes a trace that holds its type and nothing else.</summary>")
        body.append(f"    public {simple}() => type = \"{simple.lower()}\";")
        body.append("")
    else:
        body.append(f"/// <summary>The object that plotly.js calls <c>{simple.lower()}</c>.</summary>")
        body.append(f"public class {simple} : IHasMembers")
        body.append("{")
        body.append("    internal Members Members { get; } = new();")
        body.append("")
        body.append("    Members IHasMembers.Members => Members;")
        body.append("")
    for property_name, kind in properties:
        body += member(tables, property_name, kind, simple.lower() if base else None)
    body[-1] = "}"
    if name == "Layout.Layout":
        body = ["/// <summary>Holds the layout, where the genuine package has an F# module.</summary>",
                "/// <remarks>",
                "/// C# cannot nest a type in one of its own name, but a type may inherit one: so",
                "/// <c>new Layout.Layout { title = \"Loss\" }</c> reads the same with either package.",
                "/// </remarks>",
                "public abstract class LayoutModule", "{", "    internal LayoutModule()", "    {", "    }", ""] + [("    " + b) if b else b for b in body] + ["}"]
    path = HERE / f"{simple}.g.cs"
    path.write_text("\n".join(head + body) + "\n", encoding="utf-8")


def main():
    schema = json.loads(pathlib.Path(sys.argv[1]).read_text(encoding="utf-8"))
    for name, (base, properties) in read_api().items():
        if name not in BY_HAND:
            write(schema, name, base, properties)


if __name__ == "__main__":
    main()
