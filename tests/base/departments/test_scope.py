"""Who sees and may do what in the back office: by role and department, never by `has_perm`."""

import re
from datetime import date, timedelta

import pytest
from django.contrib import admin
from django.db import transaction
from django.http import HttpResponse
from django.urls import reverse
from django.utils import timezone

from approvals.models import Approval, CatalogueSet, Law, Penalty, PowerType
from disclosures.models import (
    Category,
    Item,
    Obligation,
    Procedure,
    Requirement,
    RequirementChange,
    Waiver,
)
from disclosures.timeliness.issuing import issue
from disclosures.waivers.proposing import propose_waiver
from portal import errors
from portal.acts.refused import ActRefused
from portal.base.audit.actions import Action
from portal.base.audit.models import Entry
from portal.base.departments.models import Department, Hotline, Role, User
from portal.base.departments.scope import in_scope, scope
from portal.base.notices.models import Notice
from portal.base.workdays.models import CalendarDay, CalendarNotice, Limit
from portal.identity.models import Identity
from portal.people.models import Grant
from portal.people.proposing import propose
from portal.profiles.models import Profile
from portal.records.acts import records
from portal.supervision.models import (
    Appointment,
    Demand,
    EvaluatedDepartment,
    EvaluationRound,
    Ticket,
)
from portal.topics.models import Topic
from portal.vocabulary.models import EverydayWord
from tests.base.files import samples
from tests.disclosures.dossiers import make_dossier
from tests.factories import (
    make_approval,
    make_law,
    make_move,
    make_penalty,
    make_profile,
    make_requirement,
    make_word,
    propose_rule,
    register_channel,
    requirement_of,
)
from tests.identity.made import proposed_identity
from tests.supervision.demands.made import demand_on
from tests.supervision.evaluation.conftest import appoint
from tests.supervision.evaluation.conftest import make_round as make_evaluation
from tests.supervision.tickets import reports
from tests.topics.made import proposed_topic

pytestmark = pytest.mark.pages

TITLE = "律师执业许可办理情况"

# Scope.


@pytest.fixture
def clerk(departments):
    """A person with a role in one of the departments."""

    def make(role, department, **fields):
        return User.objects.create(
            username=f"clerk-{User.objects.count()}",
            role=role,
            department=departments.get(department),
            is_staff=True,
            **fields,
        )

    return make


REACH = [
    (Role.AUTHOR, "division", {"division"}),
    (Role.AUTHOR, "bureau", {"bureau", "prison"}),
    (Role.AUTHOR, "prison", {"prison"}),
    (Role.AUTHOR, "root", {"root", "division", "bureau", "prison"}),
    (Role.AUTHOR, None, set()),
    (Role.REVIEWER, "bureau", {"bureau", "prison"}),
    (Role.REVIEWER, "root", {"root", "division", "bureau", "prison"}),
    (Role.PUBLISHER, "division", {"root", "division", "bureau", "prison"}),
    (Role.PUBLISHER, None, {"root", "division", "bureau", "prison"}),
    (Role.SUPERVISOR, "division", {"root", "division", "bureau", "prison"}),
    (Role.ADMINISTRATOR, "root", set()),
    ("", "root", set()),
]


@pytest.mark.parametrize(("role", "own", "reached"), REACH)
def test_a_person_reaches_own_department_and_below(role, own, reached, clerk, departments):
    person = clerk(role, own)
    found = {name for name, row in departments.items() if in_scope(person, row.pk)}
    assert found == reached


@pytest.mark.parametrize("role", ["", *Role.values])
def test_a_disabled_person_reaches_nothing(role, clerk):
    assert scope(clerk(role, "root", is_active=False)) == set()


def test_the_superuser_flag_reaches_nothing(clerk):
    assert scope(clerk("", "root", is_superuser=True)) == set()


def test_an_abolished_unit_is_tended_by_its_successors_people(clerk, departments, new_item):
    old = Department.objects.create(
        code="OLD",
        name_zh="已撤销的处",
        kind="division",
        parent=departments["root"],
        successor=departments["prison"],
        active_until=date(2020, 1, 1),
    )
    below = Department.objects.create(code="OLD1", name_zh="其下属", kind="body", parent=old)
    item = new_item("draft", department=below)
    for own, expected in {"prison": True, "bureau": True, "root": True, "division": False}.items():
        assert in_scope(clerk(Role.AUTHOR, own), below.pk) is expected
    item = make_move(item, "submit", clerk(Role.AUTHOR, "prison"))
    with pytest.raises(ActRefused):
        make_move(item, "approve", clerk(Role.REVIEWER, "division"))
    assert make_move(item, "approve", clerk(Role.REVIEWER, "prison")).status == "approved"


def test_units_that_succeed_each_other_in_a_circle_do_no_harm(clerk, departments):
    division, bureau = departments["division"], departments["bureau"]
    Department.objects.filter(pk=division.pk).update(successor=bureau)
    Department.objects.filter(pk=bureau.pk).update(successor=division)
    expected = {departments[name].pk for name in ("division", "bureau", "prison")}
    assert scope(clerk(Role.AUTHOR, "division")) == expected


# Another branch's draft.


def item_url(page, item, *args):
    return reverse(f"admin:disclosures_item_{page}", args=[item.pk, *args])


@pytest.mark.parametrize("status", ["draft", "review", "approved", "published", "withdrawn"])
@pytest.mark.parametrize("name", ["stranger_author", "stranger_reviewer"])
def test_another_branch_finds_nothing_in_the_back_office(name, status, new_item, signed_in):
    item, client = new_item(status), signed_in(name)
    expected = {
        reverse("admin:index"): 200,
        reverse("admin:disclosures_item_changelist"): 200,
        reverse("admin:disclosures_item_changelist") + "?q=律师": 200,
        item_url("change", item): 302,
        item_url("move", item, "approve"): 404,
        item_url("preview", item): 404,
        item_url("history", item): 404,
    }
    pages = {url: client.get(url) for url in expected}
    assert {url: page.status_code for url, page in pages.items()} == expected
    for page in pages.values():
        text = page.content.decode()
        assert TITLE not in text
        assert item.number not in text


