"""A day of ordinary work, through the pages and with real commits: nothing of it looks like
tampering."""

import io
from datetime import timedelta

import pytest
from django.core.files.uploadedfile import SimpleUploadedFile
from django.core.management import call_command
from django.db import transaction
from django.test import Client
from django.utils import timezone

from disclosures.models import Category, Item, Obligation, Requirement, RequirementChange, Waiver
from portal.base.audit.models import Entry
from portal.base.departments.models import Department, User
from portal.base.notices import jobs
from portal.base.workdays.models import CalendarDay, Limit
from portal.people.models import Grant
from portal.supervision.evaluation.models import EvaluationRound
from portal.supervision.tickets.forms import new_stamp
from portal.supervision.tickets.models import Ticket, TicketFile
from portal.verification import verify_log
from tests.base.files import samples
from tests.factories import make_departments
from tests.forms import typed
from tests.site.changing import World, asked, edited, imported, url
from tests.site.full_site import make_full_site

PASSWORD = "quite-Long-1"


@pytest.fixture
def world(committed_db, log_key, settings, tmp_path):
    settings.CHECKPOINTS_DIR = tmp_path / "checkpoints"
    settings.FILES_DIR = tmp_path / "files"
    around = transaction.atomic()
    around._from_testcase = True  # durable blocks may open in it
    with around:
        departments = make_departments()
        people = make_full_site(departments)
    return World(people, departments, Category.objects.get(code="20-02"))


def do(who, client, address, data):
    """A request that was heeded: it left an entry."""
    before = Entry.objects.count()
    answer = client.post(address, data)
    said = answer.context and answer.context.get("errors")
    assert answer.status_code in (200, 302), (who, address, answer.status_code, said)
    assert Entry.objects.count() > before, (who, address, said)


def act(world, who, room, row, move, **answers):
    """An act of the back office, answered on its own page."""
    client = world.client(who)
    verb = "move" if room.startswith(("disclosures_item", "approvals")) else "act"
    address = url(f"{room}_{verb}", row.pk, move)
    do(who, client, address, asked(client, address, **answers))
    row.refresh_from_db()


def edit(world, who, room, row, **changes):
    post = edited(world, who, room, row, **changes)
    do(who, post.client, post.url, post.data)


def grant(world, room, row, **changes):
    """What one administrator proposes and another confirms."""
    edit(world, "administrator", room, row, reason="工作需要", **changes)
    act(world, "superuser", "people_grant", Grant.objects.latest("pk"), "confirm")


def the_administrator_orders_the_house(world):
    division = Department.objects.get(code="D11")
    edit(world, "administrator", "departments_department", division, name_zh="律师和公证工作处")
    prison, bureau = (Department.objects.get(code=code) for code in ("P01", "S01"))
    grant(world, "departments_department", prison, parent=division.pk)
    moved, promoted, left = (
        User.objects.get(username=name) for name in ("colleague", "reviewer2", "stranger_author")
    )
    edit(world, "administrator", "departments_user", moved, department=bureau.pk)
    grant(world, "departments_user", promoted, role="publisher")
    edit(world, "administrator", "departments_user", left, is_active="")
    address = url("auth_user_password_change", moved.pk)
    given = {"password1": PASSWORD, "password2": PASSWORD, "usable_password": "true"}
    do("administrator", world.client("administrator"), address, given)
    signing_in = {"username": "colleague", "password": PASSWORD}
    do("colleague", Client(), url("login"), signing_in)
    do("nobody", Client(), url("login"), {"username": "colleague", "password": "wrong"})


