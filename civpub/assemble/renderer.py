"""Renders planned pages one by one, with the records they take."""

from collections.abc import Mapping
from dataclasses import dataclass, field

from civpub.catalog import unpack
from civpub.kinds.page import PlannedPage
from civpub.kinds.record import Record
from civpub.loader import Survey, load_file
from civpub.pages import plan_text
from civpub.rendering import Fragment, Targets, render_fragment

AT_HAND = 50
"""Records a renderer keeps: the pages of all the people on one roll ask for that roll, one after the other."""


@dataclass(frozen=True)
class Renderer:
    """Renders pages one by one; it can be sent to a worker. `records` are the packed records that were just read."""

    survey: Survey
    records: Mapping[str, bytes]
    targets: Targets
    _at_hand: dict[str, Record] = field(default_factory=dict, compare=False, repr=False)

    def fragment(self, page: PlannedPage) -> Fragment:
        """Return the fragment of `page`."""
        return render_fragment(page, self.record_at, self.targets, self.survey.setting)

    def written(self, page: PlannedPage) -> str:
        """Return all that people wrote and `page` may show: its plan and the files of its records."""
        files = (self.survey.by_name[path].path for path in sorted(page.records))
        return "\n".join([plan_text(page), *(file.read_text("utf-8", "replace") for file in files)])

    def record_at(self, path: str) -> Record:
        """Return the record in the file at `path`, which is read if it was not read before.

        Raises:
            LookupError: There is none; the file has changed since it was planned with.
        """
        if path not in self._at_hand:
            if len(self._at_hand) >= AT_HAND:
                self._at_hand.clear()
            self._at_hand[path] = self._fetch(path)
        return self._at_hand[path]

    def _fetch(self, path: str) -> Record:
        if packed := self.records.get(path):
            return unpack(packed)
        file = self.survey.by_name.get(path)
        loaded = load_file(file, self.survey.setting).loaded if file else None
        if loaded is None or loaded.record is None:
            raise LookupError(path)
        return loaded.record
