// The facets beside the list.
"use strict";

paperCatalog.Filters = (() => {
  const { make, bdi } = paperCatalog.dom;
  const shownAtFirst = 6;
  const shownMore = 20;
  const searchedFrom = 20;

  const titles = { year: "Year", venue: "Venue", author: "Author", listing: "Listing", keyword: "Keyword" };

  class FacetBox {
    constructor(facet, onChange) {
      this.facet = facet;
      this.onChange = onChange;
      this.shown = shownAtFirst;
      this.wanted = "";
      this.list = make("ul", { class: "values" });
      this.more = make("button", { type: "button", class: "quiet", onclick: () => this.showMore() }, "Show more");
      this.search = make("input", {
        type: "search", class: "find", placeholder: `Find ${facet.name}`, "aria-label": `Find ${facet.name}`, autocomplete: "off",
        oninput: () => this.setWanted(),
      });
      this.element = make("fieldset", { class: "facet" }, make("legend", {}, titles[facet.name]),
        facet.values.length > searchedFrom && facet.name !== "year" ? this.search : null, this.list, this.more);
    }

    setWanted() {
      this.wanted = this.search.value.trim().toLowerCase();
      this.shown = shownAtFirst;
      this.draw();
    }

    showMore() {
      const before = this.list.children.length;
      this.shown += shownMore;
      this.draw();
      this.list.children[before]?.querySelector("input").focus();
    }

    update(counts, chosen) {
      this.counts = counts;
      this.chosen = chosen;
      this.draw();
    }

    draw() {
      const { facet, counts, wanted } = this;
      const chosen = new Set(this.chosen.map((value) => facet.numberOf(value)).filter((number) => number !== undefined));
      const accepts = (number) => !chosen.has(number) && (wanted === "" || facet.values[number].toLowerCase().includes(wanted));
      const numbers = paperCatalog.facets.top(facet, counts, this.shown + 1, accepts);
      this.more.hidden = numbers.length <= this.shown;
      const focused = document.activeElement?.id;
      this.list.replaceChildren(...[...chosen, ...numbers.slice(0, this.shown)].map((number) => this.draw1(number, chosen.has(number))));
      if (focused?.startsWith(`facet-${facet.name}-`)) document.getElementById(focused)?.focus();
      this.element.hidden = this.list.children.length === 0 && wanted === "";
    }

    draw1(number, isChosen) {
      const value = this.facet.values[number];
      const box = make("input", {
        type: "checkbox", id: `facet-${this.facet.name}-${number}`, onchange: () => this.onChange(this.facet.name, value, box.checked),
      });
      box.checked = isChosen;
      return make("li", {}, make("label", { title: value }, box, make("span", { class: "value" }, bdi(value)),
        make("span", { class: "count" }, paperCatalog.text.count(this.counts[number]))));
    }
  }

  return class Filters {
    constructor(papers, onChange) {
      this.boxes = papers.facets.filter((facet) => facet.values.length > 0).map((facet) => [papers.facets.indexOf(facet), new FacetBox(facet, onChange)]);
      this.element = make("details", { class: "filters", "aria-label": "Filters" }, make("summary", {}, "Filters"),
        make("form", { "aria-label": "Filters", onsubmit: (event) => event.preventDefault() }, this.boxes.map(([, box]) => box.element)));
      const wide = matchMedia("(min-width: 56rem)");
      this.element.open = wide.matches;
      wide.addEventListener("change", () => (this.element.open = wide.matches));
    }

    update(counts, chosen) {
      for (const [at, box] of this.boxes) box.update(counts[at], chosen[box.facet.name] ?? []);
    }
  };
})();
