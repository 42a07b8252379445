"""What is shown is what is scanned (R16): every field of every room, also one to be added."""

from datetime import date

import pytest
from django.apps import apps
from django.contrib import admin
from django.core.exceptions import ValidationError
from django.db import transaction
from django.forms import CharField
from django.urls import reverse
from django.utils import timezone

from approvals.models import CatalogueSet
from disclosures.models import Category, ChannelUse, Dossier, Procedure, Requirement
from portal.base.departments.admin import PublishersOnly
from portal.base.departments.models import Department, Hotline
from portal.base.texts.personal_data import findings
from portal.base.texts.public_rows import HARMLESS, PublicRow, scanned_fields
from portal.base.workdays.models import FEASTS, CalendarDay, CalendarNotice
from portal.hotlines.acts import perform as decide
from portal.records.models import Record, RecordInline
from portal.records.public_texts import public_texts
from portal.supervision.models import Appointment, EvaluationRound
from tests.factories import make_requirement
from tests.forms import proposed, typed
from tests.identity.made import proposed_identity
from tests.records.test_personal_data import OLD, VALID
from tests.site.states import LISTS
from tests.topics.made import public_topic

pytestmark = pytest.mark.pages

MOBILE = "13800138000"

# Of a version of a record, besides what `public_texts()` looks through.
OF_A_VERSION = {
    "status", "return_note", "masks_asked", "check_sheet", "override_reason", "force_reason",
    "due_failure", "form_token", "revision", "content_hash", "published_sequence", "republishes",
    "withdrawal_reason",  # asked of `refusals`
}  # fmt: skip
OF_A_FILE = {
    "media_type", "size", "sha256", "original_size", "original_sha256", "thumbnail_sha256",
    "pages", "width", "height",
    "text",  # `texts_inside()`
}  # fmt: skip
# Rows that are changed by acts: what the public reads of them, each refused by its act.
BY_ACTS = {
    "disclosures.Obligation": {"subject", "nil_reason", "waived_reason"},
    "disclosures.StepEntry": {"skipped_reason"},
    "disclosures.StepFact": {"role", "name", "origin", "text", "answer", "amount"},
    "disclosures.ChannelRegistration": {"detail", "file_name", "text"},
    "disclosures.Waiver": {"title", "legal_basis", "reason"},
    "disclosures.RequirementChange": {"earlier", "proposed", "reason"},
    "vocabulary.EverydayWord": {"word", "terms"},
    "supervision.Demand": {"subject", "text", "ground"},
    "supervision.DemandAnswer": {"text"},
    "disclosures.DossierClosing": {"note"},
    "supervision.EvaluatedDepartment": {"reply"},
    "supervision.Sheet": {"comment"},
    "supervision.Ticket": {"public_question", "public_answer", "unpublished_reason", "about_path"},
}
OF_ALERTS = {"code", "secret_hash", "contact", "address_hash", "feed", "attempts", "last_error"}
# What is the system's own, a number of something, or read by staff and the person alone.
NOT_SHOWN = {
    "disclosures.Obligation": {
        "period", "limit_number", "limit_basis", "settled_number", "settled_version",
        "measured_value", "cause_number", "cause_version", "revision",
    },
    "disclosures.StepEntry": {
        "dossier_number", "step_key", "turn", "record_number", "record_version", "percent",
        "value", "revision",
    },
    "disclosures.StepFact": {"place"},
    "disclosures.DossierClosing": {"number", "steps"},
    "disclosures.RequirementChange": {"code", "revision"},
    "disclosures.Waiver": {"revision"},
    "disclosures.ChannelRegistration": OF_A_FILE - {"text"} | {"number", "revision"},
    "disclosures.StepReminder": {"dossier_number", "step_key"},
    "supervision.EvaluatedDepartment": {
        "total", "lowest", "highest", "supervisors", "means", "reply_revision",
        "reply_return_note",
    },
    "supervision.Sheet": {"revision", "salt"},
    "supervision.Score": {"points"},
    "supervision.Ticket": {
        "code", "secret_hash", "form_hash", "about_key", "about_step", "contact", "turn",
        "revision", "hearing", "statement",
    },
    "supervision.Question": {"number", "text", "limit_number", "limit_basis", "answer", "draft"},
    "supervision.Demand": {"record_number", "revision"},
    "supervision.DemandAnswer": {"turn"},
    "supervision.TicketFile": OF_A_FILE | {"number", "file_name"},
    "supervision.Attempt": {"who", "target", "size"},
    "alerts.Request": OF_ALERTS,
    "alerts.Subscription": OF_ALERTS | {"told_through", "told_until"},
    "departments.User": {"password", "session_salt", "username", "email", "display_name"},
    "departments.Hotline": {"number", "proposed", "revision"},
    "topics.Topic": {"proposed", "revision", "withdrawn_reason"},
    "identity.Identity": {"proposed", "revision"},
    "disclosures.Procedure": {"proposed", "revision"},
    "disclosures.Category": {"proposed", "revision"},
    "approvals.CatalogueSet": {"proposed", "revision"},
    "approvals.PowerType": {"proposed", "revision"},
    "workdays.CalendarDay": {"proposed", "revision"},
    "workdays.CalendarNotice": {"proposed", "revision"},
    "workdays.Limit": {"proposed", "revision"},
    "supervision.Appointment": {"end_reason"},
    "people.Grant": {"before", "after", "reason", "revision"},
    "vocabulary.EverydayWord": {"revision"},
    "vocabulary.MissedWord": {"word", "count"},  # what it never keeps: portal.vocabulary.missed
    "publishing.NumberCounter": {"year", "last"},
    "publishing.SaidKey": {"key", "record_id"},
    "publishing.RecordCount": {
        "kind", "audience", "first", "first_value", "second", "second_value", "count",
    },
    # The pages are part of what `texts_inside()` tells: `test_page_texts.py`.
    "publishing.FileReading": {"sha256", "pages", "failure", "reader"},
}  # fmt: skip
# Made of what is looked through elsewhere, or of no one's words.
DERIVED = {"audit", "search", "notices", "notice_board", "scratch"}
OURS = {"portal", "disclosures", "approvals"}


