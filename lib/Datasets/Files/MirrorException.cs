namespace DeepLearning.Datasets;

/// <summary>Tells why a mirror did not give the file.</summary>
/// <param name="message">What the mirror did, in words.</param>
/// <param name="transient">Whether asking again may help.</param>
/// <param name="cause">What the network layer reported.</param>
internal sealed class MirrorException(string message, bool transient, Exception? cause = null)
    : Exception(message, cause)
{
    public bool Transient { get; } = transient;
}
