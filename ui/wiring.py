"""The only place that names concrete backends: settings in, a ground and its readers out."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from typing import TYPE_CHECKING

import msgspec

from graph.authority.compiled import compiled_authority
from graph.authority.entries import Authority
from graph.errors import EmptyWorkspace
from ingest.workspace import Workspace
from ui.rights import Rights, rights_of
from ui.settings import BUILT_IN_ENCODER, Settings, account, account_groups

if TYPE_CHECKING:
    from ingest.ground import Ground, Readers
    from ingest.spreading import Spread
    from search.answers.answer import Answer
    from search.answers.asker import Asker
    from search.answers.corrections import Corrections
    from search.encoder.base import Encoder


class Program(msgspec.Struct, frozen=True):
    """A workspace with the ground it stands on; ``rights`` are those of the account that runs the program."""

    settings: Settings
    workspace: Workspace
    ground: Ground
    rights: Rights

    def shipped_authority(self) -> Authority:
        """The authority file as it comes with the program, compiled: what papers are read with."""
        return compiled_authority(self.settings.home)

    def authority(self) -> Authority:
        """The authority file with what people have added to it: what readers ask with."""
        from ingest.judgements.additions import additions_to
        from ingest.judgements.standing import standing

        return additions_to(self.shipped_authority(), standing(self.workspace.judgements())).authority

    def spread(self) -> Spread:
        """Where many documents are read: on a cluster if one is set, else on all cores of this machine."""
        if self.settings.dask:
            from ui.cluster import OverCluster

            return OverCluster(self.settings.dask)
        from ingest.spreading import OverCores

        return OverCores()

    @contextmanager
    def reading(self, rights: Rights | None = None) -> Iterator[Readers]:
        """Readers of the state that is shown, as one with these rights (else the account's) may see it."""
        try:
            readers = self.ground.readers()
        except EmptyWorkspace:
            if not self.workspace.exists:
                raise
            raise EmptyWorkspace(
                "Innlastingen er ikke ferdig, eller den ble avbrutt. Kjør «saksgraf load» igjen på samme mappe.",
                "The load is not done, or it was broken off. Run “saksgraf load” again on the same folder.",
            ) from None
        try:
            yield readers if (rights or self.rights).may_see_labelled else _open_view(readers)
        finally:
            readers.close()

    def asker(self, readers: Readers) -> Asker:
        """What answers questions from these readers."""
        from search.answers.asker import Asker

        return Asker(readers.graph, readers.index, self.ground.encoder, self.authority())

    def answer(self, asker: Asker, text: str, said: Corrections) -> Answer:
        """The answer to a question, with what is said of it; phrased by a language model too where one is set."""
        if self.settings.language_model is None:
            from search.answers.asking import answer_question

            return answer_question(asker, text, said)
        from search.language_model.assisting import answer_with_model

        return answer_with_model(asker, text, self.settings.language_model, said)

    def check_encoder(self, readers: Readers) -> None:
        """Raises ModelMismatch where the index is of another encoder: told at once, before a model takes its time."""
        from search.encoder.mismatch import model_mismatch

        made_with, chosen = readers.index.encoder, self.ground.encoder.id
        if made_with is not None and made_with != chosen:
            raise model_mismatch(made_with, chosen)


def _open_view(readers: Readers) -> Readers:
    from graph.open_view import OpenReader
    from ingest.ground import Readers
    from search.index.open_view import OpenIndex

    return Readers(graph=OpenReader(readers.graph), index=OpenIndex(readers.index))


def wire(settings: Settings) -> Program:
    """The program that the settings describe. Nothing heavy is loaded and nothing opened yet."""
    return Program(
        settings=settings,
        workspace=Workspace(settings.home),
        ground=_ground(settings),
        rights=rights_of(account(), account_groups(), settings),
    )


def _ground(settings: Settings) -> Ground:
    def make_encoder() -> Encoder:
        if settings.encoder == BUILT_IN_ENCODER:
            from search.encoder.e5 import E5Encoder

            return E5Encoder()
        from search.encoder.sentence_transformers import SentenceTransformersEncoder

        return SentenceTransformersEncoder(settings.encoder)

    if settings.neo4j and settings.opensearch:
        from ui.servers import ServerGround

        return ServerGround(settings.neo4j, settings.opensearch, make_encoder)
    from ui.embedded import EmbeddedGround

    return EmbeddedGround(settings.home, make_encoder)