def free_fields(model) -> set[str]:
    """What can hold words or a long number."""
    return {
        field.name
        for field in model._meta.concrete_fields
        if not (field.primary_key or field.is_relation or field.choices)
        and not isinstance(field, HARMLESS)
    }


def looked_through(model) -> set[str]:
    if issubclass(model, PublicRow):
        return set(scanned_fields(model))
    if issubclass(model, Record):
        return {*model.public_fields} | OF_A_VERSION
    if issubclass(model, RecordInline):
        owner = model._meta.get_field("record").related_model
        relation = model._meta.get_field("record").remote_field.related_name
        return {*owner.public_inlines[relation]} | OF_A_FILE
    return BY_ACTS.get(model._meta.label, set())


def test_every_field_is_looked_through_or_known_not_to_be_shown():
    """A new field of a public row is looked through by itself; any other must be decided here."""
    undecided = {}
    for model in apps.get_models():
        if model.__module__.split(".")[0] not in OURS or model._meta.app_label in DERIVED:
            continue
        known = looked_through(model) | NOT_SHOWN.get(model._meta.label, set())
        if left := free_fields(model) - known:
            undecided[model._meta.label] = left
    assert undecided == {}


def test_every_room_of_the_back_office_that_the_public_reads_is_looked_through():
    for model, room in admin.site._registry.items():
        if getattr(room, "shown_to_public", False):
            assert issubclass(model, PublicRow), model


@pytest.fixture
def records(catalogue, new_item, people):
    item = new_item("draft")
    ChannelUse.objects.create(record=item, channel="other", detail="公示栏")
    procedure = Procedure.objects.create(code="p", name_zh="流程")
    dossier = Dossier(
        title="工程", number="640000/2026-90000", procedure=procedure, summary="概述",
        department=people["author"].department,
    )  # fmt: skip
    return [*catalogue.values(), item, dossier]


def test_every_public_field_of_a_record_is_looked_through(records):
    for record in records:
        rows = [(record, record.public_fields)]
        for relation, fields in record.public_inlines.items():
            inlines = list(getattr(record, relation).all())
            record._prefetched_objects_cache = {relation: inlines} | getattr(
                record, "_prefetched_objects_cache", {}
            )
            rows += [(row, fields) for row in inlines[:1]]
        for row, fields in rows:
            for name in {*fields} & free_fields(type(row)) - OF_A_FILE:
                before = getattr(row, name)
                setattr(row, name, VALID)
                kinds = {found.kind for found in findings(public_texts(record))}
                assert "resident_id" in kinds, (row._meta.label, name)
                setattr(row, name, before)


def test_what_a_record_is_linked_to_is_looked_through(new_item):
    item = new_item("draft")
    Category.objects.filter(pk=item.category_id).update(label_zh=f"类{VALID}")
    item.refresh_from_db()

    assert {found.place for found in findings(public_texts(item))} == {"所属分类"}


# Through the forms of every room.


