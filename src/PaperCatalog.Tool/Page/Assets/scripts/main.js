// Puts the page together: the address says what is shown, and what one types changes the address.
"use strict";

/** Answers queries. Before the index is there, and its places where phrases need them, an answer is pending. */
paperCatalog.Engine = class Engine {
  constructor(papers, onReady) {
    this.papers = papers;
    this.searcher = null;
    this.onReady = onReady;
  }

  find(query) {
    if (query.trim() === "") return { found: this.papers.all, ranges: [], index: null, isPending: false };
    const pending = { found: [], ranges: [], index: null, isPending: true };
    if (this.searcher === null) {
      this.loadIndex();
      return pending;
    }
    const { index } = this.searcher;
    const clauses = paperCatalog.query.read(index, query);
    if (paperCatalog.Searcher.needsPositions(clauses) && !index.hasPositions) {
      this.loadPositions();
      return pending;
    }
    return { found: this.searcher.find(clauses), ranges: clauses.flatMap(({ words }) => words), index, isPending: false };
  }

  async loadIndex() {
    if (this.searcher !== null || this.isLoading) return;
    this.isLoading = true;
    const data = await paperCatalog.store.load("index");
    paperCatalog.signs.setFolds(data.folds);
    this.searcher = new paperCatalog.Searcher(new paperCatalog.SearchIndex(data));
    // The browser compiles what runs often: the first key is answered as fast as those that follow.
    this.searcher.find(paperCatalog.query.read(this.searcher.index, "a"));
    this.onReady();
  }

  async loadPositions() {
    const { index } = this.searcher;
    const positions = await paperCatalog.store.load("positions");
    if (!index.hasPositions) index.addPositions(positions);
    this.onReady();
  }
};

paperCatalog.say = (() => {
  let timer = 0;
  /** Tells who listens, once what is typed has come to rest. */
  return (message) => {
    clearTimeout(timer);
    timer = setTimeout(() => (document.getElementById("status").textContent = message), 300);
  };
})();

paperCatalog.store.get("papers").then((data) => {
  const { route } = paperCatalog;
  const papers = new paperCatalog.Papers(data);
  const main = document.getElementById("main");
  const search = document.getElementById("search");
  const engine = new paperCatalog.Engine(papers, () => shown.view === "list" && show());
  const list = new paperCatalog.ListView(papers, engine, (asked) => replace(asked));
  let shown = { view: "" };
  let listAddress = "#/";
  let listScroll = 0;

  // What is typed is one step of the history, however many keys it takes.
  function replace(asked) {
    const address = route.toList(asked);
    if (shown.view === "list") {
      history.replaceState(null, "", address);
      show();
    } else {
      location.hash = address;
    }
  }

  function showView(view, element, title) {
    main.replaceChildren(element);
    document.title = title === "" ? papers.title : `${title} · ${papers.title}`;
    for (const link of document.querySelectorAll(".views a")) {
      if (link.dataset.view === view) link.setAttribute("aria-current", "page");
      else link.removeAttribute("aria-current");
    }
  }

  function showList(asked) {
    listAddress = route.toList(asked);
    if (search.value !== asked.query && document.activeElement !== search) search.value = asked.query;
    list.show(asked);
    if (main.firstChild !== list.element) showView("list", list.element, "");
    paperCatalog.say(list.answer.isPending ? "Reading the index" : list.summary);
  }

  function showOther(next) {
    if (next.view === "paper") {
      const row = papers.rows.get(next.key);
      showView("list", paperCatalog.PaperView.draw(papers, next.key, listAddress), row === undefined ? "No such paper" : papers.titles[row]);
    } else if (next.view === "charts") {
      showView("charts", paperCatalog.ChartsView.draw(papers), "Charts");
    } else {
      showView("problems", paperCatalog.ProblemsView.draw(), "Problems");
    }
    scrollTo(0, 0);
    main.querySelector("h1")?.focus({ preventScroll: true });
  }

  function show() {
    const before = shown;
    shown = route.read(location.hash);
    if (before.view === "list" && shown.view !== "list") listScroll = scrollY;
    if (shown.view === "list") showList(shown);
    else showOther(shown);
    // Back from a paper to where it was, with the keyboard on it.
    if (before.view === "paper" && shown.view === "list") {
      scrollTo(0, listScroll);
      main.querySelector(`.item-title[href="${CSS.escape(route.toPaper(before.key))}"]`)?.focus({ preventScroll: true });
    }
  }

  document.getElementById("brand").textContent = papers.title;
  const problems = document.querySelector("[data-view=problems]");
  if (papers.problemCount > 0) problems.append(paperCatalog.dom.make("span", { class: "badge" }, paperCatalog.text.count(papers.problemCount)));
  search.addEventListener("input", () => replace({ ...(shown.view === "list" ? shown : { chosen: {} }), query: search.value }));
  document.getElementById("search-form").addEventListener("submit", (event) => event.preventDefault());
  document.querySelector(".skip").addEventListener("click", (event) => {
    event.preventDefault();
    main.focus();
  });
  paperCatalog.keys.listen(search, {
    clear() {
      if (search.value === "") return false;
      search.value = "";
      search.dispatchEvent(new Event("input"));
      return true;
    },
    back() {
      if (shown.view !== "list") location.hash = listAddress;
    },
  });
  addEventListener("hashchange", show);
  show();
  paperCatalog.papers = papers;
  paperCatalog.engine = engine;
  // After the first paint, so that the index does not keep it waiting.
  requestAnimationFrame(() => setTimeout(() => engine.loadIndex()));
});
