using Csm.Parsing;

// Parses one dump and exits; without an argument, it only starts and exits.
if (args is [var path])
{
    Console.WriteLine(Feed.Load(path).ToString());
}
else
{
    Console.WriteLine("no feed");
}
