// The problems of the listings, at their lines.
"use strict";

paperCatalog.ProblemsView = (() => {
  const { make, bdi, outLink } = paperCatalog.dom;
  const { text } = paperCatalog;
  const pageSize = 200;
  const names = { error: "Error", warning: "Warning", info: "Hint" };

  function row(problem) {
    return make("tr", {},
      make("td", { class: "place" }, `${problem.line}:${problem.column}`),
      make("td", {}, make("span", { class: `severity ${problem.severity}` }, names[problem.severity] ?? problem.severity)),
      make("td", { class: "message" }, make("bdi", {}, problem.message)),
      make("td", { class: "rule" }, outLink(problem.help, make("code", {}, problem.rule))));
  }

  function group(path, problems) {
    const body = make("tbody");
    let shown = 0;
    const more = make("button", { type: "button", class: "more", onclick: showMore }, "Show more");

    function showMore() {
      body.append(...problems.slice(shown, shown + pageSize).map(row));
      shown += pageSize;
      more.hidden = shown >= problems.length;
    }

    showMore();
    return make("section", { class: "problem-file" },
      make("h2", {}, bdi(path), make("span", { class: "count" }, text.count(problems.length))),
      make("div", { class: "scroll" }, make("table", {},
        make("thead", {}, make("tr", {}, ["Line", "Severity", "What is wrong", "Rule"].map((head) => make("th", { scope: "col" }, head)))), body)), more);
  }

  function summary(problems) {
    return Object.entries(names)
      .map(([severity, name]) => [problems.filter((problem) => problem.severity === severity).length, name.toLowerCase()])
      .filter(([count]) => count > 0)
      .map(([count, name]) => text.counted(count, name))
      .join(", ");
  }

  function fill(element, problems) {
    if (problems.length === 0) {
      element.append(make("div", { class: "empty" }, make("p", { class: "empty-head" }, "No problems"), make("p", {}, "Every entry of the listings is as it should be.")));
      return;
    }
    const groups = Map.groupBy(problems, ({ path }) => path);
    element.append(make("p", { class: "summary" }, `${summary(problems)}, in ${text.counted(groups.size, "listing")}`), ...Array.from(groups, ([path, own]) => group(path, own)));
  }

  /** The element of the problems, which are read now. */
  function draw() {
    const element = make("div", { class: "problems" }, make("h1", { tabindex: "-1" }, "Problems of the listings"));
    paperCatalog.store.load("problems").then(
      (problems) => fill(element, problems),
      (error) => element.append(make("p", { class: "failed", role: "alert" }, `They cannot be shown: ${error.message}.`)));
    return element;
  }

  return { draw };
})();