def test_another_branch_cannot_act_by_guessing_addresses(new_item, signed_in):
    item = new_item("draft")
    client = signed_in("stranger_author")
    before, entries = Item.objects.values().get(), Entry.objects.count()
    for move in ("submit", "discard"):
        data = {"seen_revision": item.revision}
        assert client.post(item_url("move", item, move), data).status_code == 404
    client.post(item_url("change", item), {"title": "改名", "seen_revision": item.revision})
    assert Item.objects.values().get() == before
    assert Entry.objects.count() == entries


def test_own_and_lower_departments_are_in_the_list(new_item, signed_in, departments):
    new_item("draft", title="监狱的草稿", department=departments["prison"])
    url = reverse("admin:disclosures_item_changelist")
    for name, expected in {
        "stranger_author": True,
        "stranger_reviewer": True,
        "reviewer2": True,
        "publisher": True,
        "supervisor": True,
        "author": False,
        "reviewer": False,
    }.items():
        assert ("监狱的草稿" in signed_in(name).get(url).content.decode()) is expected, name


# Every address of the back office.

PERSONS = [
    "nobody",
    "author",
    "reviewer",
    "publisher",
    "supervisor",
    "administrator",
    "superuser",
    "stranger_author",
    "roleless",
]
# Name of the address, then what a GET answers to each of the persons above. 302 sends the
# first to the sign-in page; from a change page it sends to the desk, as from one that is not.
PAGES = """
index                             302 200 200 200 200 200 200 200 200
login                             200 302 302 302 302 302 302 302 302
logout                            302 405 405 405 405 405 405 405 405
password_change                   302 200 200 200 200 200 200 200 200
password_change_done              302 200 200 200 200 200 200 200 200
clock                             302 403 403 403 403 200 200 403 403
search                            302 200 200 200 200 200 200 200 403
jsi18n                            302 200 200 200 200 200 200 200 200
app_list:disclosures              302 200 200 200 200 200 200 200 404
app_list:approvals                302 200 200 200 200 200 200 200 404
app_list:departments              302 200 200 200 200 200 200 200 404
app_list:audit                    302 404 404 404 200 404 404 404 404
disclosures_item_changelist       302 200 200 200 200 403 403 200 403
disclosures_item_add              302 200 403 403 403 403 403 200 403
disclosures_item_change           302 200 200 200 200 403 403 302 403
disclosures_item_delete           302 403 403 403 403 403 403 403 403
disclosures_item_move             302 200 403 403 403 403 403 404 403
disclosures_item_mask             302 405 403 403 403 403 403 404 403
disclosures_item_preview          302 200 200 200 200 403 403 404 403
disclosures_item_compare          302 404 404 404 404 403 403 404 403
disclosures_item_file             302 200 200 200 200 403 403 404 403
disclosures_item_history          302 200 200 200 200 403 403 404 403
disclosures_item_bulk             302 200 403 403 403 403 403 200 403
disclosures_dossier_add           302 200 403 403 403 403 403 200 403
disclosures_dossier_bulk          302 200 403 403 403 403 403 200 403
disclosures_dossier_change        302 200 200 200 200 403 403 302 403
disclosures_dossier_changelist    302 200 200 200 200 403 403 200 403
disclosures_dossier_compare       302 404 404 404 404 403 403 404 403
disclosures_dossier_delete        302 403 403 403 403 403 403 403 403
disclosures_dossier_file          302 404 404 404 404 403 403 404 403
disclosures_dossier_history       302 200 200 200 200 403 403 404 403
disclosures_dossier_mask          302 405 403 403 403 403 403 404 403
disclosures_dossier_move          302 200 403 403 403 403 403 404 403
disclosures_dossier_preview       302 200 200 200 200 403 403 404 403
disclosures_dossier_steps         302 200 200 200 200 403 403 404 403
disclosures_obligation_act        302 200 200 200 403 403 403 404 403
disclosures_obligation_add        302 403 403 403 403 403 403 403 403
disclosures_obligation_change     302 200 200 200 200 403 403 404 403
disclosures_obligation_changelist 302 200 200 200 200 403 403 200 403
disclosures_obligation_delete     302 403 403 403 403 403 403 403 403
disclosures_obligation_event      302 200 200 200 403 403 403 200 403
disclosures_obligation_history    302 200 200 200 200 403 403 404 403
disclosures_obligation_waive      302 200 200 200 403 403 403 403 403
disclosures_channelregistration_act 302 403 200 200 403 403 403 404 403
disclosures_channelregistration_add 302 403 403 403 403 403 403 403 403
disclosures_channelregistration_change 302 200 200 200 200 403 403 404 403
disclosures_channelregistration_changelist 302 200 200 200 200 403 403 200 403
disclosures_channelregistration_delete 302 403 403 403 403 403 403 403 403
disclosures_channelregistration_history 302 200 200 200 200 403 403 404 403
disclosures_channelregistration_scan 302 200 200 200 200 403 403 404 403
disclosures_channelregistration_register 302 200 403 403 403 403 403 404 403
disclosures_waiver_act            302 403 403 200 403 403 403 404 403
disclosures_waiver_add            302 403 403 403 403 403 403 403 403
disclosures_waiver_change         302 200 200 200 200 403 403 404 403
disclosures_waiver_changelist     302 200 200 200 200 403 403 200 403
disclosures_waiver_delete         302 403 403 403 403 403 403 403 403
disclosures_waiver_history        302 200 200 200 200 403 403 404 403
disclosures_waiver_propose        302 200 200 200 403 403 403 200 403
disclosures_procedure_act         302 403 403 200 403 403 403 403 403
disclosures_procedure_add         302 403 403 200 403 403 403 403 403
disclosures_procedure_change      302 403 403 200 200 403 403 403 403
disclosures_procedure_changelist  302 403 403 200 200 403 403 403 403
disclosures_procedure_delete      302 403 403 403 403 403 403 403 403
disclosures_procedure_history     302 403 403 200 200 403 403 403 403
disclosures_requirement_add       302 403 403 200 403 403 403 403 403
disclosures_requirement_change    302 403 403 200 200 403 403 403 403
disclosures_requirement_changelist 302 403 403 200 200 403 403 403 403
disclosures_requirement_delete    302 403 403 403 403 403 403 403 403
disclosures_requirement_history   302 403 403 200 200 403 403 403 403
disclosures_requirement_withdraw  302 403 403 200 403 403 403 403 403
disclosures_requirementchange_act 302 403 403 200 403 403 403 403 403
disclosures_requirementchange_add 302 403 403 403 403 403 403 403 403
disclosures_requirementchange_change 302 403 403 200 200 403 403 403 403
disclosures_requirementchange_changelist 302 403 403 200 200 403 403 403 403
disclosures_requirementchange_delete 302 403 403 403 403 403 403 403 403
disclosures_requirementchange_history 302 403 403 200 200 403 403 403 403
workdays_calendarday_act          302 403 403 200 403 200 403 403 403
workdays_calendarday_bulk         302 403 403 200 403 200 403 403 403
workdays_calendarday_add          302 403 403 403 403 200 200 403 403
workdays_calendarday_change       302 403 403 200 200 200 200 403 403
workdays_calendarday_changelist   302 403 403 200 200 200 200 403 403
workdays_calendarday_delete       302 403 403 403 403 200 200 403 403
workdays_calendarday_history      302 403 403 200 200 200 200 403 403
workdays_calendarday_import       302 403 403 403 403 200 200 403 403
workdays_calendarnotice_act       302 403 403 200 403 200 403 403 403
workdays_calendarnotice_add       302 403 403 403 403 200 200 403 403
workdays_calendarnotice_change    302 403 403 200 200 200 200 403 403
workdays_calendarnotice_changelist 302 403 403 200 200 200 200 403 403
workdays_calendarnotice_delete    302 403 403 403 403 200 200 403 403
workdays_calendarnotice_history   302 403 403 200 200 200 200 403 403
workdays_limit_act                302 403 403 200 403 200 403 403 403
workdays_limit_add                302 403 403 403 403 200 200 403 403
workdays_limit_change             302 403 403 200 200 200 200 403 403
workdays_limit_changelist         302 403 403 200 200 200 200 403 403
workdays_limit_delete             302 403 403 403 403 200 200 403 403
workdays_limit_history            302 403 403 200 200 200 200 403 403
app_list:workdays                 302 404 404 200 200 200 200 404 404
approvals_approval_changelist     302 200 200 200 200 403 403 200 403
approvals_approval_add            302 200 403 403 403 403 403 200 403
approvals_approval_import         302 200 403 403 403 403 403 200 403
approvals_approval_bulk           302 200 403 403 403 403 403 200 403
approvals_approval_change         302 200 200 200 200 403 403 302 403
approvals_approval_delete         302 403 403 403 403 403 403 403 403
approvals_approval_move           302 200 403 403 403 403 403 404 403
approvals_approval_mask           302 405 403 403 403 403 403 404 403
approvals_approval_preview        302 200 200 200 200 403 403 404 403
approvals_approval_compare        302 404 404 404 404 403 403 404 403
approvals_approval_file           302 200 200 200 200 403 403 404 403
approvals_approval_history        302 200 200 200 200 403 403 404 403
approvals_penalty_changelist      302 200 200 200 200 403 403 200 403
approvals_penalty_add             302 200 403 403 403 403 403 200 403
approvals_penalty_import          302 200 403 403 403 403 403 200 403
approvals_penalty_bulk            302 200 403 403 403 403 403 200 403
approvals_penalty_change          302 200 200 200 200 403 403 302 403
approvals_penalty_delete          302 403 403 403 403 403 403 403 403
approvals_penalty_move            302 200 403 403 403 403 403 404 403
approvals_penalty_mask            302 405 403 403 403 403 403 404 403
approvals_penalty_preview         302 200 200 200 200 403 403 404 403
approvals_penalty_compare         302 404 404 404 404 403 403 404 403
approvals_penalty_file            302 404 404 404 404 403 403 404 403
approvals_penalty_history         302 200 200 200 200 403 403 404 403
approvals_law_changelist          302 200 200 200 200 403 403 200 403
approvals_law_add                 302 200 403 403 403 403 403 200 403
approvals_law_import              302 200 403 403 403 403 403 200 403
approvals_law_bulk                302 200 403 403 403 403 403 200 403
approvals_law_change              302 200 200 200 200 403 403 302 403
approvals_law_delete              302 403 403 403 403 403 403 403 403
approvals_law_move                302 200 403 403 403 403 403 404 403
approvals_law_mask                302 405 403 403 403 403 403 404 403
approvals_law_preview             302 200 200 200 200 403 403 404 403
approvals_law_compare             302 404 404 404 404 403 403 404 403
approvals_law_file                302 404 404 404 404 403 403 404 403
approvals_law_history             302 200 200 200 200 403 403 404 403
profiles_profile_changelist       302 200 200 200 200 403 403 200 403
profiles_profile_add              302 200 403 403 403 403 403 200 403
profiles_profile_bulk             302 200 403 403 403 403 403 200 403
profiles_profile_change           302 200 200 200 200 403 403 302 403
profiles_profile_delete           302 403 403 403 403 403 403 403 403
profiles_profile_move             302 200 403 403 403 403 403 404 403
profiles_profile_mask             302 405 403 403 403 403 403 404 403
profiles_profile_preview          302 200 200 200 200 403 403 404 403
profiles_profile_compare          302 404 404 404 404 403 403 404 403
profiles_profile_file             302 404 404 404 404 403 403 404 403
profiles_profile_history          302 200 200 200 200 403 403 404 403
app_list:profiles                 302 200 200 200 200 404 404 200 404
approvals_powertype_act           302 403 403 200 403 200 403 403 403
approvals_powertype_changelist    302 403 403 200 200 200 200 403 403
approvals_powertype_add           302 403 403 403 403 200 200 403 403
approvals_powertype_change        302 403 403 200 200 200 200 403 403
approvals_powertype_delete        302 403 403 403 403 403 403 403 403
approvals_powertype_history       302 403 403 200 200 200 200 403 403
approvals_catalogueset_act        302 403 403 200 403 200 403 403 403
approvals_catalogueset_changelist 302 403 403 200 200 200 200 403 403
approvals_catalogueset_add        302 403 403 403 403 200 200 403 403
approvals_catalogueset_change     302 403 403 200 200 200 200 403 403
approvals_catalogueset_delete     302 403 403 403 403 200 200 403 403
approvals_catalogueset_history    302 403 403 200 200 200 200 403 403
disclosures_category_act          302 403 403 200 403 200 403 403 403
disclosures_category_changelist   302 403 403 200 200 200 200 403 403
disclosures_category_add          302 403 403 403 403 200 200 403 403
disclosures_category_change       302 403 403 200 200 200 200 403 403
disclosures_category_delete       302 403 403 403 403 200 200 403 403
disclosures_category_history      302 403 403 200 200 200 200 403 403
app_list:supervision              302 200 200 200 200 404 404 200 404
supervision_ticket_act            302 403 403 200 403 403 403 404 403
supervision_ticket_add            302 200 200 200 403 403 403 200 403
supervision_ticket_change         302 200 200 200 200 403 403 404 403
supervision_ticket_changelist     302 200 200 200 200 403 403 200 403
supervision_ticket_contact        302 405 405 405 405 405 405 405 405
supervision_ticket_file           302 405 405 405 405 405 405 405 405
supervision_ticket_delete         302 403 403 403 403 403 403 403 403
supervision_ticket_history        302 200 200 200 200 403 403 404 403
supervision_ticket_demand         302 403 403 403 200 403 403 403 403
disclosures_obligation_demand     302 403 403 403 200 403 403 403 403
supervision_demand_make           302 403 403 403 200 403 403 403 403
supervision_demand_act            302 200 200 403 403 403 403 404 403
supervision_demand_add            302 403 403 403 403 403 403 403 403
supervision_demand_change         302 200 200 200 200 403 403 404 403
supervision_demand_changelist     302 200 200 200 200 403 403 200 403
supervision_demand_delete         302 403 403 403 403 403 403 403 403
supervision_demand_history        302 200 200 200 200 403 403 404 403
departments_user_changelist       302 403 403 403 200 200 200 403 403
departments_user_add              302 403 403 403 403 200 200 403 403
departments_user_change           302 403 403 403 200 200 200 403 403
departments_user_delete           302 403 403 403 403 200 200 403 403
departments_user_history          302 403 403 403 200 200 200 403 403
departments_user_password         302 403 403 403 403 200 200 403 403
departments_department_changelist 302 403 403 403 200 200 200 403 403
departments_department_add        302 403 403 403 403 200 200 403 403
departments_department_change     302 403 403 403 200 200 200 403 403
departments_department_delete     302 403 403 403 403 200 200 403 403
departments_department_history    302 403 403 403 200 200 200 403 403
people_grant_act                  302 403 403 403 403 403 200 403 403
people_grant_add                  302 403 403 403 403 403 403 403 403
people_grant_change               302 403 403 403 200 200 200 403 403
people_grant_changelist           302 403 403 403 200 200 200 403 403
people_grant_delete               302 403 403 403 403 403 403 403 403
people_grant_history              302 403 403 403 200 200 200 403 403
app_list:people                   302 404 404 404 200 200 200 404 404
vocabulary_everydayword_act       302 403 403 200 403 403 403 403 403
vocabulary_everydayword_add       302 403 403 200 403 403 403 403 403
vocabulary_everydayword_bulk      302 403 403 200 403 403 403 403 403
vocabulary_everydayword_change    302 403 403 200 200 403 403 403 403
vocabulary_everydayword_changelist 302 403 403 200 200 403 403 403 403
vocabulary_everydayword_delete    302 403 403 403 403 403 403 403 403
vocabulary_everydayword_history   302 403 403 200 200 403 403 403 403
vocabulary_everydayword_import    302 403 403 200 403 403 403 403 403
vocabulary_missedword_changelist  302 403 403 200 200 403 403 403 403
app_list:vocabulary               302 404 404 200 200 404 404 404 404
app_list:topics                   302 404 404 200 200 404 404 404 404
identity_identity_act             302 403 403 403 403 200 403 403 403
identity_identity_add             302 403 403 403 403 302 302 403 403
identity_identity_change          302 403 403 403 200 200 200 403 403
identity_identity_changelist      302 403 403 403 200 200 200 403 403
identity_identity_delete          302 403 403 403 403 200 200 403 403
identity_identity_history         302 403 403 403 200 200 200 403 403
app_list:identity                 302 404 404 404 200 200 200 404 404
topics_topic_act                  302 403 403 200 403 403 403 403 403
topics_topic_add                  302 403 403 200 403 403 403 403 403
topics_topic_change               302 403 403 200 200 403 403 403 403
topics_topic_changelist           302 403 403 200 200 403 403 403 403
topics_topic_delete               302 403 403 200 403 403 403 403 403
topics_topic_history              302 403 403 200 200 403 403 403 403
departments_hotline_changelist    302 200 200 200 200 200 200 200 403
departments_hotline_check         302 405 405 405 405 405 405 405 405
departments_hotline_wrong         302 404 404 403 403 403 403 404 403
departments_hotline_add           302 403 403 403 403 200 200 403 403
departments_hotline_change        302 302 302 200 200 200 200 302 403
departments_hotline_act           302 404 404 200 403 200 403 404 403
departments_hotline_delete        302 403 403 403 403 200 200 403 403
departments_hotline_history       302 404 404 200 200 200 200 404 403
supervision_appointment_add       302 403 403 200 403 403 403 403 403
supervision_appointment_change    302 403 403 200 200 403 403 403 403
supervision_appointment_changelist 302 403 403 200 200 403 403 403 403
supervision_appointment_delete    302 403 403 200 403 403 403 403 403
supervision_appointment_history   302 403 403 200 200 403 403 403 403
supervision_evaluationround_act   302 403 403 200 403 403 403 403 403
supervision_evaluationround_add   302 403 403 200 403 403 403 403 403
supervision_evaluationround_change 302 200 200 200 200 403 403 200 403
supervision_evaluationround_changelist 302 200 200 200 200 403 403 200 403
supervision_evaluationround_delete 302 403 403 403 403 403 403 403 403
supervision_evaluationround_history 302 200 200 200 200 403 403 200 403
supervision_evaluationround_reply 302 200 200 200 403 403 403 404 403
supervision_evaluationround_decide 302 403 200 200 403 403 403 404 403
supervision_evaluationround_results 302 200 200 200 403 403 403 200 403
supervision_evaluationround_sheet 302 403 403 403 403 403 403 403 403
supervision_evaluationround_sheets 302 403 403 403 200 403 403 403 403
app_list:supervision              302 200 200 200 200 404 404 200 404
audit_entry_changelist            302 403 403 403 200 403 403 403 403
audit_entry_add                   302 403 403 403 403 403 403 403 403
audit_entry_change                302 403 403 403 200 403 403 403 403
audit_entry_delete                302 403 403 403 403 403 403 403 403
audit_entry_history               302 403 403 403 403 403 403 403 403
audit_entry_export                302 405 405 405 405 405 405 405 405
audit_entry_unusual               302 403 403 403 200 403 403 403 403
notices_notice_changelist         302 403 403 403 403 200 200 403 403
notices_notice_add                302 403 403 403 403 403 403 403 403
notices_notice_change             302 403 403 403 403 302 302 403 403
notices_notice_delete             302 403 403 403 403 403 403 403 403
notices_notice_history            302 302 302 302 302 302 302 302 302
notices_notice_mine               302 200 200 200 200 200 200 200 200
notices_notice_read               302 405 405 405 405 405 405 405 405
scratch                           302 200 200 200 200 200 200 200 200
scratch_keep                      403 200 200 200 200 200 200 200 200
"""
# The same for a POST with nothing in it: 200 is a form that names what is missing.
POSTS = """
clock                             302 403 403 403 403 200 200 403 403
supervision_ticket_act            302 403 403 422 403 403 403 404 403
supervision_ticket_add            302 422 422 422 403 403 403 422 403
supervision_ticket_change         302 200 200 200 200 403 403 404 403
supervision_ticket_delete         302 403 403 403 403 403 403 403 403
supervision_ticket_demand         302 403 403 403 422 403 403 403 403
disclosures_obligation_demand     302 403 403 403 422 403 403 403 403
supervision_demand_make           302 403 403 403 422 403 403 403 403
supervision_demand_act            302 422 422 403 403 403 403 404 403
supervision_demand_add            302 403 403 403 403 403 403 403 403
supervision_demand_change         302 200 200 200 200 403 403 404 403
supervision_demand_delete         302 403 403 403 403 403 403 403 403
disclosures_dossier_add           302 200 403 403 403 403 403 200 403
disclosures_dossier_bulk          302 302 403 403 403 403 403 302 403
disclosures_dossier_change        302 200 403 403 403 403 403 302 403
disclosures_dossier_mask          302 302 403 403 403 403 403 404 403
disclosures_dossier_move          302 422 403 403 403 403 403 404 403
disclosures_obligation_act        302 422 422 422 403 403 403 404 403
disclosures_obligation_add        302 403 403 403 403 403 403 403 403
disclosures_obligation_event      302 422 422 422 403 403 403 422 403
disclosures_obligation_waive      302 422 422 422 403 403 403 403 403
disclosures_channelregistration_act 302 403 422 422 403 403 403 404 403
disclosures_channelregistration_add 302 403 403 403 403 403 403 403 403
disclosures_channelregistration_register 302 422 403 403 403 403 403 404 403
disclosures_waiver_act            302 403 403 422 403 403 403 404 403
disclosures_waiver_add            302 403 403 403 403 403 403 403 403
disclosures_waiver_propose        302 422 422 422 403 403 403 422 403
disclosures_procedure_act         302 403 403 422 403 403 403 403 403
disclosures_procedure_add         302 403 403 200 403 403 403 403 403
disclosures_procedure_change      302 403 403 200 403 403 403 403 403
disclosures_requirement_add       302 403 403 200 403 403 403 403 403
disclosures_requirement_change    302 403 403 200 403 403 403 403 403
disclosures_requirement_withdraw  302 403 403 422 403 403 403 403 403
disclosures_requirementchange_act 302 403 403 422 403 403 403 403 403
disclosures_requirementchange_add 302 403 403 403 403 403 403 403 403
workdays_calendarday_act          302 403 403 422 403 422 403 403 403
workdays_calendarday_bulk         302 403 403 302 403 302 403 403 403
workdays_calendarnotice_act       302 403 403 422 403 422 403 403 403
workdays_limit_act                302 403 403 422 403 422 403 403 403
workdays_calendarday_add          302 403 403 403 403 200 200 403 403
workdays_calendarday_change       302 403 403 403 403 200 200 403 403
workdays_calendarday_import       302 403 403 403 403 422 422 403 403
workdays_calendarnotice_add       302 403 403 403 403 200 200 403 403
workdays_calendarnotice_change    302 403 403 403 403 200 200 403 403
workdays_limit_add                302 403 403 403 403 200 200 403 403
workdays_limit_change             302 403 403 403 403 200 200 403 403
disclosures_item_add              302 200 403 403 403 403 403 200 403
disclosures_item_change           302 200 403 403 403 403 403 302 403
disclosures_item_delete           302 403 403 403 403 403 403 403 403
disclosures_item_move             302 422 403 403 403 403 403 404 403
disclosures_item_mask             302 302 403 403 403 403 403 404 403
disclosures_item_bulk             302 302 403 403 403 403 403 302 403
approvals_approval_add            302 200 403 403 403 403 403 200 403
approvals_approval_import         302 422 403 403 403 403 403 422 403
approvals_approval_bulk           302 302 403 403 403 403 403 302 403
approvals_approval_change         302 200 403 403 403 403 403 302 403
approvals_approval_move           302 422 403 403 403 403 403 404 403
approvals_approval_mask           302 302 403 403 403 403 403 404 403
approvals_penalty_add             302 200 403 403 403 403 403 200 403
approvals_penalty_change          302 200 403 403 403 403 403 302 403
approvals_penalty_move            302 422 403 403 403 403 403 404 403
approvals_law_add                 302 200 403 403 403 403 403 200 403
approvals_law_change              302 200 403 403 403 403 403 302 403
approvals_law_move                302 422 403 403 403 403 403 404 403
profiles_profile_add              302 200 403 403 403 403 403 200 403
profiles_profile_change           302 200 403 403 403 403 403 302 403
profiles_profile_move             302 422 403 403 403 403 403 404 403
approvals_powertype_act           302 403 403 422 403 422 403 403 403
approvals_powertype_add           302 403 403 403 403 200 200 403 403
approvals_powertype_change        302 403 403 403 403 200 200 403 403
approvals_powertype_delete        302 403 403 403 403 403 403 403 403
approvals_catalogueset_act        302 403 403 422 403 422 403 403 403
approvals_catalogueset_add        302 403 403 403 403 200 200 403 403
approvals_catalogueset_change     302 403 403 403 403 200 200 403 403
disclosures_category_act          302 403 403 422 403 422 403 403 403
disclosures_category_add          302 403 403 403 403 200 200 403 403
disclosures_category_change       302 403 403 403 403 200 200 403 403
departments_user_add              302 403 403 403 403 200 200 403 403
departments_user_change           302 403 403 403 403 200 200 403 403
departments_user_password         302 403 403 403 403 200 200 403 403
departments_department_add        302 403 403 403 403 200 200 403 403
departments_department_change     302 403 403 403 403 200 200 403 403
people_grant_act                  302 403 403 403 403 403 422 403 403
people_grant_add                  302 403 403 403 403 403 403 403 403
people_grant_change               302 403 403 403 200 200 200 403 403
people_grant_delete               302 403 403 403 403 403 403 403 403
vocabulary_everydayword_act       302 403 403 422 403 403 403 403 403
vocabulary_everydayword_add       302 403 403 422 403 403 403 403 403
vocabulary_everydayword_bulk      302 403 403 302 403 403 403 403 403
vocabulary_everydayword_change    302 403 403 200 200 403 403 403 403
vocabulary_everydayword_delete    302 403 403 403 403 403 403 403 403
vocabulary_everydayword_import    302 403 403 422 403 403 403 403 403
identity_identity_act             302 403 403 403 403 422 403 403 403
identity_identity_add             302 403 403 403 403 200 200 403 403
identity_identity_change          302 403 403 403 403 200 200 403 403
topics_topic_act                  302 403 403 422 403 403 403 403 403
topics_topic_add                  302 403 403 200 403 403 403 403 403
topics_topic_change               302 403 403 200 403 403 403 403 403
departments_hotline_add           302 403 403 403 403 200 200 403 403
departments_hotline_change        302 403 403 403 403 200 200 403 403
supervision_appointment_add       302 403 403 200 403 403 403 403 403
supervision_appointment_change    302 403 403 200 403 403 403 403 403
supervision_evaluationround_act   302 403 403 422 403 403 403 403 403
supervision_evaluationround_add   302 403 403 200 403 403 403 403 403
supervision_evaluationround_change 302 302 302 302 302 403 403 302 403
supervision_evaluationround_delete 302 403 403 403 403 403 403 403 403
supervision_evaluationround_reply 302 422 422 403 403 403 403 404 403
supervision_evaluationround_decide 302 403 422 422 403 403 403 404 403
supervision_evaluationround_sheet 302 403 403 403 403 403 403 403 403
departments_hotline_act           302 404 404 422 403 422 403 404 403
departments_hotline_check         302 404 404 403 403 403 403 404 403
departments_hotline_wrong         302 404 404 403 403 403 403 404 403
audit_entry_add                   302 403 403 403 403 403 403 403 403
audit_entry_change                302 403 403 403 403 403 403 403 403
audit_entry_delete                302 403 403 403 403 403 403 403 403
"""
# Deletions that a POST would make, by whom; 302 of the signed-in says that it was done.
DELETIONS = """
disclosures_category_delete       302 403 403 403 403 302 302 403 403
departments_user_delete           302 403 403 403 403 302 302 403 403
departments_department_delete     302 403 403 403 403 302 302 403 403
departments_hotline_delete        302 403 403 403 403 302 302 403 403
identity_identity_delete          302 403 403 403 403 302 302 403 403
topics_topic_delete               302 403 403 302 403 403 403 403 403
supervision_appointment_delete    302 403 403 302 403 403 403 403 403
audit_entry_export                302 403 403 403 200 403 403 403 403
supervision_ticket_contact        302 200 200 200 403 403 403 404 403
supervision_ticket_file           302 200 200 200 403 403 403 404 403
"""


