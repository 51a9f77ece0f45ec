"""OpenDocument texts of raw XML, for the tests."""

from __future__ import annotations

from paper_makers import archive

_ODF = "urn:oasis:names:tc:opendocument:xmlns:"
_PREFIXES = {
    **{name: name for name in ("office", "style", "text", "table")},
    "draw": "drawing",
    "fo": "xsl-fo-compatible",
    "svg": "svg-compatible",
}
NAMESPACES = " ".join(f'xmlns:{prefix}="{_ODF}{name}:1.0"' for prefix, name in _PREFIXES.items()) + (
    ' xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:xml="http://www.w3.org/XML/1998/namespace"'
)


def odt(body: str, styles: str = "", master: str = "", **parts: str) -> bytes:
    """An archive of a text: its body, automatic styles, and what its master page holds."""
    return archive(
        {
            "mimetype": "application/vnd.oasis.opendocument.text",
            "content.xml": f"<office:document-content {NAMESPACES}><office:automatic-styles>{styles}"
            f"</office:automatic-styles><office:body><office:text>{body}</office:text></office:body>"
            "</office:document-content>",
            "styles.xml": f"<office:document-styles {NAMESPACES}><office:master-styles><style:master-page>{master}"
            "</style:master-page></office:master-styles></office:document-styles>",
            **parts,
        }
    )
