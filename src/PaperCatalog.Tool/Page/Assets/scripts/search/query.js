// What a query asks for: the same as Search/Queries/QueryReader.cs of the library reads.
"use strict";

paperCatalog.query = (() => {
  const maxClauses = 64;
  const quotes = /["“”„]/;

  const isEmpty = ({ first, end }) => first >= end;

  const isSameRange = (one, other) => one.first === other.first && one.end === other.end && one.exact === other.exact;

  const isSame = (one, other) =>
    one.isPhrase === other.isPhrase && one.words.length === other.words.length && one.words.every((word, i) => isSameRange(word, other.words[i]));

  const find = (text, from) => {
    const at = text.slice(from).search(quotes);
    return at < 0 ? -1 : at + from;
  };

  class Reader {
    clauses = [];
    run = [];

    constructor(index) {
      this.index = index;
    }

    read(query) {
      for (let at = 0; at < query.length; ) {
        const open = find(query, at);
        const close = open < 0 ? -1 : find(query, open + 1);
        if (close < 0) {
          const rest = query.slice(at);
          this.addWords(open < 0 ? rest : rest.replaceAll(query[open], " "), true);
          break;
        }
        this.addWords(query.slice(at, open), false);
        this.addPhrase(query.slice(open + 1, close));
        at = close + 1;
      }
      return this.clauses;
    }

    addWords(text, isEnd) {
      for (const word of paperCatalog.words.read(text)) {
        if (!word.continuesRun) this.endRun();
        if (word.isAlone) this.run.push(this.index.range(word.parts[0], false));
        else this.addWord(word, isEnd && word.end === text.length);
        if (this.clauses.length >= maxClauses) break;
      }
      this.endRun();
    }

    addWord(word, isStart) {
      const whole = word.isCompound ? this.index.range(word.whole, isStart) : null;
      if (whole && !isEmpty(whole)) {
        this.add([whole], false);
        return;
      }
      word.parts.forEach((part, i) => this.add([this.index.range(part, isStart && i === word.parts.length - 1)], false));
    }

    endRun() {
      if (this.run.length > 0) this.add(this.run, true);
      this.run = [];
    }

    addPhrase(text) {
      const words = [];
      for (const word of paperCatalog.words.read(text)) {
        if (words.length >= maxClauses) break;
        words.push(...word.parts.map((part) => this.index.range(part, false)));
      }
      if (words.length > 0) this.add(words, true);
    }

    add(words, isPhrase) {
      const clause = { words, isPhrase };
      if (this.clauses.length < maxClauses && !this.clauses.some((other) => isSame(clause, other))) this.clauses.push(clause);
    }
  }

  return { read: (index, query) => new Reader(index).read(query) };
})();