def rows(table):
    return [
        (name, dict(zip(PERSONS, map(int, statuses), strict=True)))
        for name, *statuses in (line.split() for line in table.strip().splitlines())
    ]


WITHOUT_OBJECT = (
    "changelist", "add", "import", "export", "mine", "read", "event", "unusual",
    "propose", "make",
)  # fmt: skip


@pytest.fixture
def address(new_item, departments, people):
    """The address of a page, about a row that exists and that nothing else needs."""
    root = departments["root"]
    requirement = make_requirement(departments)
    issue(requirement, timezone.localdate())
    objects = {
        "disclosures_item": new_item("draft", file=samples.pdf()),
        "approvals_approval": make_approval("draft", people, file=samples.pdf()),
        "approvals_penalty": make_penalty("draft", people),
        "approvals_law": make_law("draft", people),
        "profiles_profile": make_profile("draft", people),
        "approvals_powertype": PowerType.objects.get(slug="licence"),
        "approvals_catalogueset": CatalogueSet.objects.create(
            code="spare", label_zh="备用清单", awaits_release=True
        ),
        "disclosures_category": Category.objects.create(
            code="spare", label_zh="备用分类", awaits_release=True
        ),
        "departments_user": User.objects.create(username="spare", display_name="备用人员"),
        "departments_department": Department.objects.create(
            code="SPARE", name_zh="备用部门", kind="body", parent=root
        ),
        "departments_hotline": Hotline.objects.create(
            number="0951-1234567", purpose_zh="备用热线", department=root, awaits_release=True
        ),
        "topics_topic": proposed_topic(people, "publisher2"),
        "identity_identity": proposed_identity(people, "publisher2"),
        "disclosures_dossier": make_dossier("draft", people),
        "disclosures_procedure": Procedure.objects.get(code="clean-up"),
        "disclosures_requirement": requirement,
        "disclosures_obligation": requirement.obligations.first(),
        "disclosures_channelregistration": register_channel(new_item("published"), people),
        "disclosures_waiver": propose_waiver(
            department=departments["division"],
            title="评审记录",
            ground="internal",
            reason="过程性信息",
            reexamine_on=timezone.localdate() + timedelta(days=60),
            actor=people["author"],
            at=timezone.now(),
        ),
        "disclosures_requirementchange": propose_rule(
            requirement_of(departments, code="NEWRULE"), people, who="publisher2"
        ),
        "people_grant": propose(
            people["colleague"],
            {"role": "reviewer"},
            reason="工作需要",
            actor=people["administrator"],
            at=timezone.now(),
        ),
        "vocabulary_everydayword": make_word(people, who="publisher2"),
        "workdays_calendarday": CalendarDay.objects.first(),
        "workdays_calendarnotice": CalendarNotice.objects.first(),
        "workdays_limit": Limit.objects.create(
            code="disclosure", name_zh="备用", number=1, unit="month", effective_from="2099-01-01"
        ),
        "supervision_appointment": appoint(name="备用监督员"),
        "supervision_evaluationround": make_evaluation(
            departments, status="closed", opened_on=timezone.localdate(), formula=1
        ),
        "supervision_ticket": reports.received_report(
            people, contact=reports.REACH, taken=[reports.taken_file()]
        ),
        "supervision_demand": demand_on(people),
        "audit_entry": Entry.objects.first(),
        "notices_notice": Notice.objects.create(
            recipient=people["author"], kind="returned", version=1, queued_at=timezone.now()
        ),
    }

    def url(name):
        if name.startswith("app_list:"):
            return reverse("admin:app_list", args=[name.partition(":")[2]])
        if name == "departments_user_password":
            return reverse("admin:auth_user_password_change", args=[objects["departments_user"].pk])
        about, _, page = name.rpartition("_")
        if page == "bulk":
            proposed = ("vocabulary_everydayword", "workdays_calendarday")
            one = "release" if about in proposed else "submit"
            return reverse(f"admin:{name}", args=[one])
        if about not in objects or page in WITHOUT_OBJECT:
            return reverse(f"admin:{name}")
        acts = {
            "departments_hotline": "release",
            "topics_topic": "release",
            "identity_identity": "release",
            "disclosures_procedure": "release",
            "workdays_calendarday": "release",
            "workdays_calendarnotice": "release",
            "workdays_limit": "release",
            "approvals_powertype": "release",
            "approvals_catalogueset": "release",
            "disclosures_category": "release",
            "disclosures_obligation": "settle",
            "disclosures_channelregistration": "confirm",
            "disclosures_waiver": "grant",
            "disclosures_requirementchange": "release",
            "people_grant": "confirm",
            "vocabulary_everydayword": "release",
            "supervision_ticket": "answer",
            "supervision_demand": "answer",
            "supervision_evaluationround": "prepare",
        }
        if page == "register":
            return reverse(f"admin:{name}", args=[objects[about].number])
        more = {"move": ["submit"], "act": [acts.get(about)]}.get(page, [])
        if page in ("sheet", "reply", "decide"):
            more = [departments["division"].pk]
        if page == "decide":
            more += ["release_reply"]
        if page == "file":
            files = getattr(objects[about], "files", None)
            more = [files.get().pk if files else 1, "original"]
        return reverse(f"admin:{name}", args=[objects[about].pk, *more])

    return url


