#!/usr/bin/env bash
# Scores the encoder: the seed page against its hand labels, and the gold documents by the scorer that lies beside them.
#   tests/score.sh [--half a|b] [CORPUS …]      corpora of the gold set; by default all of them
#   tests/score.sh frus-without-list            the documents of FRUS without their volumes' lists of persons
#   tests/score.sh volumes                      the documents of the volumes beside the gold set that it does not have (some 1,500)
# --half takes one half of the documents: for FRUS by volume, else by document, so that a number is chosen on one half and confirmed on the other.
# Needs the shared test material (TEI_SHARED, default ../shared) and python3-lxml.
set -euo pipefail
cd "$(dirname "$0")/.."
shared="${TEI_SHARED:-../shared}"
python=/usr/bin/python3
[ -d "$shared/gold" ] || { echo "the shared test material is not at $shared; set TEI_SHARED" >&2; exit 3; }
"$python" -c 'import lxml' 2>/dev/null || { echo "python3-lxml is missing: apt-get install python3-lxml" >&2; exit 3; }

half=""
if [ "${1:-}" = "--half" ]; then
  half="${2:?a or b}"
  shift 2
fi

work="$(mktemp -d)"
trap 'rm -rf "$work"' EXIT
dotnet build -c Release src/Tei.Tool -v quiet -nologo >/dev/null
tei() { dotnet artifacts/bin/Tei.Tool/release/Tei.Tool.dll "$@" 2>>"$work/log"; }

# The TEI of a folder of texts, each under its id.
encode() { # FOLDER-OF-TEI AUTHORITY-OR-EMPTY TEXT…
  local out="$1" authority="$2"
  shift 2
  tei encode ${authority:+--authority "$authority"} --out "$out" "$@"
  for file in "$out"/*.tei.xml; do mv "$file" "${file%.tei.xml}.xml"; done
}

# Of the texts given, those of the chosen half: a bit of the checksum of what comes before the first "_" of the name (the volume, where there is one).
chosen() { # TEXT…
  local text key sum
  for text in "$@"; do
    key="$(basename "$text" .txt)"
    sum="$(printf '%s' "${key%%_*}" | cksum | cut -d' ' -f1)"
    if [ -z "$half" ] || { [ "$half" = a ] && [ $((sum / 32 % 2)) -eq 0 ]; } || { [ "$half" = b ] && [ $((sum / 32 % 2)) -eq 1 ]; }; then
      printf '%s\n' "$text"
    fi
  done
}

echo "===== seed page"
encode "$work/seed" tei/authorities "$shared"/seed/*.txt
seed_status=0
"$python" tests/score_seed.py "$shared" "$work"/seed/*.xml "$work"/seed/*.report.json || seed_status=$?

corpora=("$@")
[ ${#corpora[@]} -gt 0 ] || corpora=(frus frus-notes frus-history schnitzler gerdracor parlamint-es-ga ddhi)
for corpus in "${corpora[@]}"; do
  gold="$shared/gold/dev/${corpus%-without-list}"
  if [ "$corpus" = volumes ]; then
    gold="$work/gold"
    "$python" -B tests/cut_volumes.py "$shared" "$gold"
  fi
  case "$corpus" in
    frus | frus-notes | volumes)
      # Each volume with its own list of persons as the authority.
      for list in "$shared"/gold/dev/frus-lists/*.json; do
        volume="$(basename "$list" .json)"
        "$python" -c 'import json,sys; d=json.load(open(sys.argv[1])); json.dump({"persons":[{"id":p["id"].lstrip("#"),"name":p["name"],"desc":p.get("desc") or ""} for p in d["persons"]]}, open(sys.argv[2],"w"))' "$list" "$work/$volume.json"
        compgen -G "$gold/${volume}_*.txt" >/dev/null || continue
        mapfile -t texts < <(chosen "$gold/${volume}"_*.txt)
        [ ${#texts[@]} -eq 0 ] || encode "$work/$corpus" "$work/$volume.json" "${texts[@]}"
      done
      ;;
    *)
      mapfile -t texts < <(chosen "$gold"/*.txt)
      [ ${#texts[@]} -eq 0 ] || encode "$work/$corpus" "" "${texts[@]}"
      ;;
  esac
  [ ! -d "$work/$corpus" ] || "$python" "$shared/gold/score.py" "$gold" "$work/$corpus"
done

documents=$(find "$work" -name '*.report.json' | wc -l)
sound=$(grep -c 'text proof OK, valid' "$work/log" || true)
echo "===== $documents documents encoded, $sound with text proof OK and valid"
[ "$documents" -eq "$sound" ] && exit "$seed_status" || exit 1
