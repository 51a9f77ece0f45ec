"""What servers written in Java are started with: a Java that fits, and their jars, which Maven fetches and keeps."""

from __future__ import annotations

import hashlib
import os
import re
import shutil
import subprocess
import zipfile
from pathlib import Path

import pytest

JAVA_VERSION = re.compile(r'version "(\d+)')


def find_java(majors: tuple[int, ...], server: str) -> str:
    """A Java of one of these major versions, the best first; skips the test where there is none."""
    homes = [Path(os.environ["JAVA_HOME"])] if "JAVA_HOME" in os.environ else []
    homes += sorted(Path("/usr/lib/jvm").glob("*"))
    places = [shutil.which("java"), *(str(home / "bin" / "java") for home in homes)]
    found = {java_version(place): place for place in reversed(places) if place and Path(place).exists()}
    for major in majors:
        if major in found:
            return found[major]
    pytest.skip(f"Java {' or '.join(map(str, majors))} is not here: {server} cannot be started")


def java_version(java: str) -> int:
    """The major version of a Java."""
    told = subprocess.run([java, "-version"], capture_output=True, text=True, check=False).stderr
    match = JAVA_VERSION.search(told)
    return int(match[1]) if match else 0


def find_class_path(pom: Path, server: str) -> list[str]:
    """The jars of a POM; of a dependency that is a ZIP of jars, all in it. Skips the test where Maven is not here."""
    caches = Path(os.environ.get("XDG_CACHE_HOME") or Path.home() / ".cache") / "saksgraf-tests"
    kept = caches / f"{pom.parent.name}-{hashlib.sha256(pom.read_bytes()).hexdigest()[:12]}.classpath"
    if not kept.exists() or not all(Path(jar).exists() for jar in kept.read_text().split(os.pathsep)):
        maven = shutil.which("mvn")
        if maven is None:
            pytest.skip(f"Maven is not here: {server} cannot be fetched")
        caches.mkdir(parents=True, exist_ok=True)
        made = caches / f"{kept.name}.{os.getpid()}"
        subprocess.run(
            [maven, "-q", "-B", "-f", pom, "dependency:build-classpath", f"-Dmdep.outputFile={made}"],
            check=True,
            stdin=subprocess.DEVNULL,
        )
        made.replace(kept)
    return [place for jar in kept.read_text().split(os.pathsep) for place in _jars(Path(jar), caches)]


def _jars(file: Path, caches: Path) -> list[str]:
    if file.suffix != ".zip":
        return [str(file)]
    folder = caches / file.stem
    if not folder.exists():
        beside = caches / f"{file.stem}.{os.getpid()}"
        with zipfile.ZipFile(file) as archive:
            archive.extractall(beside)
        beside.replace(folder)
    return sorted(map(str, folder.glob("*.jar")))
