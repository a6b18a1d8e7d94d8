// Filters the list of documents, answers the search, and copies citations. Pages can be read without it.
"use strict";
const edition = (() => {
  const root = document.body.dataset.root || "";
  const waiting = new Map();
  const parts = new Map();
  const texts = new Map();
  const titles = new Map();
  const page = 10;
  // The first word of each part of the index, how many documents there are, how many lines of a text a file has, and of how many documents a file has the titles; the page of the search knows them.
  const searchForm = document.querySelector("form#search"), firsts = (searchForm?.dataset.parts || "").split(" ").filter(Boolean);
  const length = Number(searchForm?.dataset.length || 0), stretch = Number(searchForm?.dataset.stretch || 1), titled = Number(searchForm?.dataset.titled || 1);
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

  // The documents of a word: the lines of each that has them in the index, and for each that has the word without them the stretch of its text that has it first, counted from one.
  function postings(word, open) {
    const found = { lines: new Map(), stretches: null, mixed: false }, sought = ";" + word + (open ? "" : " ");
    for (const number of partsOf(word, open)) {
      const part = parts.get(number) || "";
      for (let at = part.indexOf(sought); at >= 0; at = part.indexOf(sought, at + 1)) read(part, part.indexOf(" ", at) + 1, found);
    }
    return found;
  }

  const firstStretch = (list, number) => list.stretches === null ? 0 : list.stretches[number];
  const hasLines = (list, number) => list.lines.has(number) && firstStretch(list, number) === 0;
  const linesIn = (list, number) => list.mixed ? [...new Set(list.lines.get(number))].sort((a, b) => a - b) : list.lines.get(number);

  // The numbers of the documents that have all words: those of the rarest word are tried.
  function common(lists) {
    const tried = lists[0].stretches === null ? [...lists[0].lines.keys()] : Array.from({ length }, (_, number) => number);
    return tried.filter(number => lists.every(list => firstStretch(list, number) > 0 || list.lines.has(number)));
  }

  const signs = new Uint8Array(128);
  [..."0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz-_"].forEach((sign, value) => { signs[sign.charCodeAt(0)] = value; });

  // Reads one list of the index (see SearchPostings). Where several words begin alike, the lines of a document are out of order, and one may come twice.
  function read(part, at, found) {
    const stop = part.indexOf(";", at), end = stop < 0 ? part.length : stop;
    if (part[at] === "*") {
      const first = found.stretches ??= new Uint8Array(length);
      for (let number = 0, i = at + 1; i < end; number++, i++) {
        const place = signs[part.charCodeAt(i)];
        if (place > 0 && (first[number] === 0 || place < first[number])) first[number] = place;
      }
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

  // The numbers that two lists share; both are in order.
  function shared(one, other) {
    const both = [];
    for (let i = 0, k = 0; i < one.length && k < other.length;) {
      if (one[i] === other[k]) both.push(one[i]);
      if (one[i] <= other[k]) i++; else k++;
    }
    return both;
  }

  // The lines of a document that have all words of which the index has lines, or else those of the rarest.
  function meet(lists, number) {
    const known = lists.filter(list => hasLines(list, number)).map(list => linesIn(list, number));
    const together = known.length ? known.reduce(shared) : [];
    return { number, lines: together.length ? together : known[0] || [], together: together.length };
  }

  // A result with the stretch of its text that is shown: the first of those with most of its lines, three of which are shown, or the one where the last of its words begins.
  function placed(lists, number) {
    const { lines } = meet(lists, number), counts = new Map();
    let best = lines.length ? Math.floor(lines[0] / stretch) : Math.max(...lists.map(list => firstStretch(list, number))) - 1;
    for (const line of lines) {
      const at = Math.floor(line / stretch), count = (counts.get(at) || 0) + 1;
      counts.set(at, count);
      if (count <= 3 && count > counts.get(best)) best = at;
    }
    return { number, stretch: best, lines: lines.filter(line => Math.floor(line / stretch) === best).map(line => line % stretch) };
  }

  // The documents that have all words, best first: most lines with all of them, most lines of the rarest, earliest. One number for each says its rank and who it is.
  function ranked(lists) {
    const numbers = common(lists), most = 4095, ranks = new Float64Array(numbers.length);
    if (lists.every(list => list.stretches !== null)) return numbers;
    // One word meets nothing: its lines need not be compared for each of thousands of documents.
    const alone = lists.length === 1 && lists[0].stretches === null && !lists[0].mixed ? lists[0].lines : null;
    numbers.forEach((number, i) => {
      const { lines, together } = alone ? { lines: alone.get(number), together: alone.get(number).length } : meet(lists, number);
      ranks[i] = ((most - Math.min(most, together)) * (most + 1) + most - Math.min(most, lines.length)) * length + number;
    });
    return Array.from(ranks.sort(), rank => rank % length);
  }

  // The numbers of the documents, and a function that gives each with its place.
  async function search(words) {
    if (words.length === 0) return { numbers: [] };
    const open = i => isOpen(words[i], i === words.length - 1);
    await Promise.all(words.map((word, i) => loadParts(word, open(i))));
    const lists = words.map((word, i) => postings(word, open(i))).sort((a, b) => (a.stretches !== null) - (b.stretches !== null) || a.lines.size - b.lines.size);
    return { numbers: ranked(lists), result: number => placed(lists, number) };
  }

  // Whether a word of a text begins with one of those that are sought: only what has other signs than plain letters must be folded.
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

  // What surrounds the first hit of a line, taken apart: what stands between words, a word, and so on. Where none stands as it was asked for, the whole line is taken apart: folding each word of a long one takes time.
  function around(line, words) {
    const hit = firstHit(line, words), start = hit < 240 ? 0 : hit - 240, stop = hit < 0 ? line.length : hit + 360;
    const pieces = line.slice(start, stop).split(/([\p{L}\p{M}\p{Nd}’']+)/u);
    const first = pieces.findIndex((piece, i) => i % 2 === 1 && (i > 1 || start === 0) && begins(piece, words));
    // It begins with a word, and not with the comma before it.
    const from = first - 24 > 1 ? first - 24 : start > 0 ? 3 : 0, to = Math.min(pieces.length, Math.max(0, first) + 36);
    return { pieces: pieces.slice(from, to), from, before: start > 0 || from > 0, after: stop < line.length || to < pieces.length };
  }

  function marked(line, words) {
    const item = document.createElement("span"), { pieces, from, before, after } = around(line, words);
    let plain = before ? "… " : "";
    pieces.forEach((piece, i) => {
      if ((from + i) % 2 === 0 || !begins(piece, words)) { plain += piece; return; }
      const mark = document.createElement("mark");
      mark.textContent = piece;
      item.append(plain, mark);
      plain = "";
    });
    item.append(plain + (after ? " …" : ""));
    return item;
  }

  // Where the index has no lines, those of the stretch that have most of the words; the first three are shown. Only a line with other signs than those of plain print must be folded.
  function linesOf(result, text, words) {
    if (result.lines.length > 0) return result.lines;
    const counted = [];
    for (let number = 0, whole = 0; number < text.lines.length && whole < 3; number++) {
      const line = text.lines[number], folded = /[^\x00-\x7f–—“”…]|\w'/.test(line) ? fold(line) : null;
      const count = words.filter(word => folded ? folded.some(w => w.startsWith(word)) : firstHit(line, [word]) >= 0).length;
      if (count > 0) counted.push({ number, count });
      if (count === words.length) whole++;
    }
    return counted.sort((a, b) => b.count - a.count || a.number - b.number).map(line => line.number);
  }

  // A result before its text is there: title and date, and room for as many lines as there will be.
  function entryOf(result, facts) {
    const item = document.createElement("li"), [address, title, date, language] = facts, link = document.createElement("a"), context = document.createElement("ul");
    link.href = root + address;
    link.textContent = title; link.lang = language;
    context.className = "kwic"; context.lang = language;
    context.style.setProperty("--lines", Math.min(3, result.lines.length || 3));
    item.append(link, date ? " (" + date + ")" : "", context);
    return item;
  }

  // Gives a result its lines, and its link the place of the first.
  function fill(item, result, words) {
    const text = texts.get(textAddress(result)), link = item.querySelector("a"), context = item.querySelector(".kwic"), lines = text ? linesOf(result, text, words) : [];
    if (!lines.length) { context.remove(); return; }
    link.setAttribute("href", link.getAttribute("href") + "#" + text.anchors[lines[0]]);
    // A heading and its entry in a list of contents are shown once, and the title not below itself.
    const shown = new Set(lines.slice(0, 6).map(number => text.lines[number]));
    if (shown.size > 1) shown.delete(link.textContent);
    for (const line of [...shown].slice(0, 3)) {
      const entry = document.createElement("li");
      entry.append(marked(line, words));
      context.append(entry);
    }
  }

  const wordsOf = query => [...new Set(fold(query))];

  // A long text is in several files, of as many lines each.
  const textAddress = ({ number, stretch }) => "text/" + number + (stretch ? "-" + stretch : "") + ".js";

  // Loads the texts of the first page of results before it is asked for.
  async function loadTexts(query) {
    const words = wordsOf(query);
    if (!words.some(word => word.length > 2)) return;
    const found = await search(words);
    for (const number of found.numbers.slice(0, page)) load(textAddress(found.result(number)));
  }

  async function factsOf(number) {
    const part = Math.floor(number / titled);
    await load("titles/" + part + ".js");
    return (titles.get(part)?.[number % titled] || "").split("\t");
  }

  const painted = () => new Promise(done => requestAnimationFrame(() => setTimeout(done)));

  // The titles of a page of results are the answer; they are painted at once. The lines, each of which has a file of its own, are written at once when the last is there, into the room that is kept for them.
  async function write(found, from, words, isAsked, place) {
    const results = found.numbers.slice(from, from + page).map(found.result);
    const facts = await Promise.all(results.map(result => factsOf(result.number)));
    if (!isAsked()) return null;
    const items = results.map((result, i) => entryOf(result, facts[i]));
    place(items);
    await painted();
    await Promise.all(results.map(result => load(textAddress(result))));
    if (!isAsked()) return null;
    items.forEach((item, i) => fill(item, results[i], words));
    return items;
  }

  let asked = 0;
  async function show(query) {
    const number = ++asked, list = document.getElementById("results"), status = document.getElementById("status"), more = document.getElementById("more");
    const isAsked = () => number === asked, words = wordsOf(query), found = await search(words), count = found.numbers.length;
    // What is read aloud is told once, when all is there.
    const begin = place => items => { list.setAttribute("aria-busy", "true"); place(items); };
    if (await write(found, 0, words, isAsked, begin(items => list.replaceChildren(...items))) === null) return;
    list.setAttribute("aria-busy", "false");
    status.textContent = words.length === 0 ? "" : count === 0 ? status.dataset.nothing : count + " " + (count === 1 ? status.dataset.one : status.dataset.found);
    more.hidden = count <= page;
    more.onclick = async () => {
      const items = await write(found, list.children.length, words, isAsked, begin(items => { list.append(...items); items[0].querySelector("a").focus(); }));
      if (items === null) return;
      list.setAttribute("aria-busy", "false");
      more.hidden = list.children.length >= count;
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
      show(box.value);
      history.replaceState(null, "", "?q=" + encodeURIComponent(box.value));
    });
    const query = new URLSearchParams(location.search).get("q");
    if (query) { box.value = query; show(query); }
    // The titles come before they are asked for, unless they are very many.
    for (let part = 0; part * titled < Math.min(length, 20000); part++) load("titles/" + part + ".js");
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
    const total = Number(count.textContent), length = Number(table.dataset.length || 0), pager = document.querySelector(".pager"), more = document.getElementById("more");
    form.hidden = false;

    function tell(number) {
      count.textContent = number;
      count.nextSibling.textContent = " " + (number === 1 ? count.dataset.one : count.dataset.many);
    }

    function filterRows(chosen) {
      for (const row of rows) row.hidden = !chosen.every(e => row.dataset[e.name] === e.value);
      tell(rows.filter(row => !row.hidden).length);
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
      tell(found.length);
    }

    function restore() {
      body.replaceChildren(...rows);
      tell(total);
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
    // Lines and their anchors are one string each, which costs a browser less to read than as many as there are lines.
    titles: (part, lines) => { titles.set(part, lines.split("\n")); },
    text: (number, stretch, lines, anchors) => { texts.set(textAddress({ number, stretch }), { lines: lines.split("\n"), anchors: anchors.split(" ") }); },
  };
})();
