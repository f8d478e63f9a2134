// The page's addresses: `#/` with what is asked for, `#/paper/Key`, `#/charts`, `#/problems`.
"use strict";

paperCatalog.route = (() => {
  const facetNames = ["year", "venue", "author", "listing", "keyword"];

  const decode = (text) => {
    try {
      return decodeURIComponent(text);
    } catch {
      return text;
    }
  };

  function read(hash) {
    const [path, search = ""] = hash.replace(/^#\/?/, "").split(/\?(.*)/s);
    const [view, ...rest] = path.split("/");
    if (view === "paper") return { view, key: decode(rest.join("/")) };
    if (view === "charts" || view === "problems") return { view };
    const values = new URLSearchParams(search);
    const chosen = {};
    for (const name of facetNames) {
      if (values.has(name)) chosen[name] = values.getAll(name);
    }
    return { view: "list", query: values.get("q") ?? "", sort: values.get("sort") ?? "", chosen };
  }

  function toList({ query = "", sort = "", chosen = {} }) {
    const values = new URLSearchParams();
    if (query !== "") values.set("q", query);
    if (sort !== "") values.set("sort", sort);
    for (const name of facetNames) for (const value of chosen[name] ?? []) values.append(name, value);
    const search = values.toString();
    return search === "" ? "#/" : `#/?${search}`;
  }

  const toPaper = (key) => `#/paper/${encodeURIComponent(key)}`;

  return { read, toList, toPaper };
})();
