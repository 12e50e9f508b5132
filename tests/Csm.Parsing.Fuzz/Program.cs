using System.Globalization;
using Csm.Parsing.Fuzz;
using SharpFuzz;

// Run by AFL++, as in fuzz.sh:      Csm.Parsing.Fuzz dump|text|data
// To see one input:                 Csm.Parsing.Fuzz dump|text|data FILE
// To mutate inputs without AFL++:   Csm.Parsing.Fuzz mutate dump|text|data CORPUS FIRST-SEED EXECUTIONS
// To recreate the initial corpus:   Csm.Parsing.Fuzz corpus SEED FOLDER
switch (args)
{
    case ["corpus", var seed, var folder]:
        FirstCorpus.Write(File.ReadAllText(seed), folder);
        return 0;
    case ["mutate", var name, var folder, var firstSeed, var executions] when FuzzTargets.All.ContainsKey(name):
        return MutationRun.Of(name, folder).Run(int.Parse(firstSeed, CultureInfo.InvariantCulture), int.Parse(executions, CultureInfo.InvariantCulture), Console.Out) ? 0 : 1;
    case [var name, var file] when FuzzTargets.All.TryGetValue(name, out Action<byte[]>? target):
        target(File.ReadAllBytes(file));
        return 0;
    case [var name] when FuzzTargets.All.TryGetValue(name, out Action<byte[]>? target):
        Fuzzer.OutOfProcess.Run(stream => TimeBound.Run(target, ReadAll(stream)));
        return 0;
    default:
        Console.Error.WriteLine("usage: Csm.Parsing.Fuzz dump|text|data [FILE], or mutate dump|text|data CORPUS FIRST-SEED EXECUTIONS, or corpus SEED FOLDER");
        return 2;
}

static byte[] ReadAll(Stream stream)
{
    using var buffer = new MemoryStream();
    stream.CopyTo(buffer);
    return buffer.ToArray();
}
