namespace TorchSharp;

/// <summary>How cdist computes Euclid's distance.</summary>
public enum compute_mode
{
    /// <summary>Through a matrix product when a side has more than 25 rows.</summary>
    use_mm_for_euclid_dist_if_necessary = 0,

    /// <summary>Always through a matrix product, which is fast and loses digits where rows are close.</summary>
    use_mm_for_euclid_dist = 1,

    /// <summary>Never through a matrix product.</summary>
    donot_use_mm_for_euclid_dist = 2,
}
