using System.Globalization;
using System.Reflection;
using System.Runtime.CompilerServices;
using System.Text.RegularExpressions;

namespace DeepLearning.Repository.Tests.Api;

/// <summary>Writes a member, without its modifiers, as a pattern for the C# form in the facts.</summary>
internal sealed class MemberForm(TypeForm types)
{
    public string Pattern(MemberInfo member) => member switch
    {
        FieldInfo field => Field(field),
        PropertyInfo property => Property(property),
        ConstructorInfo constructor => $"{Bare(constructor.DeclaringType!)}\\({List(constructor)}\\)",
        MethodInfo method => Method(method),
        EventInfo happening => $"event {types.Pattern(happening.EventHandlerType!)} {happening.Name}",
        _ => throw new ArgumentException($"No form for {member.MemberType}.", nameof(member)),
    };

    public string Delegate(Type type)
    {
        var invoke = type.GetMethod("Invoke")!;
        return $"{types.Pattern(invoke.ReturnType, invoke.ReturnParameter)} {types.Name(type)}\\({List(invoke)}\\)";
    }

    public string Constraints(Type[] parameters) => string.Concat(parameters.Select(Constraint));

    private string Method(MethodInfo method)
    {
        var generic = method.IsGenericMethodDefinition ? method.GetGenericArguments() : [];
        var names = generic.Length > 0 ? $"<{string.Join(',', generic.Select(g => g.Name))}>" : "";
        var result = types.Pattern(method.ReturnType, method.ReturnParameter);
        return $"{result} {method.Name}{names}\\({List(method)}\\){Constraints(generic)}";
    }

    private string Property(PropertyInfo property)
    {
        var index = property.GetIndexParameters();
        var name = index.Length > 0 ? $"this\\[{string.Join(',', index.Select(Parameter))}]" : property.Name;
        var main = property.GetAccessors(nonPublic: true).Where(PublicSurface.IsVisible).ToList();
        var anyPublic = main.Any(a => a.IsPublic);
        var accessors = Accessor(property.GetMethod, "get", anyPublic) + Accessor(property.SetMethod, "set", anyPublic);
        return $"{types.Pattern(property.PropertyType, property)} {name} \\{{ {accessors}}}";
    }

    private static string Accessor(MethodInfo? accessor, string word, bool propertyIsPublic) =>
        accessor is null || !PublicSurface.IsVisible(accessor) ? ""
        : propertyIsPublic && !accessor.IsPublic ? $"protected {word}; " : $"{word}; ";

    private string Field(FieldInfo field)
    {
        var value = field.IsLiteral ? " = " + Value(field) : "";
        return $"{types.Pattern(field.FieldType, field)} {field.Name}{value}";
    }

    /// <summary>The facts write constant texts without their quotes.</summary>
    private static string Value(FieldInfo field) => Regex.Escape(
        field.GetRawConstantValue() is string text ? text : ConstantForm.Write(field.GetRawConstantValue()));

    private string List(MethodBase method)
    {
        var extension = method.IsDefined(typeof(ExtensionAttribute), inherit: false) ? "this " : "";
        return extension + string.Join(',', method.GetParameters().Select(Parameter));
    }

    private string Parameter(ParameterInfo parameter)
    {
        var word = !parameter.ParameterType.IsByRef ? IsParams(parameter) ? "params " : ""
            : parameter.IsOut ? "out " : parameter.IsIn ? "in " : "ref ";
        var value = parameter.HasDefaultValue ? " = " + Default(parameter)
            : IsLeftOutInFSharp(parameter) ? " = \\?" : "";
        return $"{word}{types.Pattern(parameter.ParameterType, parameter)} {parameter.Name}{value}";
    }

    private string Default(ParameterInfo parameter)
    {
        var (type, value) = (parameter.ParameterType, parameter.DefaultValue);
        if (value is null)
            return type.IsValueType && Nullable.GetUnderlyingType(type) is null ? "default" : "null";
        var kind = Nullable.GetUnderlyingType(type) ?? type;
        if (kind.IsEnum && Enum.GetName(kind, value) is { } name)
            return $"{types.Name(kind)}\\.{name}";
        return Regex.Escape(ConstantForm.Write(value));
    }

    /// <summary>F# callers may leave it out, others pass null.</summary>
    private static bool IsLeftOutInFSharp(ParameterInfo parameter) =>
        parameter.CustomAttributes.Any(a => a.AttributeType.Name == "OptionalArgumentAttribute");

    private static bool IsParams(ParameterInfo parameter) =>
        parameter.IsDefined(typeof(ParamArrayAttribute), inherit: false)
        || parameter.IsDefined(typeof(ParamCollectionAttribute), inherit: false);

    private string Constraint(Type parameter)
    {
        var flags = parameter.GenericParameterAttributes;
        var words = new List<string>();
        var isStruct = flags.HasFlag(GenericParameterAttributes.NotNullableValueTypeConstraint);
        if (flags.HasFlag(GenericParameterAttributes.ReferenceTypeConstraint))
            words.Add("class\\??");
        if (isStruct)
            words.Add(parameter.IsDefined(typeof(IsUnmanagedAttribute), inherit: false) ? "unmanaged" : "struct");
        var bases = parameter.GetGenericParameterConstraints().Where(c => c != typeof(ValueType));
        words.AddRange(bases.Select(c => types.Pattern(c)));
        if (flags.HasFlag(GenericParameterAttributes.DefaultConstructorConstraint) && !isStruct)
            words.Add("new\\(\\)");
        return words.Count > 0 ? $" where {parameter.Name} : {string.Join(',', words)}" : "";
    }

    private static string Bare(Type type) => Regex.Escape(type.Name.Split('`')[0]);
}

/// <summary>Writes a constant as the facts do.</summary>
internal static class ConstantForm
{
    public static string Write(object? value) => value switch
    {
        null => "null",
        bool b => b ? "true" : "false",
        float f => f.ToString("R", CultureInfo.InvariantCulture) + "f",
        double d when d == Math.Floor(d) && Math.Abs(d) < 1e15 => d.ToString("0.0", CultureInfo.InvariantCulture),
        double d => d.ToString("R", CultureInfo.InvariantCulture),
        string s => $"\"{s}\"",
        char c => $"'{c}'",
        _ => Convert.ToString(value, CultureInfo.InvariantCulture)!,
    };
}
