#!/usr/bin/env bash
# Runs every test and counts the results.
#
#   tests/run.sh                        build, then run all
#   tests/run.sh --no-build             run what is built in Release
#   tests/run.sh --filter Name~Crossing whatever else is given goes to 'dotnet test'
#
# Some tests compare with other programs. As root on Debian the missing ones are installed; elsewhere those tests
# are skipped and say why. The last line is 'N passed, N failed, N skipped', counted from the result files.
set -uo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.." || exit 1
export DOTNET_NOLOGO=1 DOTNET_CLI_TELEMETRY_OPTOUT=1

results=TestResults
build=yes
filtered=no
arguments=()
for argument in "$@"; do
  case $argument in
    --no-build) build=no ;;
    --filter | --filter=*) filtered=yes; arguments+=("$argument") ;;
    *) arguments+=("$argument") ;;
  esac
done

has() {
  case $1 in
    libxml2-utils) command -v xmllint ;;
    default-jdk-headless) command -v javac ;;
    libsaxonhe-java) test -e /usr/share/java/Saxon-HE.jar ;;
    python3-lxml) /usr/bin/python3 -c 'import lxml' ;;
    *) command -v "$1" ;;
  esac > /dev/null 2>&1
}

install_missing() {
  local missing=() package
  for package in jing trang libxml2-utils xsltproc default-jdk-headless libsaxonhe-java python3-lxml chromium epubcheck; do
    has "$package" || missing+=("$package")
  done
  if [ ${#missing[@]} -eq 0 ]; then
    return
  fi
  if [ "$(id -u)" -ne 0 ] || ! command -v apt-get > /dev/null; then
    echo "warning: not installed: ${missing[*]}; the tests that need them are skipped" >&2
    return
  fi
  export DEBIAN_FRONTEND=noninteractive

  # All of it together may take five minutes: without a network the tests are not kept waiting.
  local deadline=$((SECONDS + 300))
  timeout 90 apt-get update -qq > /dev/null || echo "warning: apt-get update failed" >&2
  for package in "${missing[@]}"; do
    { [ "$SECONDS" -lt "$deadline" ] && timeout $((deadline - SECONDS)) apt-get install -y -qq --no-install-recommends "$package" > /dev/null 2>&1; } \
      || echo "warning: $package could not be installed; the tests that need it are skipped" >&2
  done
}

# axe-core and the Nu HTML checker, for the tests in a browser: kept in the user's cache, got once where npm is installed.
find_checkers() {
  local cache=${XDG_CACHE_HOME:-$HOME/.cache}/tei-tests
  if [ -z "${TEI_AXE:-}${TEI_VNU:-}" ] && [ ! -e "$cache/node_modules/vnu-jar" ] && command -v npm > /dev/null; then
    mkdir -p "$cache"
    timeout 120 npm install --prefix "$cache" --ignore-scripts --no-audit --no-fund axe-core@4 vnu-jar > /dev/null 2>&1 \
      || echo "warning: axe-core and vnu-jar could not be fetched; the tests that need them are skipped" >&2
  fi
  export TEI_AXE=${TEI_AXE:-$cache/node_modules/axe-core/axe.min.js}
  export TEI_VNU=${TEI_VNU:-$cache/node_modules/vnu-jar/build/dist/vnu.jar}
}

# The value of one counter of a result file.
counter() {
  local value
  value=$(grep -o '<Counters [^>]*>' "$1" | head -n 1 | sed -n "s/.* $2=\"\([0-9]*\)\".*/\1/p")
  echo "${value:-0}"
}

# Why tests were skipped, each reason once with its number.
reasons() {
  cat "$results"/*.trx | tr -d '\r' | tr '\n' ' ' | sed 's/<UnitTestResult /\n&/g' \
    | grep 'outcome="NotExecuted"' | sed -n 's/.*<Message>\([^<]*\)<.*/\1/p' | sort | uniq -c | sort -rn \
    | awk '{ n = $1; $1 = ""; printf "skipped %d:%s\n", n, $0 }'
}

if [ "$build" = yes ]; then
  dotnet build Encoding.sln -c Release || exit 1
fi
install_missing
find_checkers
rm -rf "$results"
mkdir -p "$results"

broken=0
for project in tests/*.Tests/*.Tests.csproj; do
  name=$(basename "$project" .csproj)
  status=0
  dotnet test "$project" -c Release --no-build --results-directory "$results" --logger "trx;LogFileName=$name.trx" ${arguments[@]+"${arguments[@]}"} || status=$?
  if [ ! -s "$results/$name.trx" ]; then
    echo "error: $name left no result file" >&2
    broken=1
  elif [ "$status" -ne 0 ]; then
    broken=1
  elif [ "$filtered" = no ] && [ "$(counter "$results/$name.trx" total)" -eq 0 ]; then
    echo "error: no test of $name ran" >&2
    broken=1
  fi
done

total=0 passed=0 failed=0
for file in "$results"/*.trx; do
  [ -e "$file" ] || continue
  total=$((total + $(counter "$file" total)))
  passed=$((passed + $(counter "$file" passed)))
  for kind in failed error timeout aborted; do
    failed=$((failed + $(counter "$file" $kind)))
  done
done

# NUnit's ignored tests are in the total and in no other counter.
skipped=$((total - passed - failed))
if [ "$skipped" -gt 0 ]; then
  reasons
fi
if [ "$total" -eq 0 ]; then
  echo "error: no test ran" >&2
  broken=1
fi
if [ "$broken" -ne 0 ] && [ "$failed" -eq 0 ]; then
  echo "error: a test run did not end well; see above" >&2
fi
echo "$passed passed, $failed failed, $skipped skipped"
[ "$failed" -eq 0 ] && [ "$broken" -eq 0 ]