def make_rows(departments, people):
    make_requirement(departments, owing=["division"])
    Category.objects.create(code="20-02", label_zh="机关职能", label_en="Functions")
    CatalogueSet.objects.create(code="report-2009", label_zh="清单")
    Hotline.objects.create(
        number="0951-5550101", purpose_zh="监督", department=departments["division"]
    )
    public_topic(people)
    proposed_identity(people, "administrator")
    procedure = Procedure.objects.create(code="p1", name_zh="流程")
    procedure.steps.create(order=1, key="start", name_zh="启动")
    Procedure.objects.update(awaits_release=True)  # the steps of others are final
    today = timezone.localdate()
    CalendarNotice.objects.get_or_create(
        source="national", year=2031, defaults={"title": "放假安排"}
    )
    for month, feast in enumerate(FEASTS["national"], start=1):
        CalendarDay.objects.get_or_create(
            date=date(2031, month, 1),
            source="national",
            defaults={"reason_zh": feast, "reason_en": "x"},
        )
    Appointment.objects.create(
        name="张三", sector="lawyer", appointed_from=today, appointed_until=today
    )
    evaluation = EvaluationRound.objects.create(
        title="评议", plan="计划", observed_from=today, observed_until=today, open_from=today,
        open_until=today,
    )  # fmt: skip
    evaluation.criteria.create(group="content", name_zh="内容", weight=100)


READ_BY_STAFF = {(Appointment, "end_reason"), (Department, "reason")}


def inputs(browser, url) -> dict[str, str]:
    """What words can be typed into, with what is planted there: of inlines, in the first row."""
    context = browser.get(url).context
    formsets = [one.formset for one in context["inline_admin_formsets"]]
    forms = [context["adminform"].form, *(formset.forms[0] for formset in formsets)]
    return {
        bound.html_name: f"{VALID} {MOBILE}" if (bound.field.max_length or 99) >= 30 else VALID
        for form in forms
        for bound in form
        if isinstance(bound.field, CharField) and not bound.field.widget.is_hidden
    }


def test_no_input_of_any_room_lets_a_number_out(departments, people, signed_in, client):
    make_rows(departments, people)
    rooms = {model: room for model, room in admin.site._registry.items() if model in public_rows()}
    browsers = [signed_in("administrator"), signed_in("publisher")]
    for model, room in rooms.items():
        browser = browsers[isinstance(room, PublishersOnly)]
        address = f"admin:{model._meta.app_label}_{model._meta.model_name}_change"
        url = reverse(address, args=[model.objects.first().pk])
        data, planted = typed(browser, url), inputs(browser, url)
        if model is Requirement:  # another decides, so that it is proposed
            said = {"reason": "核对", "channels": "网站"}
            with transaction.atomic():
                assert proposed(browser, url, data | said).status_code == 302
                transaction.set_rollback(True)
        else:
            assert browser.post(url, data).status_code == 302, "as it is it can be saved"
        for name, text in planted.items():
            if (model, name) not in READ_BY_STAFF:
                answer = browser.post(url, data | {name: text})
                assert answer.status_code == 200, (model, name)
                assert "errorlist" in answer.content.decode(), (model, name)

    for model in public_rows():
        assert VALID not in str(list(model.objects.values()))
    for path in ("/log/", *(path for path in LISTS.values() if "?" not in path)):
        assert VALID not in client.get(path).content.decode(), path
    assert len(rooms) >= 12


def public_rows() -> list:
    return [model for model in apps.get_models() if issubclass(model, PublicRow)]


def test_a_refusal_names_the_number_masked_and_what_to_do(departments, signed_in):
    browser, row = signed_in("administrator"), departments["division"]
    url = reverse("admin:departments_department_change", args=[row.pk])

    page = browser.post(url, typed(browser, url, name_zh=f"律师处，联系人手机{MOBILE}"))

    assert "其中有手机号码 138****8000，不得公开，请删除。" in page.content.decode()


def test_a_number_spread_over_fields_of_a_row_is_refused(departments):
    row = departments["division"]
    row.address_zh, row.address_en, row.office_hours_zh = VALID[:6], VALID[6:14], VALID[14:]

    with pytest.raises(ValidationError, match="“办公地址”“办公时间”连起来是身份证号码"):
        row.full_clean()


def test_a_hotline_may_be_a_mobile_telephone_but_the_log_does_not_repeat_it(
    departments, people, signed_in, client
):
    make_rows(departments, people)
    browser, row = signed_in("administrator"), Hotline.objects.get()
    url = reverse("admin:departments_hotline_change", args=[row.pk])

    assert browser.post(url, typed(browser, url, number=OLD)).status_code == 200, "an old ID"
    assert browser.post(url, typed(browser, url, number=MOBILE)).status_code == 302
    row.refresh_from_db()
    decide(row, "release", actor=people["publisher"], at=timezone.now())
    assert MOBILE in client.get("/hotlines/").content.decode()
    assert MOBILE not in client.get("/log/").content.decode()
