"""All that docs/benchmarks.md shows, as Markdown: ``python -m benchmarks [--short]``.

``--short`` leaves out the largest sizes, for a try on a busy machine.
"""

from __future__ import annotations

import sys
import time
from importlib.util import find_spec

from benchmarks import answering, encoding, graph_loading, growth, index_loading, latency
from benchmarks.servers import running


def main() -> None:
    """Print the tables one after the other."""
    largest = None if "--short" not in sys.argv else -1
    begun = time.perf_counter()
    # Before the encoders: the peak of a process counts that of whoever started it.
    growth.report(growth.SIZES[:largest])
    encoding.report()
    answering.report(answering.SIZES[:largest])
    # Imported here, both: what they measure against is not among what everybody has.
    if find_spec("haystack"):
        from benchmarks import haystack

        haystack.report()
    else:
        print("haystack was not measured: it is not installed (`make benchmarks` does).\n")
    with running() as servers:
        graph_loading.report(servers, graph_loading.SIZES[:largest])
        index_loading.report(servers, index_loading.SIZES[:largest])
        if find_spec("neo4j_graphrag"):
            from benchmarks import hybrid

            hybrid.report(servers)
        else:
            print("neo4j-graphrag was not measured: it is not installed (`make benchmarks` does).\n")
        latency.report(servers, latency.SIZES[:largest])
    print(f"All of it took {(time.perf_counter() - begun) / 60:.0f} minutes.")


if __name__ == "__main__":
    main()