@pytest.fixture
def browser(signed_in, people, client):
    people["roleless"] = User.objects.create(
        username="roleless", is_staff=True, department=people["author"].department
    )
    return lambda name: client if name == "nobody" else signed_in(name)


@pytest.fixture
def bare_refusals(monkeypatch):
    """Where only the number of an answer is asked for, its page is not written."""
    monkeypatch.setattr(
        errors, "render", lambda request, *args, status: HttpResponse(status=status)
    )


def column(table, person) -> dict[str, int]:
    return {name: statuses[person] for name, statuses in rows(table)}


# Forms in which a department is chosen from a list; others complete what is typed.
OFFERS_DEPARTMENTS = {
    "author": {
        "disclosures_item_add", "disclosures_item_change", "disclosures_dossier_add",
        "disclosures_dossier_change", "disclosures_obligation_event", "disclosures_waiver_propose",
        "approvals_approval_add", "approvals_approval_change", "approvals_penalty_add",
        "approvals_penalty_change", "approvals_law_add", "approvals_law_change",
        "profiles_profile_add", "profiles_profile_change", "supervision_ticket_add",
    },
    "publisher": {
        "disclosures_requirement_add", "disclosures_requirement_change",
        "disclosures_obligation_event", "disclosures_waiver_propose",
        "supervision_evaluationround_add", "supervision_ticket_add",
        "supervision_ticket: hand_on", "topics_topic_add", "topics_topic_change",
    },
    "administrator": {
        "departments_hotline_add", "departments_hotline_change", "departments_user_add",
        "departments_user_change", "departments_department_add", "departments_department_change",
    },
}  # fmt: skip


