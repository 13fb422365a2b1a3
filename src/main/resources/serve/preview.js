// In a page of a preview: shows the findings at the top, and reloads the page when it changed, at the same scroll position.
"use strict";
(function () {
  const own = document.currentScript;
  const MARKED = 1500;
  const script = (name) => new URL(name, own.src).pathname;
  let revision = own.dataset.revision;
  let waiting = null;
  let source = null;
  let asked = false;
  let title = document.title;

  // The panel is in a shadow tree: neither style sheet can affect the other.
  const host = document.createElement("div");
  host.id = "overzicht-preview";
  const root = host.attachShadow({ mode: "open" });
  const panel = document.createElement("div");
  panel.className = "panel";
  root.append(style("panel.css"), panel);
  document.documentElement.append(style("preview.css"));

  function style(name) {
    const link = document.createElement("link");
    link.rel = "stylesheet";
    link.href = script(name);
    return link;
  }

  // The title of the tab shows the number of errors while another tab is open.
  function entitle(plain) {
    title = plain;
    const errors = panel.querySelector("[data-errors]")?.dataset.errors || "0";
    document.title = errors === "0" ? title : "(" + errors + ") " + title;
  }

  function show(html) {
    if (panel.dataset.html === html) return;
    const open = new Map(Array.from(panel.querySelectorAll("details"), (details) => [details.className, details.open]));
    const before = panel.dataset.html !== undefined;
    panel.dataset.html = html;
    panel.innerHTML = html;
    entitle(title);
    if (before) panel.querySelectorAll("details.sheets").forEach((details) => (details.open = open.get(details.className) || false));
    panel.querySelectorAll("nav a").forEach((link) => {
      if (link.pathname === location.pathname) link.setAttribute("aria-current", "page");
    });
  }

  // The differences between two trees, as the smallest blocks: children that are equal at either end are left out.
  function changed(before, now, blocks) {
    if (before.isEqualNode(now)) return;
    const old = Array.from(before.children);
    const fresh = Array.from(now.children);
    const alone = (node) => Array.from(node.childNodes).some((child) => child.nodeType === Node.TEXT_NODE && child.data.trim());
    if (before.tagName !== now.tagName || fresh.length === 0 || alone(now) || now.matches("p,li,tr,dt,dd,figure,svg")) {
      blocks.push(now);
      return;
    }
    let from = 0;
    while (from < old.length && from < fresh.length && old[from].isEqualNode(fresh[from])) from++;
    let end = 0;
    const most = Math.min(old.length, fresh.length) - from;
    while (end < most && old[old.length - 1 - end].isEqualNode(fresh[fresh.length - 1 - end])) end++;
    const same = old.length === fresh.length;
    for (let i = from; i < fresh.length - end; i++) {
      if (same) changed(old[i], fresh[i], blocks);
      else blocks.push(fresh[i]);
    }
  }

  // The first block that is fully visible, and its distance from the top.
  function place() {
    const blocks = Array.from(document.querySelectorAll("main h1, main h2, main h3, main p, main li, main tr, main figure"));
    const first = blocks.find((block) => block.getBoundingClientRect().top >= 0);
    return { first, text: first?.textContent, index: blocks.indexOf(first), top: first?.getBoundingClientRect().top, y: scrollY };
  }

  function scrollBack(was) {
    scrollTo({ top: was.y, behavior: "instant" });
    if (!was.first) return;
    const blocks = Array.from(document.querySelectorAll("main h1, main h2, main h3, main p, main li, main tr, main figure"));
    const alike = blocks.filter((block) => block.textContent === was.text);
    alike.sort((a, b) => Math.abs(blocks.indexOf(a) - was.index) - Math.abs(blocks.indexOf(b) - was.index));
    const block = alike[0] || blocks[was.index];
    if (block) scrollBy({ top: block.getBoundingClientRect().top - was.top, behavior: "instant" });
  }

  let sourceHtml = null;

  function take(html) {
    const now = new DOMParser().parseFromString(html, "text/html");
    const scripts = (page) => Array.from(page.querySelectorAll("script[src]"), (script) => script.getAttribute("src"));
    const fixed = scripts(now).length <= 2 && String(scripts(now)) === String(scripts(sourceHtml || document));
    if (!sourceHtml || !fixed || !now.querySelector("main") || !document.querySelector("main")) {
      location.reload();
      return;
    }
    const blocks = [];
    changed(sourceHtml.body, now.body, blocks);
    sourceHtml = new DOMParser().parseFromString(html, "text/html");
    const was = place();
    const focus = document.activeElement?.id;
    const again = Array.from(now.querySelectorAll("script[src]")).filter((script) => !script.dataset.revision);
    entitle(now.title);
    Array.from(now.documentElement.attributes).forEach((attribute) => document.documentElement.setAttribute(attribute.name, attribute.value));
    document.body.className = now.body.className;
    document.body.replaceChildren(host, ...now.body.childNodes);
    renew();
    again.forEach(run);
    scrollBack(was);
    if (focus) document.getElementById(focus)?.focus({ preventScroll: true });
    mark(blocks);
  }

  // A script runs only when it is newly inserted into the page.
  function run(old) {
    const fresh = document.createElement("script");
    Array.from(old.attributes).forEach((attribute) => fresh.setAttribute(attribute.name, attribute.value));
    document.querySelectorAll("script[src]").forEach((script) => {
      if (script.getAttribute("src") === old.getAttribute("src")) script.remove();
    });
    document.head.append(fresh);
  }

  // Style sheets and pictures may have changed under the same address.
  function renew() {
    document.querySelectorAll("head link[rel=stylesheet], main img, header img").forEach((element) => {
      const name = element.tagName === "IMG" ? "src" : "href";
      const url = new URL(element.getAttribute(name), location.href);
      if (url.origin !== location.origin) return;
      url.searchParams.set("preview", revision);
      if (element.tagName === "IMG") {
        element.src = url.href;
        return;
      }
      const fresh = element.cloneNode();
      fresh.href = url.href;
      fresh.addEventListener("load", () => element.remove());
      element.after(fresh);
    });
  }

  function mark(blocks) {
    blocks.forEach((block) => block.setAttribute("data-preview-changed", ""));
    setTimeout(() => blocks.forEach((block) => block.removeAttribute("data-preview-changed")), MARKED);
  }

  // A document keeps the requested page; the new one is shown once it has loaded.
  function takeDocument() {
    const frame = document.querySelector("iframe");
    const number = document.querySelector("input[type=number]").value || "1";
    const fresh = frame.cloneNode();
    fresh.src = frame.getAttribute("src").replace(/[?#].*/, "") + "?preview=" + revision + "#page=" + number;
    fresh.className = "fresh";
    fresh.addEventListener("load", () => {
      frame.remove();
      fresh.className = "";
    });
    frame.after(fresh);
  }

  function ask() {
    asked = true;
    source.postMessage({ address: location.pathname + location.search, revision });
  }

  function follow() {
    if (waiting === null || document.visibilityState === "hidden") return;
    revision = waiting;
    waiting = null;
    if (document.querySelector("main.document")) takeDocument();
    else if (document.querySelector("main.nothing")) location.reload();
    else ask();
  }

  function hear({ data }) {
    panel.classList.toggle("away", Boolean(data.away));
    if (data.panel !== undefined) {
      show(data.panel);
      if (data.revision !== revision) waiting = data.revision;
      follow();
    } else if (data.page !== undefined) {
      if (asked && sourceHtml) take(data.page);
      else sourceHtml = new DOMParser().parseFromString(data.page, "text/html");
      asked = false;
    }
  }

  function begin() {
    document.body.prepend(host);
    if (!sourceHtml && document.querySelector("main:not(.document):not(.nothing)")) {
      source.postMessage({ address: location.pathname + location.search, revision });
    }
    document.querySelector("main.document input")?.addEventListener("change", takeDocument);
  }

  function connect() {
    if (window.SharedWorker) {
      source = new SharedWorker(script("worker.js")).port;
      source.start();
    } else {
      source = new Worker(script("worker.js"));
    }
    source.onmessage = hear;
  }

  connect();
  begin();
  document.addEventListener("visibilitychange", follow);
  window.addEventListener("pagehide", () => source.postMessage({ leave: true }));
  window.addEventListener("pageshow", (event) => {
    if (event.persisted) connect();
  });
})();
