using System.Reflection;
using System.Runtime.Loader;

namespace DeepLearning.Teaching;

/// <summary>Holds all exercises and quizzes: what the assembly of exercises beside this one defines.</summary>
/// <remarks>
/// Teaching does not reference that assembly (it knows tensors, Teaching does not): it is loaded by name, into the
/// same load context, so that the types are the same.
/// </remarks>
public sealed class ExerciseBook
{
    private const string AssemblyName = "DeepLearning.Exercises";
    private static readonly Lazy<ExerciseBook> Loaded = new(() => new ExerciseBook(Load()));
    private readonly Assembly _assembly;

    /// <summary>Makes the book of an assembly: its chapters' exercises and its quizzes.</summary>
    /// <param name="assembly">Where classes implement <see cref="IChapterExercises"/>.</param>
    public ExerciseBook(Assembly assembly)
    {
        ArgumentNullException.ThrowIfNull(assembly);
        _assembly = assembly;
        All = [.. assembly.GetTypes()
            .Where(t => t.IsAssignableTo(typeof(IChapterExercises)) && !t.IsAbstract)
            .OrderBy(t => t.Name, StringComparer.Ordinal)
            .SelectMany(t => ((IChapterExercises)Activator.CreateInstance(t)!).Tasks)];
    }

    /// <summary>Gets the book of this course.</summary>
    public static ExerciseBook Current => Loaded.Value;

    /// <summary>Gets all exercises, chapter by chapter.</summary>
    public IReadOnlyList<ExerciseTask> All { get; }

    /// <summary>Finds an exercise.</summary>
    /// <param name="id">Chapter and number, for example <c>04-1</c>.</param>
    /// <exception cref="ArgumentException">There is no such exercise; the message lists those of the
    /// chapter.</exception>
    public ExerciseTask Find(string id)
    {
        ArgumentNullException.ThrowIfNull(id);
        var others = All.Where(t => t.Chapter == id.Split('-')[0]).Select(t => t.Id).DefaultIfEmpty("none");
        return All.FirstOrDefault(t => t.Id == id) ?? throw new ArgumentException(
            $"[Exercise] no exercise '{id}'; this chapter has {string.Join(", ", others)}.", nameof(id));
    }

    /// <summary>Finds a chapter's quiz.</summary>
    /// <param name="chapter">The chapter's number, two digits.</param>
    /// <exception cref="ArgumentException">The chapter has no quiz.</exception>
    public QuizSheet Quiz(string chapter)
    {
        using var stream = _assembly.GetManifestResourceStream($"Quizzes.{chapter}.json")
            ?? throw new ArgumentException($"[Quiz] chapter '{chapter}' has no quiz.", nameof(chapter));
        return QuizSheet.Read(stream);
    }

    private static Assembly Load()
    {
        var here = typeof(ExerciseBook).Assembly;
        var context = AssemblyLoadContext.GetLoadContext(here) ?? AssemblyLoadContext.Default;
        var there = context.Assemblies.FirstOrDefault(a => a.GetName().Name == AssemblyName);
        if (there is not null)
            return there;
        var path = Path.Combine(Path.GetDirectoryName(here.Location) ?? "", $"{AssemblyName}.dll");
        return File.Exists(path)
            ? context.LoadFromAssemblyPath(path)
            : context.LoadFromAssemblyName(new AssemblyName(AssemblyName));
    }
}
