using System.Reflection;

namespace DeepLearning.Plotly.NET.Tests.Genuine;

/// <summary>
/// Makes a value of any type that chart methods take, by reflection alone, so that the genuine package and ours get
/// the same. Compiled into the tests and into the program that asks the genuine package (see make.sh).
/// </summary>
/// <param name="styled">Makes an object style that holds one member, "probe", with the given number.</param>
/// <param name="chart">Makes a small chart.</param>
internal sealed class Samples(Func<Type, int, object?> styled, Func<object> chart)
{
    private static readonly string[] Names = ["KeysType", "LabelsType", "IdsType", "ParentsType", "TLabel", "IdType"];

    /// <summary>Names are texts, triangles are whole numbers, all else is numbers.</summary>
    public static Type Argument(Type parameter)
    {
        foreach (var list in parameter.GetGenericParameterConstraints().Where(c => c.IsGenericType))
        {
            var item = list.GetGenericArguments()[0];
            return (item.IsGenericParameter ? Argument(item) : item).MakeArrayType();
        }

        if (parameter.Name is "IType" or "JType" or "KType")
            return typeof(int);
        var isText = parameter.Name.Contains("Text", StringComparison.Ordinal) || parameter.Name == "CategoryArrayType";
        return isText || Names.Contains(parameter.Name) ? typeof(string) : typeof(double);
    }

    public object Of(Type type, int variant = 0)
    {
        if (Plain(type, variant) is { } plain)
            return plain;
        if (type.IsArray)
            return List(type.GetElementType()!);
        if (type.IsGenericType)
            return Constructed(type, variant);
        if (type.Name == "Color")
            return type.GetMethod("fromString")!.Invoke(null, [variant == 0 ? "red" : "blue"])!;
        if (type.Name == "GenericChart")
            return chart();
        return styled(type, variant) ?? Choice(type, variant);
    }

    private static object? Plain(Type type, int variant) =>
        type == typeof(string) ? $"s{variant}"
        : type == typeof(object) || type == typeof(IConvertible) ? $"o{variant}"
        : type == typeof(bool) ? variant == 0
        : type == typeof(double) ? variant == 0 ? 0.25 : 0.75
        : type == typeof(int) ? variant + 3
        : null;

    private Array List(Type item)
    {
        var list = Array.CreateInstance(item, 2);
        for (var i = 0; i < 2; i++)
            list.SetValue(Of(item, i), i);
        return list;
    }

    private object Constructed(Type type, int variant)
    {
        var arguments = type.GetGenericArguments();
        return type.Name.Split('`')[0] switch
        {
            "IEnumerable" => List(arguments[0]),
            "Optional" => Activator.CreateInstance(type, Of(arguments[0], variant), true)!,
            "Tuple" or "ValueTuple" => Activator.CreateInstance(type, [.. arguments.Select((a, i) => Of(a, i))])!,
            _ => Activator.CreateInstance(type, Of(arguments[0], variant))!,
        };
    }

    /// <summary>The first or second choice of a type: those without arguments first.</summary>
    private object Choice(Type type, int variant)
    {
        const BindingFlags Shared = BindingFlags.Public | BindingFlags.Static;
        var words = type.GetProperties(Shared).Where(p => p.PropertyType == type)
            .OrderBy(p => p.MetadataToken).Select(p => (Func<object>)(() => p.GetValue(null)!));
        var made = type.GetMethods(Shared)
            .Where(m => m.ReturnType == type && m.Name.StartsWith("New", StringComparison.Ordinal))
            .OrderBy(m => m.MetadataToken)
            .Select(m => (Func<object>)(() =>
                m.Invoke(null, [.. m.GetParameters().Select((p, i) => Of(p.ParameterType, i))])!));
        var choices = words.Concat(made).ToList();
        return choices[Math.Min(variant, choices.Count - 1)]();
    }
}
