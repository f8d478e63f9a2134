// The papers as columns: what the list shows and what papers are picked by.
"use strict";

paperCatalog.Papers = (() => {
  class Facet {
    constructor(name, { values, counts, items }) {
      this.name = name;
      this.values = values;
      this.items = Int32Array.from(items);
      this.starts = new Int32Array(counts.length + 1);
      counts.forEach((count, paper) => (this.starts[paper + 1] = this.starts[paper] + count));
      this.numbers = null;
    }

    /** The values of a paper. */
    of(paper) {
      return Array.from(this.items.subarray(this.starts[paper], this.starts[paper + 1]), (item) => this.values[item]);
    }

    /** The number of a value, or undefined. */
    numberOf(value) {
      this.numbers ??= new Map(this.values.map((text, number) => [text, number]));
      return this.numbers.get(value);
    }
  }

  return class Papers {
    constructor(data) {
      Object.assign(this, data);
      this.count = data.keys.length;
      this.facets = Object.entries(data.facets).map(([name, facet]) => new Facet(name, facet));
      this.rows = new Map(data.keys.map((key, row) => [key, row]));
      this.all = Array.from({ length: this.count }, (_, row) => row);
    }

    facet(name) {
      return this.facets.find((facet) => facet.name === name);
    }

    /** What is read when a paper is opened. */
    async details(row) {
      const chunk = await paperCatalog.store.load(`details-${row >> this.detailsShift}`);
      return chunk[row & ((1 << this.detailsShift) - 1)];
    }
  };
})();
