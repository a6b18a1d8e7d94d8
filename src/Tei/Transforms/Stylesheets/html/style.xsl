<?xml version="1.0" encoding="utf-8"?>
<!-- The look of all pages. It is written without the characters that XML escapes, so that a browser reads what stands here. -->
<xsl:stylesheet version="1.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform">
  <xsl:template name="style">
    <style>
:root {
  --paper: #fbfaf6; --panel: #f3f0e7; --ink: #22201c; --quiet: #5d574e; --line: #ddd7c9; --link: #7a2e1d; --insert: #1d5e4d; --tint: #efe9d8; --review: #9a4a00;
  --person: #b9856a; --place: #7f9a6e; --body: #8b86b0;
  color-scheme: light dark;
}
@media (prefers-color-scheme: dark) {
  :root {
    --paper: #191816; --panel: #22211e; --ink: #e6e1d6; --quiet: #b1aa9c; --line: #3a3731; --link: #e3a48f; --insert: #8fc3b1; --tint: #2a2822; --review: #e0a860;
    --person: #a87458; --place: #6f8a5e; --body: #7d78a6;
  }
}
* { box-sizing: border-box; }
html { font-size: 106.25%; -webkit-text-size-adjust: 100%; scroll-padding-top: 1rem; }
body {
  margin: 0; padding: 0 clamp(1rem, 4vw, 3rem); background: var(--paper); color: var(--ink);
  font-family: Charter, "Bitstream Charter", "Sitka Text", Cambria, "Iowan Old Style", Georgia, "Noto Serif", "Source Serif 4", "Liberation Serif", "DejaVu Serif", serif;
  line-height: 1.6; overflow-wrap: break-word;
}
.site, .page-header, .columns, .review, .register, .page-footer { max-width: 66rem; margin-inline: auto; }
.page-header { padding: 3rem 0 1.2rem; border-bottom: 1px solid var(--line); }
h1, h2, h3, h4, h5, h6 { line-height: 1.25; font-weight: 600; text-wrap: balance; }
h1 { font-size: clamp(1.5rem, 1.1rem + 1.8vw, 2.2rem); margin: 0 0 0.5rem; max-width: 44rem; }
h2 { font-size: 1.3rem; margin: 2.2rem 0 0.9rem; }
h3, h4, h5, h6 { font-size: 1.08rem; margin: 1.9rem 0 0.7rem; }
p { margin: 0 0 0.85rem; }
p.head { font-size: 1.3rem; font-weight: 600; line-height: 1.25; margin: 1.4rem 0 0.9rem; }
a { color: var(--link); text-underline-offset: 0.16em; text-decoration-thickness: 1px; }
a:focus-visible, summary:focus-visible, input:focus-visible, button:focus-visible { outline: 2px solid var(--link); outline-offset: 2px; border-radius: 2px; }
.subtitle { font-size: 1.1rem; }
.when-where { color: var(--quiet); font-style: italic; }
.abstract { max-width: 40rem; }
.skip { position: absolute; inset-inline-start: -999em; }
.skip:focus { inset-inline-start: 1rem; top: 0.5rem; background: var(--paper); padding: 0.3rem 0.8rem; }
nav ul { list-style: none; display: flex; flex-wrap: wrap; gap: 0.2rem 1.3rem; margin: 1rem 0 0; padding: 0; font-size: 0.9rem; }
nav a { text-decoration: none; }
nav a:hover { text-decoration: underline; }

.site { padding-top: 1.2rem; padding-bottom: 0.6rem; border-bottom: 1px solid var(--line); }
.edition-title { margin: 0; font-size: 0.95rem; }
.site ul { margin-top: 0.5rem; }
.views { margin: 1rem 0 0; padding: 0; border: 0; display: flex; flex-wrap: wrap; gap: 0.2rem 1.3rem; font-size: 0.9rem; }
.views legend { padding: 0; color: var(--quiet); }
.views label { display: inline-flex; align-items: center; gap: 0.35em; }
input { accent-color: var(--link); }

.columns { display: block; padding-top: 0.8rem; }
.text { min-width: 0; max-width: 38rem; }
section.document h2:first-child, section.enclosure h2:first-child { margin-top: 1.4rem; }
section.enclosure { border-top: 1px solid var(--line); margin-top: 2.6rem; padding-top: 0.6rem; }
.opener, .closer { margin: 1.2rem 0 1.6rem; }
.opener p, .closer p { margin-bottom: 0.25rem; }
.opener .salute { margin-top: 1rem; }
.opener .address { margin: 0.8rem 0; }
.opener p.dateline { text-align: end; }
.closer p.signed { margin-top: 0.6rem; }
p.closer, div.closer { margin-inline-start: 28%; }
.postscript { margin-top: 1.4rem; }
.line-note { color: var(--quiet); font-size: 0.92rem; }
.classification { letter-spacing: 0.09em; color: var(--ink); font-variant-caps: small-caps; font-size: 1rem; }
.subhead { font-weight: 600; margin: 1.2rem 0 0.4rem; }
.stanza { margin-bottom: 0.85rem; }
.stanza p { margin: 0; }
blockquote { margin-block: 1rem; margin-inline-start: 1.4rem; }
.p { margin-bottom: 0.85rem; }

