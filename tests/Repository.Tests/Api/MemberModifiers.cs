using System.Reflection;

namespace DeepLearning.Repository.Tests.Api;

/// <summary>Compares access, static, abstract and whether a member can be overridden.</summary>
internal static class MemberModifiers
{
    public static IEnumerable<string> Compare(string id, GenuineForm form, MemberInfo member)
    {
        var (isStatic, isPublic, method) = Facts(member);
        var isEnumValue = member.DeclaringType!.IsEnum;
        if (!isEnumValue && form.Is("static") != isStatic && !form.Is("const"))
            yield return $"{id}: static in one, not in the other: {form.Text}";
        if (form.Is("protected") && isPublic || form.Is("public") && !isPublic)
            yield return $"{id}: public in one, protected in the other: {form.Text}";
        if (member is FieldInfo field && !isEnumValue
            && (form.Is("readonly") != field.IsInitOnly || form.Is("const") != field.IsLiteral))
            yield return $"{id}: readonly or const in one, not in the other: {form.Text}";
        if (method is null || member.DeclaringType.IsInterface || member is ConstructorInfo)
            yield break;
        if (form.Is("abstract") != method.IsAbstract)
            yield return $"{id}: abstract in one, not in the other: {form.Text}";
        var canBeOverridden = (form.Is("virtual") || form.Is("abstract") || form.Is("override")) && !form.Is("sealed");
        if (!member.DeclaringType.IsSealed && canBeOverridden != (method.IsVirtual && !method.IsFinal))
            yield return $"{id}: can be overridden in one, not in the other: {form.Text}";
    }

    private static (bool IsStatic, bool IsPublic, MethodBase? Method) Facts(MemberInfo member)
    {
        if (member is FieldInfo field)
            return (field.IsStatic, field.IsPublic, null);
        MethodBase[] methods = member switch
        {
            PropertyInfo property => property.GetAccessors(nonPublic: true).Where(PublicSurface.IsVisible).ToArray(),
            EventInfo happening => [happening.AddMethod!],
            _ => [(MethodBase)member],
        };
        return (methods[0].IsStatic, methods.Any(m => m.IsPublic), methods[0]);
    }
}
