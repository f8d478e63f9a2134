// Which of the papers found are shown, and how many each value of a facet would show.
"use strict";

paperCatalog.facets = (() => {
  /**
   * Picks papers that have one of the chosen values of each facet. The counts of a facet are those without its own choice, so that
   * they say what another choice would give.
   */
  function pick(papers, found, chosen) {
    const { facets } = papers;
    const counts = facets.map((facet) => new Int32Array(facet.values.length));
    const wanted = facets.map((facet) => (chosen[facet.name]?.length ? toSet(facet, chosen[facet.name]) : null));
    const picked = [];
    for (const row of found) {
      let missed = -1;
      let misses = 0;
      for (let at = 0; at < facets.length && misses < 2; at++) {
        if (wanted[at] !== null && !has(facets[at], row, wanted[at])) {
          missed = at;
          misses++;
        }
      }
      if (misses === 0) {
        picked.push(row);
        facets.forEach((facet, at) => countIn(facet, row, counts[at]));
      } else if (misses === 1) {
        countIn(facets[missed], row, counts[missed]);
      }
    }
    return { picked, counts };
  }

  const toSet = (facet, values) => new Set(values.map((value) => facet.numberOf(value)));

  function has({ items, starts }, row, wanted) {
    for (let at = starts[row]; at < starts[row + 1]; at++) if (wanted.has(items[at])) return true;
    return false;
  }

  function countIn({ items, starts }, row, counts) {
    for (let at = starts[row]; at < starts[row + 1]; at++) counts[items[at]]++;
  }

  /** The numbers of the values with the most papers, the most first; of years the latest. */
  function top(facet, counts, most, accepts) {
    const byYear = facet.name === "year";
    const isBefore = (one, other) => (byYear ? one > other : counts[one] > counts[other]);
    const best = [];
    for (let number = 0; number < counts.length; number++) {
      if (counts[number] === 0 || !accepts(number)) continue;
      if (best.length === most && !isBefore(number, best[most - 1])) continue;
      let at = best.length;
      while (at > 0 && isBefore(number, best[at - 1])) at--;
      best.splice(at, 0, number);
      if (best.length > most) best.pop();
    }
    return best;
  }

  return { pick, top };
})();
