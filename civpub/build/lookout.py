"""Whether a build read one state of the content, and what is known of the files it read: by itself or by a scout."""

from collections.abc import Mapping, Sequence
from pathlib import Path

from civpub.assemble import Draft
from civpub.build.nothing import inputs_of
from civpub.build.scout import Scouted
from civpub.build.wanted import ChangedMeanwhileError
from civpub.build.watch import OwnWatch


class Lookout:
    """A lookout over `sources`, begun before any of them is read; `scouted` is believed if it is about them."""

    def __init__(self, scouted: Scouted, sources: Sequence[Path], site_dir: Path) -> None:
        self._scouted = scouted if scouted.is_about(sources, site_dir) else Scouted(end=scouted.end)
        self._watch = self._scouted.watch or OwnWatch(sources)

    @property
    def digests(self) -> Mapping[str, str]:
        """The digests of files that were looked at, by where the system has them."""
        return self._scouted.digests

    def twin(self) -> str | None:
        """Return the release that the second tree is, if somebody saw that it is whole."""
        return self._scouted.twin()

    def look(self) -> None:
        """Begin to look again, when all that is read was read."""
        self._watch.look()

    def ask_whether_changed(self) -> None:
        """See whether all was read from one state of the content; what is wrong with two says nothing.

        Raises:
            ChangedMeanwhileError: It was changed since the build began.
        """
        if not self._watch.is_unchanged():
            raise ChangedMeanwhileError

    def inputs(self, draft: Draft, roots: Sequence[str]) -> str | None:
        """Return one digest of all there is at `roots`, which `draft` was read from; nothing where it has none."""
        if self._scouted.roots:
            return self._scouted.inputs()
        seen = draft.catalog.pictures
        pictures = ((file.name, file.path.name) for file in draft.survey.pictures)
        known = {path: seen[name].seen.digest for path, name in pictures if name in seen}
        return inputs_of(roots, {**draft.digests, **known})

    def end(self) -> None:
        """Let go whoever helped."""
        self._scouted.end()
