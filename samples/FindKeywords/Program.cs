// What an article is about: dotnet run --project samples/FindKeywords
using System.Text;
using HindiText;

Console.OutputEncoding = Encoding.UTF8;
const string article = "भारतीय रिज़र्व बैंक ने रेपो दर नहीं बदली। बैंक के गवर्नर ने मुंबई में कहा कि महंगाई घट रही है और रेपो दर पर अगली बैठक में विचार होगा। "
    + "जानकारों के मुताबिक रिज़र्व बैंक महंगाई के नए आँकड़ों का इंतज़ार करेगा।";

HindiPipeline pipeline = new HindiPipelineBuilder().FindEntities().FindKeywords(limit: 5).Build();
foreach (Keyword keyword in pipeline.Analyze(article).Keywords)
    Console.WriteLine($"{keyword.Score:F2} {keyword.Spans.Count}× {keyword.Text} {keyword.EnglishName}");
