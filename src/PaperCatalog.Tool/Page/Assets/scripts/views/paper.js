// The page of one paper.
"use strict";

paperCatalog.PaperView = (() => {
  const { make, bdi, outLink } = paperCatalog.dom;
  const { text, route } = paperCatalog;

  const section = (title, ...content) => make("section", {}, make("h2", {}, title), ...content);

  function people(papers, row) {
    const names = papers.facet("author").of(row);
    const count = papers.authorCounts[row];
    if (names.length === 0) return count > 0 ? make("p", { class: "people" }, text.counted(count, "author")) : null;
    const rest = count - names.length;
    return make("p", { class: "people" },
      names.flatMap((name, i) => [i > 0 ? ", " : "", make("a", { href: route.toList({ chosen: { author: [name] } }) }, bdi(name))]),
      rest > 0 ? ` and ${text.count(rest)} more` : "");
  }

  function line(papers, row) {
    const venue = papers.facet("venue").of(row)[0];
    const date = text.date(papers.dates[row]);
    const upvotes = papers.upvotes[row];
    const parts = [venue ? make("a", { href: route.toList({ chosen: { venue: [venue] } }) }, bdi(venue)) : null, date || null, upvotes < 0 ? null : text.counted(upvotes, "upvote")];
    return make("p", { class: "paper-line" }, parts.filter((part) => part !== null).flatMap((part, i) => (i > 0 ? [" · ", part] : [part])));
  }

  function actions(details) {
    const copied = make("button", {
      type: "button", class: "button", id: "copy",
      onclick: async () => {
        copied.textContent = (await paperCatalog.copy(details.bibtex)) ? "Copied" : "Select it below";
        paperCatalog.say(copied.textContent);
        setTimeout(() => (copied.textContent = "Copy BibTeX"), 2000);
      },
    }, "Copy BibTeX");
    const [main, ...others] = details.links;
    return make("div", { class: "actions" }, main ? outButton(main, "button main") : null, others.map((link) => outButton(link, "button")), copied);
  }

  function outButton([name, address], style) {
    const link = outLink(address, name);
    link.className = style;
    return link;
  }

  function appearances(details) {
    const hasUpvotes = details.appearances.some(({ upvotes }) => upvotes !== undefined);
    const hasDates = details.appearances.some(({ date }) => date !== undefined);
    const row = (name, cells) => make("tr", {}, cells.filter((cell) => cell !== null).map((cell) => make(name, name === "th" ? { scope: "col" } : {}, cell)));
    return section("Where it stands", make("div", { class: "scroll" }, make("table", {},
      make("thead", {}, row("th", ["Listing", "Line", hasDates ? "Date" : null, hasUpvotes ? "Upvotes" : null])),
      make("tbody", {}, details.appearances.map(({ path, line: at, date, upvotes }) => row("td", [
        make("a", { href: route.toList({ chosen: { listing: [path] } }) }, bdi(path)), text.count(at),
        hasDates ? date ?? "" : null, hasUpvotes ? (upvotes === undefined ? "" : text.count(upvotes)) : null]))))));
  }

  /** A text in which the addresses that stand in it are links. */
  function withLinks(whole, addresses) {
    const parts = [];
    let rest = whole;
    for (const address of addresses) {
      const at = rest.indexOf(address);
      if (at < 0) continue;
      parts.push(rest.slice(0, at), outLink(address, address));
      rest = rest.slice(at + address.length);
    }
    return [...parts, rest];
  }

  function drawDetails(papers, row, details) {
    const keywords = papers.facet("keyword").of(row);
    return [
      actions(details),
      details.abstract === "" ? null : section("Abstract", make("p", { class: "abstract", dir: "auto" }, withLinks(details.abstract, details.mentions))),
      details.facts.length === 0 ? null : section("Details", make("dl", { class: "facts" },
        details.editors.length === 0 ? null : make("div", {}, make("dt", {}, "Editors"), make("dd", {}, bdi(details.editors.join(", ")))),
        details.facts.map(([name, value]) => make("div", {}, make("dt", {}, name), make("dd", {}, bdi(value)))))),
      keywords.length === 0 ? null : section("Keywords", make("ul", { class: "chips" },
        keywords.map((keyword) => make("li", {}, make("a", { class: "chip", href: route.toList({ chosen: { keyword: [keyword] } }) }, bdi(keyword)))))),
      appearances(details),
      section("BibTeX", make("pre", { tabindex: "0", "aria-label": "BibTeX" }, make("code", {}, details.bibtex))),
      details.related.length === 0 ? null : section("Related papers",
        make("ol", { class: "items" }, details.related.map((other) => paperCatalog.item.draw(papers, other)))),
    ].filter((part) => part !== null);
  }

  function missing(key) {
    return make("div", { class: "empty" }, make("h1", { class: "empty-head", tabindex: "-1" }, "There is no such paper"),
      make("p", {}, "No paper has the key ", make("code", {}, bdi(key)), ". The listings may have changed since the link was made."),
      make("a", { class: "button", href: "#/" }, "Show all papers"));
  }

  /** The element of a paper; what has to be read first follows. */
  function draw(papers, key, back) {
    const row = papers.rows.get(key);
    if (row === undefined) return missing(key);
    const article = make("article", { class: "paper", "aria-labelledby": "paper-title" },
      make("p", { class: "crumbs" }, make("a", { href: back }, back === "#/" ? "← All papers" : "← Back to the results")),
      make("h1", { id: "paper-title", tabindex: "-1" }, bdi(papers.titles[row])), people(papers, row), line(papers, row));
    papers.details(row).then(
      (details) => article.append(...drawDetails(papers, row, details)),
      (error) => article.append(make("p", { class: "failed", role: "alert" }, `What else the paper says cannot be shown: ${error.message}.`)));
    return article;
  }

  return { draw };
})();
