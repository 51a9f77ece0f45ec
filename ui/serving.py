"""The page as a process: Streamlit, on this machine only unless told otherwise."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import click

from ui.settings import HOME, LANGUAGE, Settings
from ui.texts import text

STREAMLIT_OPTIONS = (
    "--server.address=127.0.0.1",
    "--client.toolbarMode=minimal",
    "--browser.gatherUsageStats=false",
    "--server.fileWatcherType=none",
    "--theme.base=light",
    "--theme.primaryColor=#1f5c5c",
    "--theme.backgroundColor=#fcfbf8",
    "--theme.secondaryBackgroundColor=#f0eee8",
    "--theme.textColor=#1d2527",
)
"""No use statistics leave the machine, and nobody else reaches the page."""


def serve_page(settings: Settings, port: int, *, open_browser: bool) -> None:
    """Run the page until it is stopped; returns then."""
    page = Path(__file__).parent / "app.py"
    environment = {**os.environ, HOME: str(settings.home), LANGUAGE: settings.language}
    command = [sys.executable, "-m", "streamlit", "run", str(page), *STREAMLIT_OPTIONS]
    command += [f"--server.port={port}", f"--server.headless={'false' if open_browser else 'true'}"]
    click.echo(
        f"{text('page_at', settings.language)} http://127.0.0.1:{port} — {text('stop_page', settings.language)}",
        err=True,
    )
    try:
        subprocess.run(command, env=environment, check=False)
    except KeyboardInterrupt:
        return
