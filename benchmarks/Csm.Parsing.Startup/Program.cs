using Csm.Parsing;

// A process that parses one dump and ends; without an argument it only begins and ends.
if (args is [var path])
{
    Console.WriteLine(Feed.Load(path).ToString());
}
else
{
    Console.WriteLine("no feed");
}
