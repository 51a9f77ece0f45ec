"""How many passages are encoded a second, by texts a call.

python benchmarks/encoding_speed.py FILE.txt …      text to cut passages from
"""

from __future__ import annotations

import sys
import time
from pathlib import Path

from search.encoder.e5 import E5Encoder

LENGTHS = (150, 300, 500, 700)


def main() -> None:
    """Print passages a second for several batch sizes."""
    text = " ".join(" ".join(Path(name).read_text(encoding="utf-8").split()) for name in sys.argv[1:])
    texts, at = [], 0
    while at < len(text) and len(texts) < 200:
        length = LENGTHS[len(texts) % len(LENGTHS)]
        texts.append(text[at : at + length])
        at += length
    encoder = E5Encoder()
    encoder.encode_passages(texts[:4])
    for batch in (1, 4, 16, 64, len(texts)):
        started = time.perf_counter()
        for start in range(0, len(texts), batch):
            encoder.encode_passages(texts[start : start + batch])
        print(f"{batch:4} a call: {len(texts) / (time.perf_counter() - started):6.1f} passages a second")


if __name__ == "__main__":
    main()
