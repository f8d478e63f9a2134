// How numbers and dates read.
"use strict";

paperCatalog.text = (() => {
  const months = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"];
  const number = new Intl.NumberFormat("en");

  const count = (value) => number.format(value);

  /** `1 paper`, `1,204 papers`. */
  const counted = (value, one, many = `${one}s`) => `${count(value)} ${value === 1 ? one : many}`;

  const yearOf = (date) => Math.floor(date / 10000);

  const monthOf = (date) => Math.floor(date / 100) % 100;

  /** A date of the form yyyymmdd, with zeros for what is not known. */
  function date(packed) {
    const [year, month, day] = [yearOf(packed), monthOf(packed), packed % 100];
    return [day || null, months[month - 1] ?? null, year ? String(year).padStart(4, "0") : null].filter((part) => part !== null).join(" ");
  }

  return { count, counted, date, yearOf, monthOf, months };
})();
