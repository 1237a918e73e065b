namespace DeepLearning.Teaching;

/// <summary>Says how something is and what to do about it.</summary>
public enum Light
{
    /// <summary>Good.</summary>
    Green,

    /// <summary>Works, with a limit that one should know.</summary>
    Amber,

    /// <summary>Does not work.</summary>
    Red,
}

/// <summary>Holds one finding of the doctor.</summary>
/// <param name="Name">What was looked at.</param>
/// <param name="Light">How it is.</param>
/// <param name="Finding">What was found.</param>
/// <param name="Advice">What to do; empty when there is nothing to do.</param>
public sealed record DoctorCheck(string Name, Light Light, string Finding, string Advice);
