namespace PaperCatalog.Listings.MarkdownLists;

/// <summary>The words of labels, in the languages and spellings that lists have.</summary>
internal static class LabelNames
{
    /// <summary>What each word says, in small letters.</summary>
    public static readonly Dictionary<string, LabelKind> Kinds = Make(
        (LabelKind.Title,
            "title|titles|paper title|paper name|title & authors|title and authors|paper & authors|标题|题目|论文题目|论文标题|titre|titel|título"),
        (LabelKind.Paper,
            "paper|papers|pdf|arxiv|abs|html|doi|openreview|paper link|paper url|link|links|url|论文|paper/link|" +
            "arxiv link|pdf link|arxiv id|arxiv paper|preprint|full text|proceedings|publisher|acl|acm|ieee|cvf|" +
            "pmlr|papier|artikel|论文链接|paper pdf|article|neurips|springer|hf papers|paper page|arxiv page|read|ps|" +
            "postscript|official paper|long paper|short paper|journal paper|conference paper|extended version"),
        (LabelKind.People, "author|authors|people|by|作者|auteurs|autoren|autores|writers|author(s)|first author"),
        (LabelKind.Venue,
            "venue|conference|journal|publication|published in|pub|pub.|where|conf|conf.|source|booktitle|" +
            "published at|accepted at|conference/journal|journal/conference|会议|期刊|venue/year|venue & year|" +
            "published|publisher/venue|publication venue|pub. & date|appeared in|from|meeting"),
        (LabelKind.Date,
            "date|year|publish date|published on|publication date|release date|time|released|submission date|年份|" +
            "日期|时间|published date|upload date|month|year/month|jahr|année|año|date published|submitted"),
        (LabelKind.Abstract, "abstract|abstracts|summary|摘要|résumé|zusammenfassung|resumen"),
        (LabelKind.Note,
            "note|notes|comment|comments|tl;dr|tldr|tl; dr|description|introduction|remarks|remark|highlights|" +
            "key idea|key ideas|contribution|contributions|key contribution|main idea|takeaway|takeaways|" +
            "overview|备注|简介|short summary|one-line summary|about"),
        (LabelKind.Keywords,
            "keywords|keyword|tags|tag|topics|topic|category|categories|关键词|标签|task|tasks|area|field|type|key words|research area"),
        (LabelKind.Companion,
            "code|github|git|repo|repository|source code|official code|project|project page|project website|" +
            "projects|page|website|web|homepage|home page|site|demo|demos|video|videos|talk|slides|poster|" +
            "dataset|datasets|data|blog|blogpost|blog post|post|tweet|twitter|x|model|models|weights|checkpoint|" +
            "checkpoints|hugging face|huggingface|hf|colab|notebook|review|bib|bibtex|cite|citation|tensorflow|" +
            "tf|pytorch|torch|keras|jax|caffe|official|unofficial|supp|supplement|supplementary|supplemental|" +
            "appendix|news|code & model|model & code|code&model|code/project|code & data|code & demo|benchmark|" +
            "leaderboard|docs|documentation|api|download|media|youtube|bilibili|zhihu|知乎|代码|代码链接|项目|主页|解读|视频|" +
            "star|stars|implementation|presentation|press|eval tool|playground|reproduce|reading notes|explained|" +
            "explanation|website & code|related|modelscope|scholar|semantic scholar|google scholar|" +
            "official implementation|official website|interactive demo|online demo|project code|wechat|" +
            "discussion|reddit|hf models|hf dataset|space|spaces|annotated|lecture|recording"));

    private static Dictionary<string, LabelKind> Make(params (LabelKind Kind, string Words)[] rows)
    {
        var kinds = new Dictionary<string, LabelKind>(StringComparer.Ordinal);
        foreach (var (kind, words) in rows)
        {
            foreach (var word in words.Split('|'))
                kinds[word] = kind;
        }

        return kinds;
    }
}
