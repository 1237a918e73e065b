using System.Reflection;

namespace DeepLearning.Repository.Tests.Api;

/// <summary>Names a member the way the C# compiler does in documentation files (ECMA-334, annex D).</summary>
internal static class DocumentationId
{
    public static string Of(MemberInfo member) => member switch
    {
        Type type => "T:" + Name(type),
        FieldInfo field => $"F:{Name(field.DeclaringType!)}.{field.Name}",
        PropertyInfo property =>
            $"P:{Name(property.DeclaringType!)}.{property.Name}{List(property.GetIndexParameters())}",
        EventInfo happening => $"E:{Name(happening.DeclaringType!)}.{happening.Name}",
        MethodBase method => "M:" + Method(method),
        _ => throw new ArgumentException($"{member.MemberType} has no documentation id.", nameof(member)),
    };

    private static string Method(MethodBase method)
    {
        var name = method.Name.Replace('.', '#');
        var arity = method.IsGenericMethod ? $"``{method.GetGenericArguments().Length}" : "";
        var result = method is MethodInfo { Name: "op_Implicit" or "op_Explicit" } cast
            ? "~" + Argument(cast.ReturnType)
            : "";
        return $"{Name(method.DeclaringType!)}.{name}{arity}{List(method.GetParameters())}{result}";
    }

    private static string List(ParameterInfo[] parameters) => parameters.Length == 0
        ? ""
        : $"({string.Join(',', parameters.Select(p => Argument(p.ParameterType)))})";

    private static string Name(Type type)
    {
        var definition = type.IsGenericType ? type.GetGenericTypeDefinition() : type;
        var name = definition.FullName!.Replace('+', '.');
        return type.DeclaringType is { } outer && TypeNesting.IsModule(outer)
            ? name.Replace(outer.Name + ".", TypeNesting.Name(outer) + ".", StringComparison.Ordinal)
            : name;
    }

    private static string Argument(Type type)
    {
        if (type.IsByRef)
            return Argument(type.GetElementType()!) + "@";
        if (type.IsPointer)
            return Argument(type.GetElementType()!) + "*";
        if (type.IsArray)
            return Argument(type.GetElementType()!) + Dimensions(type.GetArrayRank());
        if (type.IsGenericParameter)
            return (type.DeclaringMethod is null ? "`" : "``") + type.GenericParameterPosition;
        return type.IsGenericType ? Constructed(type) : Name(type);
    }

    private static string Dimensions(int rank) =>
        rank == 1 ? "[]" : $"[{string.Join(',', Enumerable.Repeat("0:", rank))}]";

    /// <summary>Outer{A}.Inner{B}: each nesting level shows its own arguments, not those it inherits.</summary>
    private static string Constructed(Type type)
    {
        var arguments = type.GetGenericArguments();
        var used = 0;
        var parts = TypeNesting.Levels(type).Select(level =>
        {
            var tick = level.Name.IndexOf('`', StringComparison.Ordinal);
            if (tick < 0)
                return level.Name;
            var own = level.GetGenericArguments().Length - used;
            var text = string.Join(',', arguments.Skip(used).Take(own).Select(Argument));
            used += own;
            return $"{level.Name[..tick]}{{{text}}}";
        });
        var prefix = string.IsNullOrEmpty(type.Namespace) ? "" : type.Namespace + ".";
        return prefix + string.Join('.', parts);
    }
}
