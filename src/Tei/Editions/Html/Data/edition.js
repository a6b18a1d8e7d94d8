// Filters the list of documents, and answers the search. Pages can be read without it.
"use strict";
const edition = (() => {
  const root = document.body.dataset.root || "";
  const waiting = new Map();
  const parts = new Map();
  const texts = new Map();
  let documents = null;

  // Pages from a disk may not fetch files, but they may load scripts.
  function load(address) {
    if (!waiting.has(address)) {
      waiting.set(address, new Promise(resolve => {
        const script = document.createElement("script");
        script.src = root + "search/" + address;
        script.onload = script.onerror = resolve;
        document.head.append(script);
      }));
    }
    return waiting.get(address);
  }

  function fold(text) {
    const plain = text.replace(/[’'\u00AD]/gu, "").toLowerCase().normalize("NFD").replace(/([a-z])\p{Mn}+/gu, "$1").normalize("NFC")
      .replace(/ß/g, "ss").replace(/æ/g, "ae").replace(/œ/g, "oe").replace(/ø/g, "o").replace(/ł/g, "l").replace(/đ/g, "d");
    return plain.match(/[\p{L}\p{Nd}]+/gu) || [];
  }

  function partOf(word) {
    return /^[a-z0-9]{2}/.test(word) ? word.slice(0, 2) : /^[a-z0-9]/.test(word) ? word.slice(0, 1) : "other";
  }

  // The documents of a word, each with its lines; the last word of a query may be a beginning.
  function postings(word, open) {
    const found = new Map();
    const part = parts.get(partOf(word)) || {};
    const keys = open && word.length > 2 ? Object.keys(part).filter(key => key.startsWith(word)) : part[word] ? [word] : [];
    for (const key of keys) {
      const list = part[key];
      for (let i = 0; i < list.length; i += 2 + list[i + 1]) {
        const lines = found.get(list[i]) || new Set();
        for (let k = 0; k < list[i + 1]; k++) lines.add(list[i + 2 + k]);
        found.set(list[i], lines);
      }
    }
    return found;
  }

  async function search(query) {
    const words = [...new Set(fold(query))];
    if (words.length === 0) return [];
    await Promise.all([load("documents.js"), ...words.map(word => load(partOf(word) + ".js"))]);
    const lists = words.map((word, i) => postings(word, i === words.length - 1));
    const results = [];
    for (const [number, lines] of lists[0]) {
      if (!lists.every(list => list.has(number))) continue;
      const together = [...lines].filter(line => lists.every(list => list.get(number).has(line)));
      results.push({ number, lines: together.length ? together : [...lines], together: together.length });
    }
    return results.sort((a, b) => b.together - a.together || b.lines.length - a.lines.length || a.number - b.number);
  }

  function marked(line, words) {
    const item = document.createElement("span");
    const pieces = line.split(/([\p{L}\p{M}\p{Nd}’']+)/u);
    const first = Math.max(0, pieces.findIndex(piece => fold(piece).some(w => words.some(q => w.startsWith(q)))));
    const from = Math.max(0, first - 24), to = Math.min(pieces.length, first + 36);
    if (from > 0) item.append("… ");
    for (const piece of pieces.slice(from, to)) {
      const hit = fold(piece).some(w => words.some(q => w.startsWith(q)));
      if (hit) { const mark = document.createElement("mark"); mark.textContent = piece; item.append(mark); } else item.append(piece);
    }
    if (to < pieces.length) item.append(" …");
    return item;
  }

  async function show(query) {
    const list = document.getElementById("results"), status = document.getElementById("status");
    const found = await search(query), words = fold(query), most = 50;
    const shown = found.slice(0, most);
    await Promise.all(shown.slice(0, 20).map(result => load("text/" + result.number + ".js")));
    list.replaceChildren(...shown.map(result => {
      const [name, title, date, language] = documents[result.number];
      const item = document.createElement("li"), link = document.createElement("a");
      const text = texts.get(result.number);
      link.href = root + encodeURIComponent(name) + ".html" + (text ? "#" + text.anchors[result.lines[0]] : "");
      link.textContent = title; link.lang = language;
      item.append(link, date ? " (" + date + ")" : "");
      if (text) {
        const context = document.createElement("ul");
        context.className = "kwic"; context.lang = language;
        for (const line of result.lines.slice(0, 3)) { const entry = document.createElement("li"); entry.append(marked(text.lines[line], words)); context.append(entry); }
        item.append(context);
      }
      return item;
    }));
    status.textContent = words.length === 0 ? "" : found.length === 0 ? status.dataset.nothing
      : found.length + " " + status.dataset.found + (found.length > most ? "; " + status.dataset.more : "");
  }

  function startSearch(form) {
    const box = document.getElementById("q");
    form.addEventListener("submit", event => {
      event.preventDefault();
      history.replaceState(null, "", "?q=" + encodeURIComponent(box.value));
      show(box.value);
    });
    const asked = new URLSearchParams(location.search).get("q");
    if (asked) { box.value = asked; show(asked); }
  }

  function startFacets(form) {
    const rows = [...document.querySelectorAll("#documents tbody tr")], count = document.getElementById("shown");
    form.hidden = false;
    form.addEventListener("change", () => {
      const chosen = [...form.elements].filter(e => e.name && e.value);
      let shown = 0;
      for (const row of rows) {
        row.hidden = !chosen.every(e => row.dataset[e.name] === e.value);
        shown += row.hidden ? 0 : 1;
      }
      count.textContent = shown;
    });
  }

  const searchForm = document.getElementById("search"), facets = document.getElementById("facets");
  if (searchForm) startSearch(searchForm);
  if (facets) startFacets(facets);
  return {
    documents: list => { documents = list; },
    part: (key, words) => { parts.set(key, words); },
    text: (number, lines, anchors) => { texts.set(number, { lines, anchors }); },
  };
})();
