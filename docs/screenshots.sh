#!/usr/bin/env bash
# Makes the pictures of the README anew, from the example edition in headless Chromium.
set -euo pipefail
cd "$(dirname "$0")/.."
TEI_SCREENSHOTS="$PWD/docs/pictures" dotnet test tests/Tei.Browser.Tests -c Release --filter TestCategory=Screenshots "$@"
