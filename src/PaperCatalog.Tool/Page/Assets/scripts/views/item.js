// A paper in a list.
"use strict";

paperCatalog.item = (() => {
  const { make, bdi } = paperCatalog.dom;
  const { text, route } = paperCatalog;
  const shownPeople = 4;

  /** A title in which the words of a query are marked. */
  function marked(title, ranges, index) {
    if (ranges.length === 0) return [title];
    const parts = [];
    let at = 0;
    for (const word of paperCatalog.words.read(title)) {
      if (![word.whole, ...word.parts].some((part) => isAsked(part, ranges, index))) continue;
      parts.push(title.slice(at, word.start), make("mark", {}, title.slice(word.start, word.end)));
      at = word.end;
    }
    return [...parts, title.slice(at)];
  }

  function isAsked(word, ranges, index) {
    const term = index.findFirst(word);
    return index.terms[term] === word && ranges.some(({ first, end }) => term >= first && term < end);
  }

  function people(papers, row) {
    const names = papers.facet("author").of(row);
    const count = papers.authorCounts[row];
    if (names.length === 0) return count > 0 ? text.counted(count, "author") : null;
    const shown = names.length > shownPeople + 1 ? names.slice(0, shownPeople) : names;
    const rest = Math.max(names.length, count) - shown.length;
    return make("span", {}, shown.flatMap((name, i) => (i > 0 ? [", ", bdi(name)] : [bdi(name)])), rest > 0 ? ` and ${text.count(rest)} more` : "");
  }

  function line(papers, row) {
    const venue = papers.facet("venue").of(row)[0];
    const date = text.date(papers.dates[row]);
    return [people(papers, row), venue ? bdi(venue) : null, date === "" ? null : make("span", { class: "date" }, date)].filter((part) => part !== null);
  }

  function upvotes(papers, row) {
    const count = papers.upvotes[row];
    return count < 0 ? null : make("span", { class: "upvotes", title: text.counted(count, "upvote") },
      make("span", { "aria-hidden": "true" }, `▲ ${text.count(count)}`), make("span", { class: "hidden" }, text.counted(count, "upvote")));
  }

  const joined = (parts) => parts.length === 0 ? null : make("p", { class: "item-line" }, parts.flatMap((part, i) => (i > 0 ? [" · ", part] : [part])));

  const excerpt = (papers, row) => papers.excerpts[row] === "" ? null : make("p", { class: "excerpt", dir: "auto" }, papers.excerpts[row]);

  /** The element of a paper. */
  function draw(papers, row, ranges = [], index = null) {
    return make("li", { class: "item" },
      make("a", { class: "item-title", href: route.toPaper(papers.keys[row]) }, make("bdi", {}, marked(papers.titles[row], ranges, index))),
      upvotes(papers, row),
      joined(line(papers, row)), excerpt(papers, row));
  }

  return { draw };
})();
