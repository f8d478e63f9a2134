// The keyboard: / searches, arrows move through the papers, Escape goes back.
"use strict";

paperCatalog.keys = (() => {
  const isTyping = (element) => element instanceof HTMLInputElement && element.type !== "checkbox"
    || element instanceof HTMLSelectElement || element instanceof HTMLTextAreaElement;

  const links = () => [...document.querySelectorAll("#main .items .item-title")];

  function move(event, search, step) {
    const all = links();
    const at = all.indexOf(document.activeElement);
    if (at < 0 && document.activeElement !== search && document.activeElement !== document.body) return;
    const next = at < 0 ? (step > 0 ? all[0] : null) : all[at + step] ?? (step < 0 ? search : null);
    if (!next) return;
    event.preventDefault();
    next.focus();
    if (next === search) search.select();
  }

  /** `actions` has `clear`, which empties the search or says that there was nothing to empty, and `back`. */
  function listen(search, actions) {
    document.addEventListener("keydown", (event) => {
      if (event.altKey || event.ctrlKey || event.metaKey || event.isComposing) return;
      const active = document.activeElement;
      if (event.key === "/" && !isTyping(active)) {
        event.preventDefault();
        search.focus();
        search.select();
      } else if (event.key === "Escape") {
        if (active === search && actions.clear()) event.preventDefault();
        else actions.back();
      } else if ((event.key === "ArrowDown" || event.key === "ArrowUp") && (active === search || !isTyping(active))) {
        move(event, search, event.key === "ArrowDown" ? 1 : -1);
      }
    });
  }

  return { listen };
})();
