using System.Reflection;

namespace DeepLearning.Teaching;

/// <summary>Words what went wrong with an answer so that a beginner knows what to do.</summary>
internal static class Kind
{
    public static Verdict WrongType(string expected, object? answer) => answer switch
    {
        null => Verdict.NotYet($"There is no answer yet: expected {expected}, got null."),
        string text when expected == "a number" =>
            Verdict.Wrong($"Expected a number, got the text \"{text}\". Leave the quotation marks out."),
        Delegate when expected != "a function" =>
            Verdict.Wrong($"Expected {expected}, got a function. Call it: write its arguments in parentheses."),
        bool when expected == "a number" => Verdict.Wrong("Expected a number, got true or false."),
        _ when answer.GetType().Name == "Tensor" && expected == "a number" =>
            Verdict.Wrong("Expected a number, got a tensor. Take the number out: .item<float>()."),
        _ => Verdict.Wrong($"Expected {expected}, got {Name(answer.GetType())}."),
    };

    /// <summary>Says what the learner's own code threw, without the frames around it.</summary>
    public static Verdict Threw(Exception thrown, string when)
    {
        var cause = thrown is TargetInvocationException { InnerException: { } inner } ? inner : thrown;
        return Verdict.Wrong($"{cause.GetType().Name} {when}: {cause.Message}");
    }

    private static string Name(Type type) => type.IsGenericType
        ? $"{type.Name.Split('`')[0]}<{string.Join(", ", type.GetGenericArguments().Select(Name))}>"
        : type.Name;
}
