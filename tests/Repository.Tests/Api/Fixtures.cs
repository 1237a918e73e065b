namespace DeepLearning.Repository.Tests.Api.Fixtures;

/// <summary>Shows one of each kind of member; <see cref="ApiComparerTests"/> holds its facts.</summary>
public class Shop(string? name = null) : IDisposable
{
    public const int Limit = 7;

    public string? Name { get; protected set; } = name;

    public (string key, Shop? shop) this[int index] => ($"{index}", this);

    public static T Sell<T>(T thing, long? count = null, double price = 1.0)
        where T : Shop => count > 0 && price > 0 ? thing : (T)(Shop)new Kiosk();

    public virtual List<string>? Show(IList<string> names, Mood mood = Mood.Good) =>
        mood == Mood.Good ? [.. names] : null;

    public void Dispose() => GC.SuppressFinalize(this);

    protected static float[] Sum(float[,] grid, params int[] rest) => [grid.Length + rest.Length];

    public static implicit operator int(Shop shop) => shop.Name?.Length ?? 0;
}

public enum Mood
{
    Good,
    Bad,
}

public sealed class Kiosk : Shop
{
    public override List<string>? Show(IList<string> names, Mood mood = Mood.Bad) => base.Show(names, mood);

    public override string ToString() => "kiosk";
}
