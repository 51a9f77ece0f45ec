"""Who looks at the page, and what they may see. One source counts and no other:

- OIDC, where Streamlit's secrets file configures it;
- else the headers of the proxy that signs readers in, where the settings name them;
- else, on one's own machine, the account that runs the page;
- else nobody: such a visitor reads what is open.
"""

from __future__ import annotations

from collections.abc import Mapping

import msgspec
import streamlit as st
from streamlit.errors import StreamlitAuthError
from streamlit.runtime.context import StreamlitHeaders

from graph.errors import MissingExtra, WrongUse
from ui.components.wired import program
from ui.rights import Rights, rights_of
from ui.serving import is_loopback
from ui.settings import Settings

LOGGED_IN = "is_logged_in"
"""There only where OIDC is configured."""

NAME_CLAIMS = ("email", "preferred_username", "upn", "sub")
"""What the name is taken from, the first that is there. Never "name": people choose that themselves."""

UNVERIFIED_NAME_CLAIMS = ("sub",)
"""Where the provider has not verified the address, whatever else resembles one is the visitor's word alone too."""

GROUP_CLAIMS = ("groups", "roles")

FORWARDED = ("Forwarded", "X-Forwarded-For", "X-Forwarded-Host", "X-Real-IP")
"""Set by proxies: who comes through one sits elsewhere."""


def visitor() -> Rights:
    """The rights of whoever looks at the page now."""
    wired = program()
    headers = st.context.headers
    if sign_in_is_configured():
        name, groups = signed_in(st.user)
    elif wired.settings.user_header:
        name, groups = named_by_proxy(headers, wired.settings)
    elif wired.settings.ground == "embedded" and is_own_machine(st.get_option("server.address"), headers):
        return wired.rights
    else:
        name, groups = None, frozenset()
    rights = rights_of(name, groups, wired.settings)
    if wired.settings.editors is None:
        # What every account on the machine may do, a reader at the other end of a network may not.
        return msgspec.structs.replace(rights, may_edit=False)
    return rights


def sign_in_is_configured() -> bool:
    """Whether visitors can sign in on the page itself."""
    return LOGGED_IN in st.user


def sign_in() -> None:
    """Send the visitor to the provider. Raises MissingExtra and WrongUse where what that needs is not there."""
    try:
        st.login()
    except StreamlitAuthError as error:
        from streamlit.auth_util import is_authlib_installed

        if not is_authlib_installed():
            raise MissingExtra(
                "Innlogging på siden trenger Authlib. Installer den («pip install saksgraf[sign-in]»).",
                "Signing in on the page needs Authlib. Install it (“pip install saksgraf[sign-in]”).",
            ) from error
        raise WrongUse(
            f"Innloggingen er ikke satt opp riktig. Rett [auth] i secrets.toml: {error}",
            f"Sign-in is not set up as it should be. Correct [auth] in secrets.toml: {error}",
        ) from error


def signed_in(user: Mapping[str, object]) -> tuple[str | None, frozenset[str]]:
    """The name and the groups that the provider's claims tell; no name before anybody has signed in."""
    if user.get(LOGGED_IN) is not True:
        return None, frozenset()
    unverified = str(user.get("email_verified")).casefold() == "false"
    names = (user.get(claim) for claim in (UNVERIFIED_NAME_CLAIMS if unverified else NAME_CLAIMS))
    name = next((one.strip() for one in names if isinstance(one, str) and one.strip()), None)
    groups = (one for claim in GROUP_CLAIMS for one in _listed(user.get(claim)))
    return name, frozenset(groups) if name else frozenset()


def named_by_proxy(headers: StreamlitHeaders, settings: Settings) -> tuple[str | None, frozenset[str]]:
    """The name and the groups of the proxy's headers."""
    name = _only(headers, settings.user_header)
    return (name, frozenset(_listed(_only(headers, settings.groups_header)))) if name else (None, frozenset())


def is_own_machine(address: str | None, headers: StreamlitHeaders) -> bool:
    """Whether the page is served to this machine alone and the visitor sits at it."""
    return is_loopback(address) and not any(name in headers for name in FORWARDED)


def _only(headers: StreamlitHeaders, name: str | None) -> str | None:
    """The value of a header. One that comes twice is no value: the proxy put its own beside the visitor's."""
    values = headers.get_all(name) if name else []
    return values[0].strip() or None if len(values) == 1 else None


def _listed(value: object) -> list[str]:
    values = value.split(",") if isinstance(value, str) else value if isinstance(value, list | tuple) else ()
    return [one.strip() for one in values if isinstance(one, str) and one.strip()]
