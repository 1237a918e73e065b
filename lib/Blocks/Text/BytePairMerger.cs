namespace DeepLearning.Blocks;

/// <summary>Merges the neighbours of one word.</summary>
internal static class BytePairMerger
{
    /// <summary>
    /// Applies the learned merges, earliest learned first. A queue of candidate pairs over a linked list keeps long
    /// words (a whole line of dashes, a base64 blob) at O(n log n).
    /// </summary>
    public static int[] Merge(byte[] word, Dictionary<(int Left, int Right), int> merged)
    {
        var ids = Array.ConvertAll(word, b => ByteAlphabet.Ids[b]);
        var next = new int[ids.Length];
        var before = new int[ids.Length];
        var queue = new PriorityQueue<(int At, int Left, int Right), (int Id, int At)>();
        for (var i = 0; i < ids.Length; i++)
        {
            (next[i], before[i]) = (i + 1, i - 1);
            Offer(i);
        }
        while (queue.TryDequeue(out var pair, out var rank))
        {
            var right = pair.At < ids.Length ? next[pair.At] : ids.Length;
            if (right >= ids.Length || ids[pair.At] != pair.Left || ids[right] != pair.Right)
                continue;
            ids[pair.At] = rank.Id;
            ids[right] = -1;
            next[pair.At] = next[right];
            if (next[right] < ids.Length)
                before[next[right]] = pair.At;
            Offer(pair.At);
            Offer(before[pair.At]);
        }
        return [.. ids.Where(id => id >= 0)];

        void Offer(int at)
        {
            if (at >= 0 && next[at] < ids.Length && merged.TryGetValue((ids[at], ids[next[at]]), out var id))
                queue.Enqueue((at, ids[at], ids[next[at]]), (id, at));
        }
    }
}
