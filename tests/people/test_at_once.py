"""Two administrators at the same moment."""

from django.utils import timezone

from portal.acts.refused import ActRefused
from portal.base.audit.models import Entry
from portal.base.departments.models import User
from portal.people.acts import perform
from tests.factories import make_departments, make_people
from tests.people.conftest import propose
from tests.threads import at_once


def test_of_two_who_decide_at_once_one_does(committed_db):
    people = make_people(make_departments())
    User.objects.filter(username__startswith="publisher").update(role="administrator")
    grant = propose(people["administrator"], people["author"], role="reviewer")
    before = Entry.objects.count()

    def decide(number):
        who = User.objects.get(username=("publisher", "publisher2")[number])
        how = {"actor": who, "at": timezone.now(), "seen_revision": 0, "note": "理由"}
        try:
            perform(grant, ("confirm", "decline")[number], **how)
        except ActRefused as refused:
            return refused.reasons[0]
        return ""

    answers = sorted(at_once(2, decide))

    assert answers[0] == ""
    assert "刚刚有人办理了这项变更" in answers[1]
    grant.refresh_from_db()
    role = User.objects.get(username="author").role
    assert (grant.status, role) in {("confirmed", "reviewer"), ("declined", "author")}
    assert Entry.objects.count() == before + 1