@pytest.fixture
def abolished_and_to_be(departments):
    """The names of a department that is abolished, and of one that is to be."""
    today = timezone.localdate()
    for code, name, until in (
        ("GONE", "撤销了的处", today - timedelta(days=1)),
        ("COMING", "还要撤销的处", today),
    ):
        Department.objects.create(
            code=code, name_zh=name, kind="division", parent=departments["division"],
            successor=departments["division"] if code == "GONE" else None, active_until=until,
        )  # fmt: skip
    return "撤销了的处", "还要撤销的处"


@pytest.mark.parametrize("person", PERSONS)
@pytest.mark.usefixtures("bare_refusals")
def test_each_page_answers_each_person_and_offers_no_department_that_is_abolished(
    person, address, browser, abolished_and_to_be
):
    client, expected = browser(person), column(PAGES, person)
    urls = {name: address(name) for name in expected}
    urls["supervision_ticket: hand_on"] = address("supervision_ticket_act").replace(
        "/answer/", "/hand_on/"
    )
    abolished, to_be = abolished_and_to_be
    answered, offering = {}, set()
    for name, url in urls.items():
        page = client.get(url)
        answered[name] = page.status_code
        is_page = page.status_code == 200 and "html" in page.headers["Content-Type"]
        if not is_page or name.endswith("_changelist"):
            continue
        for form in re.findall(r'<form[^>]*method="post".*?</form>', page.text, re.S):
            assert abolished not in form, name
            if to_be in form:
                offering.add(name)
    assert {name: answered[name] for name in expected} == expected
    assert offering == OFFERS_DEPARTMENTS.get(person, offering)


