// Names that the package cannot know, from code or from a table: dotnet run --project samples/AddYourOwnNames
using System.Text;
using HindiText;

Console.OutputEncoding = Encoding.UTF8;
const string article = "मीनल कोठारकर ने पुणे में नीलकमल ऊर्जा संघ की बैठक में कहा कि संघ गाँवों को बिजली देगा। कोठारकर संघ की अध्यक्ष हैं।";
const string table = "type\tenglish\thindi\tshort\tid\nORGANIZATION\tNeelkamal Energy Union\tनीलकमल ऊर्जा संघ\tनीलकमल\tour:17\n";

HindiPipeline pipeline = new HindiPipelineBuilder()
    .KnowNames([new KnownName(EntityType.Person, "Minal Kotharkar", ["मीनल कोठारकर"]) { Id = "our:4" }])
    .KnowNames(new StringReader(table), "our-names.tsv")
    .FindEntities().Build();
foreach (Entity entity in pipeline.Analyze(article).Entities)
    Console.WriteLine($"{entity.Text} → {entity.EnglishName} {entity.Id}");

// A line that does not fit is refused, with its place.
try
{
    new HindiPipelineBuilder().KnowNames(new StringReader(table.Replace("ORGANIZATION", "COMPANY")), "our-names.tsv");
}
catch (HindiDataException e)
{
    Console.WriteLine(e.Message);
}
