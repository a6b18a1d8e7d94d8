#!/usr/bin/env bash
# Compares the speed and the memory of 'tei validate' and the library with jing, and with xmllint where that ends at all.
#
#   tests/Tei.Benchmarks/compare-validate.sh                all parts, as a Markdown table
#   tests/Tei.Benchmarks/compare-validate.sh a b            only these parts
#   tests/Tei.Benchmarks/compare-validate.sh --rounds 3     instead of five
#   tests/Tei.Benchmarks/compare-validate.sh --size 100MB   the large generated document, instead of 1GB
#   tests/Tei.Benchmarks/compare-validate.sh --files 500    the small files of part c, instead of 5000
#
#   a  a whole process for one small file with tei_all
#   b  one thread, warm: validation with parsing against a bare XmlReader pass and against jing, both schemas compiled once
#   c  a whole process: the FRUS volumes ten times over, and many small files in one call
#   d  peak memory: a small file, the greatest volume, and the large generated document
#   e  time by length and by the number of different errors
#
# Ours and the peer run in turn and medians are printed. Needs jing, a JDK (for the harness of part b), python3, and the shared material
# (TEI_SHARED, by default ../shared beside the repository). Ratios hold only for a machine that does nothing else.
set -euo pipefail
here=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)
root=$(cd "$here/../.." && pwd)
shared=${TEI_SHARED:-$root/../shared}
export DOTNET_NOLOGO=1 DOTNET_CLI_TELEMETRY_OPTOUT=1

rounds=5 size=1GB files=5000 timeout=900 parts=()
while [ $# -gt 0 ]; do
  case $1 in
    --rounds) rounds=$2; shift 2 ;;
    --size) size=$2; shift 2 ;;
    --files) files=$2; shift 2 ;;
    [a-e]) parts+=("$1"); shift ;;
    *) sed -n '2,/^set/s/^# \{0,1\}//p' "${BASH_SOURCE[0]}" | sed '$d'; exit 2 ;;
  esac
done
[ ${#parts[@]} -gt 0 ] || parts=(a b c d e)
for program in jing java python3 dotnet; do
  command -v "$program" > /dev/null || { echo "error: $program is not installed" >&2; exit 2; }
done
[ -d "$shared/schemas" ] || { echo "error: the shared material is not in $shared; set TEI_SHARED" >&2; exit 2; }
shared=$(cd "$shared" && pwd)

work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
schema=$shared/schemas/tei_all.rng
corpus=$shared/corpus/frus
small=$root/tei/letter-tientsin-1947/source.tei.xml
tei=$work/tool/Tei.Tool
benchmarks=$work/benchmarks/Tei.Benchmarks.dll

# The command as it starts fastest. The lock files are for the build without a runtime identifier, so that none is written here.
build() {
  dotnet publish "$root/src/Tei.Tool" -c Release -r linux-x64 --self-contained false -p:PublishReadyToRun=true \
    -p:ArtifactsPath="$work/artifacts/" -p:NuGetLockFilePath="$work/none.json" -p:RestoreLockedMode=false -o "$work/tool" > "$work/build.log" \
    && dotnet publish "$root/tests/Tei.Benchmarks" -c Release -p:ArtifactsPath="$work/artifacts/" -o "$work/benchmarks" >> "$work/build.log" \
    || { cat "$work/build.log" >&2; exit 2; }
}

bytes() {
  local number=${1%[kMG]B}
  case $1 in
    *kB) echo $((number * 1000)) ;;
    *MB) echo $((number * 1000000)) ;;
    *GB) echo $((number * 1000000000)) ;;
    *) echo "$number" ;;
  esac
}

generate() { dotnet "$benchmarks" "$@"; }

# measure ROUNDS LABEL COMMAND ...: leaves a line for each label in $work/measured.
measure() {
  local number=$1
  shift
  python3 "$here/measure.py" "$number" "$timeout" "$@" > "$work/measured"
}

# The seconds (field 2) or the peak (field 3) of a label.
field() { awk -v label="$1" -v field="$2" '$1 == label { print $field }' "$work/measured"; }
ratio() { awk -v a="$1" -v b="$2" 'BEGIN { if (b > 0) printf "%.2f", a / b; else printf "-" }'; }
row() { echo "| $1 | $2 | $3 | $4 | $5 |"; }

# What the commands said: a run that ended in a fault is no measurement.
check() {
  local bad
  bad=$(awk -v most="$1" '$4 != "timeout" && ($4 < 0 || $4 > most)' "$work/measured")
  [ -z "$bad" ] || echo "warning: a command failed: $bad" >&2
}

# Plays and letters that people wrote and our command encoded; only what jing, too, finds valid.
plays_and_letters() {
  mkdir -p "$work/texts"
  "$tei" encode "$shared"/gold/dev/gerdracor/*.txt "$shared"/gold/dev/schnitzler/*.txt --out "$work/encoded" > /dev/null 2>&1 || true
  find "$work/encoded" -name '*.xml' ! -name 'index*' | sort > "$work/encoded.list"
  local bad
  bad=$(xargs -d '\n' jing "$schema" < "$work/encoded.list" | sed 's/:[0-9]*:[0-9]*: .*//' | sort -u || true)
  grep -vxF -e "$bad" "$work/encoded.list" | while read -r file; do cp "$file" "$work/texts/$(basename "$(dirname "$file")")-$(basename "$file")"; done
  [ -n "$(ls "$work/texts")" ] || { echo "error: no play or letter was encoded" >&2; exit 2; }
}

