#!/usr/bin/env bash
# Publishes the command as it starts fastest, compiled ahead of time, into WORK/tool; what the build says goes into WORK/build.log.
#   tests/Tei.Benchmarks/publish-tool.sh WORK
# The lock files are for the build without a runtime identifier, so that none is written here.
set -euo pipefail
root=$(cd "$(dirname "${BASH_SOURCE[0]}")/../.." && pwd)
work=$1
dotnet publish "$root/src/Tei.Tool" -c Release -r linux-x64 --self-contained false -p:PublishReadyToRun=true \
  -p:ArtifactsPath="$work/artifacts/" -p:NuGetLockFilePath="$work/none.json" -p:RestoreLockedMode=false -o "$work/tool" > "$work/build.log" \
  || { cat "$work/build.log" >&2; exit 2; }
