using DeepLearning.Display;
using DeepLearning.Notebook.Formatting;
using Microsoft.DotNet.Interactive.Formatting;

namespace DeepLearning.Notebook.Tests.Formatting;

public sealed class FormatterTests : SessionTest
{
    [Fact]
    public void The_most_specific_and_latest_registration_wins()
    {
        Formatter.Register<Animal>(a => "animal");
        Formatter.Register<Dog>(d => "dog");
        Formatter.Register<Dog>(d => "new dog");
        Assert.Equal("new dog", new Dog().ToDisplayString());
        Assert.Equal("animal", new Cat().ToDisplayString());
    }

    [Fact]
    public void A_formatter_for_html_leaves_the_text_and_works_inside_others()
    {
        Formatter.Register<Rectangle>(r => $"<svg width=\"{r.Width}\"/>", "text/html");
        var bundle = ValueFormatter.ToBundle(new Rectangle(3));
        Assert.Equal("<svg width=\"3\"/>", bundle[MimeTypes.Html]);
        Assert.Equal("rectangle 3", bundle[MimeTypes.Text]);
        Assert.Contains("<svg width=\"3\"/>", ValueFormatter.ToBundle(new { R = new Rectangle(3) })[MimeTypes.Html]);
    }

    [Fact]
    public void Open_generic_types_and_writers_can_be_registered()
    {
        Formatter.Register(typeof(Box<>), (box, writer) => writer.Write("a box"));
        Formatter.Register<Leaf>((leaf, writer) => writer.Write("a leaf"));
        Assert.Equal("a box", new Box<int>().ToDisplayString());
        Assert.Equal("a leaf", new Leaf().ToDisplayString());
    }

    [Fact]
    public void Preferred_types_are_what_is_shown()
    {
        Formatter.SetPreferredMimeTypesFor(typeof(Preferring), "text/plain");
        Assert.Equal([MimeTypes.Text], ValueFormatter.ToBundle(new Preferring()).Select(e => e.Key));
    }

    [Fact]
    public async Task Cells_can_register_formatters()
    {
        await Value("using Microsoft.DotNet.Interactive.Formatting; record Mine(int A);");
        await Value("Formatter.Register<Mine>(m => $\"mine {m.A}\");");
        Assert.Equal("mine 4", await Value("new Mine(4)"));
    }

    [Fact]
    public void Formatters_are_found_by_the_convention_of_the_attribute()
    {
        var bundle = ValueFormatter.ToBundle(new Decorated());
        Assert.Equal("<i>by convention</i>", bundle[MimeTypes.Html]);
        Assert.Equal("decorated", bundle[MimeTypes.Text]);
    }

    public class Animal
    {
    }

    public sealed class Dog : Animal
    {
    }

    public sealed class Cat : Animal
    {
    }

    public sealed class Box<T>
    {
    }

    public sealed class Leaf
    {
    }

    public sealed class Preferring
    {
        public int A { get; } = 1;
    }

    public sealed record Rectangle(int Width)
    {
        public override string ToString() => $"rectangle {Width}";
    }

    [TypeFormatterSource(typeof(Source))]
    private sealed class Decorated
    {
        public override string ToString() => "decorated";
    }

    [AttributeUsage(AttributeTargets.Class)]
    private sealed class TypeFormatterSourceAttribute(Type formatterSourceType) : Attribute
    {
        public Type FormatterSourceType { get; } = formatterSourceType;
    }

    private sealed class Source
    {
        public IEnumerable<object> CreateTypeFormatters() => [new ByConvention()];
    }

    private sealed class ByConvention
    {
        public string MimeType { get; } = "text/html";

        public bool Format(object instance, TextWriter writer)
        {
            writer.Write("<i>by convention</i>");
            return true;
        }
    }
}
