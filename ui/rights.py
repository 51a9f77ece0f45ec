"""Who may do what: read, load and forget, see labelled parts. Names and groups come from settings and nowhere else.

On one's own machine the workspace is one's own, and whoever opens it may do all. On servers nobody sees a labelled part
whom the settings do not name. Whoever comes without a name reads what is open and no more, wherever that is.
"""

from __future__ import annotations

from collections.abc import Collection

import msgspec

from graph.errors import NotAllowed
from ui.settings import EDITORS, Settings


class Rights(msgspec.Struct, frozen=True):
    """What one visitor or account may do. ``name`` is None for one who has not said who it is."""

    name: str | None
    may_edit: bool
    may_see_labelled: bool


def rights_of(name: str | None, groups: Collection[str], settings: Settings) -> Rights:
    """The rights of somebody with this name who belongs to these groups."""
    if name is None:
        return Rights(None, may_edit=False, may_see_labelled=False)
    called = {name.casefold(), *(group.casefold() for group in groups)}
    return Rights(
        name,
        may_edit=settings.editors is None or not called.isdisjoint(settings.editors),
        may_see_labelled=(
            settings.ground == "embedded" if settings.labelled is None else not called.isdisjoint(settings.labelled)
        ),
    )


def require_editor(rights: Rights) -> None:
    """Raises NotAllowed for those who may only read."""
    if not rights.may_edit:
        raise NotAllowed(
            f"«{rights.name or 'ukjent'}» kan lese, men ikke laste inn, glemme eller rette noe. "
            f"Be den som drifter saksgraf om å legge navnet eller en gruppe til i {EDITORS}.",
            f"“{rights.name or 'unknown'}” may read, but not load, forget or judge anything. "
            f"Ask whoever runs saksgraf to add the name or a group to {EDITORS}.",
        )
