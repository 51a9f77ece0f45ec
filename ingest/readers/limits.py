"""How large a file may be. Beyond these no meeting paper is met, and a machine of ordinary size would suffer."""

from __future__ import annotations

MEBIBYTE = 1024 * 1024

MAX_FILE_BYTES = 200 * MEBIBYTE
MAX_TEXT_BYTES = 50 * MEBIBYTE
MAX_HTML_BYTES = 20 * MEBIBYTE

MAX_MAIL_BYTES = 100 * MEBIBYTE
MAX_MAIL_FIELD = 100_000
MAX_MAIL_DEPTH = 3
# Each is looked up in the mail anew, so that no more than one mail is held at a time.
MAX_MAIL_ATTACHMENTS = 200

MAX_PDF_PAGES = 20_000
MAX_PDF_PAGE_CHARACTERS = 200_000
MAX_PDF_CHARACTERS = 50_000_000

MAX_ARCHIVE_ENTRIES = 20_000
MAX_ARCHIVE_BYTES = 1024 * MEBIBYTE
# XML becomes a tree of some ten times its size.
MAX_XML_PART_BYTES = 40 * MEBIBYTE
MAX_XML_BYTES = 200 * MEBIBYTE
# Deflate reaches 1032:1 on zeros; repetitive XML, small enough to be harmless, may come near to it.
MAX_RATIO = 200
RATIO_COUNTS_FROM_BYTES = 8 * MEBIBYTE
