"""The error tree. Whatever leaves this program as an exception is one of these.

::

    SaksgrafError
    ├── InputRefused            a file that cannot be read; the rest goes on      exit 1
    ├── WrongUse                a command, an option or a name that cannot be     exit 2
    │   ├── NotFound            no such meeting, case, person or document
    │   ├── EmptyWorkspace      nothing has been loaded yet
    │   ├── NotAllowed          the account or visitor has no right to do this
    │   └── MissingExtra        an optional package is not installed
    ├── WorkspaceBusy           another process is loading                        exit 3
    ├── WorkspaceDamaged        a kept file does not read back                    exit 3
    ├── WorkspaceUnwritable     the disk is full or may not be written            exit 3
    ├── LanguageModelFailed     the optional language model said nothing of use; told beside the answer
    └── StoreUnavailable        a graph store or index cannot be reached          exit 3
        ├── LoadUnderWay        what is stored is being written, or has been since it was opened
        └── ModelMismatch       the index was built with another encoder

Each message says what was wrong, where, and what to do.
"""

from __future__ import annotations

import errno

_REASONS_NB = {
    errno.ENOENT: "den finnes ikke",
    errno.EACCES: "kontoen har ikke tilgang",
    errno.EPERM: "kontoen har ikke tilgang",
    errno.EISDIR: "det er en mappe",
    errno.ENOTDIR: "noe i stien er ingen mappe",
    errno.ENOSPC: "disken er full",
    errno.EROFS: "disken kan ikke skrives til",
    errno.EADDRNOTAVAIL: "maskinen har ikke adressen",
}


def reason_nb(error: OSError) -> str:
    """Why the system said no, in bokmål; its own words where it is something rare."""
    return _REASONS_NB.get(error.errno or 0) or error.strerror or str(error)


class SaksgrafError(Exception):
    """Root of the tree. ``exit_code`` is what the command line ends with.

    Every message is written in bokmål and in English, in one place; ``str()`` gives the bokmål.
    """

    exit_code = 3

    def __init__(self, nb: str, en: str) -> None:
        super().__init__(nb)
        self.nb = nb
        self.en = en


class InputRefused(SaksgrafError):
    """A file that cannot be read. ``name`` is the file; the texts say what is wrong with it and what to do."""

    exit_code = 1

    def __init__(self, name: str, nb: str, en: str) -> None:
        super().__init__(f"{name}: {nb}", f"{name}: {en}")
        self.name = name


class WrongUse(SaksgrafError):
    """The command cannot be carried out as it was given."""

    exit_code = 2


class NotFound(WrongUse):
    """Nothing in the workspace bears this name or id."""


class EmptyWorkspace(WrongUse):
    """Nothing has been loaded yet."""


class NotAllowed(WrongUse):
    """The account or visitor has no right to do this."""


class MissingExtra(WrongUse):
    """An optional package is needed and not installed."""


class WorkspaceBusy(SaksgrafError):
    """Another process holds the workspace's lock."""


class WorkspaceDamaged(SaksgrafError):
    """A file the workspace keeps does not read back."""


class WorkspaceUnwritable(SaksgrafError):
    """The disk is full, or the workspace's folder may not be written."""


class LanguageModelFailed(SaksgrafError):
    """The optional language model could not be asked or said nothing of use; the ordinary answer stands and says so."""


class StoreUnavailable(SaksgrafError):
    """A graph store or search index cannot be reached or refuses to work."""


class LoadUnderWay(StoreUnavailable):
    """What is stored is being written, or has been since the reader was opened: open another, or wait."""


class ModelMismatch(StoreUnavailable):
    """The index was built with another encoder than the one that is set."""
