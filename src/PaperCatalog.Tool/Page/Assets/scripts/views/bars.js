// Charts of bars, as plain SVG, each with its figures as a table.
"use strict";

paperCatalog.bars = (() => {
  const { make, makeSvg, bdi } = paperCatalog.dom;
  const { text } = paperCatalog;
  const columnHeight = 180;
  const rowHeight = 28;

  // A round number that is not less, so that the axis has one at its top.
  function roundUp(value) {
    const power = 10 ** Math.floor(Math.log10(Math.max(1, value)));
    return [1, 2, 3, 4, 6, 8, 10].map((factor) => factor * power).find((round) => round >= value);
  }

  // Bars that stand, for what follows in time.
  function columns(rows, width) {
    const [left, right, bottom, top] = [36, 16, 22, 8];
    const most = roundUp(Math.max(...rows.map(({ value }) => value)));
    const step = (width - left - right) / rows.length;
    const bar = Math.max(2, Math.min(48, step * 0.72));
    const y = (value) => top + columnHeight * (1 - value / most);
    const labelled = Math.ceil(44 / step);
    const svg = makeSvg("svg", { width, height: top + columnHeight + bottom, "aria-hidden": "true" });
    for (const value of [...new Set([0, Math.round(most / 2), most])]) {
      svg.append(makeSvg("line", { class: "grid", x1: left, x2: width - right, y1: y(value), y2: y(value) }),
        makeSvg("text", { class: "axis", x: left - 8, y: y(value) + 4, "text-anchor": "end" }, text.count(value)));
    }
    rows.forEach(({ label, value, href }, i) => {
      const x = left + step * i + (step - bar) / 2;
      svg.append(linked(href, makeSvg("rect", { class: "bar", x, y: y(value), width: bar, height: Math.max(0, y(0) - y(value)), rx: Math.min(2, bar / 4) },
        makeSvg("title", {}, `${label}: ${text.count(value)}`))));
      if ((rows.length - 1 - i) % labelled === 0) {
        svg.append(makeSvg("text", { class: "axis", x: x + bar / 2, y: top + columnHeight + 16, "text-anchor": "middle" }, label));
      }
    });
    return svg;
  }

  // Bars that lie, for names.
  function rows(all, width) {
    const labelWidth = Math.min(240, width * 0.45);
    const room = width - labelWidth - 48;
    const most = Math.max(...all.map(({ value }) => value));
    const svg = makeSvg("svg", { width, height: rowHeight * all.length, "aria-hidden": "true" });
    all.forEach(({ label, value, href }, i) => {
      const y = rowHeight * i;
      const length = Math.max(2, (room * value) / most);
      svg.append(linked(href,
        makeSvg("title", {}, `${label}: ${text.count(value)}`),
        makeSvg("text", { class: "label", x: 0, y: y + 18 }, shorten(label, labelWidth)),
        makeSvg("rect", { class: "bar", x: labelWidth, y: y + 6, width: length, height: rowHeight - 12, rx: 2 }),
        makeSvg("text", { class: "axis", x: labelWidth + length + 8, y: y + 18 }, text.count(value))));
    });
    return svg;
  }

  // Letters are some 7 units wide here; what is cut is in the title and in the table.
  function shorten(label, width) {
    const most = Math.floor(width / 7.2) - 1;
    const signs = Array.from(label);
    return signs.length > most ? `${signs.slice(0, most - 1).join("").trimEnd()}…` : label;
  }

  // The table has the links that keys reach.
  const linked = (href, ...shapes) => makeSvg("a", { href, tabindex: "-1" }, ...shapes);

  function table(heads, all) {
    return make("table", {}, make("thead", {}, make("tr", {}, heads.map((head) => make("th", { scope: "col" }, head)))),
      make("tbody", {}, all.map(({ label, value, href }) => make("tr", {},
        make("th", { scope: "row" }, href ? make("a", { href }, bdi(label)) : bdi(label)), make("td", {}, text.count(value))))));
  }

  /** A chart. `kind` is `columns` or `rows`; `heads` are those of its table. */
  function chart(title, kind, heads, all) {
    const holder = make("div", { class: "chart" });
    const draw = kind === "columns" ? columns : rows;
    new ResizeObserver(() => {
      const width = Math.floor(holder.clientWidth);
      if (width > 0 && holder.firstChild?.getAttribute("width") !== String(width)) holder.replaceChildren(draw(all, width));
    }).observe(holder);
    return make("figure", {}, make("figcaption", {}, make("h2", {}, title)), holder,
      make("details", { "aria-label": title + " as a table" }, make("summary", {}, "As a table"), make("div", { class: "scroll" }, table(heads, all))));
  }

  return { chart };
})();
