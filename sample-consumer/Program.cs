// What the PaperCatalog.Generators package gives a project, one lesson a file.
//
// The project file names a few files as paper listings: saved pages and a bibliography. The build reads them and writes the class Papers, with one
// property for each paper; nothing is parsed when the program runs. The build checks the listings too: take an abstract
// out of papers/team-picks.txt, build again, and the error list names the file, the line and the fault.

using System.Text;
using SampleConsumer;
using SampleConsumer.Lessons;

Console.OutputEncoding = Encoding.UTF8;

// dotnet run --project sample-consumer -- low-rank adaptation
if (args.Length > 0)
{
    Search.Show(string.Join(' ', args));
    return;
}

Page.Title($"{Papers.All.Count} papers from {Papers.All.Listings.Count} listings");

Members.Show();        // Papers.LlmPruner: a paper is a property
Lookups.Show();        // by key, title or identifier, when the name is known only at run time
Citations.Show();      // by the key that a text cites, and where a paper appeared
Authors.Show();        // by author, and what a name is made of
Search.Show();         // ranked, through every word of every paper, with no allocation
Years.Show();          // how many papers are from which decade, and the last of them
ReadingList.Show();    // the papers of a listing as Markdown
LinkTable.Show();      // the links that stand in abstracts
Appearances.Show();    // one paper, several listings: where each entry stands
Dialects.Show();       // one paper from a page and a bibliography, with what each knows of it
Export.Show();         // written again: BibTeX, RIS, JSON
ListingTable.Show();   // the listings themselves
Foundations.Show();    // which papers the code names, and what a misspelled name gives
Faults.Show();         // what the build says of a listing at fault
