#:package Csm.Parsing@0.1.0

// Which threads were read to the end? For each thread of a dump, prints the likes of its first and last post.
//   dotnet run threads.cs -- ../seeds/000_b96aaf66f12405a2.txt

using Csm.Parsing;

if (args is not [var path])
{
    Console.Error.WriteLine("usage: dotnet run threads.cs -- DUMP");
    return 2;
}

Feed feed = Feed.Load(path);
Console.WriteLine($"{feed.Profile}: {feed.Threads.Length} threads");
foreach (PostThread thread in feed.Threads)
{
    ApproximateCount? first = thread.Posts[0].Engagement.Likes, last = thread.Posts[^1].Engagement.Likes;
    string hashtags = string.Join(' ', thread.Posts.SelectMany(post => post.Hashtags).Distinct());
    Console.WriteLine($"{thread}, likes {first} to {last} {hashtags}".TrimEnd());
}

return 0;
