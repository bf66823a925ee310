#!/bin/sh
# Prints the path of a Chromium that can show Chinese. Installs what is missing where it may, else says what to install.
set -eu

browser() {
    for name in "${CIVPUB_CHROMIUM:-}" chromium chromium-browser google-chrome; do
        if [ -n "$name" ] && command -v "$name"; then return; fi
    done
    return 1
}

# Read to the end before judging: fc-list cut short by a pipe counts as failed in some shells.
font() {
    command -v fc-list > /dev/null && [ -n "$(fc-list :lang=zh family 2> /dev/null)" ]
}

missing() {
    browser > /dev/null || set -- chromium
    font || set -- "$@" fontconfig fonts-noto-cjk
    echo "$*"
}

# shellcheck disable=SC2046  # several words on purpose
"$(dirname "$0")/install.sh" $(missing)
wanted=$(missing)

if [ -n "$wanted" ]; then
    {
        echo "测试要用浏览器和中文字体，还缺：$wanted"
        echo "在 Debian 上运行：sudo apt-get install $wanted；别的系统请安装 Chromium 或 Chrome，以及任意一种中文字体。"
        echo "浏览器不在通常的位置时，用 CIVPUB_CHROMIUM=路径 指明。"
        echo "The tests need a browser and a Chinese font; missing: $wanted"
        echo "On Debian: sudo apt-get install $wanted; elsewhere install Chromium or Chrome, and any Chinese font."
        echo "Where the browser is in an unusual place, name it: CIVPUB_CHROMIUM=path."
    } >&2
    exit 1
fi
browser