.turn { margin: 0 0 0.3rem; padding-inline-start: 1.5rem; }
.turn p:first-child { text-indent: -1.5rem; }
.turn p.speaker { margin-bottom: 0.1rem; }
.speaker { font-variant-caps: small-caps; font-weight: 600; letter-spacing: 0.02em; }
.speaker .name { border-bottom: 0; }
.role { font-variant-caps: small-caps; font-weight: 600; }
p.cast { text-indent: 0; margin: 0; }
.stage { font-style: italic; color: var(--quiet); }
p.stage { text-indent: 0; }
.said { background: var(--tint); border-radius: 3px; box-decoration-break: clone; -webkit-box-decoration-break: clone; }
.said.reported { background: none; box-shadow: inset 0 -0.18em var(--tint); }

ul.plain { list-style: none; margin: 0 0 1rem; padding: 0; }
ul.plain li { padding-inline-start: 1.5rem; text-indent: -1.5rem; }
ul.plain li * { text-indent: 0; }
.labelled { list-style: none; margin: 0 0 1rem; padding: 0; }
.labelled li { padding-inline-start: 1.6rem; }
.labelled li p { margin-bottom: 0.55rem; }
.labelled li p:first-child { text-indent: -1.6rem; }
.label { font-weight: 600; margin-inline-end: 0.2em; text-indent: 0; }
.glossary dt { font-weight: 600; }
.table { overflow-x: auto; margin: 1.2rem 0; }
table { border-collapse: collapse; font-size: 0.95rem; font-variant-numeric: lining-nums; }
caption { text-align: start; font-weight: 600; padding-bottom: 0.4rem; }
th, td { text-align: start; vertical-align: top; padding-block: 0.3rem; padding-inline-end: 1.4rem; border-bottom: 1px solid var(--line); }

.name { color: inherit; text-decoration: none; }
a.name { border-bottom: 1px solid var(--line); }
a.name.person, .linked { border-bottom: 1px solid var(--person); }
a.name.place { border-bottom-color: var(--place); }
a.name.organisation { border-bottom-color: var(--body); }
a.name:hover { background: var(--tint); color: var(--link); }
h1 a.name, h2 a.name, h3 a.name { border-bottom-width: 2px; }
ins { text-decoration: none; color: var(--insert); }
ins a.name { color: inherit; }
.by-translator { font-style: italic; }
.cert-low { text-decoration: underline dotted; text-decoration-thickness: 1.5px; text-underline-offset: 0.22em; }
.sic { text-decoration: underline wavy var(--quiet); text-decoration-thickness: 1px; text-underline-offset: 0.25em; text-decoration-skip-ink: none; }
.gap, .unclear, .bracket { color: var(--quiet); }
.surplus { color: var(--quiet); text-decoration: line-through dotted; }
abbr { text-decoration: none; }
.small-caps { font-variant-caps: small-caps; }
.page-break { color: var(--quiet); font-size: 0.8rem; }
.forme-work { display: block; color: var(--quiet); font-size: 0.8rem; }
.note-paragraph { display: block; }
.anchor { font-size: 0.75em; line-height: 0; }
.anchor a { text-decoration: none; }
.notes { border-top: 1px solid var(--line); margin-top: 2.6rem; font-size: 0.92rem; }
.footnote { margin-bottom: 0.6rem; padding-inline-start: 2rem; text-indent: -2rem; }
.footnote .label { display: inline-block; min-width: 1.7rem; }
:target { background: var(--tint); outline: 0.35rem solid var(--tint); border-radius: 2px; }
.text:target, section:target, aside:target { background: none; outline: 0; }

