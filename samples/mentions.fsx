#r "nuget: Csm.Parsing, 0.1.0"

// Whom does an account mention, and how many likes do those posts get?
//   dotnet fsi mentions.fsx ../seeds/000_b96aaf66f12405a2.txt

open Csm.Parsing

let feed =
    match fsi.CommandLineArgs with
    | [| _; path |] -> Feed.Load path
    | _ ->
        eprintfn "usage: dotnet fsi mentions.fsx DUMP"
        exit 2

let likes (post: Post) =
    post.Engagement.Likes
    |> Option.ofNullable
    |> Option.bind (fun count -> Option.ofNullable count.Value)
    |> Option.defaultValue 0L

printfn "mention             times  likes"

feed.Posts
|> Seq.collect (fun post -> post.Mentions |> Seq.map (fun mention -> mention, likes post))
|> Seq.groupBy fst
|> Seq.map (fun (mention, posts) -> mention, Seq.length posts, Seq.sumBy snd posts)
|> Seq.sortBy (fun (mention, times, _) -> -times, mention.Text)
|> Seq.iter (fun (mention, times, likes) -> printfn $"%-20O{mention} %4d{times} %6d{likes}")
