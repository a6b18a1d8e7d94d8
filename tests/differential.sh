#!/usr/bin/env bash
# Compares our validator with jing by mutated documents: the same verdict for every one, the first error in the same line for nearly all.
#
#   tests/differential.sh                      24,000 documents under six schemas
#   tests/differential.sh --documents 60000    more of them
#   tests/differential.sh --seed 2             others
#   tests/differential.sh --out FOLDER         keep the documents, those that differ with the messages of both
#   tests/differential.sh schema.rng ...       other schemas
#
# The documents are made of those in tei/, of the shared material (TEI_SHARED, by default ../shared beside the repository), and of the schemas
# themselves: elements, attributes, values and text are deleted, doubled, renamed, moved, inserted and changed. The same arguments give the same
# documents. Needs jing; DocBook's schema is that of Debian's docbook5-xml, XHTML's that of xhtml-relaxng. Ends with 0 where the validators agree.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."
shared=${TEI_SHARED:-../shared}
export DOTNET_NOLOGO=1 DOTNET_CLI_TELEMETRY_OPTOUT=1

documents=24000 seed=1 out="" schemas=()
while [ $# -gt 0 ]; do
  case $1 in
    --documents) documents=$2; shift 2 ;;
    --seed) seed=$2; shift 2 ;;
    --out) out=$2; shift 2 ;;
    -*) sed -n '2,/^set/s/^# \{0,1\}//p' "${BASH_SOURCE[0]}" | sed '$d'; exit 2 ;;
    *) schemas+=("$1"); shift ;;
  esac
done
command -v jing > /dev/null || { echo "error: jing is not installed" >&2; exit 2; }

if [ ${#schemas[@]} -eq 0 ]; then
  for schema in schemas/edition.rng "$shared"/schemas/{tei_all,tei_simplePrint,dracor_1.6.0}.rng \
    /usr/share/xml/docbook/schema/rng/5.0/docbook.rng /usr/share/xml/xhtml-relaxng/xhtml-strict.rng; do
    if [ -e "$schema" ]; then schemas+=("$schema"); else echo "warning: not here, so left out: $schema" >&2; fi
  done
fi
if [ -z "$out" ]; then
  out=$(mktemp -d)
  trap 'rm -rf "$out"' EXIT
fi
options=(--documents "$documents" --seed "$seed" --out "$out" --examples tei)
if [ -d "$shared/suites" ]; then options+=(--shared "$shared"); fi

dotnet build tests/Tei.Differential -c Release -v quiet > /dev/null || { echo "error: the build failed" >&2; exit 2; }
status=0
dotnet artifacts/bin/Tei.Differential/release/Tei.Differential.dll "${options[@]}" "${schemas[@]}" || status=$?
exit $status
