"""What a graph store holds, as records: whole states, meetings, cases, persons, institutions.

Everything is read through the primitives of ``graph.store.base.GraphReader``, many ids at a time, so that a store at
the other end of a network is asked seldom.
"""

from graph.views.cases import CaseInMeeting, case_view, case_views, cases_mentioning
from graph.views.follow_ups import FollowUpView, bodies_named, follow_up_views
from graph.views.meetings import MeetingSummary, meeting_view, meetings
from graph.views.offices import Office, offices
from graph.views.representation import InstitutionView, PersonView, institution_views, person_views
from graph.views.states import read_state
from graph.views.threads import CaseInThread, CaseWithThread, case_with_thread, thread_of

__all__ = [
    "CaseInMeeting",
    "CaseInThread",
    "CaseWithThread",
    "FollowUpView",
    "InstitutionView",
    "MeetingSummary",
    "Office",
    "PersonView",
    "bodies_named",
    "case_view",
    "case_views",
    "case_with_thread",
    "cases_mentioning",
    "follow_up_views",
    "institution_views",
    "meeting_view",
    "meetings",
    "offices",
    "person_views",
    "read_state",
    "thread_of",
]
