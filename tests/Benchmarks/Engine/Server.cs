using System.Diagnostics;
using System.Text.Json.Nodes;
using static TorchSharp.torch;

namespace DeepLearning.Benchmarks.Engine;

/// <summary>
/// Our side as a child process: one JSON line each way, the protocol of rival/server.py. A process of its own can be
/// started with other vector widths, and its memory is nobody else's.
/// </summary>
internal static class Server
{
    private static Work? _work;

    public static int Run(TextReader requests, TextWriter answers)
    {
        while (requests.ReadLine() is { } line)
        {
            var request = JsonNode.Parse(line)!;
            answers.WriteLine(Answer(request).ToJsonString());
            answers.Flush();
        }
        return 0;
    }

    private static JsonObject Answer(JsonNode request) => (string?)request["ask"] switch
    {
        "about" => About.Describe(),
        "names" => new JsonObject { ["names"] = new JsonArray([.. WorkTable.All.Keys.Select(n => (JsonNode)n)]) },
        "prepare" => Prepare((string)request["name"]!, (int)request["threads"]!),
        "run" => Run((int)request["count"]!),
        "memory" => About.Memory(),
        _ => throw new ArgumentException($"[benchmark] an unknown request: {request.ToJsonString()}"),
    };

    private static JsonObject Prepare(string name, int threads)
    {
        _work = null;
        GC.Collect();
        GC.WaitForPendingFinalizers();
        set_num_threads(threads);
        manual_seed(0);
        _work = (WorkTable.All.GetValueOrDefault(name) ?? WorkTable.OurOwn[name])();
        for (var i = 0; i < Work.StepsBeforeCheck; i++)
            _work.Step();
        return new JsonObject { ["check"] = _work.Check() };
    }

    private static JsonObject Run(int count)
    {
        var step = _work!.Step;
        var start = Stopwatch.GetTimestamp();
        for (var i = 0; i < count; i++)
            step();
        return new JsonObject { ["seconds"] = Stopwatch.GetElapsedTime(start).TotalSeconds };
    }
}
