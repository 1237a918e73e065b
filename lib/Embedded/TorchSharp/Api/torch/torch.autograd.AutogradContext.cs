namespace TorchSharp;

public static partial class torch
{
    public static partial class autograd
    {
        /// <summary>Keeps what a custom function's backward needs from its forward.</summary>
        public class AutogradContext : IDisposable
        {
            private readonly Dictionary<string, object> _data = [];

            internal AutogradContext()
            {
            }

            /// <summary>Gets whether outputs without a gradient get one of zeros in backward.</summary>
            public bool MaterializeGrads { get; private set; } = true;

            internal List<Tensor> ToSave { get; private set; } = [];

            internal List<Tensor> Dirty { get; private set; } = [];

            internal List<Tensor> WithoutGradient { get; private set; } = [];

            /// <summary>Gets or sets how the saved tensors are found; null before forward has ended.</summary>
            internal Func<List<Tensor>>? Saved { get; set; }

            /// <summary>Keeps tensors for backward; call it once, in forward. Null stays null.</summary>
            /// <param name="tensors">Arguments, outputs or tensors made on the way.</param>
            public void save_for_backward(List<Tensor> tensors)
            {
                ArgumentNullException.ThrowIfNull(tensors);
                ToSave = [.. tensors];
            }

            /// <summary>Gets the kept tensors.</summary>
            /// <returns>The tensors, in the order in which they were kept.</returns>
            /// <exception cref="InvalidOperationException">One was changed in place since, or all were let go by an
            /// earlier backward.</exception>
            public List<Tensor> get_saved_variables() => Saved is null ? [.. ToSave] : Saved();

            /// <summary>Keeps something that is not a tensor.</summary>
            /// <param name="key">Its name.</param>
            /// <param name="value">What to keep.</param>
            public void save_data(string key, object value) => _data[key] = value;

            /// <summary>Gets what was kept under a name.</summary>
            /// <param name="key">The name.</param>
            /// <returns>What was kept; null when there is nothing.</returns>
            public object get_data(string key) => _data.GetValueOrDefault(key)!;

            /// <summary>Says that forward changed arguments in place; it must return them, too.</summary>
            /// <param name="tensors">The arguments.</param>
            public void mark_dirty(List<Tensor> tensors) => Dirty = [.. tensors];

            /// <summary>Says that outputs have no gradient.</summary>
            /// <param name="tensors">The outputs.</param>
            public void mark_non_differentiable(List<Tensor> tensors) => WithoutGradient = [.. tensors];

            /// <summary>Says whether backward gets zeros, not null, for outputs without a gradient.</summary>
            /// <param name="value">True for zeros.</param>
            public void set_materialize_grads(bool value) => MaterializeGrads = value;

            /// <summary>Lets go of everything kept.</summary>
            public void Dispose()
            {
                Dispose(true);
                GC.SuppressFinalize(this);
            }

            /// <summary>Lets go of everything kept.</summary>
            /// <param name="disposing">True when called by <see cref="Dispose()"/>.</param>
            protected virtual void Dispose(bool disposing)
            {
                ToSave = [];
                _data.Clear();
            }
        }
    }
}
