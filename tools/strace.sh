#!/bin/sh
# Makes sure that strace is there: the tests of publishing kill builds at every system call and fail calls on purpose.
# Linux only; elsewhere those tests say that they did not run.
set -eu

[ "$(uname -s)" = Linux ] || exit 0
command -v strace > /dev/null && exit 0
"$(dirname "$0")/install.sh" strace
command -v strace > /dev/null && exit 0
{
    echo '测试要用 strace。在 Debian 或 Ubuntu 上运行：sudo apt-get install strace'
    echo 'The tests need strace. On Debian or Ubuntu: sudo apt-get install strace'
} >&2
exit 1
