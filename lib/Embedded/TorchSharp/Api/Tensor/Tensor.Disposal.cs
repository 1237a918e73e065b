namespace TorchSharp;

public static partial class torch
{
    public partial class Tensor
    {
        /// <summary>
        /// Gets or sets whether statistics count this handle (temporaries of the engine are not counted).
        /// </summary>
        internal bool IsTracked { get; set; }

        /// <summary>Gets the dispose scope that will dispose this tensor.</summary>
        internal DisposeScope? OwningScope { get; set; }

        /// <summary>Gets whether the tensor was disposed.</summary>
        public bool IsInvalid => _block is null;

        /// <summary>Gives the memory back at once, unless another tensor or the gradient graph shares it.</summary>
        public void Dispose()
        {
            Dispose(true);
            GC.SuppressFinalize(this);
        }

        /// <summary>Gives the memory back.</summary>
        /// <param name="disposing">True when called by <see cref="Dispose()"/>.</param>
        protected virtual void Dispose(bool disposing)
        {
            var block = Interlocked.Exchange(ref _block, null);
            if (block is null)
                return;
            Lifetimes.Died(this);
            block.RemoveReference();
        }

        /// <summary>
        /// Moves the tensor to the dispose scope around the current one; without one, it is left alone.
        /// </summary>
        public Tensor MoveToOuterDisposeScope()
        {
            OwningScope?.MoveToOuter(this);
            return this;
        }

        /// <summary>Moves the tensor to the dispose scope of another tensor.</summary>
        /// <param name="other">The tensor whose scope is taken.</param>
        public Tensor MoveToOtherDisposeScope(Tensor other) => MoveToOtherDisposeScope(other.OwningScope);

        /// <summary>Moves the tensor to another dispose scope.</summary>
        /// <param name="other">The scope, or null to belong to none.</param>
        public Tensor MoveToOtherDisposeScope(DisposeScope? other)
        {
            if (OwningScope is not null)
                OwningScope.MoveToOther(other, this);
            else
                other?.Attach(this);
            return this;
        }

        /// <summary>Takes the tensor out of every dispose scope: from now on its owner disposes it.</summary>
        public Tensor DetachFromDisposeScope()
        {
            OwningScope?.Detach(this);
            return this;
        }
    }
}
