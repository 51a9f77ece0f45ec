"""What a graph store holds, as records: whole states, meetings, cases, persons, institutions.

Everything is read through the primitives of ``graph.store.base.GraphReader``, many ids at a time, so that a store at
the other end of a network is asked seldom.
"""

from graph.views.cases import CaseInMeeting, case_view, case_views, cases_mentioning
from graph.views.meetings import MeetingSummary, meeting_view, meetings
from graph.views.representation import InstitutionView, PersonView, institution_views, person_views
from graph.views.offices import Office, offices
from graph.views.states import read_state
from graph.views.threads import CaseInThread, CaseWithThread, case_with_thread, thread_of

__all__ = [
    "CaseInMeeting",
    "CaseInThread",
    "CaseWithThread",
    "InstitutionView",
    "MeetingSummary",
    "PersonView",
    "case_view",
    "Office",
    "case_views",
    "case_with_thread",
    "cases_mentioning",
    "institution_views",
    "meeting_view",
    "meetings",
    "person_views",
    "read_state",
    "thread_of",
    "offices",
]
