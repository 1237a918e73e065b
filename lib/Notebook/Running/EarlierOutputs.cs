namespace DeepLearning.Notebook.Running;

/// <summary>The outputs of finished cells, which later cells may still replace in place.</summary>
internal sealed class EarlierOutputs(string file, IProgress<RunEvent> progress)
{
    private readonly List<(OutputRecorder Recorder, int Number, int Version)> _cells = [];

    /// <summary>The outputs of the last finished cell.</summary>
    public OutputRecorder? Last => _cells.Count == 0 ? null : _cells[^1].Recorder;

    /// <summary>Adds a finished cell, and reports the earlier ones that it has changed.</summary>
    public void Add(OutputRecorder recorder, int number)
    {
        for (var i = 0; i < _cells.Count; i++)
        {
            var (earlier, earlierNumber, version) = _cells[i];
            if (earlier.Version == version)
                continue;
            _cells[i] = (earlier, earlierNumber, earlier.Version);
            progress.Report(new CellProgressed(file, earlierNumber, earlier.ToJson()));
        }

        _cells.Add((recorder, number, recorder.Version));
    }
}
