// What the catalogue looks like as a whole.
"use strict";

paperCatalog.ChartsView = (() => {
  const { make } = paperCatalog.dom;
  const { text, route } = paperCatalog;
  const mostRows = 12;
  const mostYears = 60;
  const mostMonths = 36;

  const countAll = (papers, name) => {
    const facet = papers.facet(name);
    const counts = new Int32Array(facet.values.length);
    for (const item of facet.items) counts[item]++;
    return [facet, counts];
  };

  function names(papers, name) {
    const [facet, counts] = countAll(papers, name);
    return paperCatalog.facets.top(facet, counts, mostRows, () => true)
      .map((number) => ({ label: facet.values[number], value: counts[number], href: route.toList({ chosen: { [name]: [facet.values[number]] } }) }));
  }

  // Without a gap from the first to the last, and of a long time the end.
  function years(papers) {
    const [facet, counts] = countAll(papers, "year");
    if (facet.values.length === 0) return [];
    const last = Number(facet.values.at(-1));
    const first = Math.max(Number(facet.values[0]), last - mostYears + 1);
    return Array.from({ length: last - first + 1 }, (_, i) => {
      const label = String(first + i).padStart(4, "0");
      return { label, value: counts[facet.numberOf(label)] ?? 0, href: route.toList({ chosen: { year: [label] } }) };
    });
  }

  function months(papers) {
    const counts = new Map();
    for (const date of papers.dates) {
      if (text.yearOf(date) === 0 || text.monthOf(date) === 0) continue;
      const month = text.yearOf(date) * 12 + text.monthOf(date) - 1;
      counts.set(month, (counts.get(month) ?? 0) + 1);
    }
    if (counts.size === 0) return [];
    const last = Math.max(...counts.keys());
    const first = Math.max(Math.min(...counts.keys()), last - mostMonths + 1);
    return Array.from({ length: last - first + 1 }, (_, i) => {
      const year = Math.floor((first + i) / 12);
      return {
        label: `${text.months[(first + i) % 12]} ${String(year % 100).padStart(2, "0")}`,
        value: counts.get(first + i) ?? 0,
        href: route.toList({ chosen: { year: [String(year).padStart(4, "0")] } }),
      };
    });
  }

  function upvotes(papers) {
    return papers.all.filter((row) => papers.upvotes[row] > 0)
      .sort((one, other) => papers.upvotes[other] - papers.upvotes[one] || one - other)
      .slice(0, mostRows)
      .map((row) => ({ label: papers.titles[row], value: papers.upvotes[row], href: route.toPaper(papers.keys[row]) }));
  }

  /** The element of all charts that there is something to show in. */
  function draw(papers) {
    const charts = [
      ["Papers by year", "columns", ["Year", "Papers"], years(papers)],
      ["Papers by month", "columns", ["Month", "Papers"], months(papers)],
      ["Most upvotes", "rows", ["Paper", "Upvotes"], upvotes(papers)],
      ["Venues with the most papers", "rows", ["Venue", "Papers"], names(papers, "venue")],
      ["People with the most papers", "rows", ["Person", "Papers"], names(papers, "author")],
    ].filter(([, , , rows]) => rows.length > 0);
    return make("div", { class: "charts" }, make("h1", { tabindex: "-1" }, "Charts"),
      charts.length === 0
        ? make("div", { class: "empty" }, make("p", { class: "empty-head" }, "There is nothing to draw"), make("p", {}, "The listings say no dates, upvotes, venues or people."))
        : make("div", { class: "figures" }, charts.map((chart) => paperCatalog.bars.chart(...chart))));
  }

  return { draw };
})();
