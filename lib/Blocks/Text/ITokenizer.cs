namespace DeepLearning.Blocks;

/// <summary>Turns text into numbers that a model can learn from, and back.</summary>
public interface ITokenizer
{
    /// <summary>Gets how many different numbers there are; ids run from 0 to one less.</summary>
    int VocabularySize { get; }

    /// <summary>Turns text into ids.</summary>
    IReadOnlyList<int> Encode(string text);

    /// <summary>Turns ids into text.</summary>
    /// <exception cref="ArgumentOutOfRangeException">An id is not in the vocabulary.</exception>
    string Decode(IEnumerable<int> ids);
}
