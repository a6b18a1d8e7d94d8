// Filters the list of documents, answers the search, and copies citations. Pages can be read without it.
"use strict";
const edition = (() => {
  const root = document.body.dataset.root || "";
  const waiting = new Map();
  const parts = new Map();
  const texts = new Map();
  const page = 10, screen = 4;
  let documents = [];
  let firsts = [], length = 0;

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
    if (/^[\x00-\x7f]*$/.test(text)) return text.replace(/'/g, "").toLowerCase().match(/[a-z0-9]+/g) || [];
    const plain = text.replace(/[’'\u00AD]/gu, "").toLowerCase().normalize("NFD").replace(/([a-z])\p{Mn}+/gu, "$1").normalize("NFC")
      .replace(/ß/g, "ss").replace(/æ/g, "ae").replace(/œ/g, "oe").replace(/ø/g, "o").replace(/ł/g, "l").replace(/đ/g, "d");
    return plain.match(/[\p{L}\p{Nd}]+/gu) || [];
  }

  // The last word of a query may be a beginning.
  const isOpen = (word, last) => last && word.length > 2;

  // The parts are in the order of their words: the one that a word is in, and those after it that begin with it.
  function partsOf(word, open) {
    const first = Math.max(0, firsts.findLastIndex(f => f <= word)), all = [first];
    for (let next = first + 1; open && next < firsts.length && firsts[next].startsWith(word); next++) all.push(next);
    return firsts.length ? all : [];
  }

  const loadParts = (word, open) => Promise.all(partsOf(word, open).map(part => load("words/" + part + ".js")));

  // The documents of a word: the lines of each that has them in the index, and for each number whether it has the word without (1) or with lines (2).
  function postings(word, open) {
    const found = { lines: new Map(), bits: new Uint8Array(Math.ceil(length / 6)), state: new Uint8Array(length), mixed: false }, sought = ";" + word + (open ? "" : " ");
    for (const number of partsOf(word, open)) {
      const part = parts.get(number) || "";
      for (let at = part.indexOf(sought); at >= 0; at = part.indexOf(sought, at + 1)) read(part, part.indexOf(" ", at) + 1, found);
    }
    for (let number = 0; number < length; number++) if (found.bits[number / 6 | 0] >> number % 6 & 1) found.state[number] = 1;
    for (const number of found.lines.keys()) if (found.state[number] === 0) found.state[number] = 2;
    return found;
  }

  const signs = new Uint8Array(128);
  [..."0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz-_"].forEach((sign, value) => { signs[sign.charCodeAt(0)] = value; });

  // Reads one list of the index (see SearchPostings). A line may come twice where several words begin alike.
  function read(part, at, found) {
    const stop = part.indexOf(";", at), end = stop < 0 ? part.length : stop;
    if (part[at] === "*") {
      for (let i = at + 1; i < end; i++) found.bits[i - at - 1] |= signs[part.charCodeAt(i)];
      return;
    }
    found.mixed = found.lines.size > 0;
    function next() {
      let value = 0;
      for (let shift = 0; ; shift += 5) {
        const sign = signs[part.charCodeAt(at++)];
        value += (sign & 31) << shift;
        if (sign < 32) return value;
      }
    }
    for (let number = 0; at < end;) {
      number += next();
      let lines = found.lines.get(number);
      if (!lines) found.lines.set(number, lines = []);
      for (let count = next(), line = 0; count > 0; count--) lines.push(line += next());
    }
  }

  // The lines of a document that have all words of which the index has lines, or else those of the rarest.
  function meet(lists, number) {
    const known = lists.filter(list => list.state[number] === 2);
    const lines = known[0].lines.get(number), all = known[0].mixed ? [...new Set(lines)] : lines;
    if (known.length === 1) return { number, lines: all, together: all.length };
    const others = known.slice(1).map(list => new Set(list.lines.get(number))), together = all.filter(line => others.every(some => some.has(line)));
    return { number, lines: together.length ? together : all, together: together.length };
  }

  async function search(query) {
    const words = [...new Set(fold(query))];
    if (words.length === 0) return [];
    await load("parts.js");
    const open = i => isOpen(words[i], i === words.length - 1);
    await Promise.all(words.map((word, i) => loadParts(word, open(i))));
    const lists = words.map((word, i) => postings(word, open(i))).sort((a, b) => a.lines.size - b.lines.size), ranked = [], others = [];
    for (let number = 0; number < length; number++) {
      let all = 3, some = 0;
      for (let i = 0; i < lists.length && all; i++) { const state = lists[i].state[number]; all = state && all; some |= state; }
      if (all && some & 2) ranked.push(meet(lists, number)); else if (all) others.push({ number, lines: [] });
    }
    return ranked.sort((a, b) => b.together - a.together || b.lines.length - a.lines.length || a.number - b.number).concat(others);
  }

  const begins = (piece, words) => fold(piece).some(w => words.some(q => w.startsWith(q)));

  // The words around the first hit of a line. Where words stand as they were asked for, a regular expression finds it; folding each word of a long line takes time.
  function around(line, words) {
    const plain = words.every(word => /^[a-z0-9]+$/.test(word)) ? line.search(new RegExp("(?<![\\p{L}\\p{M}\\p{Nd}’'])(?:" + words.join("|") + ")", "iu")) : -1;
    const start = plain < 400 ? 0 : plain - 400, stop = plain < 0 ? line.length : plain + 600;
    const pieces = line.slice(start, stop).split(/([\p{L}\p{M}\p{Nd}’']+)/u);
    const first = Math.max(0, pieces.findIndex((piece, i) => (i > 0 || start === 0) && begins(piece, words)));
    const from = Math.max(start > 0 ? 1 : 0, first - 24), to = Math.min(pieces.length, first + 36);
    return { pieces: pieces.slice(from, to), before: start > 0 || from > 0, after: stop < line.length || to < pieces.length };
  }

  function marked(line, words) {
    const item = document.createElement("span"), { pieces, before, after } = around(line, words);
    let plain = before ? "… " : "";
    for (const piece of pieces) {
      if (!begins(piece, words)) { plain += piece; continue; }
      const mark = document.createElement("mark");
      mark.textContent = piece;
      item.append(plain, mark);
      plain = "";
    }
    item.append(plain + (after ? " …" : ""));
    return item;
  }

  // Where the index has no lines, those of the document that have most of the words; the first three are shown.
  function linesOf(result, text, words) {
    if (result.lines.length > 0) return result.lines.sort((a, b) => a - b);
    const counted = [];
    for (let number = 0, whole = 0; number < text.lines.length && whole < 3; number++) {
      const folded = fold(text.lines[number]), count = words.filter(word => folded.some(w => w.startsWith(word))).length;
      if (count > 0) counted.push({ number, count });
      if (count === words.length) whole++;
    }
    return counted.sort((a, b) => b.count - a.count || a.number - b.number).map(line => line.number);
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
    // A heading and its entry in a list of contents are shown once.
    for (const line of new Set(lines.slice(0, 6).map(number => text.lines[number]))) {
      if (context.children.length === 3) break;
      const entry = document.createElement("li");
      entry.append(marked(line, words));
      context.append(entry);
    }
    if (lines.length) item.append(context);
    return item;
  }

  // Loads the texts of the first page of results before it is asked for.
  async function loadTexts(query) {
    if (!fold(query).some(word => word.length > 2)) return;
    for (const result of (await search(query)).slice(0, page)) load("text/" + result.number + ".js");
  }

  async function entriesOf(found, from, to, words) {
    const shown = found.slice(from, to);
    await Promise.all(shown.map(result => load("text/" + result.number + ".js")));
    return shown.map(result => entryOf(result, words));
  }

  const painted = () => new Promise(done => requestAnimationFrame(() => setTimeout(done)));

  // What a screen holds is shown first, and when that is painted the rest of the first page: each result has a file to load.
  let asked = 0;
  async function show(query) {
    const number = ++asked, list = document.getElementById("results"), status = document.getElementById("status"), more = document.getElementById("more");
    const found = await search(query), words = fold(query), entries = await entriesOf(found, 0, screen, words);
    if (number !== asked) return;
    list.replaceChildren(...entries);
    more.hidden = true;
    status.textContent = words.length === 0 ? "" : found.length === 0 ? status.dataset.nothing : found.length + " " + status.dataset.found;
    await painted();
    const rest = await entriesOf(found, screen, page, words);
    if (number !== asked) return;
    list.append(...rest);
    more.hidden = found.length <= page;
    more.onclick = async () => {
      const from = list.children.length, next = await entriesOf(found, from, from + page, words);
      list.append(...next);
      more.hidden = list.children.length >= found.length;
      next[0].querySelector("a").focus();
    };
  }

  function startSearch(form) {
    const box = document.getElementById("q");
    load("parts.js");
    // While someone writes, the parts of the index come, and between two words or before the Enter key the texts of the first results.
    let pause = 0;
    box.addEventListener("input", async () => {
      clearTimeout(pause);
      pause = setTimeout(() => loadTexts(box.value), 100);
      await load("parts.js");
      for (const word of fold(box.value)) if (word.length > 2) loadParts(word, false);
    });
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

  // Without a clipboard (a page over plain HTTP has none) the citation is selected and copied as ever; where that is forbidden, too, it stays selected.
  async function copy(citation) {
    try {
      await navigator.clipboard.writeText(citation.textContent.trim());
      return true;
    } catch {
      getSelection().selectAllChildren(citation);
      return document.execCommand("copy");
    }
  }

  function startCopying(button, citation) {
    const status = button.parentElement.querySelector("[role=status]");
    button.hidden = false;
    button.addEventListener("click", async () => {
      const done = await copy(citation);
      // What is said again is told again only where it was gone in between.
      status.textContent = "";
      setTimeout(() => { status.textContent = done ? button.dataset.copied : button.dataset.selected; }, 50);
    });
  }

  // Elements of a document may have any id.
  const copyButton = document.querySelector("button.copy"), searchForm = document.querySelector("form#search"), facets = document.querySelector("form#facets");
  if (copyButton) startCopying(copyButton, document.getElementById("page-citation"));
  if (searchForm) startSearch(searchForm);
  if (facets) startFacets(facets);
  return {
    documents: list => { documents = list; },
    part: (number, words) => { parts.set(number, words); },
    text: (number, facts, lines, anchors) => { texts.set(number, { facts, lines, anchors }); },
    parts: (words, number) => { firsts = words; length = number; },
  };
})();
