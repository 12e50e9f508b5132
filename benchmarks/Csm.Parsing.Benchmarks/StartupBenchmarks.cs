using System.Diagnostics;
using System.Runtime.InteropServices;
using BenchmarkDotNet.Attributes;
using BenchmarkDotNet.Engines;

namespace Csm.Parsing.Benchmarks;

/// <summary>
/// Measures the first parse in a new process, from start to exit, for each way to compile the program: just in time, ahead of time with a runtime, or to native
/// code only.
/// </summary>
[SimpleJob(RunStrategy.Monitoring, warmupCount: 2, iterationCount: 20)]
public class StartupBenchmarks
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("csm-startup-");
    private string _seed = "";

    [Params("just in time", "ReadyToRun", "Native AOT")]
    public string Compilation { get; set; } = "just in time";

    private string Program => Path.Combine(_folder.FullName, OperatingSystem.IsWindows() ? "Csm.Parsing.Startup.exe" : "Csm.Parsing.Startup");

    [GlobalSetup]
    public void Publish()
    {
        string root = FindRoot();
        _seed = Directory.GetFiles(Path.Combine(root, "seeds"), "*.txt").Single();
        string project = Path.Combine(root, "benchmarks", "Csm.Parsing.Startup");
        string kind = Compilation switch
        {
            "ReadyToRun" => "-p:PublishReadyToRun=true",
            "Native AOT" => "-p:PublishAot=true",
            _ => "-p:PublishReadyToRun=false",
        };
        Run("dotnet", "publish", project, "-c", "Release", "-r", RuntimeInformation.RuntimeIdentifier, "--self-contained", Compilation == "Native AOT" ? "true" : "false", kind, "-o", _folder.FullName);
    }

    [GlobalCleanup]
    public void Delete() => _folder.Delete(recursive: true);

    [Benchmark(Baseline = true)]
    public void NoParse() => Run(Program);

    [Benchmark]
    public void FirstParse() => Run(Program, _seed);

    private static string FindRoot()
    {
        DirectoryInfo? folder = new(AppContext.BaseDirectory);
        while (folder is not null && !File.Exists(Path.Combine(folder.FullName, "Csm.Parsing.sln")))
        {
            folder = folder.Parent;
        }

        return folder?.FullName ?? throw new InvalidOperationException("The benchmarks do not stand in their repository.");
    }

    private static void Run(string program, params string[] arguments)
    {
        using Process process = Process.Start(new ProcessStartInfo(program, arguments) { RedirectStandardOutput = true })!;
        string output = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        if (process.ExitCode != 0)
        {
            throw new InvalidOperationException($"{program} failed: {output}");
        }
    }
}
