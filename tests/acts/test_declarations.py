"""A room whose table is incomplete or clashes stops the start, with the place of the line."""

import re
from datetime import UTC, datetime

import pytest
from django.core.exceptions import ImproperlyConfigured

from portal.acts.act import Act, Order
from portal.acts.asks import Ask, Note
from portal.acts.workflow import Workflow
from portal.base.audit.actions import Action
from portal.base.audit.log import Subject
from portal.base.audit.models import Entry
from portal.base.departments.models import Role
from portal.base.notices.models import Notice
from portal.supervision.tickets.models import Ticket

HERE = re.escape(__file__)


class Reports(Workflow):
    model, noun = Ticket, "反映"
    out_of_scope = gone = moved = "不行。"

    def subject(self, row, order=None):
        return Subject("ticket")


def nothing(row, order):
    return {}


def act(**changes) -> Act:
    values = {
        "name": "look",
        "label": "看",
        "help": "看一看。",
        "roles": (Role.AUTHOR,),
        "action": Action.REVIEWED,
        "effect": nothing,
    }
    return Act(**values | changes)


@pytest.mark.parametrize(
    ("changes", "why"),
    [
        ({"roles": ("king",)}, "unknown role 'king'"),
        ({"action": "danced"}, "'danced' has no sentence in the log"),
        ({"tells": (("danced", list),)}, "unknown kind of notice 'danced'"),
        ({"label": ""}, "name, label and help are needed"),
        ({"help": ""}, "name, label and help are needed"),
        ({"asks": (Note(), Ask("note"))}, "two of its questions have one name"),
    ],
)
def test_a_line_that_cannot_be_meant_is_named_with_its_place(changes, why):
    with pytest.raises(ImproperlyConfigured, match=rf"{HERE}:\d+: act 'look': {why}"):
        act(**changes)


def test_two_acts_of_one_name_name_both_places():
    with pytest.raises(ImproperlyConfigured, match=rf"{HERE}:\d+: .*declared before, at {HERE}:"):
        Reports(act(), act())


def test_a_workflow_that_says_too_little_does_not_start():
    class Silent(Workflow):
        model = Ticket
        subject = Reports.subject

    class Nameless(Reports):
        subject = Workflow.subject

    with pytest.raises(ImproperlyConfigured, match="says no 'noun'"):
        Silent(act())
    with pytest.raises(TypeError, match=r"abstract method .?subject"):
        Nameless(act())


def test_an_answer_to_what_is_not_asked_is_a_programmer_s_error():
    at = datetime(2026, 11, 26, tzinfo=UTC)

    assert Order.of(act(), None, at, note=" 理由 ").note == "理由"
    with pytest.raises(TypeError, match="does not ask for pepole"):
        Order.of(act(), None, at, pepole=[])


@pytest.mark.parametrize(("model", "name"), [(Entry, "action"), (Notice, "kind")])
def test_a_new_word_of_the_log_or_of_a_notice_needs_no_migration(model, name):
    *_path, options = model._meta.get_field(name).deconstruct()

    assert callable(options["choices"])
