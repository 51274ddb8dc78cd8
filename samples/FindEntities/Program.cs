// Who, where and what, with English names: dotnet run --project samples/FindEntities
using System.Text;
using HindiText;

Console.OutputEncoding = Encoding.UTF8;
const string article = "नई दिल्ली। प्रधानमंत्री नरेंद्र मोदी ने सोमवार को रूसी राष्ट्रपति व्लादिमीर पुतिन से फ़ोन पर बात की। "
    + "पुतिन ने मोदी को मॉस्को आने का न्योता दिया। दोनों देशों का व्यापार 65 अरब डॉलर तक पहुँच गया है।";

// With the day of publication, सोमवार becomes a date.
HindiPipeline pipeline = new HindiPipelineBuilder().FindEntities(referenceDate: new DateOnly(2026, 2, 5)).Build();
HindiDocument document = pipeline.Analyze(article);
foreach (Entity entity in document.Entities)
    Console.WriteLine($"{entity.Span.Start,3} {entity.Type,-12} {entity.Text} → {entity.EnglishName ?? entity.Value}");

// All mentions of one thing share a group.
Console.WriteLine();
foreach (IGrouping<int, Entity> person in document.Entities.Where(e => e.Type == EntityType.Person).GroupBy(e => e.Group))
    Console.WriteLine($"{person.First().EnglishName}: {string.Join(", ", person.Select(e => e.Text))}");
