#!/bin/sh
# Prints the path of the Nu HTML checker, which runs on Java and comes from npm, pinned. Installs what is missing where it
# may, else says what to install.
set -eu
cd "$(dirname "$0")/.."

FOLDER=.cache/vnu
JAR=$FOLDER/node_modules/vnu-jar/build/dist/vnu.jar
DIGEST=22f15dd39a33bed929d2a5c0cddf5946849a647eca9272bf4d5d00bc7e7a4d47

whole() {
    [ -f "$JAR" ] && echo "$DIGEST  $JAR" | sha256sum --check --status
}

missing() {
    set --
    command -v java > /dev/null || set -- "$@" default-jre-headless
    whole || command -v npm > /dev/null || set -- "$@" npm
    echo "$*"
}

# shellcheck disable=SC2046  # several words on purpose
tools/install.sh $(missing)
wanted=$(missing)
if [ -n "$wanted" ]; then
    {
        echo "测试要用 HTML 检查器，还缺：$wanted。在 Debian 或 Ubuntu 上运行：sudo apt-get install $wanted"
        echo "The tests need an HTML checker; missing: $wanted. On Debian or Ubuntu: sudo apt-get install $wanted"
    } >&2
    exit 1
fi

if ! whole; then
    mkdir -p "$FOLDER"
    cp tools/vnu/package.json tools/vnu/package-lock.json "$FOLDER"
    # Its own script would fetch a Java of its own.
    npm ci --prefix "$FOLDER" --ignore-scripts --no-audit --no-fund --loglevel=error >&2
    whole || { echo "$JAR is not the one this project knows." >&2; exit 1; }
fi
echo "$JAR"
