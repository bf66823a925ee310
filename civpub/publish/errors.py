"""Publish: what can go wrong on the disk, in words for whoever runs the build."""

import errno
import functools
from collections.abc import Callable
from typing import ParamSpec, TypeVar

P = ParamSpec("P")
R = TypeVar("R")

_NO_RIGHT = "没有权限。请让运行 civpub 的用户可以写这个文件夹和它所在的文件夹，或者换一个地方。"
_TOO_MANY = "同时打开的文件太多了。请先运行 ulimit -n 4096，再生成一次。"
_FULL = "磁盘满了。请删去一些不用的文件，再生成一次。"
_CURES = {
    errno.ENOSPC: _FULL,
    errno.EDQUOT: _FULL,
    errno.EACCES: _NO_RIGHT,
    errno.EPERM: _NO_RIGHT,
    errno.EROFS: "这里只能读，不能写。请换一个地方，或者请管理员改成可以写。",
    errno.EMFILE: _TOO_MANY,
    errno.ENFILE: _TOO_MANY,
    errno.EIO: "磁盘读写出错。请检查磁盘，再生成一次。",
    errno.EXDEV: "这个文件夹不能整个换掉（它来自容器的镜像）。请把它删去或换一个地方，再生成一次。",
}


class PublishError(Exception):
    """Nothing was published and the live site is as it was; the message is in plain Chinese and says what to do."""


class Busy(PublishError):  # noqa: N818  # the caller's word for it: the command line ends with EX_TEMPFAIL
    """Another build holds the site and did not finish in the time allowed."""


def told(function: Callable[P, R]) -> Callable[P, R]:
    """Let `function` fail with `PublishError` where the system refuses it something (`OSError`)."""

    @functools.wraps(function)
    def telling(*args: P.args, **kwargs: P.kwargs) -> R:
        try:
            return function(*args, **kwargs)
        except OSError as error:
            raise PublishError(_message(error)) from error

    return telling


def _message(error: OSError) -> str:
    place = f"{error.filename}：" if isinstance(error.filename, str) else ""
    cure = _CURES.get(error.errno or 0, f"系统报告“{error.strerror or error}”。请排除这个问题，再生成一次。")
    return f"网站没有发布，原来的网站没有改动。{place}{cure}"
