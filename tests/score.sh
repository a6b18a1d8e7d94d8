#!/usr/bin/env bash
# Scores the encoder: the seed page against its hand labels, and the gold documents by the scorer that lies beside them.
#   tests/score.sh [CORPUS …]      corpora of the gold set; by default all of them
# Needs the shared test material (TEI_SHARED, default ../shared) and python3-lxml.
set -euo pipefail
cd "$(dirname "$0")/.."
shared="${TEI_SHARED:-../shared}"
python=/usr/bin/python3
[ -d "$shared/gold" ] || { echo "the shared test material is not at $shared; set TEI_SHARED" >&2; exit 3; }
"$python" -c 'import lxml' 2>/dev/null || { echo "python3-lxml is missing: apt-get install python3-lxml" >&2; exit 3; }

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

echo "===== seed page"
encode "$work/seed" tei/authorities "$shared"/seed/*.txt
seed_status=0
"$python" tests/score_seed.py "$shared" "$work"/seed/*.xml "$work"/seed/*.report.json || seed_status=$?

corpora=("$@")
[ ${#corpora[@]} -gt 0 ] || corpora=(frus frus-notes frus-history schnitzler gerdracor parlamint-es-ga ddhi)
for corpus in "${corpora[@]}"; do
  gold="$shared/gold/dev/$corpus"
  case "$corpus" in
    frus | frus-notes)
      # Each volume with its own list of persons as the authority.
      for list in "$shared"/gold/dev/frus-lists/*.json; do
        volume="$(basename "$list" .json)"
        "$python" -c 'import json,sys; d=json.load(open(sys.argv[1])); json.dump({"persons":[{"id":p["id"].lstrip("#"),"name":p["name"],"desc":p.get("desc") or ""} for p in d["persons"]]}, open(sys.argv[2],"w"))' "$list" "$work/$volume.json"
        compgen -G "$gold/${volume}_*.txt" >/dev/null && encode "$work/$corpus" "$work/$volume.json" "$gold/${volume}"_*.txt
      done
      ;;
    *) encode "$work/$corpus" "" "$gold"/*.txt ;;
  esac
  "$python" "$shared/gold/score.py" "$gold" "$work/$corpus"
done

documents=$(find "$work" -name '*.report.json' | wc -l)
sound=$(grep -c 'text proof OK, valid' "$work/log" || true)
echo "===== $documents documents encoded, $sound with text proof OK and valid"
[ "$documents" -eq "$sound" ] && exit "$seed_status" || exit 1
