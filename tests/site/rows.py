"""One row of everything that the back office has a room for."""

from datetime import date

from django.db.models import Model
from django.utils import timezone

from approvals.models import Approval, CatalogueSet, Law, Penalty, PowerType
from disclosures.models import (
    Category,
    ChannelRegistration,
    Dossier,
    Item,
    Obligation,
    Procedure,
    Requirement,
)
from disclosures.timeliness.issuing import issue
from portal.base.audit.models import Entry
from portal.base.departments.models import Department, Hotline, User
from portal.base.notices.models import Notice
from portal.base.workdays.models import CalendarDay, CalendarNotice, Limit
from portal.identity.models import Identity
from portal.people.models import Grant
from portal.people.proposing import propose
from portal.profiles.models import Profile
from portal.supervision.models import Appointment, Demand, EvaluationRound, Ticket
from portal.topics.models import Topic
from portal.vocabulary.models import EverydayWord, MissedWord
from tests.disclosures.dossiers import make_dossier
from tests.factories import (
    make_approval,
    make_category,
    make_item,
    make_law,
    make_penalty,
    make_profile,
    make_requirement,
    make_word,
    register_channel,
)
from tests.identity.made import public_identity
from tests.supervision.demands.made import demand_on
from tests.supervision.evaluation.conftest import appoint, make_round
from tests.supervision.tickets.reports import received_report
from tests.topics.made import public_topic
from tests.vocabulary.sought import miss


def one_of_everything(people) -> dict[type[Model], Model]:
    """The departments are those of the people; calendar, limits, procedures and types of power are
    there from the beginning."""
    author, now = people["author"], timezone.now()
    departments = {"division": author.department, "bureau": people["stranger_author"].department}
    category = make_category()
    requirement = make_requirement(departments)
    issue(requirement, date(2026, 4, 10))
    notice = Notice.objects.create(
        recipient=author, kind="returned", title="退回", path="/admin/", queued_at=now, attempts=1,
        last_error="refused",
    )  # fmt: skip
    return {
        Department: author.department,
        User: author,
        Hotline: Hotline.objects.create(number="12348", department=author.department),
        Category: category,
        Item: make_item("draft", people, category=category),
        Dossier: make_dossier("draft", people),
        Law: make_law("published", people),
        Approval: make_approval("draft", people),
        Penalty: make_penalty("draft", people),
        Profile: make_profile("draft", people),
        Requirement: requirement,
        Obligation: Obligation.objects.first(),
        Procedure: Procedure.objects.first(),
        PowerType: PowerType.objects.first(),
        CatalogueSet: CatalogueSet.objects.create(code="GENERAL", label_zh="通用清单"),
        CalendarDay: CalendarDay.objects.first(),
        CalendarNotice: CalendarNotice.objects.first(),
        Limit: Limit.objects.first(),
        Notice: notice,
        Entry: Entry.objects.first(),
        Appointment: appoint(people["supervisor"]),
        EvaluationRound: make_round(departments),
        Grant: propose(
            people["colleague"],
            {"role": "reviewer"},
            reason="工作需要",
            actor=people["administrator"],
            at=now,
        ),
        Ticket: received_report(people),
        ChannelRegistration: register_channel(
            make_item("published", people, category=category, title="登过报的"), people
        ),
        Demand: demand_on(people, subject="一件督办"),
        EverydayWord: make_word(people, "律师证"),
        MissedWord: miss("居住证")[0],
        Topic: public_topic(people, code="no-money"),
        Identity: public_identity(people),
    }