def the_calendar_is_corrected(world):
    day = CalendarDay.objects.filter(date__year=2024, source="national").first()
    edit(world, "administrator", "workdays_calendarday", day, reason_zh="更正的原因")
    added = {"date": "2024-07-17", "source": "local", "reason_zh": "地方节日", "reason_en": "Feast"}
    client, address = world.client("administrator"), url("workdays_calendarday_add")
    do("administrator", client, address, typed(client, address, **added))
    limit = Limit.objects.order_by("pk").last()
    edit(world, "administrator", "workdays_limit", limit, note="核对过")
    rule = Requirement.objects.get(code="MEALS")
    client, address = world.client("publisher"), url("disclosures_requirement_change", rule.pk)
    named = typed(client, address, title_en="Accounts of meals", reason="更正英文名称")
    named["seen"] = client.post(address, named).context["seen"]
    do("publisher", client, address, named)
    change = RequirementChange.objects.latest("pk")
    act(world, "publisher2", "disclosures_requirementchange", change, "release")
    address = url("disclosures_requirement_withdraw", Requirement.objects.get(code="WRONG").pk)
    do("publisher", client, address, {"reason": "误列入目录"})
    change = RequirementChange.objects.latest("pk")
    act(world, "publisher2", "disclosures_requirementchange", change, "release")


def texts_go_their_way(world):
    client, address = world.client("author"), url("disclosures_item_add")
    told = {
        "title": "当天的事项", "category": world.category.pk, "kind": "result",
        "summary": "摘要", "body": "<p>当天写下的正文。</p>", "disclosure_term": "long_term",
        "stage": "after", "disclosure_mode": "proactive", "legal_basis": "第六条",
    }  # fmt: skip
    file = SimpleUploadedFile("附件.pdf", samples.pdf("Of the day"))
    do("author", client, address, typed(client, address, **told) | {"uploads": [file]})
    item = Item.objects.get(title="当天的事项")
    room = "disclosures_item"
    act(world, "author", room, item, "submit")
    act(world, "reviewer", room, item, "return", note="请补充")
    edit(world, "author", room, item, summary="补充了的摘要")
    act(world, "author", room, item, "submit")
    act(world, "reviewer", room, item, "approve", check_all="on")
    act(world, "publisher", room, item, "publish")
    act(world, "author", room, item, "new_version")
    second = Item.objects.get(number=item.number, version=2)
    edit(world, "author", room, second, body="<p>改过的正文。</p>", change_note="更新")
    act(world, "author", room, second, "submit")
    act(world, "reviewer", room, second, "approve", check_all="on")
    soon = (timezone.localtime() + timedelta(days=1)).strftime("%Y-%m-%dT%H:%M")
    act(world, "publisher", room, second, "schedule", publish_at=soon)
    forced = Item.objects.get(title="应急的")
    act(world, "publisher2", room, forced, "confirm")
    act(world, "publisher", room, Item.objects.get(title="内网的"), "withdraw", ground="wrong")
    draft = Item.objects.get(title="再改的", version=2)
    do("author", client, url(f"{room}_move", draft.pk, "discard"),
       asked(client, url(f"{room}_move", draft.pk, "discard")))  # fmt: skip
    table = "code,title,department\nXK-{n},导入的许可,D11\n"
    post = imported("approvals_approval", table)(world)
    do("author", post.client, post.url, post.data)


def duties_are_done(world):
    overdue = Obligation.objects.filter(
        requirement__code="QUARTERLY", disclosed_on=None, waived_on=None, nil_proposed_by=None
    ).order_by("due_on")
    first, second = overdue[:2]
    room = "disclosures_obligation"
    client, address = world.client("author"), url("disclosures_obligation_waive", first.pk)
    soon = str(timezone.localdate() + timedelta(days=60))
    told = {"ground": "internal", "reason": "过程性信息", "reexamine_on": soon}
    do("author", client, address, told)
    waiver = Waiver.objects.get(obligation=first)
    act(world, "publisher", "disclosures_waiver", waiver, "grant")
    act(world, "author", room, second, "propose_nil", note="本期没有")
    act(world, "publisher", room, second, "declare_nil")
    act(world, "publisher", "disclosures_waiver", waiver, "revoke", note="仍然适用")
    act(world, "reviewer", room, first, "assign", person=world.people["author"].pk)