many_small_files() {
  mkdir -p "$work/many"
  local texts=() i=0
  mapfile -t texts < <(find "$work/texts" -name '*.xml' -size -20k | sort)
  for ((i = 0; i < files; i++)); do cp "${texts[i % ${#texts[@]}]}" "$work/many/$(printf '%05d' "$i").xml"; done
}

part_a() {
  local command
  command=(ours "$tei validate --schema $schema $small" unkept "env TEI_CACHE= $tei validate --schema $schema $small" jing "jing $schema $small")
  if command -v xmllint > /dev/null; then
    timeout=20
    command+=(xmllint "xmllint --noout --relaxng $schema $small")
  fi
  measure "$rounds" "${command[@]}"
  timeout=900
  check 1
  row "a: one small file, whole process" "$(field ours 2) s" "$(field jing 2) s" "$(ratio "$(field ours 2)" "$(field jing 2)") × its time" "≤ 0.5"
  row "a: the same, without a compiled schema" "$(field unkept 2) s" "$(field jing 2) s" "$(ratio "$(field unkept 2)" "$(field jing 2)") × its time" ""
  if [ -n "$(field xmllint 2)" ]; then
    row "a: the same, xmllint" "" "$(field xmllint 2) s ($(field xmllint 4))" "$(ratio "$(field ours 2)" "$(field xmllint 2)") × its time" ""
  fi
}

part_b() {
  local folder name ours jing
  for folder in "$corpus" "$work/texts"; do
    name=$([ "$folder" = "$corpus" ] && echo "FRUS volumes" || echo "plays and letters")
    dotnet "$benchmarks" warm "$schema" "$folder" "$rounds" > "$work/ours.warm"
    java -cp /usr/share/java/jing.jar "$here/JingHarness.java" "$schema" "$folder" "$rounds" > "$work/jing.warm"
    value() { awk -v name="$2" '$1 == name { print $2 }' "$work/$1.warm"; }
    ours=$(value ours validation-seconds) jing=$(value jing validation-seconds)
    row "b: $name, warm, against a bare XmlReader pass" "$ours s" "$(value ours bare-seconds) s" "$(value ours ratio) × its time" "≤ 1.5"
    row "b: $name, warm, against jing" "$(value ours megabytes-per-second) MB/s" "$(value jing megabytes-per-second) MB/s" "$(ratio "$jing" "$ours") × its throughput" "≥ 2"
  done
}

part_c() {
  local volumes=() all=() i
  mapfile -t volumes < <(find "$corpus" -name '*.xml' | sort)
  for i in 1 2 3 4 5 6 7 8 9 10; do all+=("${volumes[@]}"); done
  measure "$rounds" ours "$tei validate --schema $schema ${all[*]}" jing "jing $schema ${all[*]}"
  check 1
  row "c: the volumes ten times over, whole process" "$(field ours 2) s" "$(field jing 2) s" "$(ratio "$(field jing 2)" "$(field ours 2)") × its throughput" "≥ 4"
  many_small_files
  measure "$rounds" ours "$tei validate --schema $schema $work/many" jing "jing $schema $work/many/*.xml"
  check 1
  row "c: $files small files in one call" "$(field ours 2) s" "$(field jing 2) s" "$(ratio "$(field jing 2)" "$(field ours 2)") × its throughput" "≥ 4"
}

memory() {
  measure "$2" ours "$tei validate --schema $schema $3" jing "jing $schema $3"
  check 1
  row "d: peak memory, $1" "$(field ours 3) MB" "$(field jing 3) MB" "$(ratio "$(field ours 3)" "$(field jing 3)") × its peak" "$4"
}

part_d() {
  memory "one small file" "$rounds" "$small" "≤ 1"
  memory "the greatest volume" "$rounds" "$(find "$corpus" -name '*.xml' -size +1M | xargs ls -S | head -n 1)" "≤ 1"
  generate generate "$(bytes "$size")" "$work/large.xml"
  memory "$size, generated" 1 "$work/large.xml" "≤ 1 and ≤ 200 MB"
  row "d: time for it" "$(field ours 2) s" "$(field jing 2) s" "$(ratio "$(field jing 2)" "$(field ours 2)") × its throughput" ""
}

# The time for each unit of a growing document must not grow. The smallest carries the start of the process.
part_e() {
  local most length errors
  most=$(bytes "$size")
  for length in $((most / 100)) $((most / 10)) "$most"; do
    generate generate "$length" "$work/length.xml"
    measure 1 ours "$tei validate --schema $schema $work/length.xml"
    check 0
    row "e: $((length / 1000000)) MB, generated" "$(field ours 2) s" "" "$(awk -v s="$(field ours 2)" -v b="$length" 'BEGIN { printf "%.1f", s * 1e9 / b }') s/GB" "the same"
  done
  for errors in 1000 10000 100000; do
    generate generate-errors "$errors" "$work/errors.xml"
    measure "$rounds" ours "$tei validate --schema $schema $work/errors.xml" jing "jing $schema $work/errors.xml"
    check 1
    row "e: $errors different errors" "$(field ours 2) s, $(field ours 3) MB" "$(field jing 2) s, $(field jing 3) MB" "$(awk -v s="$(field ours 2)" -v n="$errors" 'BEGIN { printf "%.0f", s * 1e6 / n }') µs for each" "the same"
  done
}

echo "building" >&2
build
if [[ " ${parts[*]} " =~ " b "|" c " ]]; then
  plays_and_letters
fi
# As it is for a user: the compiled schema is kept from the first run.
export TEI_CACHE=$work/cache
"$tei" validate --schema "$schema" "$small" > /dev/null 2>&1 || true
echo "| what | ours | peer | ratio | wanted |"
echo "|---|---|---|---|---|"
for part in "${parts[@]}"; do
  "part_$part"
done