@pytest.mark.parametrize("person", PERSONS)
@pytest.mark.usefixtures("bare_refusals")
def test_each_form_answers_each_person_and_an_empty_one_writes_nothing(person, address, browser):
    client, expected = browser(person), column(POSTS, person)
    before = everything()
    answered = {name: client.post(address(name)).status_code for name in expected}
    assert answered == expected
    assert everything() == before


@pytest.mark.parametrize(("name", "expected"), rows(DELETIONS), ids=lambda value: str(value)[:40])
def test_each_deletion_is_for_those_of_the_table(name, expected, address, browser):
    url = address(name)
    clients = {person: browser(person) for person in PERSONS}
    before = everything()
    for person in PERSONS:
        with transaction.atomic():
            assert clients[person].post(url, {"post": "yes"}).status_code == expected[person]
            done = person != "nobody" and expected[person] not in (403, 404)
            assert (everything() != before) is done
            assert Entry.objects.count() == before["entries"] + done
            transaction.set_rollback(True)


RECORDS = (
    Item, Category, Approval, Penalty, Law, PowerType, CatalogueSet, Obligation, Procedure,
    Requirement, RequirementChange, Waiver, CalendarNotice, Limit, Appointment, EvaluationRound,
    EvaluatedDepartment, Ticket, Grant, Demand, Profile, EverydayWord, Topic, Identity,
)  # fmt: skip


