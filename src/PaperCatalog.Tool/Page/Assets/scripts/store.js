// The data of the page. A page that is read from disk may load scripts and nothing else, so each part of the data is one,
// which hands its text over here; parts that not everybody needs are loaded when they are asked for.
"use strict";

var paperCatalog = {};

paperCatalog.store = (() => {
  const waiting = new Map();
  const texts = new Map();
  const asked = new Map();

  function put(name, text) {
    if (waiting.has(name)) waiting.get(name)(text);
    else texts.set(name, text);
  }

  function wait(name) {
    return new Promise((resolve) => {
      if (texts.has(name)) resolve(texts.get(name));
      else waiting.set(name, resolve);
    }).then(JSON.parse);
  }

  /** A part that the page's own text names. */
  function get(name) {
    if (!asked.has(name)) asked.set(name, wait(name));
    return asked.get(name);
  }

  /** A part that is loaded now, unless it was before. */
  function load(name) {
    if (!asked.has(name)) {
      const failed = new Promise((_, reject) => {
        const script = document.createElement("script");
        script.src = `data/${name}.js`;
        script.onerror = () => {
          asked.delete(name);
          waiting.delete(name);
          script.remove();
          reject(new Error(`data/${name}.js cannot be read`));
        };
        document.head.append(script);
      });
      asked.set(name, Promise.race([wait(name), failed]));
    }
    return asked.get(name);
  }

  return { put, get, load };
})();
