// Prints how many entries bibtex-tidy finds in a file, and how many seconds it takes each time.
const { tidy } = require("bibtex-tidy");
const fs = require("fs");

const [path, rounds] = process.argv.slice(2);
const text = fs.readFileSync(path, "utf8");
const seconds = [];
let count = 0;
for (let i = 0; i < Number(rounds); i++) {
  const start = process.hrtime.bigint();
  count = tidy(text).count;
  seconds.push(Number(process.hrtime.bigint() - start) / 1e9);
}
console.log(JSON.stringify({ count, seconds }));
