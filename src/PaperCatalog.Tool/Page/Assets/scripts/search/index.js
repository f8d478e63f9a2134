// The index as it was built: words in order, and for each its papers, in bytes.
"use strict";

paperCatalog.SearchIndex = (() => {
  function toBytes(base64) {
    if (Uint8Array.fromBase64) return Uint8Array.fromBase64(base64);
    const text = atob(base64);
    const bytes = new Uint8Array(text.length);
    for (let at = 0; at < bytes.length; at++) bytes[at] = text.charCodeAt(at);
    return bytes;
  }

  const toInts = (base64) => new Int32Array(toBytes(base64).buffer);

  class Field {
    constructor({ starts, postings, weights }) {
      this.starts = toInts(starts);
      this.postings = toBytes(postings);
      this.weights = new Float32Array(toBytes(weights).buffer);
    }

    addPositions({ starts, positions }) {
      this.positionStarts = toInts(starts);
      this.positions = toBytes(positions);
    }
  }

  return class SearchIndex {
    constructor({ terms, fields }) {
      this.terms = terms === "" ? [] : terms.split("\n");
      this.fields = fields.map((field) => new Field(field));
      this.paperCount = this.fields[0].weights.length;
    }

    get hasPositions() {
      return this.fields[0].positions !== undefined;
    }

    addPositions(positions) {
      this.fields.forEach((field, i) => field.addPositions(positions[i]));
    }

    /** The number of the first word that does not stand before `word`. */
    findFirst(word) {
      let [low, high] = [0, this.terms.length];
      while (low < high) {
        const middle = (low + high) >>> 1;
        if (this.terms[middle] < word) low = middle + 1;
        else high = middle;
      }
      return low;
    }

    /** The number behind the last word that begins with `start`. */
    findEnd(start, from) {
      let [low, high] = [from, this.terms.length];
      while (low < high) {
        const middle = (low + high) >>> 1;
        if (this.terms[middle].startsWith(start)) low = middle + 1;
        else high = middle;
      }
      return low;
    }

    /** The words that one of a query means: itself, or all that begin with it. */
    range(word, isStart) {
      const first = this.findFirst(word);
      const exact = this.terms[first] === word ? first : -1;
      const end = isStart ? this.findEnd(word, first) : exact < 0 ? first : first + 1;
      return { first, end, exact };
    }
  };
})();
