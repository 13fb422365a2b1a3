// Sorting, filtering and downloading of tables. Without this file every table is shown in full, in the order of its source.
// Its words, tableWords, are put before it in the language of the report.
// A table with rows below their sum is not sorted: they would be separated from it. Nor is one whose order has a meaning.
"use strict";
(function () {
  const words = tableWords;
  const language = document.documentElement.lang;
  const status = document.createElement("p");
  status.className = "visually-hidden";
  status.setAttribute("role", "status");

  function value(row, column) {
    const cell = row.cells[column];
    const data = cell.querySelector("data");
    const time = cell.querySelector("time");
    if (data) return Number(data.value);
    return (time ? time.dateTime : cell.textContent).trim();
  }

  // Numbers before texts; empty cells last in both directions.
  function compare(a, b) {
    if (typeof a === "number" && typeof b === "number") return a - b;
    if (typeof a !== typeof b) return typeof a === "number" ? -1 : 1;
    return a.localeCompare(b, language, { numeric: true });
  }

  function sort(table, column, button) {
    const head = button.closest("th");
    const descending = head.getAttribute("aria-sort") === "ascending";
    table.querySelectorAll("thead th").forEach((cell) => cell.removeAttribute("aria-sort"));
    head.setAttribute("aria-sort", descending ? "descending" : "ascending");
    const body = table.tBodies[0];
    const rows = Array.from(body.rows, (row) => ({ row, key: value(row, column) }));
    rows.sort((a, b) => {
      if (a.key === "" || b.key === "") return (a.key === "") - (b.key === "");
      return descending ? compare(b.key, a.key) : compare(a.key, b.key);
    });
    body.append(...rows.map((entry) => entry.row));
    status.textContent = (descending ? words.descending : words.ascending).replace("{0}", button.textContent.trim());
  }

  function sortable(table) {
    table.querySelectorAll("thead th").forEach((head, column) => {
      const button = document.createElement("button");
      button.type = "button";
      button.className = "sort";
      button.append(...head.childNodes);
      head.append(button);
      button.addEventListener("click", () => sort(table, column, button));
    });
  }

  function filterable(table, number) {
    const rows = Array.from(table.tBodies[0].rows, (row) => ({ row, text: row.textContent.toLocaleLowerCase(language) }));
    const id = "filter-" + number;
    const box = document.createElement("p");
    box.className = "filter";
    const label = document.createElement("label");
    label.htmlFor = id;
    label.textContent = words.filter;
    const input = document.createElement("input");
    input.type = "search";
    input.id = id;
    input.className = "utrecht-textbox";
    input.setAttribute("autocomplete", "off");
    box.append(label, input);
    table.closest(".table").before(box);
    input.addEventListener("input", () => {
      const wanted = input.value.trim().toLocaleLowerCase(language);
      let shown = 0;
      rows.forEach((entry) => {
        entry.row.hidden = !entry.text.includes(wanted);
        shown += entry.row.hidden ? 0 : 1;
      });
      status.textContent = words.shown.replace("{0}", shown.toLocaleString(language)).replace("{1}", rows.length.toLocaleString(language));
    });
  }

  // Exactly what is shown: the remaining rows in their order, and those below. Next to a column of amounts come the plain
  // numbers and their units; several amounts in one cell become as many lines. A count is digits only.
  function csv(table) {
    const plain = (node) => node.innerText.replace(/[\u00ad\u200b\u2060\ufeff]/g, "").replace(/[\s\u00a0]+/g, " ").trim();
    const quoted = (text) => (/[",\n]/.test(text) ? '"' + text.replaceAll('"', '""') + '"' : text);
    const rows = Array.from(table.tBodies[0].rows).filter((row) => !row.hidden).concat(Array.from(table.tFoot?.rows || []));
    const amounts = (cell) => (cell.matches(".numeric, .sums td, .origins td:nth-child(2)") ? Array.from(cell.querySelectorAll("data:not(.count)")) : []);
    const heads = Array.from(table.tHead.rows[0].cells);
    const counted = heads.map((head, column) => rows.some((row) => amounts(row.cells[column]).length > 0));
    const head = heads.flatMap((cell, column) => {
      const title = plain(cell);
      return counted[column] ? [title, words.value.replace("{0}", () => title), words.unit.replace("{0}", () => title)] : [title];
    });
    const lines = rows.flatMap((row) => {
      const cells = Array.from(row.cells);
      const most = Math.max(1, ...cells.map((cell) => amounts(cell).length));
      return Array.from({ length: most }, (_, line) =>
        cells.flatMap((cell, column) => {
          const all = amounts(cell);
          const amount = all[line];
          if (!counted[column]) return [cell.querySelector("data.count")?.value ?? plain(cell)];
          if (all.length === 0) return [line === 0 ? plain(cell) : "", "", ""];
          return amount ? [plain(all.length > 1 ? amount : cell), amount.value, amount.dataset.unit || "EUR"] : ["", "", ""];
        }),
      );
    });
    return [head, ...lines].map((cells) => cells.map(quoted).join(",") + "\n").join("");
  }

  function downloadable(table) {
    const box = document.createElement("p");
    box.className = "downloads";
    const link = document.createElement("a");
    link.href = "#";
    link.download = table.caption.textContent.trim().toLowerCase().replace(/[^a-z0-9]+/g, "-") + ".csv";
    link.textContent = words.csv;
    link.addEventListener("click", () => {
      URL.revokeObjectURL(link.href);
      link.href = URL.createObjectURL(new Blob([csv(table)], { type: "text/csv;charset=utf-8" }));
    });
    box.append(link);
    table.closest(".table").after(box);
  }

  const most = 12;
  document.querySelectorAll(".table table").forEach((table, number) => {
    const rows = table.tBodies[0].rows.length;
    if (rows > 2 && !table.dataset.order && !table.querySelector("th.under")) sortable(table);
    if (rows > most) filterable(table, number);
    if (!table.closest("figure")) downloadable(table);
  });
  document.body.append(status);
})();
