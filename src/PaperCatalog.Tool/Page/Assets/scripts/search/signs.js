// What a character is to words: the same as Search/Words/WordSign.cs of the library says.
"use strict";

paperCatalog.signs = (() => {
  const invisible = /[\u00ad\u034f\u061c\u17b4\u17b5\u180e\u3164\uffa0\ufeff\u200b-\u200f\u202a-\u202e\u2060-\u206f\ufe00-\ufe0f\ufff9-\ufffb]|[\u{1d173}-\u{1d17a}\u{e0000}-\u{e01ef}]/u;
  const alone = /[\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff\u3041-\u30ff\u3400-\u4dbf\u4e00-\u9fff\uf900-\ufaff\u{20000}-\u{3ffff}]/u;
  const upper = /[\p{Lu}\p{Lt}]/u;
  const lower = /\p{Ll}/u;
  const other = /[\p{Lm}\p{Lo}\p{Mn}\p{Mc}]/u;
  const digit = /\p{N}/u;
  let folds = [];

  const kindOf = (sign) =>
    upper.test(sign) ? "upper" : lower.test(sign) ? "lower" : other.test(sign) ? "other" : digit.test(sign) ? "digit" : "break";

  function readAscii(code, sign) {
    if (code >= 97 && code <= 122) return ["lower", sign];
    if (code >= 65 && code <= 90) return ["upper", sign.toLowerCase()];
    if (code >= 48 && code <= 57) return ["digit", sign];
    if (sign === "-" || sign === "_") return ["joiner", ""];
    if (sign === "+" || sign === "#") return ["mark", sign];
    return [sign === "'" ? "skip" : "break", ""];
  }

  function isSkipped(code, sign) {
    if (code === 0x2019 || code === 0x02bc || (code >= 0x300 && code <= 0x36f)) return true;
    return code >= 0xa0 && invisible.test(sign);
  }

  /** The kind of a character and what it is in a word. */
  function read(code) {
    if (code >= 0xff01 && code <= 0xff5e) code -= 0xfee0;
    const sign = String.fromCodePoint(code);
    if (code < 0x80) return readAscii(code, sign);
    if (isSkipped(code, sign)) return ["skip", ""];
    if (code === 0x2010 || code === 0x2011) return ["joiner", ""];
    if (alone.test(sign)) return ["alone", sign];
    const kind = kindOf(sign);
    if (code > 0xffff) return [kind === "upper" || kind === "lower" ? "other" : kind, sign];
    const fold = folds.find(({ first, letters }) => code >= first && code < first + letters.length);
    return [kind, (fold && fold.letters[code - fold.first]) || sign.toLowerCase()];
  }

  return { read, setFolds: (values) => (folds = values) };
})();
