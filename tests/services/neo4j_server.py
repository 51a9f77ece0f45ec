"""A real Neo4j for the tests: from Maven, on a free loopback port, with data that is thrown away.

``SAKSGRAF_TEST_NEO4J`` chooses the line: 5.26 (the default) or 2026.08. Without Maven and a Java that fits, what needs
the server is skipped.
"""

from __future__ import annotations

import os
import secrets
import shutil
import socket
import subprocess
import time
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import NamedTuple

import neo4j
import pytest
from services.java import find_class_path, find_java
from services.server_process import ServerProcess

from graph.store.neo4j_settings import Neo4jSettings


class Line(NamedTuple):
    """What a line of releases is started with; ``javas`` are major versions, the best first."""

    javas: tuple[int, ...]
    main: str
    options: tuple[str, ...] = ()


LINES: Mapping[str, Line] = {
    "5.26": Line((17, 21), "org.neo4j.server.CommunityEntryPoint"),
    "2026.08": Line((25, 21), "org.neo4j.server.Neo4jCommunity", ("--add-modules=jdk.incubator.vector",)),
}
CONFIGURATION = """\
server.bolt.listen_address=127.0.0.1:{port}
server.bolt.advertised_address=127.0.0.1:{port}
server.http.enabled=false
server.https.enabled=false
dbms.security.auth_enabled=true
server.memory.pagecache.size=128m
dbms.usage_report.enabled=false
server.bolt.tls_level=OPTIONAL
dbms.ssl.policy.bolt.enabled=true
dbms.ssl.policy.bolt.base_directory={folder}
dbms.ssl.policy.bolt.client_auth=NONE
"""
JAVA_OPTIONS = (
    "-Xms256m",
    "-Xmx768m",
    # What lives for seconds starts sooner with the first compiler and one collector.
    "-XX:+UseSerialGC",
    "-XX:TieredStopAtLevel=1",
    *(
        f"--add-opens=java.base/{package}=ALL-UNNAMED"
        for package in ("java.nio", "java.io", "sun.nio.ch", "java.util.concurrent")
    ),
    "-Dlog4j2.disable.jmx=true",
    "-Dfile.encoding=UTF-8",
)
START_SECONDS = 120


class Neo4jServer(ServerProcess):
    """One server: started, stopped, killed and started again on the same port with the same data."""

    def __init__(self, home: Path, line: str) -> None:
        own = LINES[line]
        self._home = home
        self._java = find_java(own.javas, "Neo4j")
        jars = find_class_path(Path(__file__).parent / f"neo4j-{line}" / "pom.xml", "Neo4j")
        self._class_path = os.pathsep.join((*jars, f"{home}/plugins/*"))
        self._line = own
        port = free_port()
        self.address = f"127.0.0.1:{port}"
        self.settings = Neo4jSettings(
            uri=f"neo4j://{self.address}", user="neo4j", password=secrets.token_hex(12), timeout_seconds=30
        )
        certificates = home / "certificates"
        for folder in ("certificates", "conf", "data", "logs", "plugins", "import", "run"):
            (home / folder).mkdir(parents=True)
        (home / "conf" / "neo4j.conf").write_text(CONFIGURATION.format(port=port, folder=certificates))
        self.certificate = make_certificate(certificates)
        self._run("org.neo4j.cli.AdminTool", "dbms", "set-initial-password", self.settings.password).wait(60)

    def start(self) -> None:
        """Return once the server answers."""
        home, conf = str(self._home), str(self._home / "conf")
        self._process = self._run(self._line.main, f"--home-dir={home}", f"--config-dir={conf}", "--console-mode")
        until = time.monotonic() + START_SECONDS
        while True:
            # The port first: of a port that nobody listens on yet the driver complains in the log, once a try.
            if self._listens():
                with self.driver() as driver:
                    driver.verify_connectivity()
                return
            if self._process.poll() is not None or time.monotonic() > until:
                self.kill()
                raise RuntimeError(f"Neo4j did not start: {(self._home / 'logs' / 'console.log').read_text()[-4000:]}")
            time.sleep(0.2)

    def _listens(self) -> bool:
        host, _, port = self.address.rpartition(":")
        try:
            with socket.create_connection((host, int(port)), timeout=1):
                return True
        except OSError:
            return False

    def driver(self) -> neo4j.Driver:
        """The bare driver, to look at what is stored without the code under test."""
        return neo4j.GraphDatabase.driver(self.settings.uri, auth=(self.settings.user, self.settings.password))

    def _run(self, main: str, *arguments: str) -> subprocess.Popen[bytes]:
        with (self._home / "logs" / "console.log").open("ab") as log:
            return subprocess.Popen(
                [
                    self._java,
                    *JAVA_OPTIONS,
                    *self._line.options,
                    "-cp",
                    self._class_path,
                    main,
                    *arguments,
                ],
                env=os.environ | {"NEO4J_HOME": str(self._home), "NEO4J_CONF": str(self._home / "conf")},
                stdin=subprocess.DEVNULL,
                stdout=log,
                stderr=log,
            )


@pytest.fixture(scope="session")
def neo4j_server(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Neo4jServer]:
    """A running server that all tests of a session share; its only database is emptied by whoever fills it."""
    server = Neo4jServer(tmp_path_factory.mktemp("neo4j"), os.environ.get("SAKSGRAF_TEST_NEO4J", "5.26"))
    try:
        server.start()
        yield server
    finally:
        server.stop()


def make_certificate(folder: Path) -> Path:
    """A key and a certificate for 127.0.0.1 that vouches for itself, under the names Neo4j looks for."""
    openssl = shutil.which("openssl")
    if openssl is None:
        pytest.skip("openssl is not here: Neo4j cannot be given a certificate")
    certificate = folder / "public.crt"
    options = ["-newkey", "rsa:2048", "-nodes", "-days", "2", "-subj", "/CN=127.0.0.1"]
    names = ["-addext", "subjectAltName=IP:127.0.0.1"]
    files = ["-keyout", folder / "private.key", "-out", certificate]
    subprocess.run([openssl, "req", "-x509", *options, *names, *files], check=True, capture_output=True)
    return certificate


def free_port() -> int:
    """A loopback port that nobody listens on."""
    with socket.socket() as listener:
        listener.bind(("127.0.0.1", 0))
        port: int = listener.getsockname()[1]
    return port
