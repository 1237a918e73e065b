using DeepLearning.Display;

namespace DeepLearning.Teaching.Tests;

public sealed class DoctorTests
{
    [Fact]
    public void This_machine_is_examined_in_full()
    {
        var doctor = Teaching.Doctor.Examine(threads: 2);

        Assert.Equal(
            [".NET", ".NET SDK", "System", "Processor", "Vector unit", "Memory", "Disk", "Packages", "Progress"],
            doctor.Checks.Select(c => c.Name));
        Assert.All(doctor.Checks, c => Assert.NotEmpty(c.Finding));
        Assert.All(doctor.Checks.Where(c => c.Light != Light.Green), c => Assert.NotEmpty(c.Advice));
        Assert.Equal(Light.Green, doctor.Checks.Single(c => c.Name == ".NET SDK").Light);
        Assert.Equal(Light.Green, doctor.Checks.Single(c => c.Name == "Packages").Light);
    }

    [Theory]
    [InlineData("green", Light.Green)]
    [InlineData("Amber", Light.Amber)]
    [InlineData("red", Light.Red)]
    [InlineData("purple", Light.Red)]
    public void Others_add_their_findings(string light, Light expected)
    {
        var doctor = Teaching.Doctor.Examine(null, ("Data", light, "found <it>", "do this"));

        Assert.Equal(expected, doctor.Checks[^1].Light);
        Assert.Contains("found &lt;it&gt;", doctor.ToMimeBundle()[MimeTypes.Html]);
        Assert.Contains("-> do this", doctor.ToMimeBundle()[MimeTypes.Text]);
    }

    [Fact]
    public void More_threads_than_cores_are_worth_a_word() => Assert.Equal(Light.Amber,
        Teaching.Doctor.Examine(threads: 10_000).Checks.Single(c => c.Name == "Processor").Light);

    [Fact]
    public void The_worst_light_makes_the_summary()
    {
        Assert.StartsWith("All is well.", Text(Light.Green));
        Assert.StartsWith("The course runs here; mind", Text(Light.Amber));
        Assert.StartsWith("Something needs your hand", Text(Light.Red));
    }

    private static string Text(Light light) =>
        new Doctor([new DoctorCheck("a", Light.Green, "x", ""), new DoctorCheck("b", light, "y", "z")])
            .ToMimeBundle()[MimeTypes.Text];
}
