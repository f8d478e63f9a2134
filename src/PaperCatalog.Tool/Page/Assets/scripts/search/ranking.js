// Ranks papers by BM25F: the same scores as Search/Queries/Searcher.cs of the library has, to the last bit.
"use strict";

paperCatalog.Searcher = (() => {
  const startWeight = 0.5;
  const saturation = 1.2;
  const phraseMark = 1 << 8;

  class Tally {
    constructor(paperCount) {
      this.paperCount = paperCount;
      this.weights = new Float64Array(paperCount);
      this.scores = new Float64Array(paperCount);
      this.marks = new Int32Array(paperCount);
      this.touched = new Int32Array(paperCount);
      this.touchedCount = 0;
      this.found = [];
    }

    add(paper, weight) {
      if (this.weights[paper] === 0) this.touched[this.touchedCount++] = paper;
      this.weights[paper] += weight;
    }

    endCount(mark) {
      const count = this.touchedCount;
      const rarity = Math.fround(Math.log(1 + (this.paperCount - count + 0.5) / (count + 0.5)));
      const scale = rarity * (saturation + 1);
      for (let at = 0; at < count; at++) {
        const paper = this.touched[at];
        if (this.marks[paper] === 0) this.found.push(paper);
        this.marks[paper] += mark;
        this.scores[paper] += (scale * this.weights[paper]) / (saturation + this.weights[paper]);
        this.weights[paper] = 0;
      }
      this.touchedCount = 0;
    }

    clear() {
      for (const paper of this.found) this.marks[paper] = this.scores[paper] = 0;
      this.found = [];
    }
  }

  return class Searcher {
    constructor(index) {
      this.index = index;
      this.tally = new Tally(index.paperCount);
    }

    /** Whether places of words are needed that may not be there yet. */
    static needsPositions(clauses) {
      return clauses.some(({ isPhrase }) => isPhrase);
    }

    /** The numbers of the papers that a query finds, best first. */
    find(clauses) {
      const { tally } = this;
      let most = 0;
      for (const { words, isPhrase } of clauses) {
        if (isPhrase) this.countPhrase(words);
        else this.countWord(words[0]);
        most += isPhrase ? phraseMark : 0;
        tally.endCount(isPhrase ? phraseMark : 1);
      }

      for (const paper of tally.found) most = Math.max(most, tally.marks[paper]);
      const papers = tally.found.filter((paper) => tally.marks[paper] === most);
      const { scores } = tally;
      papers.sort((left, right) => scores[right] - scores[left] || left - right);
      tally.clear();
      return papers;
    }

    countWord({ first, end, exact }) {
      const { tally } = this;
      for (const { starts, postings, weights } of this.index.fields) {
        for (let term = first; term < end; term++) {
          const share = term === exact ? 1 : startWeight;
          const last = starts[term + 1];
          let paper = -1;
          for (let at = starts[term]; at < last; ) {
            // Distances and counts of up to 127, as most are, take a byte.
            let head = postings[at++];
            if (head >= 0x80) {
              head &= 0x7f;
              for (let shift = 7, next = 0x80; next >= 0x80; shift += 7) {
                next = postings[at++];
                head |= (next & 0x7f) << shift;
              }
            }
            paper += head >> 1;
            let count = 1;
            if ((head & 1) === 0) {
              count = postings[at++];
              if (count >= 0x80) {
                count &= 0x7f;
                for (let shift = 7, next = 0x80; next >= 0x80; shift += 7) {
                  next = postings[at++];
                  count |= (next & 0x7f) << shift;
                }
              }
            }
            tally.add(paper, share * count * weights[paper]);
          }
        }
      }
    }

    countPhrase(words) {
      for (const field of this.index.fields) {
        for (const paper of paperCatalog.phrase.find(field, words)) this.tally.add(paper, field.weights[paper]);
      }
    }
  };
})();
