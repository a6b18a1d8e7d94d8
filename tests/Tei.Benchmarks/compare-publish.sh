#!/usr/bin/env bash
# Makes an edition of 5,000 documents and tries it in Chromium.
#   TEI_SHARED=... tests/Tei.Benchmarks/compare-publish.sh [number]
# The documents are those of the volumes in $TEI_SHARED/corpus/frus, each with a header of its own; they come again under new names until there are as many as wanted.
# a: time and peak memory of 'tei publish'. b: in Chromium, from the disk: until the list, the timeline and the index of persons can be used, and from the Enter key of a search on a fresh page until its results are painted.
set -euo pipefail
cd "$(dirname "$0")/../.."
number="${1:-5000}"
volumes="${TEI_SHARED:?set TEI_SHARED to the folder of the shared material}/corpus/frus"
schema="$TEI_SHARED/schemas/tei_all.rng"
work="$(mktemp -d)"
trap 'rm -rf "$work"' EXIT
dotnet build -c Release src/Tei.Tool -v quiet -nologo > /dev/null
dotnet build -c Release tests/Tei.Benchmarks -v quiet -nologo > /dev/null
bench() { dotnet artifacts/bin/Tei.Benchmarks/release/Tei.Benchmarks.dll "$@"; }
echo "documents: $(bench cut "$volumes" "$number" "$work/in")"
export TEI_CACHE="$work/cache"
echo "a: label seconds peak-MB status (1: some documents have findings)"
python3 tests/Tei.Benchmarks/measure.py 3 600 publish "dotnet artifacts/bin/Tei.Tool/release/Tei.Tool.dll publish $work/in --out $work/out --schema $schema --title Volumes"
echo "   $(find "$work/out" -type f | wc -l) files, $(du -sm "$work/out" | cut -f 1) MB"
echo "b: medians of five"
bench browse "$work/out" treaty "communist china" the "kissinger troops" sec "relations with the president"
