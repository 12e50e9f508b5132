using Csm.Parsing.Data.Tests.Tables;
using Csm.Parsing.Tests;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;

namespace Csm.Parsing.Data.Tests.Web;

/// <summary>A web application can answer with feeds and tables; its response body refuses synchronous writes.</summary>
public sealed class MinimalApiTests : IAsyncLifetime, IDisposable
{
    private readonly WebApplication _application = Create();
    private readonly HttpClient _client = new();

    public async Task InitializeAsync()
    {
        await _application.StartAsync();
        _client.BaseAddress = new Uri(_application.Urls.Single());
    }

    public async Task DisposeAsync() => await _application.DisposeAsync();

    public void Dispose() => _client.Dispose();

    [Theory]
    [InlineData("/feed")]
    [InlineData("/json")]
    public async Task A_feed_is_its_JSON(string path) => Assert.Equal(FeedJson.Serialize(Seed.Parse()), await _client.GetStringAsync(new Uri(path, UriKind.Relative)));

    [Fact]
    public async Task Several_feeds_are_an_array()
        => Assert.Equal(FeedJson.SerializeAll([Seed.Parse()]), await _client.GetStringAsync(new Uri("/all", UriKind.Relative)));

    [Fact]
    public async Task Posts_are_lines()
        => Assert.Equal(string.Concat(FeedJson.SerializePostLines(Seed.Parse()).Select(line => $"{line}\n")), await _client.GetStringAsync(new Uri("/lines", UriKind.Relative)));

    [Theory]
    [InlineData(TableFormat.Csv)]
    [InlineData(TableFormat.Ndjson)]
    [InlineData(TableFormat.Parquet)]
    public async Task A_table_is_a_file(TableFormat format)
        => Assert.Equal(TableFile.Write(FeedTable.Posts, format, [Seed.Parse()]), await _client.GetByteArrayAsync(new Uri($"/table/{format}", UriKind.Relative)));

    private static WebApplication Create()
    {
        WebApplicationBuilder builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        WebApplication application = builder.Build();
        application.MapGet("/feed", Seed.Parse);
        application.MapGet("/json", (HttpResponse response) => FeedJson.SerializeAsync(response.Body, Seed.Parse()));
        application.MapGet("/all", (HttpResponse response) => FeedJson.SerializeAllAsync(response.Body, [Seed.Parse()]));
        application.MapGet("/lines", (HttpResponse response) => FeedJson.SerializePostLinesAsync(response.Body, Seed.Parse()));
        application.MapGet("/table/{format}", async (TableFormat format, HttpResponse response) =>
        {
            await using var writer = TableWriter.Create(response.Body, FeedTable.Posts, format);
            await writer.WriteAsync(Seed.Parse());
        });
        return application;
    }
}
