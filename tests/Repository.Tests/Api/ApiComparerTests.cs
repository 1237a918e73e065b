using DeepLearning.Repository.Tests.Api.Fixtures;

namespace DeepLearning.Repository.Tests.Api;

/// <summary>The gate must be able to fail: each line here is a way to depart from the genuine package.</summary>
public sealed class ApiComparerTests
{
    private const string Space = "DeepLearning.Repository.Tests.Api.Fixtures";

    private static readonly string Genuine =
        File.ReadAllText(Repository.FullPath("tests/Repository.Tests/Api/fixtures.txt"));

    [Fact]
    public void The_same_surface_has_no_differences() => Assert.Empty(Differences(Genuine));

    [Theory]
    [InlineData("public class Shop : IDisposable", "public sealed class Shop : IDisposable")]
    [InlineData("public class Shop : IDisposable", "public class Shop")]
    [InlineData("string? name = null", "string? title = null")]
    [InlineData("string? name = null", "string? name")]
    [InlineData("Limit = 7", "Limit = 8")]
    [InlineData("public const", "public static readonly")]
    [InlineData("get; protected set;", "get; set;")]
    [InlineData("get; protected set;", "get;")]
    [InlineData("(string key, Shop? shop)", "(string name, Shop? shop)")]
    [InlineData("public static T Sell", "public T Sell")]
    [InlineData("price = 1.0", "price = 2.0")]
    [InlineData("long? count = null", "long count = null")]
    [InlineData(" where T : Shop", "")]
    [InlineData("public virtual List", "public List")]
    [InlineData("List<string?>? Show", "IList<string?>? Show")]
    [InlineData("mood = Mood.Good", "mood = Mood.Bad")]
    [InlineData("protected static float[] Sum", "public static float[] Sum")]
    [InlineData("params int[] rest", "int[] rest")]
    [InlineData("Bad = 1", "Bad = 2")]
    [InlineData("Shop.Dispose\t", "Shop.Dispose(System.Int32)\t")]
    public void One_departure_is_one_difference(string form, string changed)
    {
        var departed = Genuine.Replace(form, changed);

        Assert.NotEqual(Genuine, departed);
        Assert.Single(Differences(departed));
    }

    [Fact]
    public void A_type_that_the_genuine_package_lacks_is_a_difference_and_so_are_its_members()
    {
        var without = Genuine.Split('\n').Where(line => !line.Contains($":{Space}.Mood", StringComparison.Ordinal));

        Assert.Equal(3, Differences(string.Join('\n', without)).Count);
    }

    [Fact]
    public void An_override_need_not_be_listed() =>
        Assert.Empty(new ApiComparer(GenuineApi.Parse(Genuine + $"""

            T:{Space}.Kiosk	public sealed class Kiosk : Shop
            M:{Space}.Kiosk.#ctor	public Kiosk()
            """), withNamespaces: false).Differences([typeof(Kiosk)]));

    private static List<string> Differences(string genuine) =>
        [.. new ApiComparer(GenuineApi.Parse(genuine), withNamespaces: false)
            .Differences([typeof(Shop), typeof(Mood)])];
}
