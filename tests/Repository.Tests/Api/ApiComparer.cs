using System.Reflection;
using System.Text.RegularExpressions;

namespace DeepLearning.Repository.Tests.Api;

/// <summary>Names what an assembly shows that the genuine package does not show in the same form.</summary>
internal sealed partial class ApiComparer
{
    private readonly GenuineApi genuine;
    private readonly TypeForm types;
    private readonly MemberForm members;

    public ApiComparer(GenuineApi genuine, bool withNamespaces)
    {
        this.genuine = genuine;
        types = new TypeForm(withNamespaces);
        members = new MemberForm(types);
    }

    public IEnumerable<string> Differences(IEnumerable<Type> surface) =>
        surface.SelectMany(type => OfType(type).Concat(PublicSurface.Members(type).SelectMany(OfMember)));

    private IEnumerable<string> OfType(Type type)
    {
        var id = DocumentationId.Of(type);
        if (genuine.Form(id) is not { } text)
            return [$"{id}: the genuine package has no such type"];
        var form = GenuineForm.Parse(text);
        return typeof(Delegate).IsAssignableFrom(type)
            ? Compare(id, form, members.Delegate(type))
            : [.. Kind(type, form, id), .. Bases(type, form, id)];
    }

    private IEnumerable<string> Kind(Type type, GenuineForm form, string id)
    {
        var kind = type.IsEnum ? "enum" : type.IsValueType ? "struct" : type.IsInterface ? "interface" : "class";
        if (!Regex.IsMatch(form.Declaration, $"^{kind} {types.Name(type)}$"))
            yield return $"{id}: ours is {kind} {Readable(types.Name(type))}, genuine is {form.Declaration}";
        if (!type.IsClass)
            yield break;
        var isStatic = type.IsAbstract && type.IsSealed;
        if (form.Is("static") != isStatic)
            yield return $"{id}: static in one, not in the other";
        if (!isStatic && (form.Is("abstract") != type.IsAbstract || form.Is("sealed") != type.IsSealed))
            yield return $"{id}: abstract or sealed in one, not in the other: {form.Text}";
    }

    private IEnumerable<string> Bases(Type type, GenuineForm form, string id)
    {
        if (type.IsEnum || type.IsInterface && form.Bases.Count == 0)
            return [];
        var parent = type.IsClass && type.BaseType != typeof(object) ? type.BaseType : null;
        var inherited = type.BaseType?.GetInterfaces() ?? [];
        var own = type.GetInterfaces().Except(inherited).Where(i => i.IsVisible && !IsOurs(i)).ToList();
        var direct = own.Where(i => !own.Any(other => other != i && other.GetInterfaces().Contains(i)));
        return direct.Concat(parent is null ? [] : new[] { parent })
            .Where(b => !form.Bases.Any(text => Regex.IsMatch(text, $"^{types.Pattern(b)}$")))
            .Select(b => $"{id}: ours derives from {Readable(types.Name(b))}, genuine is {form.Text}");
    }

    /// <summary>The display contract is what embedded types may show besides the genuine surface.</summary>
    private static bool IsOurs(Type type) =>
        type.Namespace?.StartsWith("DeepLearning", StringComparison.Ordinal) == true;

    private IEnumerable<string> OfMember(MemberInfo member)
    {
        var id = DocumentationId.Of(member);
        if (genuine.Form(id) is not { } text)
            return OverridesListed(member) ? [] : [$"{id}: the genuine package has no such member"];
        var form = GenuineForm.Parse(text);
        return [.. Compare(id, form, members.Pattern(member)), .. MemberModifiers.Compare(id, form, member)];
    }

    /// <summary>An override shows nothing new: callers bind to the member that it overrides.</summary>
    private bool OverridesListed(MemberInfo member)
    {
        var method = member as MethodInfo ?? (member as PropertyInfo)?.GetMethod;
        if (method?.GetBaseDefinition() is not { } root || root == method)
            return false;
        if (root.DeclaringType!.Assembly == typeof(object).Assembly)
            return true;
        if (member is PropertyInfo property)
            return genuine.Has(DocumentationId.Of(root.DeclaringType!.GetProperty(property.Name, Anything)!));
        return genuine.Has(DocumentationId.Of(root));
    }

    private const BindingFlags Anything =
        BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.Instance | BindingFlags.DeclaredOnly;

    private static IEnumerable<string> Compare(string id, GenuineForm form, string pattern) =>
        Regex.IsMatch(form.Rest, $"^{pattern}$")
            ? []
            : [$"{id}:\n    ours    {Readable(pattern)}\n    genuine {form.Rest}"];

    private static string Readable(string pattern) => Escapes().Replace(pattern.Replace("\\??", ""), "$1");

    [GeneratedRegex(@"\\(.)")]
    private static partial Regex Escapes();
}