def a_citizen_reports_and_is_answered(world):
    citizen, stamp = Client(), new_stamp(timezone.now() - timedelta(seconds=10))
    told = {
        "stamp": stamp, "about": "/departments/D11/", "kind": "missing", "text": "当天反映的问题",
        "contact_name": "王群众", "contact_reach": "13900001111", "website": "", "consents": "on",
        "attached": SimpleUploadedFile("窗口.jpg", samples.photograph()),
    }  # fmt: skip
    do("citizen", citizen, "/reports/new/", told)
    secret = citizen.get("/reports/receipt/").context["secret"]
    ticket, room = Ticket.objects.latest("pk"), "supervision_ticket"
    act(world, "publisher", room, ticket, "receive")
    do("publisher", world.client("publisher"), url(f"{room}_contact", ticket.pk), {})
    file = url(f"{room}_file", ticket.pk, ticket.files.get().pk, "copy")
    do("publisher", world.client("publisher"), file, {})
    act(world, "publisher", room, ticket, "hear", hearing="请说明第三季度账目")
    act(world, "author", room, ticket, "state", statement="正在核对")
    act(world, "publisher", room, ticket, "answer", answer="当天的答复")
    act(world, "publisher2", room, ticket, "release")
    known = {"code": ticket.code, "secret": secret}
    assert citizen.post("/reports/follow/", known).status_code == 302
    page = f"/reports/{ticket.code}/"
    do("citizen", citizen, page, {"do": "again", "again": "还缺八月份的。"})
    ticket.refresh_from_db()
    act(world, "publisher", room, ticket, "answer", answer="八月份的也补了。")
    act(world, "publisher2", room, ticket, "send_back", note="写明哪一天")
    act(world, "publisher", room, ticket, "answer", answer="八月份的昨天也补了。")
    act(world, "publisher2", room, ticket, "release")
    texts = {"question": "公开的", "answer": "公开的答复"}
    act(world, "publisher", room, ticket, "propose_publication", **texts)
    act(world, "publisher2", room, ticket, "publish")
    do("citizen", citizen, page, {"do": "withdraw_consent"})


def a_department_is_scored(world):
    evaluation, room = EvaluationRound.objects.get(status="draft"), "supervision_evaluationround"
    act(world, "publisher2", room, evaluation, "open")
    client = world.client("supervisor")
    address = url(f"{room}_sheet", evaluation.pk, world.departments["division"].pk)
    points = {f"points_{key}": 80 for key in evaluation.criteria.values_list("pk", flat=True)}
    do("supervisor", client, address, asked(client, address, **points))
    act(world, "publisher", room, evaluation, "close", note="都已评完")
    do("supervisor", client, url("audit_entry_export"), {})


def time_passes(*days):
    """`tick` at several times, with every job of it but the guides, which touch no row."""
    for later in days:
        for job in (job for job in jobs.in_order() if job.name != "guides"):
            done, said = jobs.run(job.name, job.work, timezone.now() + timedelta(days=later))
            assert done, (job.name, said)


def personal_data_is_forgotten():
    acts = Entry.objects.filter(action__in=["published", "changed", "filed", "answer_written"])
    for sequence in acts.filter(detail__isnull=False).values_list("pk", flat=True)[:6]:
        call_command("forget", str(sequence), reason="依申请删除", stdout=io.StringIO())


def test_a_day_of_mixed_acts_is_whole(world):
    time_passes(0)
    the_administrator_orders_the_house(world)
    texts_go_their_way(world)
    a_citizen_reports_and_is_answered(world)
    time_passes(2)
    the_calendar_is_corrected(world)
    duties_are_done(world)
    a_department_is_scored(world)
    time_passes(400)
    personal_data_is_forgotten()
    call_command("rebuild_search", stdout=io.StringIO())
    time_passes(1200)
    assert Ticket.objects.filter(contact="").count() > 3  # purged
    assert set(TicketFile.objects.values_list("original_sha256", flat=True)) == {""}
    assert Item.objects.get(title="当天的事项", version=2).status == "published"
    assert verify_log().findings == []
