#!/usr/bin/env bash
# Runs transforms by us and by the peers side by side and prints ratios.
#   tests/Tei.Benchmarks/compare-transform.sh
# a: XSLT 3.0 on 100 and on 2,000 small files: our worker that stays, against one 'java net.sf.saxon.Transform' for each (10 of them are timed).
# b: 10,000 documents in one run with 512 MB for the worker.
# c: our reading text of documents of 1, 4 and 10 MB, eight of each once the program runs: the .NET engine, against xsltproc with the same stylesheet.
# Needs java, libsaxonhe-java and xsltproc.
set -euo pipefail
cd "$(dirname "$0")/../.."
for program in java xsltproc; do command -v "$program" > /dev/null || { echo "$program is missing" >&2; exit 3; }; done
jar=/usr/share/java/Saxon-HE.jar
[ -e "$jar" ] || { echo "$jar is missing: apt-get install libsaxonhe-java" >&2; exit 3; }
work="$(mktemp -d)"
trap 'rm -rf "$work"' EXIT
dotnet build -c Release src/Tei.Tool -v quiet -nologo > /dev/null
tei() { dotnet artifacts/bin/Tei.Tool/release/Tei.Tool.dll "$@"; }
seconds() { local start end; start=$(date +%s.%N); "$@" > /dev/null 2>> "$work/log"; end=$(date +%s.%N); echo "$end $start" | awk '{ printf "%.3f", $1 - $2 }'; }
ratio() { echo "$1 $2" | awk '{ printf "%.1f", $1 / $2 }'; }

cat > "$work/three.xsl" <<'XSL'
<xsl:stylesheet version="3.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform" expand-text="yes">
  <xsl:output method="html"/>
  <xsl:template match="/"><html><body>{for $w in distinct-values(//text() ! tokenize(.)) return upper-case($w)}</body></html></xsl:template>
</xsl:stylesheet>
XSL
letter="$(ls tei/letter-*/source.tei.xml | head -n 1)"
mkdir -p "$work/100" "$work/2000" "$work/10000"
for i in $(seq 1 100); do cp "$letter" "$work/100/$i.xml"; done
for i in $(seq 1 2000); do cp "$letter" "$work/2000/$i.xml"; done
for i in $(seq 1 10000); do cp "$letter" "$work/10000/$i.xml"; done

tei transform "$work/100/1.xml" --xsl "$work/three.xsl" > /dev/null
few=$(seconds tei transform "$work/100" --xsl "$work/three.xsl" --jobs 1 --out "$work/o1")
many=$(seconds tei transform "$work/2000" --xsl "$work/three.xsl" --jobs 1 --out "$work/o2")
each() { for i in $(seq 1 10); do java -cp "$jar" net.sf.saxon.Transform "-s:$work/100/$i.xml" "-xsl:$work/three.xsl" "-o:$work/$i.html"; done; }
single=$(seconds each)
rate_single=$(echo "$single" | awk '{ print 10 / $1 }')
rate_few=$(echo "$few" | awk '{ print 100 / $1 }')
rate_steady=$(echo "$many $few" | awk '{ print 1900 / ($1 - $2) }')
echo "a: one java each $(printf %.2f "$rate_single") documents/s; worker, 100 files with its start $(printf %.1f "$rate_few")/s = $(ratio "$rate_few" "$rate_single") x; worker, once it runs $(printf %.0f "$rate_steady")/s = $(ratio "$rate_steady" "$rate_single") x"

all=$(seconds tei transform "$work/10000" --xsl "$work/three.xsl" --jobs 2 --memory 512 --out "$work/o3")
echo "b: 10,000 documents with -Xmx512m, two workers: $all s, $(ls "$work/o3" | wc -l) results"

paragraph='<p>The harbour office of <placeName ref="#k">Kalinov</placeName> has <supplied reason="omitted">now</supplied> begun to count the coal, and <choice><sic>teh</sic><corr>the</corr></choice> ships of the <orgName>Company</orgName> wait on the quay for a day or two while it rains. It will go on until the summer has come, and nobody can say how the price of bread will be then, for the boats were late that year and the ice had been thick; so they wrote to the ministry again, and again they had no answer at all.</p>'
for size in 1 4 10; do
  rm -rf "$work/big" && mkdir "$work/big"
  { echo '<TEI xmlns="http://www.tei-c.org/ns/1.0"><teiHeader/><text><body><div>'; for _ in $(seq 1 $((size * 2000))); do echo "$paragraph"; done; echo '</div></body></text></TEI>'; } > "$work/big/1.xml"
  for i in $(seq 2 10); do cp "$work/big/1.xml" "$work/big/$i.xml"; done
  two=$(seconds tei transform "$work/big/1.xml" "$work/big/2.xml" --to text --jobs 1 --out "$work/o4")
  ten=$(seconds tei transform "$work/big" --to text --jobs 1 --out "$work/o4")
  eight() { for i in $(seq 3 10); do xsltproc --nonet -o "$work/o5.txt" src/Tei/Transforms/Stylesheets/text-reading.xsl "$work/big/$i.xml"; done; }
  theirs=$(seconds eight)
  bytes=$(stat -c %s "$work/big/1.xml")
  echo "c: $(echo "$bytes" | awk '{ printf "%.1f", $1 / 1000000 }') MB: ours $(echo "$bytes $ten $two" | awk '{ printf "%.0f", 8 * $1 / ($2 - $3) / 1000000 }') MB/s once it runs, xsltproc $(echo "$bytes $theirs" | awk '{ printf "%.0f", 8 * $1 / $2 / 1000000 }') MB/s = $(echo "$theirs $ten $two" | awk '{ printf "%.1f", $1 / ($2 - $3) }') x"
done
