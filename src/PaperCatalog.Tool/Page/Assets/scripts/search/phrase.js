// Where words stand one behind the other: the same as Search/Queries/PhrasePlaces.cs of the library finds.
"use strict";

paperCatalog.phrase = (() => {
  // A paper and a place in it as one number, which a double holds exactly.
  const paperShift = 2 ** 32;

  function* placesOf(field, term, offset) {
    const { postings, positions } = field;
    let [at, place, paper] = [field.starts[term], field.positionStarts[term], -1];
    const end = field.starts[term + 1];

    function read(bytes, from) {
      let [number, shift, next] = [0, 0, 0];
      do {
        next = bytes[from++];
        number |= (next & 0x7f) << shift;
        shift += 7;
      } while (next >= 0x80);
      return [number, from];
    }

    while (at < end) {
      let head, position = 0, count = 1;
      [head, at] = read(postings, at);
      paper += head >> 1;
      if ((head & 1) === 0) [count, at] = read(postings, at);
      for (; count > 0; count--) {
        let step;
        [step, place] = read(positions, place);
        position += step;
        yield paper * paperShift + position - offset;
      }
    }
  }

  function keep(places, others) {
    const kept = [];
    let other = others.next();
    for (const place of places) {
      while (!other.done && other.value < place) other = others.next();
      if (other.done) break;
      if (other.value === place) kept.push(place);
    }
    return kept;
  }

  /** The papers in which the phrase stands, once for each place. */
  function find(field, words) {
    let places = null;
    for (const [offset, word] of words.entries()) {
      if (word.first >= word.end) return [];
      const own = placesOf(field, word.first, offset);
      places = places === null ? [...own] : keep(places, own);
    }
    return places.map((place) => Math.floor(place / paperShift));
  }

  return { find };
})();