def everything():
    kept = {model: list(model.objects.order_by("pk").values()) for model in RECORDS}
    kept |= {model: model.objects.count() for model in (User, Department, Hotline)}
    return kept | {"entries": Entry.objects.count()}


def test_the_table_names_every_address():
    names = {
        inner.name
        for pattern in admin.site.get_urls()
        for inner in getattr(pattern, "url_patterns", [pattern])
        if getattr(inner, "name", None)
    }
    listed = {name.partition(":")[0] for name, _ in rows(PAGES)}
    stock_name = {"departments_user_password": "auth_user_password_change"}
    assert names == {stock_name.get(name, name) for name in listed}


@pytest.mark.parametrize("path", ["auth/group/", "axes/accessattempt/", "admin/logentry/"])
def test_there_is_no_other_room(path, signed_in):
    assert signed_in("superuser").get(f"/admin/{path}").status_code == 404


# What the roles are for.


def test_the_supervisor_reads_a_draft_and_changes_nothing(new_item, signed_in):
    item, client = new_item("draft"), signed_in("supervisor")
    page = client.get(item.admin_url)
    assert TITLE in page.content.decode()
    assert page.context["offers"] == []
    assert "title" not in page.context["adminform"].form.fields
    data = {"title": "改名", "seen_revision": item.revision}
    assert client.post(item.admin_url, data).status_code == 403
    item.refresh_from_db()
    assert item.title == TITLE


