"""How long a question takes from a cold start, beside the start of Python itself.

    python benchmarks/asking.py FOLDER [ROUNDS]

The folder is loaded once; then each command runs as a process of its own, the fastest of several rounds counts.
"""

from __future__ import annotations

import subprocess
import sys
import tempfile
import time

COMMANDS = (
    ("--help",),
    ("status",),
    ("ask", "--json", "Hva ble vedtatt om finansiering?"),
    ("search", "--json", "finansiering"),
    ("meeting", "--json"),
)


def fastest(rounds: int, command: list[str]) -> float:
    """Seconds of the fastest of several runs."""
    times = []
    for _ in range(rounds):
        started = time.perf_counter()
        subprocess.run(command, check=True, capture_output=True)
        times.append(time.perf_counter() - started)
    return min(times)


def main() -> None:
    """Print a line for each command."""
    folder, rounds = sys.argv[1], int(sys.argv[2]) if len(sys.argv) > 2 else 5
    print(f"python alone      {fastest(rounds, [sys.executable, '-c', 'pass']):.2f} s")
    with tempfile.TemporaryDirectory() as home:
        saksgraf = [sys.executable, "-m", "ui", "--home", home]
        subprocess.run([*saksgraf, "load", folder], check=True, capture_output=True)
        for words in COMMANDS:
            print(f"{' '.join(words)[:16]:16}  {fastest(rounds, [*saksgraf, *words]):.2f} s")


if __name__ == "__main__":
    main()
