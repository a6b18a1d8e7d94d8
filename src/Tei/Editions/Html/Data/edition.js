// Filters the list of documents, answers the search, and copies citations. Pages can be read without it.
"use strict";
const edition = (() => {
  const root = document.body.dataset.root || "";
  const waiting = new Map();
  const parts = new Map();
  const texts = new Map();
  const page = 10, screen = 4;
  // The first word of each part of the index, and how many documents there are; the page of the search knows both.
  const searchForm = document.querySelector("form#search"), firsts = (searchForm?.dataset.parts || "").split(" ").filter(Boolean), length = Number(searchForm?.dataset.length || 0);
  let documents = [];

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

  // The documents of a word: the lines of each that has them in the index, and a bit for each that has the word without them.
  function postings(word, open) {
    const found = { lines: new Map(), bits: null, mixed: false }, sought = ";" + word + (open ? "" : " ");
    for (const number of partsOf(word, open)) {
      const part = parts.get(number) || "";
      for (let at = part.indexOf(sought); at >= 0; at = part.indexOf(sought, at + 1)) read(part, part.indexOf(" ", at) + 1, found);
    }
    return found;
  }

  const hasBit = (list, number) => list.bits !== null && (list.bits[number / 6 | 0] >> number % 6 & 1) === 1;
  const hasLines = (list, number) => list.lines.has(number) && !hasBit(list, number);

  // The numbers of the documents that have all words: those of the rarest word are tried.
  function common(lists) {
    const rarest = lists[0].bits === null ? lists[0].lines.keys() : Array(length).keys(), found = [];
    for (const number of rarest) if (lists.every(list => list.lines.has(number) || hasBit(list, number))) found.push(number);
    return found;
  }

  const signs = new Uint8Array(128);
  [..."0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz-_"].forEach((sign, value) => { signs[sign.charCodeAt(0)] = value; });

  // Reads one list of the index (see SearchPostings). A line may come twice where several words begin alike.
  function read(part, at, found) {
    const stop = part.indexOf(";", at), end = stop < 0 ? part.length : stop;
    if (part[at] === "*") {
      found.bits ??= new Uint8Array(Math.ceil(length / 6));
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
    const known = lists.filter(list => hasLines(list, number));
    if (known.length === 0) return { number, lines: [], together: 0 };
    const lines = known[0].lines.get(number), all = known[0].mixed ? [...new Set(lines)] : lines;
    if (known.length === 1) return { number, lines: all, together: all.length };
    const others = known.slice(1).map(list => new Set(list.lines.get(number))), together = all.filter(line => others.every(some => some.has(line)));
    return { number, lines: together.length ? together : all, together: together.length };
  }

  async function search(query) {
    const words = [...new Set(fold(query))];
    if (words.length === 0) return [];
    const open = i => isOpen(words[i], i === words.length - 1);
    await Promise.all(words.map((word, i) => loadParts(word, open(i))));
    const lists = words.map((word, i) => postings(word, open(i))).sort((a, b) => (a.bits !== null) - (b.bits !== null) || a.lines.size - b.lines.size);
    return common(lists).map(number => meet(lists, number)).sort((a, b) => b.together - a.together || b.lines.length - a.lines.length || a.number - b.number);
  }

  // Only what has other signs than plain letters must be folded.
  function begins(piece, words) {
    const lower = piece.toLowerCase();
    return words.some(word => lower.startsWith(word)) || /[^a-z0-9]/.test(lower) && fold(piece).some(w => words.some(word => w.startsWith(word)));
  }

  // Where the first of the words stands in a line as it was asked for; -1 where none does.
  function firstHit(line, words) {
    const lower = line.toLowerCase();
    let first = -1;
    for (const word of lower.length === line.length ? words : []) {
      let at = lower.indexOf(word);
      while (at > 0 && /[\p{L}\p{M}\p{Nd}’']/u.test(lower[at - 1])) at = lower.indexOf(word, at + 1);
      if (at >= 0 && (first < 0 || at < first)) first = at;
    }
    return first;
  }

  // The words around the first hit of a line. Where none stands as it was asked for, the whole line is taken apart: folding each word of a long one takes time.
  function around(line, words) {
    const hit = firstHit(line, words), start = hit < 400 ? 0 : hit - 400, stop = hit < 0 ? line.length : hit + 600;
    const pieces = line.slice(start, stop).split(/([\p{L}\p{M}\p{Nd}’']+)/u);
    const first = Math.max(0, pieces.findIndex((piece, i) => i % 2 === 1 && (i > 1 || start === 0) && begins(piece, words)));
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

  const loadShown = shown => Promise.all(shown.map(result => load("text/" + result.number + ".js")));

  async function entriesOf(shown, words) {
    await loadShown(shown);
    return shown.map(result => entryOf(result, words));
  }

  const painted = () => new Promise(done => requestAnimationFrame(() => setTimeout(done)));

  // What a screen holds is shown first, and when that is painted the rest of the first page, which is loaded meanwhile: each result has a file of its own.
  let asked = 0;
  async function show(query) {
    const number = ++asked, list = document.getElementById("results"), status = document.getElementById("status"), more = document.getElementById("more");
    const found = await search(query), words = fold(query), rest = found.slice(screen, page);
    await loadShown(found.slice(0, screen));
    loadShown(rest);
    const entries = await entriesOf(found.slice(0, screen), words);
    if (number !== asked) return;
    list.replaceChildren(...entries);
    more.hidden = true;
    status.textContent = words.length === 0 ? "" : found.length === 0 ? status.dataset.nothing : found.length + " " + status.dataset.found;
    await painted();
    const others = await entriesOf(rest, words);
    if (number !== asked) return;
    list.append(...others);
    more.hidden = found.length <= page;
    more.onclick = async () => {
      const from = list.children.length, next = await entriesOf(found.slice(from, from + page), words);
      list.append(...next);
      more.hidden = list.children.length >= found.length;
      next[0].querySelector("a").focus();
    };
  }

  function startSearch(form) {
    const box = document.getElementById("q");
    // While someone writes, the parts of the index come, and between two words or before the Enter key the texts of the first results.
    let pause = 0;
    box.addEventListener("input", () => {
      clearTimeout(pause);
      pause = setTimeout(() => loadTexts(box.value), 100);
      for (const word of fold(box.value)) if (word.length > 2) loadParts(word, false);
    });
    form.addEventListener("submit", event => {
      event.preventDefault();
      history.replaceState(null, "", "?q=" + encodeURIComponent(box.value));
      show(box.value);
    });
    const query = new URLSearchParams(location.search).get("q");
    if (query) { box.value = query; show(query); }
    // What a browser prepares at the first use (the classes of letters, above all) is ready before the first answer, while files are on their way.
    marked("Été – warm", fold("été"));
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
  const copyButton = document.querySelector("button.copy"), facets = document.querySelector("form#facets");
  if (copyButton) startCopying(copyButton, document.getElementById("page-citation"));
  if (searchForm) startSearch(searchForm);
  if (facets) startFacets(facets);
  return {
    documents: list => { documents = list; },
    part: (number, words) => { parts.set(number, words); },
    text: (number, facts, lines, anchors) => { texts.set(number, { facts, lines, anchors }); },
  };
})();
