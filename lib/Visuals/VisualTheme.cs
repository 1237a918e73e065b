namespace DeepLearning.Visuals;

/// <summary>Whether a visual is light or dark.</summary>
public enum VisualTheme
{
    /// <summary>As the page around it, or as the reader's system where the page does not say.</summary>
    Auto,

    /// <summary>Light everywhere.</summary>
    Light,

    /// <summary>Dark everywhere.</summary>
    Dark,
}
