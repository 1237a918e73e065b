namespace DeepLearning.Kernel.Wire;

/// <summary>
/// What waits to be sent to one peer, bounded in bytes. A sender waits for a slow peer; one that takes nothing for
/// <see cref="Patience"/> is given up, so that a stuck client can neither fill the memory nor hold a cell for ever.
/// </summary>
internal sealed class SendQueue(long capacity, TimeSpan patience)
{
    private readonly Queue<IReadOnlyList<byte[]>> _messages = new();
    private readonly object _gate = new();
    private long _bytes;
    private bool _closed;

    public TimeSpan Patience => patience;

    /// <summary>Adds a message; returns false when the peer is gone or has been given up.</summary>
    public bool Add(IReadOnlyList<byte[]> message)
    {
        var size = message.Sum(frame => (long)frame.Length);
        lock (_gate)
        {
            // A message that is larger than everything goes alone.
            while (!_closed && _bytes > 0 && _bytes + size > capacity)
            {
                var before = _bytes;
                if (!Monitor.Wait(_gate, patience) && _bytes == before)
                    _closed = true;
            }

            if (_closed)
                return false;
            _messages.Enqueue(message);
            _bytes += size;
            Monitor.PulseAll(_gate);
            return true;
        }
    }

    /// <summary>Waits for the next message; null when the queue is closed and empty.</summary>
    public IReadOnlyList<byte[]>? Take()
    {
        lock (_gate)
        {
            while (_messages.Count == 0 && !_closed)
                Monitor.Wait(_gate);
            if (!_messages.TryDequeue(out var message))
                return null;
            _bytes -= message.Sum(frame => (long)frame.Length);
            Monitor.PulseAll(_gate);
            return message;
        }
    }

    /// <summary>Tells whether a writer may go on filling its buffer.</summary>
    public bool IsEmpty
    {
        get
        {
            lock (_gate)
                return _messages.Count == 0;
        }
    }

    /// <summary>Takes no more messages; those that wait are still sent.</summary>
    public void Close()
    {
        lock (_gate)
        {
            _closed = true;
            Monitor.PulseAll(_gate);
        }
    }
}
