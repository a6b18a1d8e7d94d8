#!/usr/bin/env bash
# Runs transforms by us and by the peers side by side and prints ratios.
#   tests/Tei.Benchmarks/compare-transform.sh
# a: XSLT 3.0 on 100 and on 2,000 small files: our worker that stays, against one 'java net.sf.saxon.Transform' for each (10 of them are timed).
# b: 10,000 documents in one run with 512 MB for the worker.
# c: our reading text of documents of 1 to 32 MB: the .NET engine once it runs, against xsltproc with the same stylesheet; and whole processes.
# d: the Saxon worker's ping, and its start with and without class-data sharing.
# Needs java, libsaxonhe-java and xsltproc.
set -euo pipefail
cd "$(dirname "$0")/../.."
for program in java xsltproc; do command -v "$program" > /dev/null || { echo "$program is missing" >&2; exit 3; }; done
jar=/usr/share/java/Saxon-HE.jar
[ -e "$jar" ] || { echo "$jar is missing: apt-get install libsaxonhe-java" >&2; exit 3; }
work="$(mktemp -d)"
trap 'rm -rf "$work"' EXIT
tests/Tei.Benchmarks/publish-tool.sh "$work"
tei() { "$work/tool/Tei.Tool" "$@"; }
seconds() { local start end; start=$(date +%s.%N); "$@" > /dev/null 2>> "$work/log"; end=$(date +%s.%N); echo "$end $start" | awk '{ printf "%.3f", $1 - $2 }'; }
ratio() { echo "$1 $2" | awk '{ printf "%.1f", $1 / $2 }'; }

cat > "$work/three.xsl" <<'XSL'
<xsl:stylesheet version="3.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform" expand-text="yes">
  <xsl:output method="html"/>
  <xsl:template match="/"><html><body>{for $w in distinct-values(//text() ! tokenize(.)) return upper-case($w)}</body></html></xsl:template>
</xsl:stylesheet>
XSL
letter="$(ls tei/letter-*/source.tei.xml | head -n 1)"
content=$(< "$letter")
for number in 100 2000 10000; do
  mkdir "$work/$number"
  for i in $(seq 1 "$number"); do printf '%s\n' "$content" > "$work/$number/$i.xml"; done
done

tei transform "$work/100/1.xml" --xsl "$work/three.xsl" > /dev/null
uptime | sed 's/.*load/load/'
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
# The engine once it runs: processor time of reading, transforming and writing to nowhere; of xsltproc the whole process less one with an empty document.
dotnet build -c Release tests/Tei.Benchmarks -v quiet -nologo > /dev/null
sheet=src/Tei/Transforms/Stylesheets/text-reading.xsl
make_document() { { echo '<TEI xmlns="http://www.tei-c.org/ns/1.0"><teiHeader/><text><body><div>'; for _ in $(seq 1 "$1"); do echo "$paragraph"; done; echo '</div></body></text></TEI>'; } > "$2"; }
mkdir "$work/big"
make_document 0 "$work/empty.xml"
for size in 1 2 4 8 10 16 32; do make_document $((size * 1900)) "$work/big/$size.xml"; done
dotnet artifacts/bin/Tei.Benchmarks/release/Tei.Benchmarks.dll transform "$sheet" "$work"/big/{1,2,4,8,10,16,32}.xml > "$work/ours"
python3 - "$sheet" "$work" <<'PY'
import os, statistics, subprocess, sys
sheet, work = sys.argv[1:]
def processor(document):
    times = []
    for _ in range(5):
        process = subprocess.Popen(["xsltproc", "--nonet", "-o", "/dev/null", sheet, document], stderr=subprocess.DEVNULL)
        usage = os.wait4(process.pid, 0)[2]
        times.append(usage.ru_utime + usage.ru_stime)
    return statistics.median(times)
start = processor(f"{work}/empty.xml")
for line in open(f"{work}/ours"):
    name, megabytes, ours = line.split()[0], *map(float, line.split()[1:])
    theirs = processor(f"{work}/big/{name}") - start
    print(f"c: {megabytes:5.1f} MB: ours {megabytes / ours:5.1f} MB/s ({1000 * ours / megabytes:.1f} ms a MB), xsltproc {megabytes / theirs:5.1f} MB/s = {theirs / ours:.1f} x")
PY
for size in 1 4 10; do
  ours=$(seconds tei transform "$work/big/$size.xml" --to text --out "$work/o4")
  theirs=$(seconds xsltproc --nonet -o "$work/o5.txt" "$sheet" "$work/big/$size.xml")
  echo "c: $size MB, whole process: ours $ours s, xsltproc $theirs s"
done

# The worker: a question and its answer, and its first document, with and without the classes that another worker left.
saxon() { dotnet artifacts/bin/Tei.Benchmarks/release/Tei.Benchmarks.dll saxon "$work/three.xsl" "$letter"; }
saxon > "$work/saxon"
sed 's/^/d: with the archive of classes: /' "$work/saxon"
hundred=$(awk '$1 == "hundred-documents-ms" { print 100000 / $2 }' "$work/saxon")
single=$(seconds each)
echo "d: a worker's 100 documents with its start $(printf %.0f "$hundred")/s = $(ratio "$hundred" "$(echo "$single" | awk '{ print 10 / $1 }')") x one java each"
for file in "${XDG_DATA_HOME:-$HOME/.local/share}"/tei/saxon-*/classes-*.jsa; do [ -e "$file" ] && mv "$file" "$file.away" && mkdir "$file"; done
saxon | sed 's/^/d: without it: /'
for file in "${XDG_DATA_HOME:-$HOME/.local/share}"/tei/saxon-*/classes-*.jsa.away; do [ -e "$file" ] && rmdir "${file%.away}" && mv "$file" "${file%.away}"; done
