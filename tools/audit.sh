#!/bin/sh
# Measures the finished site in site/ with Lighthouse, which npm brings, pinned. Says what to install where it may not.
set -eu
cd "$(dirname "$0")/.."

PYTHON=${1:?'usage: tools/audit.sh PYTHON'}
FOLDER=.cache/audit

has_npm() {
    command -v node > /dev/null && command -v npm > /dev/null
}

has_npm || tools/install.sh npm
if ! has_npm; then
    echo '测量要用 Node 18 以上和 npm。在 Debian 或 Ubuntu 上运行：sudo apt-get install npm' >&2
    echo 'Measuring needs Node 18 or newer, and npm. On Debian or Ubuntu: sudo apt-get install npm' >&2
    exit 1
fi

mkdir -p "$FOLDER"
if ! cmp -s tools/audit/package-lock.json "$FOLDER/package-lock.json" || [ ! -d "$FOLDER/node_modules/lighthouse" ]; then
    cp tools/audit/package.json tools/audit/package-lock.json "$FOLDER"
    npm ci --prefix "$FOLDER" --ignore-scripts --no-audit --no-fund --loglevel=error >&2
fi
CHROME_PATH=$(tools/browser.sh)
export CHROME_PATH
exec "$PYTHON" -m tools.audit site "$FOLDER/node_modules"
