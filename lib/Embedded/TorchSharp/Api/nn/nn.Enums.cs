namespace TorchSharp;

public static partial class torch
{
    public static partial class nn
    {
        /// <summary>Says how the losses of the elements become one.</summary>
        public enum Reduction : long
        {
            /// <summary>They stay as they are.</summary>
            None = 0,

            /// <summary>Their mean.</summary>
            Mean = 1,

            /// <summary>Their sum.</summary>
            Sum = 2,
        }
    }
}
