"""The page as a server: Streamlit, in this process, and for this machine only unless another address is chosen."""

from __future__ import annotations

import errno
import os
import socket
from ipaddress import ip_address
from pathlib import Path

import click

from graph.errors import WrongUse, reason_nb
from ui.settings import HOME, LANGUAGE, Settings
from ui.texts import text

ADDRESS = "127.0.0.1"

STREAMLIT_OPTIONS = (
    "--client.toolbarMode=minimal",
    "--client.showErrorDetails=none",
    "--client.showErrorLinks=false",
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
"""Nothing about the use leaves the machine, and nobody is asked for an e-mail address."""


def serve_page(settings: Settings, port: int, *, open_browser: bool, address: str = ADDRESS) -> None:
    """Run the page until it is stopped; returns then. Raises WrongUse where the address or the port cannot be used."""
    _check_free(address, port)
    from streamlit.web.cli import main as streamlit

    # Streamlit runs the page as a script that reads its settings where every command reads them.
    os.environ.update({HOME: str(settings.home), LANGUAGE: settings.language})
    page = Path(__file__).parent / "app.py"
    click.echo(
        f"{text('page_at', settings.language)} {_url(address, port)} — {text('stop_page', settings.language)}",
        err=True,
    )
    if not is_loopback(address) and not settings.user_header:
        click.echo(text("page_is_open", settings.language), err=True)
    headless = f"--server.headless={'false' if open_browser else 'true'}"
    try:
        place = (f"--server.address={address}", f"--server.port={port}")
        streamlit(["run", str(page), *STREAMLIT_OPTIONS, *place, headless], standalone_mode=False)
    except KeyboardInterrupt:
        return


def is_loopback(address: str | None) -> bool:
    """Whether an address to listen on is reached from this machine alone; None stands for all addresses."""
    if address == "localhost":
        return True
    try:
        return address is not None and ip_address(address).is_loopback
    except ValueError:
        return False


def _url(address: str, port: int) -> str:
    return f"http://{f'[{address}]' if ':' in address else address}:{port}"


def _check_free(address: str, port: int) -> None:
    try:
        family = socket.getaddrinfo(address, port, type=socket.SOCK_STREAM)[0][0]
        socket.create_server((address, port), family=family).close()
    except OSError as error:
        if error.errno == errno.EADDRINUSE:
            raise WrongUse(
                f"Port {port} er i bruk. Kanskje vises siden der allerede; ellers velg en annen port med --port.",
                f"Port {port} is in use. The page may be running there already; if not, choose another with --port.",
            ) from None
        raise WrongUse(
            f"Siden kan ikke vises på {address}, port {port} ({reason_nb(error)}). Velg en adresse som denne maskinen "
            "har, med --address, og en port som kontoen kan bruke, med --port.",
            f"The page cannot be served at {address}, port {port} ({error.strerror}). Choose an address that this "
            "machine has with --address, and a port that the account may use with --port.",
        ) from None