body:has(#page-reading:checked) .sign, body:has(#page-reading:checked) .diplomatic, body:has(#page-reading:checked) .line-break { display: none; }
body:has(#page-reading:checked) .diplomatic:has(:target), body:has(#page-reading:checked) .diplomatic:target { display: revert; }
body:has(#page-unreviewed:checked) .unreviewed { outline: 2px dashed var(--review); outline-offset: 1px; }
.why, .beside { display: none; }
:target + .why, body:has(#page-unreviewed:checked) .unreviewed + .why {
  display: inline-block; min-width: 1.5rem; line-height: 1.5rem; margin-inline: 0.2em; text-align: center; text-indent: 0;
  font-size: 0.85rem; font-style: normal; font-weight: 400; text-decoration: none; border: 1px solid var(--link); border-radius: 50%; background: var(--paper);
}
.hidden {
  position: absolute; width: 1px; height: 1px; margin: -1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap;
  -webkit-user-select: none; user-select: none;
}

.facts { margin: 2.6rem 0 0; padding: 0.3rem 1.1rem 0.8rem; background: var(--panel); border-radius: 6px; font-size: 0.88rem; line-height: 1.5; }
.facts h2 { font-size: 1.05rem; margin: 0.8rem 0; }
.facts dl { margin: 0; }
.fact { padding: 0.45rem 0; border-top: 1px solid var(--line); }
.fact dt { color: var(--quiet); font-size: 0.82rem; }
.fact dd { margin: 0; }
.fact .check { border: 1px solid var(--line); border-radius: 1em; padding: 0 0.6em; }
.copying:has([hidden]) { display: none; }
.copy { font: inherit; color: var(--ink); background: var(--paper); border: 1px solid var(--quiet); border-radius: 4px; padding: 0.05rem 0.6rem; cursor: pointer; }
.copied { color: var(--quiet); }
.citation { -webkit-user-select: all; user-select: all; }
code { font-family: ui-monospace, "Cascadia Mono", Menlo, Consolas, monospace; font-size: 0.82em; overflow-wrap: anywhere; }
.legend { border-top: 1px solid var(--line); padding-top: 0.5rem; }
.legend summary { cursor: pointer; color: var(--quiet); font-size: 0.82rem; }
.legend ul { list-style: none; margin: 0.4rem 0 0; padding: 0; }
.legend li { margin-bottom: 0.25rem; }

.review { border-top: 1px solid var(--line); margin-top: 3rem; font-size: 0.92rem; }
.review summary { cursor: pointer; }
.review ol { margin: 0; padding-inline-start: 2.4rem; }
.review li { padding-block: 0.15rem; }
.register { border-top: 1px solid var(--line); margin-top: 3rem; font-size: 0.92rem; }
.entries { list-style: none; margin: 0; padding: 0; columns: 20rem auto; column-gap: 2.5rem; }
.entries li { break-inside: avoid; padding-bottom: 0.9rem; line-height: 1.45; }
.entry-name { font-weight: 600; }
.life { color: var(--quiet); margin-inline-start: 0.45em; }
.aliases, .about, .idnos, .mentions { display: block; }
.aliases { font-style: italic; }
.idnos, .mentions { font-size: 0.86rem; color: var(--quiet); }
.mentions a { display: inline-block; min-width: 1.1em; text-align: center; font-variant-numeric: lining-nums; }
.page-footer { border-top: 1px solid var(--line); margin-top: 3rem; padding: 1rem 0 3rem; color: var(--quiet); font-size: 0.85rem; }
.page-footer p { margin-bottom: 0.2rem; }

@media (max-width: 39.99rem) { label:has(#page-columns) { display: none; } }
@media (min-width: 40rem) {
  body:has(#page-columns:checked) .turn { padding-inline-start: 11.5rem; margin-bottom: 0.6rem; }
  body:has(#page-columns:checked) .turn p:first-child { text-indent: 0; }
  body:has(#page-columns:checked) .turn::after { content: ""; display: block; clear: both; }
  body:has(#page-columns:checked) .turn .speaker { float: inline-start; clear: inline-start; width: 10.5rem; margin-inline-start: -11.5rem; margin-bottom: 0; text-indent: 0; overflow-wrap: anywhere; }
}
@media (min-width: 62rem) {
  .columns { display: grid; grid-template-columns: minmax(0, 38rem) minmax(15rem, 20rem); justify-content: space-between; column-gap: 3rem; align-items: start; }
  .facts { margin-top: 1.4rem; }
}
@media (min-width: 84rem) {
  .site, .page-header, .columns, .review, .register, .page-footer { max-width: 70rem; }
  .columns:has(.beside) { grid-template-columns: minmax(0, 52rem) 16rem; column-gap: 2rem; }
  .columns:has(.beside) .text { max-width: none; padding-inline-end: 15.5rem; }
  .beside {
    display: block; float: inline-end; clear: inline-end; width: 14rem; margin-inline-end: -15.5rem; margin-bottom: 0.8rem; padding-top: 0.15rem; border-top: 1px solid var(--line);
    font-size: 0.8rem; font-style: normal; font-weight: 400; line-height: 1.4; text-indent: 0; text-align: start; color: var(--quiet); -webkit-user-select: none; user-select: none;
  }
}
@media (prefers-reduced-motion: no-preference) { html { scroll-behavior: smooth; } }
@media (max-width: 34rem) {
  html { font-size: 100%; }
  .page-header { padding-top: 1.6rem; }
  p.closer, div.closer { margin-inline-start: 12%; }
}
@media print {
  :root { --paper: #fff; --panel: #fff; --ink: #000; --quiet: #444; --line: #bbb; --link: #000; --insert: #000; --tint: #fff; }
  html { font-size: 10.5pt; }
  body { padding: 0; }
  nav, .skip, .back, .to-text, .copying, .mentions, .views, .review, .site, :target + .why, body:has(#page-unreviewed:checked) .unreviewed + .why { display: none; }
  :target { background: none; outline: 0; }
  ins { text-decoration: underline; text-decoration-style: dotted; }
  a { text-decoration: none; }
  a.name, a.name.person, .linked { border-bottom: 0; }
  .columns { display: block; }
  .text { max-width: none; }
  .facts a[href^="http"]::after { content: " (" attr(href) ")"; overflow-wrap: anywhere; }
  h1, h2, h3, .speaker, .label { break-after: avoid; }
  p, li { orphans: 3; widows: 3; }
}
    </style>
  </xsl:template>
</xsl:stylesheet>
