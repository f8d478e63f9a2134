// Elements are made of names, attributes and texts. No text of a paper is ever read as markup.
"use strict";

paperCatalog.dom = (() => {
  const svgNamespace = "http://www.w3.org/2000/svg";

  function fill(element, attributes, children) {
    for (const [name, value] of Object.entries(attributes)) {
      if (name.startsWith("on")) element.addEventListener(name.slice(2), value);
      else if (value === true) element.setAttribute(name, "");
      else if (value !== false && value !== null && value !== undefined) element.setAttribute(name, value);
    }
    element.append(...children.flat().filter((child) => child !== null && child !== undefined && child !== false));
    return element;
  }

  const make = (name, attributes = {}, ...children) => fill(document.createElement(name), attributes, children);

  const makeSvg = (name, attributes = {}, ...children) => fill(document.createElementNS(svgNamespace, name), attributes, children);

  /** A text whose direction is its own, and does not reach what stands around it. */
  const bdi = (text) => make("bdi", {}, text);

  /** A link out of the page; an address that is none of the web is shown and not linked. */
  function outLink(address, ...children) {
    let scheme = "";
    try {
      scheme = new URL(address).protocol;
    } catch {
      // It is no address.
    }
    return scheme === "http:" || scheme === "https:"
      ? make("a", { href: address, rel: "noopener noreferrer", target: "_blank" }, ...children)
      : make("span", {}, ...children);
  }

  return { make, makeSvg, bdi, outLink };
})();
