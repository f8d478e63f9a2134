// Copies text. Where a page from disk may not write to the clipboard, a selection is copied as people do it.
"use strict";

paperCatalog.copy = (() => {
  function copySelected(text) {
    const area = paperCatalog.dom.make("textarea", { class: "hidden", "aria-hidden": "true", tabindex: "-1", readonly: true });
    area.value = text;
    document.body.append(area);
    const focused = document.activeElement;
    area.select();
    const isCopied = document.execCommand("copy");
    area.remove();
    focused?.focus();
    return isCopied;
  }

  /** Whether the text is in the clipboard now. */
  return async function copy(text) {
    try {
      await navigator.clipboard.writeText(text);
      return true;
    } catch {
      return copySelected(text);
    }
  };
})();
