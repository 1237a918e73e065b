namespace DeepLearning.Datasets;

/// <summary>One section of a data card: the same told as HTML and in words.</summary>
internal sealed record CardPart(string Heading, string Html, string Text);
