// The words of a text: the same as Search/Words/WordReader.cs of the library reads.
"use strict";

paperCatalog.words = (() => {
  const maxUnits = 64;
  const maxParts = 16;

  function withoutPluralS(word) {
    if (word.length < 4 || word.at(-1) !== "s") return word;
    const before = word.at(-2);
    const keeps = before === "s" || before === "i" || (before === "u" && word.length > 4);
    return keeps ? word : word.slice(0, -1);
  }

  class Shape {
    last = "break";
    isJoined = false;
    uppers = 0;
    lowers = 0;
    lastUpperAt = 0;

    startsPart(kind) {
      return this.isJoined || (this.last === "lower" && kind === "upper") || (this.last === "digit") !== (kind === "digit");
    }

    // The place where a part starts that only this letter tells of, or 0.
    add(kind, at) {
      if (at === 0 || this.startsPart(kind)) this.uppers = 0;
      this.last = kind;
      this.isJoined = false;
      if (kind === "upper") {
        this.uppers++;
        this.lowers = 0;
        this.lastUpperAt = at;
        return 0;
      }
      this.lowers = kind === "lower" ? this.lowers + 1 : 0;
      if (this.lowers !== 2 || this.uppers < 2) return 0;
      this.uppers = 0;
      return this.lastUpperAt;
    }
  }

  class Builder {
    units = "";
    wordLength = 0;
    ends = [];
    shape = new Shape();

    // False where the word ends before the character.
    tryAdd(kind, letters) {
      switch (kind) {
        case "skip":
          return true;
        case "break":
        case "alone":
          return this.units.length === 0;
        case "joiner":
          if (this.units.length === 0) return true;
          if (this.shape.isJoined || this.shape.last === "mark") return false;
          return (this.shape.isJoined = true);
        case "mark":
          if (this.units.length === 0) return true;
          if (this.units.length >= maxUnits || this.shape.isJoined) return false;
          this.shape.last = "mark";
          this.units += letters;
          return true;
        default:
          return this.tryAddLetter(kind, letters);
      }
    }

    tryAddLetter(kind, letters) {
      const { shape } = this;
      const length = this.units.length;
      if (length >= maxUnits || shape.last === "mark" || this.ends.length >= maxParts - 2) return false;
      if (length > 0 && shape.startsPart(kind)) this.ends.push(length);
      const before = shape.add(kind, length);
      if (before > 0) this.ends.push(before);
      this.append(letters);
      return true;
    }

    append(letters) {
      this.units += letters;
      this.wordLength = this.units.length;
    }

    toWord(start, end) {
      const ends = [...this.ends, this.wordLength];
      return {
        start,
        end,
        whole: withoutPluralS(this.units),
        isCompound: ends.length > 1 || this.units.length > this.wordLength,
        parts: ends.map((partEnd, i) => withoutPluralS(this.units.slice(i === 0 ? 0 : ends[i - 1], partEnd))),
        isAlone: false,
        continuesRun: false,
      };
    }
  }

  /** Goes through the words of a text. */
  function* read(text) {
    let at = 0;
    let runEnd = -1;
    while (at < text.length) {
      const builder = new Builder();
      let start = at;
      let aloneAt = -1;
      while (at < text.length) {
        const code = text.codePointAt(at);
        const size = code > 0xffff ? 2 : 1;
        const [kind, letters] = paperCatalog.signs.read(code);
        if (kind === "alone" && builder.units.length === 0) {
          aloneAt = start = at;
          at += size;
          builder.append(letters);
          break;
        }
        if (builder.units.length === 0) start = at;
        if (!builder.tryAdd(kind, letters)) break;
        at += size;
      }
      if (builder.units.length === 0) return;
      const word = builder.toWord(start, at);
      if (aloneAt >= 0) {
        word.isAlone = true;
        word.continuesRun = aloneAt === runEnd;
        runEnd = at;
      }
      yield word;
    }
  }

  return { read };
})();
