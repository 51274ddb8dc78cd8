// A page on this machine that shows an article analysed as you type.
//
//   dotnet run --project samples/NewsExplorer               then open http://127.0.0.1:5080
//   dotnet run --project samples/NewsExplorer -- --port N   0 takes any free port
using System.Globalization;
using System.Net;
using HindiText.Samples.NewsExplorer;
using Microsoft.AspNetCore.HostFiltering;

int port = 5080;
if (args.Length > 0 && (args is not ["--port", _] || !int.TryParse(args[1], CultureInfo.InvariantCulture, out port) || port is < 0 or > 65535))
{
    Console.Error.WriteLine($"NewsExplorer: expected nothing or --port and a number from 0 to 65535, found '{string.Join(' ', args)}'");
    return 1;
}

WebApplicationBuilder builder = WebApplication.CreateSlimBuilder();
builder.Logging.SetMinimumLevel(LogLevel.Warning);
builder.WebHost.ConfigureKestrel(kestrel =>
{
    kestrel.Listen(IPAddress.Loopback, port);
    kestrel.AddServerHeader = false;
    kestrel.Limits.MaxRequestBodySize = AnalyzeEndpoint.LongestRequest;
    kestrel.Limits.RequestHeadersTimeout = TimeSpan.FromSeconds(10);
    kestrel.Limits.MinRequestBodyDataRate = new(bytesPerSecond: 1000, gracePeriod: TimeSpan.FromSeconds(5));
});

// A name of some other site that is made to lead here is refused.
builder.Services.Configure<HostFilteringOptions>(options => options.AllowedHosts = ["127.0.0.1", "localhost"]);
WebApplication app = builder.Build();
app.UseHostFiltering();
app.Use(SecurityHeaders.Add);
PageFiles.Map(app);
CorpusEndpoints.Map(app);
AnalyzeEndpoint.Map(app);
await app.StartAsync();
Console.WriteLine($"Open {app.Urls.First()}");
await app.WaitForShutdownAsync();
return 0;
