"""The page as a server: Streamlit, in this process and for this machine only."""

from __future__ import annotations

import os
import socket
from pathlib import Path

import click

from graph.errors import WrongUse
from ui.settings import HOME, LANGUAGE, Settings
from ui.texts import text

ADDRESS = "127.0.0.1"

STREAMLIT_OPTIONS = (
    f"--server.address={ADDRESS}",
    "--client.toolbarMode=minimal",
    "--browser.gatherUsageStats=false",
    "--server.showEmailPrompt=false",
    "--server.fileWatcherType=none",
    "--logger.hideWelcomeMessage=true",
    "--logger.level=warning",
    "--theme.base=light",
    "--theme.primaryColor=#1f5c5c",
    "--theme.backgroundColor=#fcfbf8",
    "--theme.secondaryBackgroundColor=#f0eee8",
    "--theme.textColor=#1d2527",
)
"""Nothing about the use leaves the machine, nobody else reaches the page, and nobody is asked for an e-mail address."""


def serve_page(settings: Settings, port: int, *, open_browser: bool) -> None:
    """Run the page until it is stopped; returns then. Raises WrongUse when the port is taken."""
    _check_free(port)
    from streamlit.web.cli import main as streamlit

    # Streamlit runs the page as a script that reads its settings where every command reads them.
    os.environ.update({HOME: str(settings.home), LANGUAGE: settings.language})
    page = Path(__file__).parent / "app.py"
    click.echo(
        f"{text('page_at', settings.language)} http://{ADDRESS}:{port} — {text('stop_page', settings.language)}",
        err=True,
    )
    headless = f"--server.headless={'false' if open_browser else 'true'}"
    try:
        streamlit(["run", str(page), *STREAMLIT_OPTIONS, f"--server.port={port}", headless], standalone_mode=False)
    except KeyboardInterrupt:
        return


def _check_free(port: int) -> None:
    with socket.socket() as probe:
        if probe.connect_ex((ADDRESS, port)) == 0:
            raise WrongUse(
                f"Port {port} er i bruk. Kanskje vises siden der allerede; ellers velg en annen port med --port.",
                f"Port {port} is in use. The page may be running there already; if not, choose another with --port.",
            )
