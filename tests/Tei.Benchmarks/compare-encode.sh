#!/usr/bin/env bash
# Compares the speed and the memory of 'tei encode' with pandoc, which turns the same texts into TEI without recognising anything in them.
#
#   tests/Tei.Benchmarks/compare-encode.sh                all parts, as a Markdown table
#   tests/Tei.Benchmarks/compare-encode.sh a b            only these parts
#   tests/Tei.Benchmarks/compare-encode.sh --rounds 3     instead of five
#
#   a  a whole process for one small text
#   b  a whole process for texts of 100 kB and 1 MB: time, throughput and peak memory. For 1 MB pandoc takes minutes, and some 12 GB of memory
#   c  one thread, warm, without a peer: by the form of the text and the number of names of the authority
#
# Ours and pandoc (-f markdown -t tei) run in turn and medians are printed; ours writes the report and validates, too. Needs python3, pandoc
# (Debian: apt-get install pandoc; without it only part c can be run), and the shared material (TEI_SHARED, by default ../shared beside the repository).
# Ratios hold only for a machine that does nothing else.
set -euo pipefail
here=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)
root=$(cd "$here/../.." && pwd)
export TEI_SHARED=${TEI_SHARED:-$root/../shared}
export DOTNET_NOLOGO=1 DOTNET_CLI_TELEMETRY_OPTOUT=1

rounds=5 timeout=900 parts=()
while [ $# -gt 0 ]; do
  case $1 in
    --rounds) rounds=$2; shift 2 ;;
    [a-c]) parts+=("$1"); shift ;;
    *) sed -n '2,/^set/s/^# \{0,1\}//p' "${BASH_SOURCE[0]}" | sed '$d'; exit 2 ;;
  esac
done
[ ${#parts[@]} -gt 0 ] || parts=(a b c)
for program in python3 dotnet; do
  command -v "$program" > /dev/null || { echo "error: $program is not installed" >&2; exit 2; }
done
[ -d "$TEI_SHARED/gold/dev/frus" ] || { echo "error: the shared material is not in $TEI_SHARED; set TEI_SHARED" >&2; exit 2; }
if [ "${parts[*]}" != c ] && ! command -v pandoc > /dev/null; then
  echo "error: pandoc is not installed: apt-get install pandoc, or run part c alone" >&2
  exit 2
fi

work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
tei=$work/tool/Tei.Tool
benchmarks=$work/benchmarks/Tei.Benchmarks.dll

build() {
  "$here/publish-tool.sh" "$work"
  dotnet publish "$root/tests/Tei.Benchmarks" -c Release -p:ArtifactsPath="$work/artifacts/" -o "$work/benchmarks" >> "$work/build.log" \
    || { cat "$work/build.log" >&2; exit 2; }
}

measure() { python3 "$here/measure.py" "$rounds" "$timeout" "$@" > "$work/measured"; }
field() { awk -v label="$1" -v field="$2" '$1 == label { print $field }' "$work/measured"; }
ratio() { awk -v a="$1" -v b="$2" 'BEGIN { if (b > 0) printf "%.2f", a / b; else printf "-" }'; }
row() { echo "| $1 | $2 | $3 | $4 |"; }

both() { # WHAT TEXT
  local bytes ours pandoc
  bytes=$(wc -c < "$2")
  measure ours "$tei encode --out $work/out $2" pandoc "pandoc -f markdown -t tei -o $work/pandoc.xml $2"
  awk '$4 != 0 { print "warning: a command failed: " $0 > "/dev/stderr" }' "$work/measured"
  ours=$(field ours 2) pandoc=$(field pandoc 2)
  row "$1, time" "$ours s" "$pandoc s" "$(ratio "$ours" "$pandoc") × its time"
  row "$1, throughput" "$(awk -v b="$bytes" -v s="$ours" 'BEGIN { printf "%.2f", b / 1e6 / s }') MB/s" "$(awk -v b="$bytes" -v s="$pandoc" 'BEGIN { printf "%.2f", b / 1e6 / s }') MB/s" "$(ratio "$pandoc" "$ours") × its throughput"
  row "$1, peak memory" "$(field ours 3) MB" "$(field pandoc 3) MB" "$(ratio "$(field ours 3)" "$(field pandoc 3)") × its peak"
}

part_a() { both "a: one small text" "$root/tei/letter-tientsin-1947/source.txt"; }

part_b() {
  local size
  for size in 100 1000; do
    dotnet "$benchmarks" text "${size}000" "$work/$size.txt"
    both "b: $size kB" "$work/$size.txt"
  done
}

part_c() {
  dotnet "$benchmarks" encode "$rounds" > "$work/warm"
  while read -r label figure; do
    case $label in
      documents-*) row "c: small documents, ${label#documents-} names" "$figure MB/s" "" "$(ratio "$figure" "$(awk '$1 == "documents-0" { print $2 }' "$work/warm")") × without names" ;;
      long-*) row "c: one text of ${label#long-} MB" "$figure MB/s" "" "$(ratio "$figure" "$(awk '$1 == "long-1" { print $2 }' "$work/warm")") × that of 1 MB" ;;
      line-*) row "c: one line of ${label#line-} MB" "$figure MB/s" "" "" ;;
      *) row "c: memory for each character, 4 MB" "$figure bytes" "" "≤ 200 wanted" ;;
    esac
  done < "$work/warm"
}

echo "building" >&2
build
echo "| what | ours | pandoc | ratio |"
echo "|---|---|---|---|"
for part in "${parts[@]}"; do
  "part_$part"
done