@pytest.mark.parametrize("name", ["administrator", "superuser"])
def test_who_administers_sees_no_drafts(name, new_item, signed_in):
    new_item("draft")
    desk = signed_in(name).get(reverse("admin:index"))
    assert TITLE not in desk.content.decode()
    assert desk.context["sections"] == []
    assert desk.context["new_record_urls"] == []


@pytest.mark.parametrize("name", ["administrator", "superuser"])
@pytest.mark.parametrize("status", ["draft", "review", "approved", "published"])
def test_who_administers_is_offered_no_move(name, status, new_item, people):
    assert records.offers(new_item(status), people[name], timezone.now()) == []


def test_the_administrator_adds_a_person_who_can_then_work(signed_in, departments):
    page = signed_in("administrator").post(
        reverse("admin:departments_user_add"),
        {
            "username": "zhang",
            "display_name": "张三",
            "department": departments["division"].pk,
            "role": Role.AUTHOR,
            "usable_password": "true",
            "password1": "long-enough-secret-1",
            "password2": "long-enough-secret-1",
        },
    )
    person = User.objects.get(username="zhang")
    assert page.status_code == 302
    assert (person.is_staff, person.is_superuser, person.role) == (True, False, Role.AUTHOR)
    entry = Entry.objects.select_related("detail").first()
    assert (entry.action, entry.is_public) == (Action.ADDED, False)
    assert "secret" not in str(entry.detail.changes)


def test_nobody_becomes_superuser_through_a_form(signed_in, people):
    person = people["author"]
    signed_in("administrator").post(
        reverse("admin:departments_user_change", args=[person.pk]),
        {
            "username": person.username,
            "display_name": "改名",
            "department": person.department_id,
            "role": Role.AUTHOR,
            "is_active": "on",
            "is_superuser": "on",
            "user_permissions": ["1"],
        },
    )
    person.refresh_from_db()
    assert (person.display_name, person.is_superuser) == ("改名", False)
    assert person.user_permissions.count() == 0


# The desk.


def section_titles(client):
    sections = client.get(reverse("admin:index")).context["sections"]
    return {section.name: [row.title for row in section.rows] for section in sections}


def test_each_desk_lists_what_waits_for_this_person(new_item, signed_in, people):
    new_item("draft", title="一")
    new_item("review", title="二")
    new_item("approved", title="三")
    make_move(new_item("review", title="四"), "return", people["reviewer"])
    make_move(new_item("draft", title="五"), "force_publish", people["publisher"])
    assert section_titles(signed_in("author")) == {
        "returned": ["四"],
        "drafts": ["一"],
        "submissions": ["三", "二"],
    }
    assert section_titles(signed_in("colleague"))["drafts"] == []
    assert section_titles(signed_in("reviewer")) == {
        "to_review": ["二"], "to_confirm": ["五"], "to_explain": [],
    }  # fmt: skip
    assert section_titles(signed_in("stranger_reviewer")) == {
        "to_review": [], "to_confirm": [], "to_explain": [],
    }  # fmt: skip
    assert section_titles(signed_in("publisher2")) == {
        "failed": [],
        "to_publish": ["三"],
        "scheduled": [],
        "to_confirm": ["五"],
        "to_explain": [],
    }


def test_a_reviewer_is_not_asked_to_review_own_work(new_item, signed_in, people):
    new_item("review")
    people["author"].role = Role.REVIEWER
    people["author"].save()
    assert section_titles(signed_in("author"))["to_review"] == []
