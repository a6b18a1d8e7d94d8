// Filters the list of documents, and answers the search. Pages can be read without it.
"use strict";
const edition = (() => {
  const root = document.body.dataset.root || "";
  const waiting = new Map();
  const parts = new Map();
  const texts = new Map();
  const page = 10;
  let documents = [];
  let keys = new Set();

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

  // The part of a word: the longest of the keys that it begins with.
  function partOf(word) {
    for (let length = word.length; length > 0; length--) if (keys.has(word.slice(0, length))) return word.slice(0, length);
    return "other";
  }

  const isOpen = (word, last) => last && word.length > 2;

  // The last word of a query may be a beginning: its words may stand in several parts.
  function partsOf(word, last) {
    return [...new Set([partOf(word), ...(isOpen(word, last) ? [...keys].filter(key => key.startsWith(word)) : [])])].filter(key => keys.has(key));
  }

  // The documents of a word, each with its lines; without them where the index has none.
  function postings(word, last) {
    const found = new Map();
    for (const key of partsOf(word, last)) {
      const part = parts.get(key) || {};
      for (const entry of isOpen(word, last) ? Object.keys(part).filter(w => w.startsWith(word)) : Object.hasOwn(part, word) ? [word] : []) read(part[entry], found);
    }
    return found;
  }

  function read(list, found) {
    for (let i = 0, number = 0; i < list.length;) {
      number += list[i++];
      const count = list[i++], before = found.get(number);
      if (count === 0) { found.set(number, null); continue; }
      const lines = before === undefined ? new Set() : before;
      for (let k = 0, line = 0; k < count; k++) { line += list[i++]; if (lines) lines.add(line); }
      found.set(number, lines);
    }
  }

  async function search(query) {
    const words = [...new Set(fold(query))];
    if (words.length === 0) return [];
    await load("parts.js");
    const isLast = i => i === words.length - 1;
    await Promise.all(words.flatMap((word, i) => partsOf(word, isLast(i))).map(key => load("w-" + key + ".js")));
    const lists = words.map((word, i) => postings(word, isLast(i))).sort((a, b) => a.size - b.size);
    const results = [];
    for (const number of lists[0].keys()) {
      if (!lists.every(list => list.has(number))) continue;
      const known = lists.map(list => list.get(number)).filter(lines => lines);
      const all = [...(known[0] || [])], together = all.filter(line => known.every(lines => lines.has(line)));
      results.push({ number, lines: together.length ? together : all, together: together.length });
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

  // Where the index has no lines, those of the document that have most of the words.
  function linesOf(result, text, words) {
    if (result.lines.length > 0) return result.lines;
    const counted = text.lines.map((line, number) => { const folded = fold(line); return { number, count: words.filter(word => folded.some(w => w.startsWith(word))).length }; });
    return counted.filter(line => line.count > 0).sort((a, b) => b.count - a.count || a.number - b.number).map(line => line.number);
  }

  function entryOf(result, words) {
    const item = document.createElement("li"), text = texts.get(result.number);
    if (!text) return item;
    const [address, title, date, language] = text.facts, lines = linesOf(result, text, words);
    const link = document.createElement("a");
    link.href = root + address + (lines.length ? "#" + text.anchors[lines[0]] : "");
    link.textContent = title; link.lang = language;
    item.append(link, date ? " (" + date + ")" : "");
    const context = document.createElement("ul");
    context.className = "kwic"; context.lang = language;
    for (const line of lines.slice(0, 3)) { const entry = document.createElement("li"); entry.append(marked(text.lines[line], words)); context.append(entry); }
    if (lines.length) item.append(context);
    return item;
  }

  async function entriesOf(found, from, words) {
    const shown = found.slice(from, from + page);
    await Promise.all(shown.map(result => load("text/" + result.number + ".js")));
    return shown.map(result => entryOf(result, words));
  }

  let asked = 0;
  async function show(query) {
    const number = ++asked, list = document.getElementById("results"), status = document.getElementById("status"), more = document.getElementById("more");
    const found = await search(query), words = fold(query), entries = await entriesOf(found, 0, words);
    if (number !== asked) return;
    list.replaceChildren(...entries);
    more.hidden = found.length <= page;
    more.onclick = async () => {
      const next = await entriesOf(found, list.children.length, words);
      list.append(...next);
      more.hidden = list.children.length >= found.length;
      next[0].querySelector("a").focus();
    };
    status.textContent = words.length === 0 ? "" : found.length === 0 ? status.dataset.nothing : found.length + " " + status.dataset.found;
  }

  function startSearch(form) {
    const box = document.getElementById("q");
    load("parts.js");
    form.addEventListener("submit", event => {
      event.preventDefault();
      history.replaceState(null, "", "?q=" + encodeURIComponent(box.value));
      show(box.value);
    });
    const query = new URLSearchParams(location.search).get("q");
    if (query) { box.value = query; show(query); }
  }

  // The columns of documents.js that facets ask for.
  const column = { kind: 4, year: 8, from: 9, to: 10 };

  function rowOf(facts) {
    const row = document.createElement("tr"), link = document.createElement("a"), time = document.createElement("time");
    link.href = root + facts[0]; link.textContent = facts[1]; link.lang = facts[3];
    time.textContent = facts[2];
    if (/^\d{4}(-\d\d){0,2}$/.test(facts[2])) time.dateTime = facts[2];
    const heads = document.querySelectorAll("#documents thead th");
    [facts[2] ? time : "", link, ...facts.slice(4, 8)].forEach((content, i) => {
      const cell = document.createElement("td");
      if (i > 1) cell.dataset.column = heads[i].textContent;
      cell.append(content);
      row.append(cell);
    });
    return row;
  }

  // A list of one page is filtered as it stands; of several, the rows of all documents are made when they are asked for.
  function startFacets(form) {
    const table = document.getElementById("documents"), body = table.tBodies[0], rows = [...body.rows], count = document.getElementById("shown");
    const total = count.textContent, length = Number(table.dataset.length || 0), pager = document.querySelector(".pager"), more = document.getElementById("more");
    form.hidden = false;

    function filterRows(chosen) {
      for (const row of rows) row.hidden = !chosen.every(e => row.dataset[e.name] === e.value);
      count.textContent = rows.filter(row => !row.hidden).length;
    }

    async function filterAll(chosen) {
      await load("documents.js");
      const found = documents.filter(facts => chosen.every(e => facts[column[e.name]] === e.value));
      const next = () => found.slice(body.rows.length, body.rows.length + length).map(rowOf);
      body.replaceChildren();
      body.append(...next());
      more.hidden = body.rows.length >= found.length;
      more.onclick = () => { const added = next(); body.append(...added); more.hidden = body.rows.length >= found.length; added[0].querySelector("a").focus(); };
      pager.hidden = true;
      count.textContent = found.length;
    }

    function restore() {
      body.replaceChildren(...rows);
      count.textContent = total;
      more.hidden = true;
      pager.hidden = false;
    }

    form.addEventListener("change", () => {
      const chosen = [...form.elements].filter(e => e.name && e.value);
      if (length === 0) filterRows(chosen); else if (chosen.length === 0) restore(); else filterAll(chosen);
    });
  }

  const searchForm = document.getElementById("search"), facets = document.getElementById("facets");
  if (searchForm) startSearch(searchForm);
  if (facets) startFacets(facets);
  return {
    documents: list => { documents = list; },
    part: (key, words) => { parts.set(key, words); },
    text: (number, facts, lines, anchors) => { texts.set(number, { facts, lines, anchors }); },
    keys: list => { keys = new Set(list); },
  };
})();
