// The list of papers: what a query and the chosen facets find, in pages that follow each other as one scrolls.
"use strict";

paperCatalog.ListView = (() => {
  const { make, bdi } = paperCatalog.dom;
  const { text, route } = paperCatalog;
  // What a screen shows and a little more, since all of it is drawn anew at each key.
  const pageSize = 15;

  // Papers come first while one types, and the counts of filters when the keys rest.
  const afterTyping = 60;

  const sorts = {
    "": "Order of the listings",
    newest: "Newest first",
    oldest: "Oldest first",
    upvotes: "Most upvotes",
    title: "Title",
  };

  return class ListView {
    constructor(papers, engine, go) {
      this.papers = papers;
      this.engine = engine;
      this.go = go;
      this.filters = new paperCatalog.Filters(papers, (name, value, isOn) => this.choose(name, value, isOn));
      this.heading = make("h1", { class: "results-count" });
      this.sort = make("select", { id: "sort", onchange: () => go({ ...this.asked, sort: this.sort.value }) });
      this.chips = make("ul", { class: "chips", "aria-label": "Chosen filters" });
      this.items = make("ol", { class: "items", "aria-label": "Papers" });
      this.more = make("button", { type: "button", class: "more", onclick: () => this.showMore(true) }, "Show more");
      this.empty = make("div", { class: "empty" });
      this.element = make("div", { class: "browse" }, this.filters.element,
        make("section", { class: "results", "aria-labelledby": "results-count" },
          make("div", { class: "results-head" }, this.heading, make("label", { class: "sort" }, make("span", {}, "Sort"), this.sort)),
          this.chips, this.items, this.more, this.empty));
      this.heading.id = "results-count";
      new IntersectionObserver((seen) => seen.some((entry) => entry.isIntersecting) && this.showMore(false), { rootMargin: "600px" }).observe(this.more);
    }

    choose(name, value, isOn) {
      const values = (this.asked.chosen[name] ?? []).filter((other) => other !== value);
      this.go({ ...this.asked, chosen: { ...this.asked.chosen, [name]: isOn ? [...values, value] : values } });
    }

    /** Shows what is asked for: a query, an order and values of facets. */
    show(asked) {
      const isTyped = this.asked !== undefined && this.asked.query !== asked.query;
      this.asked = asked;
      const answer = this.engine.find(asked.query);
      const { picked, counts } = paperCatalog.facets.pick(this.papers, answer.found, asked.chosen);
      this.answer = answer;
      this.rows = this.sortRows(picked, asked.sort);
      this.shown = 0;
      this.items.replaceChildren();
      this.showMore(false);
      this.drawHead();
      this.drawEmpty();
      clearTimeout(this.timer);
      if (isTyped) this.timer = setTimeout(() => this.filters.update(counts, asked.chosen), afterTyping);
      else this.filters.update(counts, asked.chosen);
    }

    get summary() {
      const { query } = this.asked;
      const papers = text.counted(this.rows.length, "paper");
      return query.trim() === "" ? papers : `${papers} for ${query.trim()}`;
    }

    sortRows(rows, sort) {
      const { dates, upvotes, titles } = this.papers;
      switch (sort) {
        case "newest":
          return rows.sort((one, other) => dates[other] - dates[one] || one - other);
        case "oldest":
          return rows.sort((one, other) => (dates[one] || Infinity) - (dates[other] || Infinity) || one - other);
        case "upvotes":
          return rows.sort((one, other) => upvotes[other] - upvotes[one] || one - other);
        case "title":
          return rows.sort((one, other) => (titles[one] < titles[other] ? -1 : titles[one] > titles[other] ? 1 : one - other));
        default:
          return rows;
      }
    }

    showMore(moveFocus) {
      const { papers, rows, shown, answer } = this;
      const next = rows.slice(shown, shown + pageSize).map((row) => paperCatalog.item.draw(papers, row, answer.ranges, answer.index));
      this.items.append(...next);
      this.shown += next.length;
      this.more.hidden = this.shown >= rows.length;
      if (moveFocus) next[0]?.querySelector("a").focus();
    }

    drawHead() {
      const { query, sort, chosen } = this.asked;
      const isQuery = query.trim() !== "";
      this.heading.replaceChildren(text.counted(this.rows.length, "paper"), ...(isQuery ? [" for ", make("q", {}, bdi(query.trim()))] : []));
      this.sort.replaceChildren(...Object.entries(sorts).map(([value, name]) =>
        make("option", { value, selected: value === sort }, value === "" && isQuery ? "Best match" : name)));
      const chips = Object.entries(chosen).flatMap(([name, values]) => values.map((value) => make("li", {},
        make("button", { type: "button", class: "chip", "aria-label": `Remove ${name} ${value}`, onclick: () => this.choose(name, value, false) },
          bdi(value), make("span", { "aria-hidden": "true" }, "×")))));
      if (chips.length > 1) {
        chips.push(make("li", {}, make("button", { type: "button", class: "quiet", onclick: () => this.go({ ...this.asked, chosen: {} }) }, "Clear all")));
      }
      this.chips.replaceChildren(...chips);
      this.chips.hidden = chips.length === 0;
    }

    drawEmpty() {
      this.empty.hidden = this.rows.length > 0;
      if (this.rows.length > 0) return;
      if (this.papers.count === 0) {
        this.empty.replaceChildren(make("p", { class: "empty-head" }, "The listings hold no papers"),
          make("p", {}, "What is wrong with them stands under ", make("a", { href: "#/problems" }, "Problems"), "."));
        return;
      }
      const filtered = this.answer.found.length > 0;
      this.empty.replaceChildren(
        make("p", { class: "empty-head" }, this.answer.isPending ? "Reading the index…" : filtered ? "No paper has all of these filters" : "No paper has these words"),
        this.answer.isPending ? "" : make("p", {}, filtered ? "Take one away, or start over." : "The start of a word finds more, and so does a phrase without its quotation marks."),
        this.answer.isPending ? "" : make("button", { type: "button", onclick: () => this.go(filtered ? { ...this.asked, chosen: {} } : { query: "", chosen: {} }) },
          filtered ? "Clear the filters" : "Show all papers"));
    }
  };
})();
