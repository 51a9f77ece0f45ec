"""``make services``: a real Neo4j and a real OpenSearch for whoever develops, with data that is thrown away.

Prints the settings to export on standard output and runs until it is stopped.
"""

from __future__ import annotations

import os
import shlex
import signal
import sys
import tempfile
import threading
from collections.abc import Mapping
from contextlib import ExitStack
from pathlib import Path

import pytest
from services.neo4j_server import Neo4jServer
from services.opensearch_server import OpenSearchServer

HOW_TO = """\
Lim inn linjene over i et annet skall. Ctrl+C her stopper serverne og fjerner dataene.
(Paste the lines above into another shell. Ctrl+C here stops the servers and removes the data.)
"""


def settings_of(graph: Neo4jServer, index: OpenSearchServer) -> Mapping[str, str]:
    """The settings by which the program reaches both."""
    return {
        "SAKSGRAF_GROUND": "servers",
        "SAKSGRAF_NEO4J_URI": graph.settings.uri,
        "SAKSGRAF_NEO4J_USER": graph.settings.user,
        "SAKSGRAF_NEO4J_PASSWORD": graph.settings.password,
        "SAKSGRAF_OPENSEARCH_URL": index.url,
    }


def main() -> None:
    """Start both, tell where they are, and stop them at Ctrl+C or when asked to end."""
    stopped = threading.Event()
    with ExitStack() as stack:
        # Windows keeps files open for a moment after a server has ended.
        folder = Path(stack.enter_context(tempfile.TemporaryDirectory(ignore_cleanup_errors=True)))
        try:
            graph = Neo4jServer(folder / "neo4j", os.environ.get("SAKSGRAF_TEST_NEO4J", "5.26"))
            index = OpenSearchServer(folder / "opensearch")
        except pytest.skip.Exception as missing:
            sys.exit(str(missing))
        for server in (graph, index):
            stack.callback(server.stop)
            server.start()
        for number in (signal.SIGINT, signal.SIGTERM):
            signal.signal(number, lambda *_: stopped.set())
        exports = (f"export {name}={shlex.quote(value)}\n" for name, value in settings_of(graph, index).items())
        sys.stdout.writelines(exports)
        sys.stderr.write(HOW_TO)
        sys.stdout.flush()
        # In short waits, or Windows would not hear Ctrl+C.
        while not stopped.wait(1):
            pass


if __name__ == "__main__":
    main()
