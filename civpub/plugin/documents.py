"""Checks the hand-written pages' folder for what MkDocs would publish without a word."""

import logging
from collections.abc import Iterator
from pathlib import Path

from mkdocs.config.defaults import MkDocsConfig
from mkdocs.structure.files import File, Files

from civpub.problems import Place, Problem
from civpub.sources import file_codes
from civpub.sources.filename import is_stray
from civpub.sources.read import read_source

log = logging.getLogger("mkdocs.plugins.civpub")
_FENCE = ("-", "－", "—", "\ufeff")
"""How a page begins that is meant to have fields in front."""
_OFFICE = frozenset({".doc", ".docx", ".xls", ".xlsx", ".et", ".wps", ".csv"})
"""Working files of an office, copied here by mistake: no page is made of them."""


def addresses(files: Files, config: MkDocsConfig) -> dict[str, str]:
    """Return the addresses of hand-written pages by their path from the project's root."""
    folder = Path(config.docs_dir).name
    return {f"{folder}/{file.src_uri}": file.url.removeprefix("./") for file in files.documentation_pages()}


def document_problems(files: Files, config: MkDocsConfig) -> Iterator[Problem]:
    """Yield a problem for each link to elsewhere and each page whose fields MkDocs would print as text."""
    folder = Path(config.docs_dir)
    for file in files:
        path = Path(file.abs_src_path or "")
        name = f"{folder.name}/{file.src_uri}"
        if not path.is_relative_to(folder):
            continue
        if any(part.is_symlink() for part in (path, *path.parents) if part.is_relative_to(folder)):
            message = "这不是普通文件，而是指向别处的链接"
            yield file_codes.NOT_A_FILE.at(Place(name), message, "请把文件复制到这里，不要用链接。")
        elif file.is_documentation_page() and path.read_bytes()[:16].decode("utf-8", "replace").lstrip().startswith(
            _FENCE
        ):
            _, problems = read_source(path, name)
            yield from (problem for problem in problems if problem.is_error)


def without_strays(files: Files, config: MkDocsConfig) -> Files:
    """Return `files` without backups and working files that lie among the hand-written pages."""
    return Files([file for file in files if not _is_left_out(file, config)])


def _is_left_out(file: File, config: MkDocsConfig) -> bool:
    path = Path(file.abs_src_path or "")
    if file.generated_by or not path.is_relative_to(config.docs_dir):
        return False
    left_out = is_stray(path.name) or path.suffix.lower() in _OFFICE
    if left_out:
        log.info("%s 不会公布：这是备份或办公文件。", file.src_uri)
    return left_out
