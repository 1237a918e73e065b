namespace Microsoft.DotNet.Interactive;

/// <summary>The helpers that every C# cell sees.</summary>
public static class Kernel
{
}
