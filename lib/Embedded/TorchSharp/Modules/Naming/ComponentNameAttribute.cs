namespace TorchSharp.Utils;

/// <summary>Gives a field of a module another name in the list of its components.</summary>
[AttributeUsage(AttributeTargets.Field)]
public class ComponentNameAttribute : Attribute
{
    /// <summary>Gets or sets the name.</summary>
    public string Name { get; set; } = "";
}
