"""A real OpenSearch with k-NN for the tests: from Maven, on a free loopback port, with data that is thrown away.

Without Maven and a Java that fits, what needs the server is skipped.
"""

from __future__ import annotations

import os
import re
import subprocess
import time
from collections.abc import Iterator
from itertools import count
from pathlib import Path

import pytest
from opensearchpy import OpenSearch
from services.java import find_class_path, find_java
from services.server_process import ServerProcess

from search.index.opensearch_settings import OpenSearchSettings

JAVAS = (17, 21)
POM = Path(__file__).parent / "opensearch-2.19" / "pom.xml"
MAIN = "org.codelibs.opensearch.runner.OpenSearchRunner"
CONFIGURATION = """\
discovery.type: single-node
network.host: 127.0.0.1
cluster.routing.allocation.disk.threshold_enabled: false
indices.breaker.total.use_real_memory: false
"""
JAVA_OPTIONS = (
    "-Xms512m",
    "-Xmx1g",
    "-XX:+UseSerialGC",
    "-XX:MaxDirectMemorySize=256m",
    "-Dlog4j2.disable.jmx=true",
    "-Dfile.encoding=UTF-8",
)
BASE_PORT = 9210
"""The server takes the next free port; from 9300 on nodes speak to each other."""
START_SECONDS = 120
PUBLISHED = re.compile(r"HttpServerTransport.*publish_address \{(127\.0\.0\.1:(\d+))\}")


class OpenSearchServer(ServerProcess):
    """One server: started, stopped, killed and started again on the same port with the same data."""

    def __init__(self, home: Path) -> None:
        self._home = home
        self._log = home / "console.log"
        self._java = find_java(JAVAS, "OpenSearch")
        self._class_path = os.pathsep.join(find_class_path(POM, "OpenSearch"))
        self._port = BASE_PORT
        self._prefixes = count(1)
        (home / "conf").mkdir(parents=True)
        (home / "conf" / "opensearch.yml").write_text(CONFIGURATION)

    @property
    def url(self) -> str:
        return f"http://127.0.0.1:{self._port}"

    def settings(self) -> OpenSearchSettings:
        """Settings of an index that nobody has used yet."""
        return OpenSearchSettings(urls=(self.url,), index=f"test{next(self._prefixes)}", timeout_seconds=30)

    def start(self) -> None:
        """Return once the server answers."""
        self._log.write_bytes(b"")
        with self._log.open("ab") as log:
            self._process = subprocess.Popen(
                [
                    *(self._java, *JAVA_OPTIONS, "-cp", self._class_path, MAIN),
                    *("-basePath", str(self._home / "base"), "-confPath", str(self._home / "conf")),
                    # One below: the first port that is tried is the next one.
                    *("-numOfNode", "1", "-baseHttpPort", str(self._port - 1), "-clusterName", "saksgraf-tests"),
                    *("-pluginTypes", "org.opensearch.knn.plugin.KNNPlugin"),
                ],
                stdin=subprocess.DEVNULL,
                stdout=log,
                stderr=log,
            )
        until = time.monotonic() + START_SECONDS
        while not self._answers():
            if self._process.poll() is not None or time.monotonic() > until:
                self.kill()
                raise RuntimeError(f"OpenSearch did not start:\n{self._log.read_text(errors='replace')[-4000:]}")
            time.sleep(0.2)

    def client(self) -> OpenSearch:
        """The bare client, to look at what is stored without the code under test."""
        return OpenSearch(self.url, timeout=60)

    def _answers(self) -> bool:
        published = PUBLISHED.search(self._log.read_text(errors="replace"))
        if not published:
            return False
        self._port = int(published[2])
        health = self.client().cluster.health()
        return health["status"] in ("yellow", "green")


@pytest.fixture(scope="session")
def opensearch_server(tmp_path_factory: pytest.TempPathFactory) -> Iterator[OpenSearchServer]:
    """A running server that all tests of a session share; each takes an index of its own."""
    server = OpenSearchServer(tmp_path_factory.mktemp("opensearch"))
    try:
        server.start()
        yield server
    finally:
        server.stop()
