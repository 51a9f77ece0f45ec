"""The zip archive and the XML parts that DOCX, PPTX and ODT are made of, opened with care.

Only the parts asked for are unpacked, each counted as it is inflated; what the archive's own table of contents says of
sizes is checked but never trusted.
"""

from __future__ import annotations

import io
import posixpath
import zipfile
from typing import Any, NamedTuple

from lxml import etree

from ingest.readers import limits, refusals

# lxml's elements have no types of their own.
Element = Any

_CHUNK = 1 << 16
_RELATIONSHIP = "{http://schemas.openxmlformats.org/package/2006/relationships}Relationship"
# Strict Open XML differs from what Word writes by default in nothing but these namespaces.
_STRICT = b"http://purl.oclc.org/ooxml/"
_TRANSITIONAL = {
    b"http://purl.oclc.org/ooxml/wordprocessingml/main": b"http://schemas.openxmlformats.org/wordprocessingml/2006/main",
    b"http://purl.oclc.org/ooxml/presentationml/main": b"http://schemas.openxmlformats.org/presentationml/2006/main",
    b"http://purl.oclc.org/ooxml/drawingml/main": b"http://schemas.openxmlformats.org/drawingml/2006/main",
    b"http://purl.oclc.org/ooxml/drawingml/chart": b"http://schemas.openxmlformats.org/drawingml/2006/chart",
    b"http://purl.oclc.org/ooxml/drawingml/diagram": b"http://schemas.openxmlformats.org/drawingml/2006/diagram",
    b"http://purl.oclc.org/ooxml/officeDocument/relationships": (
        b"http://schemas.openxmlformats.org/officeDocument/2006/relationships"
    ),
}
MAIN_CONTENT = {
    "docx": (
        "wordprocessingml.document.main+xml",
        "wordprocessingml.template.main+xml",
        "document.macroEnabled.main+xml",
    ),
    "pptx": (
        "presentationml.presentation.main+xml",
        "presentationml.slideshow.main+xml",
        "presentationml.template.main+xml",
        "presentation.macroEnabled.main+xml",
    ),
}
_OPEN_DOCUMENT_TEXT = (
    b"application/vnd.oasis.opendocument.text",
    b"application/vnd.oasis.opendocument.text-template",
)
_ENCRYPTED_FLAG = 0x1


class Relation(NamedTuple):
    """Where a part points: the last word of the relation's type, and the other part's path."""

    kind: str
    target: str


class Package:
    """An Office file's archive."""

    def __init__(self, name: str, data: bytes) -> None:
        """Open the archive; refuse what is broken, encrypted or a zip bomb."""
        self._name = name
        self._inflated = 0
        try:
            self._archive = zipfile.ZipFile(io.BytesIO(data))
        except Exception as error:  # zipfile lets several kinds through on broken input
            raise refusals.broken(name, "DOCX/PPTX/ODT") from error
        entries = self._archive.infolist()
        total = sum(entry.file_size for entry in entries)
        if len(entries) > limits.MAX_ARCHIVE_ENTRIES or total > limits.MAX_ARCHIVE_BYTES:
            raise refusals.zip_bomb(name)
        if total > limits.RATIO_COUNTS_FROM_BYTES and total > limits.MAX_RATIO * len(data):
            raise refusals.zip_bomb(name)
        if any(entry.flag_bits & _ENCRYPTED_FLAG for entry in entries):
            raise refusals.encrypted(name)
        # Writers do not agree on the case of names, nor on a leading slash.
        self._entries = {entry.filename.lstrip("/").lower(): entry for entry in entries}

    def format(self) -> str | None:
        """``docx``, ``pptx`` or ``odt``, by what the archive says of itself; None for any other archive."""
        if (self.part("mimetype") or b"").strip() in _OPEN_DOCUMENT_TEXT:
            return "odt"
        types = self.part("[Content_Types].xml") or b""
        text = types.decode("utf-8", "replace")
        for name, markers in MAIN_CONTENT.items():
            if any(marker in text for marker in markers):
                return name
        return None

    def part(self, path: str) -> bytes | None:
        """The bytes of a part, or None where there is no such part."""
        entry = self._entries.get(path.lstrip("/").lower())
        if entry is None:
            return None
        chunks: list[bytes] = []
        size = 0
        with self._archive.open(entry) as stream:
            while chunk := stream.read(_CHUNK):
                chunks.append(chunk)
                size += len(chunk)
                self._inflated += len(chunk)
                if size > limits.MAX_XML_PART_BYTES or self._inflated > limits.MAX_XML_BYTES:
                    raise refusals.zip_bomb(self._name)
        return b"".join(chunks)

    def xml(self, path: str) -> Element | None:
        """The root element of an XML part, or None where there is no such part."""
        data = self.part(path)
        if data is None:
            return None
        if _STRICT in data:
            for strict, transitional in _TRANSITIONAL.items():
                data = data.replace(strict, transitional)
        parser = etree.XMLParser(resolve_entities=False, no_network=True, load_dtd=False, huge_tree=False)
        return etree.fromstring(data, parser)

    def relations(self, path: str) -> dict[str, Relation]:
        """What a part refers to inside the archive, by relation id. The archive's own are those of ``""``."""
        folder, file = posixpath.split(path)
        root = self.xml(posixpath.join(folder, "_rels", f"{file}.rels"))
        found: dict[str, Relation] = {}
        for relation in root.iter(_RELATIONSHIP) if root is not None else ():
            if relation.get("TargetMode") == "External":
                continue
            target = posixpath.normpath(posixpath.join("/" + folder, relation.get("Target", ""))).lstrip("/")
            found[relation.get("Id", "")] = Relation(relation.get("Type", "").rsplit("/", 1)[-1], target)
        return found

    def main_part(self) -> str:
        """The path of the document or presentation itself."""
        for relation in self.relations("").values():
            if relation.kind == "officeDocument":
                return relation.target
        raise refusals.broken(self._name, "DOCX/PPTX")
