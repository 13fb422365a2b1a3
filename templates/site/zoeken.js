// The search page: Lunr with the index that was built with the site. Without this file the page is a list of all pages.
"use strict";
(function () {
  const most = 50;
  const box = document.querySelector(".found");
  const words = box.dataset;
  const form = document.querySelector("main form.search");
  const input = form.querySelector("input");
  const count = box.querySelector(".count");
  const section = box.querySelector("section");
  const list = box.querySelector(".results");
  const pages = window.zoekindex.pages;
  const index = lunr.Index.load(window.zoekindex.index);

  // Splits and folds words in the same way as the build.
  function parted(text) {
    return text.toLowerCase().normalize("NFD").replace(/[\p{M}\u00ad\u061c\u180e\u200b-\u200f\u2060\ufeff]/gu, "").split(/[^\p{L}\p{N}]+/u).filter(Boolean);
  }

  // Every word must be found, as a full word or as the start of one; a full word scores higher.
  function whole(query, word) {
    query.term(word, { usePipeline: false, boost: 5 });
    query.term(word, {
      usePipeline: false,
      presence: lunr.Query.presence.REQUIRED,
      wildcard: lunr.Query.wildcard.TRAILING,
    });
  }

  // Next: without its ending, or inside a longer word.
  function partly(query, word) {
    const stem = word.length > 5 ? word.slice(0, -2) : word;
    const wildcard = lunr.Query.wildcard;
    query.term(stem, {
      usePipeline: false,
      presence: lunr.Query.presence.REQUIRED,
      wildcard: stem.length > 3 ? wildcard.LEADING | wildcard.TRAILING : wildcard.TRAILING,
    });
  }

  // Last: with a typing error.
  function nearly(query, word) {
    const editDistance = word.length > 7 ? 2 : word.length > 3 ? 1 : 0;
    query.term(word, { usePipeline: false, presence: lunr.Query.presence.REQUIRED, editDistance });
  }

  function find(typed) {
    for (const way of [whole, partly, nearly]) {
      const found = index.query((query) => typed.forEach((word) => way(query, word)));
      if (found.length > 0) return { found, near: way !== whole };
    }
    return { found: [], near: false };
  }

  function item(ref) {
    const [address, title, about] = pages[ref];
    const link = document.createElement("a");
    link.href = address;
    link.textContent = title;
    const text = document.createElement("span");
    text.className = "aside";
    text.textContent = about;
    const entry = document.createElement("li");
    entry.append(link, text);
    return entry;
  }

  function describe(query, found, near) {
    if (found.length === 0) return words.none.replace("{0}", () => query);
    const number = (found.length === 1 ? words.one : words.many)
      .replace("{0}", () => query)
      .replace("{1}", found.length.toLocaleString(document.documentElement.lang));
    const all = found.length > most ? number + ". " + words.most.replace("{0}", most) : number;
    return near ? words.near.replace("{0}", () => all) : all;
  }

  function show() {
    const query = input.value.trim();
    const typed = [...new Set(parted(query))];
    const { found, near } = typed.length > 0 ? find(typed) : { found: [], near: false };
    section.hidden = found.length === 0;
    list.replaceChildren(...found.slice(0, most).map((match) => item(Number(match.ref))));
    count.textContent = typed.length > 0 ? describe(query, found, near) : "";
  }

  let waiting = 0;
  input.addEventListener("input", () => {
    clearTimeout(waiting);
    waiting = setTimeout(show, 200);
  });
  form.addEventListener("submit", (event) => {
    event.preventDefault();
    clearTimeout(waiting);
    const query = input.value.trim();
    history.replaceState(null, "", query ? "?q=" + encodeURIComponent(query) : location.pathname);
    show();
  });
  input.value = new URLSearchParams(location.search).get("q") || "";
  show();
})();
