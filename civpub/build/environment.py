"""What every page depends on: the program, the libraries, the configuration, the day, the community. As one digest."""

from collections.abc import Iterator

from civpub.assemble import Order
from civpub.digest import digest_of
from civpub.loader.profile import COMMUNITY, VOCABULARY
from civpub.plugin.project import Project
from civpub.program import program_digest


def environment_digest(project: Project, order: Order) -> str:
    """Return a digest that differs whenever a page might, although no record, picture or hand-written page changed."""
    return digest_of("\n".join(map(digest_of, _parts(project, order))).encode())


def _parts(project: Project, order: Order) -> Iterator[bytes]:
    yield program_digest().encode()
    yield project.settings.encode()
    yield order.today.isoformat().encode()
    yield repr(sorted(order.documents.items())).encode()
    yield order.content_dir.name.encode()
    yield order.studio.state.encode()
    for name in (COMMUNITY, VOCABULARY):
        file = order.content_dir / name
        yield file.read_bytes() if file.is_file() else b""
