"""What a person posts to each address of the back office that changes something.

A new address is one more line in CHANGES; one that only shows is one more name in
`tests/site/test_changing_addresses.py`.
"""

from collections.abc import Callable
from dataclasses import dataclass, field, replace
from datetime import date, timedelta

from django.core.files.uploadedfile import SimpleUploadedFile
from django.test import Client
from django.urls import reverse
from django.utils import timezone

from approvals.headings import sets, types
from approvals.models import CatalogueSet, PowerType
from disclosures.dossiers.procedure_acts import procedures
from disclosures.headings import categories
from disclosures.models import Category, ChannelRegistration, Procedure, Waiver
from disclosures.timeliness.issuing import issue
from portal.acts.proposals import propose
from portal.base.audit import clock, log
from portal.base.audit.actions import Action
from portal.base.audit.models import ClockMark
from portal.base.departments.models import Department, Hotline, User
from portal.base.workdays.models import FEASTS, CalendarDay, CalendarNotice, Limit
from portal.calendar.acts import WORKFLOWS
from portal.hotlines.acts import hotlines
from portal.hotlines.acts import perform as decide_hotline
from portal.identity.models import Identity
from portal.people.models import Grant
from portal.supervision.tickets.acts import perform
from portal.vocabulary.acts import perform as decide_word
from tests.base.files import samples
from tests.disclosures.dossiers import make_dossier
from tests.factories import (
    client_of,
    make_approval,
    make_item,
    make_law,
    make_move,
    make_penalty,
    make_profile,
    make_requirement,
    make_word,
    propose_rule,
    requirement_of,
)
from tests.forms import typed
from tests.identity.made import SAID as IDENTITY
from tests.identity.made import proposed_identity
from tests.supervision.demands.made import GROUND, SUBJECT, TEXT, demand_on, take
from tests.supervision.evaluation.conftest import appoint, make_round
from tests.supervision.tickets.reports import (
    PUBLIC,
    REACH,
    SPAM,
    answer,
    make_report,
    published_report,
    taken_file,
)
from tests.topics.made import proposed_topic, public_topic

PASSWORD = "long enough 7"
SPARE = iter(range(1000, 9999))


@dataclass
class Post:
    """One request, and the entries that it leaves."""

    client: Client
    url: str
    data: dict
    entries: list[str] = field(default_factory=lambda: ["changed"])


@dataclass
class World:
    people: dict
    departments: dict
    category: Category
    clients: dict = field(default_factory=dict)

    def spare_unit(self) -> Department:
        """Below the division, and nothing was ever said of it."""
        n = next(SPARE)
        return Department.objects.create(
            code=f"U{n}", name_zh=f"第{n}科", kind="division", parent=self.departments["division"]
        )

    def client(self, name: str) -> Client:
        return self.clients.setdefault(name, client_of(self.people[name]))


def url(name: str, *args) -> str:
    return reverse(f"admin:{name}", args=args)


def asked(client, address, **answers) -> dict:
    """What a browser would post from the page that asks whether an act is meant."""
    form = client.get(address).context["form"]
    shown = {bound.html_name: bound.value() for bound in form}
    return {name: value for name, value in shown.items() if value is not None} | answers


# Rooms whose rows are edited as forms.


def days_of_feasts(year: int):
    """Without these days a notice of the region is half a notice, and refused."""
    for month, feast in enumerate(FEASTS["local"], start=1):
        CalendarDay.objects.create(
            date=date(year, month, 1), source="local", reason_zh=feast, reason_en="Feast"
        )


def spare_notice(year: int) -> CalendarNotice:
    days_of_feasts(year)
    return CalendarNotice.objects.create(year=year, source="local", title="备用通知")


SPARE_ROWS = {
    "departments_department": lambda world, n: Department.objects.create(
        code=f"SPARE{n}", name_zh="备用部门", kind="body", parent=world.departments["root"]
    ),
    "departments_user": lambda world, n: added(User(username=f"spare{n}")),
    "departments_hotline": lambda world, n: Hotline.objects.create(
        number=f"0951-600{n}", purpose_zh="备用热线", department=world.departments["division"]
    ),
    "topics_topic": lambda world, n: proposed_topic(world.people, code=f"spare{n}"),
    # One at a time.
    "identity_identity": lambda world, n: (
        Identity.objects.filter(awaits_release=True).first()
        or proposed_identity(world.people, "administrator")
    ),
    "disclosures_category": lambda world, n: Category.objects.create(
        code=f"spare{n}", label_zh="备用分类"
    ),
    "approvals_catalogueset": lambda world, n: CatalogueSet.objects.create(
        code=f"SPARE{n}", label_zh="备用清单"
    ),
    "approvals_powertype": lambda world, n: PowerType.objects.create(
        slug=f"spare-{n}", label_zh=f"备用类型{n}"
    ),
    "workdays_calendarday": lambda world, n: CalendarDay.objects.create(
        date=date(2040, 1, 2) + timedelta(days=7 * (n - 1000)),
        source="local",
        reason_zh="备用",
        reason_en="Spare",
    ),
    "workdays_calendarnotice": lambda world, n: spare_notice(2050 + n - 1000),
    "workdays_limit": lambda world, n: Limit.objects.create(
        code=f"spare_{n}", name_zh="新", name_en="New", number=1, unit="month", article="新",
        effective_from=date(2090, 1, 1), awaits_release=True,
    ),
}  # fmt: skip
PROPOSED_BY_ADMINISTRATORS = {
    "workdays_calendarday": "calendar", "workdays_calendarnotice": "calendar",
    "workdays_limit": "calendar", "disclosures_category": "heading",
    "approvals_catalogueset": "heading", "approvals_powertype": "heading",
}  # fmt: skip
WORKFLOW_OF = {one.model: one for one in (*WORKFLOWS, categories, sets, types)}
ADDED = {
    "departments_department": {"code": "N01", "name_zh": "新处", "kind": "division"},
    "departments_user": {
        "username": "new", "display_name": "新人", "role": "author", "usable_password": "true",
        "password1": PASSWORD, "password2": PASSWORD,
    },
    "departments_hotline": {"number": "0951-5550000", "purpose_zh": "新热线"},
    "topics_topic": {"kind": "event", "code": "new", "title_zh": "新的一件", "order": "100"},
    "identity_identity": IDENTITY,
    "disclosures_category": {"code": "news", "label_zh": "新分类"},
    "approvals_catalogueset": {"code": "NEWSET", "label_zh": "新清单"},
    "approvals_powertype": {"slug": "new-type", "code": "98", "label_zh": "新类型"},
    "workdays_calendarday": {
        "date": "2026-03-20", "source": "local", "reason_zh": "开斋节", "reason_en": "Eid",
    },
    "workdays_calendarnotice": {"source": "local", "year": "2041", "title": "2041年放假安排"},
    "workdays_limit": {
        "code": "reply", "name_zh": "答复", "name_en": "Reply", "number": "5",
        "unit": "working_day",
        "article": "第五条", "effective_from": "2026-01-01",
    },
}  # fmt: skip
CHANGED = {
    "departments_department": {"name_zh": "改了名"},
    "departments_user": {"display_name": "改了名"},
    "departments_hotline": {"purpose_zh": "改了用途"},
    "topics_topic": {"title_zh": "改了名"},
    "identity_identity": {"telephone": "0000-5550199"},
    "disclosures_category": {"label_zh": "改了名"},
    "approvals_catalogueset": {"label_zh": "改了名"},
    "approvals_powertype": {"label_zh": "改了名"},
    "workdays_calendarday": {"reason_zh": "改了原因"},
    "workdays_calendarnotice": {"title": "改了名称"},
    "workdays_limit": {"note": "改了说明"},
}


def spare(world, room):
    return SPARE_ROWS[room](world, next(SPARE))


def adding(room, who="administrator", entries=("added",)):
    def post(world):
        client, address = world.client(who), url(f"{room}_add")
        given = {"department": world.departments["division"].pk} | ADDED[room]
        return Post(client, address, typed(client, address, **given), list(entries))

    return post


def changing(room, who="administrator", entries=("changed",)):
    def post(world):
        client, address = world.client(who), url(f"{room}_change", spare(world, room).pk)
        return Post(client, address, typed(client, address, **CHANGED[room]), list(entries))

    return post


def deleting(room, who="administrator"):
    def post(world):
        address = url(f"{room}_delete", spare(world, room).pk)
        return Post(world.client(who), address, {"post": "yes"}, ["deleted"])

    return post


def deleting_selected(room, who="administrator"):
    def post(world):
        keys = {spare(world, room).pk for _ in range(2)}
        data = {"action": "delete_selected", "_selected_action": [*keys], "post": "yes"}
        address = url(f"{room}_changelist")
        return Post(world.client(who), address, data, ["deleted"] * len(keys))

    return post


def edited(world, who, room, row, **changes):
    client, address = world.client(who), url(f"{room}_change", row.pk)
    return Post(client, address, typed(client, address, **changes))


def ground_waiting(world, room):
    """One that somebody has proposed and nobody let out."""
    row = spare(world, room)
    type(row).objects.filter(pk=row.pk).update(awaits_release=True)
    propose(row, WORKFLOW_OF[type(row)], actor=world.people["administrator"], changes={})
    return row


def ground_act(room, act, entry, **answers):
    def post(world):
        row, client = ground_waiting(world, room), world.client("publisher")
        row.refresh_from_db()
        address = url(f"{room}_act", row.pk, act)
        return Post(client, address, asked(client, address, **answers), [entry])

    return post


def ground_deleted(room):
    def post(world):
        address = url(f"{room}_delete", ground_waiting(world, room).pk)
        return Post(world.client("administrator"), address, {"post": "yes"}, ["deleted"])

    return post


def days_released(world):
    row, client = ground_waiting(world, "workdays_calendarday"), world.client("publisher")
    row.refresh_from_db()
    data = {"row": f"{row.pk}:{row.revision}"}
    return Post(client, url("workdays_calendarday_bulk", "release"), data, ["calendar_released"])


def procedure_act(act, entry, **answers):
    def post(world):
        row, client = Procedure.objects.get(code="clean-up"), world.client("publisher2")
        row.name_en = f"Clean-up {next(SPARE)}"
        propose(row, procedures, actor=world.people["publisher"], changes={})
        address = url("disclosures_procedure_act", row.pk, act)
        return Post(client, address, asked(client, address, **answers), [entry])

    return post


def procedure_added(world):
    client, address = world.client("publisher"), url("disclosures_procedure_add")
    step = {
        "order": 1,
        "key": "one",
        "name_zh": "第一步",
        "kind": "result",
        "counted_from": "itself",
        "id": "",
    }
    given = {f"steps-0-{name}": value for name, value in step.items()}
    given |= {"steps-TOTAL_FORMS": 1, "code": "new-procedure", "name_zh": "新流程"}
    return Post(client, address, typed(client, address, **given), ["procedure_proposed"])


def procedure_changed(world):
    row = Procedure.objects.get(code="clean-up")
    post = edited(world, "publisher", "disclosures_procedure", row, name_en="Clean-up, anew")
    return replace(post, entries=["procedure_proposed"])


RULE = {
    "code": "NEWRULE", "title_zh": "新事项", "kind": "result", "article": "第二十条",
    "term": "as_needed", "limit_number": 20, "limit_unit": "working_day",
    "valid_from": "2025-01-01", "channels": "网站",
}  # fmt: skip


def requirement_added(world):
    client, address = world.client("publisher"), url("disclosures_requirement_add")
    given = RULE | {"department": world.departments["division"].pk}
    return rule_proposed(client, address, given)


def rule_proposed(client, address, given):
    """What it would bring about was shown."""
    data = typed(client, address, **given)
    data["seen"] = client.post(address, data).context["seen"]
    return Post(client, address, data, ["requirement_proposed"])


def requirement_changed(world):
    row = make_requirement(
        world.departments, code=f"RULE{next(SPARE)}", valid_from=date(2040, 1, 1)
    )
    client, address = world.client("publisher"), url("disclosures_requirement_change", row.pk)
    return rule_proposed(client, address, {"title_en": "Anew", "reason": "更正"})


def requirement_withdrawn(world):
    row = make_requirement(world.departments, code=f"RULE{next(SPARE)}")
    client, address = world.client("publisher"), url("disclosures_requirement_withdraw", row.pk)
    return Post(client, address, {"reason": "误列入目录"}, ["requirement_proposed"])


def requirement_released(world):
    rule = requirement_of(
        world.departments, code=f"RULE{next(SPARE)}", term="as_needed", frequency=""
    )
    change = propose_rule(rule, world.people)
    client = world.client("publisher2")
    address = url("disclosures_requirementchange_act", change.pk, "release")
    return Post(client, address, asked(client, address), ["requirement_released"])


def appointment_added(world):
    client, address = world.client("publisher"), url("supervision_appointment_add")
    term = {"appointed_from": "2026-01-01", "appointed_until": "2027-01-01"}
    given = {"name": "新代表", "sector": "congress"} | term
    return Post(client, address, typed(client, address, **given), ["appointed"])


def appointment_changed(world):
    row = appoint(name="备用代表")
    return edited(world, "publisher", "supervision_appointment", row, name="改名代表")


def appointment_deleted(world):
    address = url("supervision_appointment_delete", appoint(name="误填代表").pk)
    return Post(world.client("publisher"), address, {"post": "yes"}, ["deleted"])


def round_added(world):
    client, address = world.client("publisher"), url("supervision_evaluationround_add")
    days = {"observed_from": "2026-01-01", "observed_until": "2026-06-30"}
    days |= {"open_from": "2026-07-01", "open_until": "2026-07-31"}
    given = {"title": "新的评议", "plan": "看。", "departments": [world.departments["division"].pk]}
    return Post(client, address, typed(client, address, **given | days), ["added"])


def round_changed(world):
    row = make_round(world.departments, title="待改的评议")
    chosen = [world.departments["division"].pk]
    return edited(
        world, "publisher", "supervision_evaluationround", row, plan="改。", departments=chosen
    )


def round_deleted(world):
    address = url("supervision_evaluationround_delete", make_round(world.departments).pk)
    return Post(world.client("publisher"), address, {"post": "yes"}, ["deleted"])


# People themselves.


def password_reset(world):
    address = url("auth_user_password_change", spare(world, "departments_user").pk)
    data = {"password1": PASSWORD, "password2": PASSWORD, "usable_password": "true"}
    return Post(world.client("administrator"), address, data, ["password_set"])


def password_proposed(world):
    address = url("auth_user_password_change", world.people["publisher2"].pk)
    data = {"reason": "忘记密码"}
    return Post(world.client("administrator"), address, data, ["grant_proposed"])


def promoted(world):
    post = edited(world, "administrator", "departments_user", spare(world, "departments_user"),
                  role="reviewer", display_name="新的审核人", reason="工作需要")  # fmt: skip
    return Post(post.client, post.url, post.data, ["changed", "grant_proposed"])


def founded(world):
    post = adding("departments_user")(world)
    data = post.data | {"username": "new2", "role": "publisher", "reason": "工作需要"}
    return Post(post.client, post.url, data, ["added", "grant_proposed"])


def department_moved(world):
    post = edited(world, "administrator", "departments_department",
                  spare(world, "departments_department"),
                  parent=world.departments["division"].pk, reason="机构改革")  # fmt: skip
    return Post(post.client, post.url, post.data, ["grant_proposed"])


def granted(name):
    def post(world):
        proposed = promoted(world)
        proposed.client.post(proposed.url, proposed.data)
        who = "administrator" if name == "withdraw" else "superuser"
        address = url("people_grant_act", Grant.objects.latest("pk").pk, name)
        verbs = {"confirm": "confirmed", "decline": "declined", "withdraw": "withdrawn"}
        data = asked(world.client(who), address, note="核对过")
        return Post(world.client(who), address, data, [f"grant_{verbs[name]}"])

    return post


def with_password(world) -> User:
    person = User(username=f"known{next(SPARE)}", role="author", is_staff=True)
    person.set_password("the old one 1")
    return added(person)


def added(person: User) -> User:
    """With the entry by which the whole verification knows an account."""
    person.save()
    subject, role = log.Subject("user", str(person.pk)), ["", person.role]
    log.append(Action.ADDED, subject, changes={"role": role} if person.role else None)
    return person


def own_password(world):
    new = {"old_password": "the old one 1", "new_password1": PASSWORD, "new_password2": PASSWORD}
    client = client_of(with_password(world))
    return Post(client, url("password_change"), new, ["password_changed"])


def signing_in(world):
    known = {"username": with_password(world).username, "password": "the old one 1"}
    return Post(Client(), url("login"), known, ["signed_in"])


def preference(world):
    data = {"language": "en", "by_mail": ["returned"]}
    return Post(world.client("author"), url("notices_notice_mine"), data)


# Records.


def record_added(room, entries=("drafted",), **given):
    def post(world):
        client, address = world.client("author"), url(f"{room}_add")
        own = {name: value() if callable(value) else value for name, value in given.items()}
        return Post(client, address, typed(client, address, **own), list(entries))

    return post


def profile_added(world):
    department = world.spare_unit().pk
    return record_added("profiles_profile", title="新机构职能", department=department)(world)


MAKE = {
    "disclosures_item": lambda world, status: make_item(
        status, world.people, category=world.category, file=samples.pdf()
    ),
    "disclosures_dossier": lambda world, status: make_dossier(status, world.people),
    "approvals_approval": lambda world, status: make_approval(
        status, world.people, code=f"XK-{next(SPARE)}", file=samples.pdf()
    ),
    "approvals_penalty": lambda world, status: make_penalty(
        status, world.people, code=f"CF-{next(SPARE)}"
    ),
    "approvals_law": lambda world, status: make_law(
        status, world.people, code=f"LAW_{next(SPARE)}"
    ),
    "profiles_profile": lambda world, status: make_profile(
        status, world.people, department=world.spare_unit()
    ),
}


def record_changed(room):
    def post(world):
        row = MAKE[room](world, "draft")
        made = edited(world, "author", room, row, title=f"{row.title}（改）")
        return Post(made.client, made.url, made.data, ["edited"])

    return post


def moved(room, move, status, who, **answers):
    def post(world):
        row, given = MAKE[room](world, status), dict(answers)
        before = given.pop("before", "")
        if before == "scheduled":
            at = timezone.now() + timedelta(days=2)
            row = make_move(row, "schedule", world.people["publisher"], publish_at=at)
        if before == "forced":
            row = make_move(row, "force_publish", world.people["publisher"])
        client, address = world.client(who), url(f"{room}_move", row.pk, move)
        entry = given.pop("entry", None)
        return Post(client, address, asked(client, address, **given), [entry])

    return post


def masked(room):
    def post(world):
        row = MAKE[room](world, "draft")
        type(row).objects.filter(pk=row.pk).update(title="电话13900139000的办理")
        client = world.client("author")
        lines = client.get(url(f"{room}_change", row.pk)).context["findings"]
        data = {"mask": [line.finding.value for line in lines], "seen_revision": row.revision}
        return Post(client, url(f"{room}_mask", row.pk), data, ["edited"])

    return post


def original_read(room):
    def post(world):
        row = MAKE[room](world, "draft")
        address = url(f"{room}_file", row.pk, row.files.get().pk, "original")
        return Post(world.client("author"), address, {}, ["original_read"])

    return post


def in_bulk(room):
    def post(world):
        rows = [MAKE[room](world, "draft") for _ in range(2)]
        data = {"row": [f"{row.pk}:{row.revision}" for row in rows]}
        return Post(world.client("author"), url(f"{room}_bulk", "submit"), data, ["submitted"] * 2)

    return post


def imported(room, table):
    def post(world):
        client, address = world.client("author"), url(f"{room}_import")
        file = SimpleUploadedFile("table.csv", table.format(n=next(SPARE)).encode())
        page = client.post(address, {"file": file})
        return Post(client, address, {"token": page.context["token"]}, ["drafted"])

    return post


def calendar_imported(world):
    client, address = world.client("administrator"), url("workdays_calendarday_import")
    days = [f"2027-0{n}-01,N,{feast},Feast" for n, feast in enumerate(FEASTS["national"], 1)]
    table = "\n".join(["date,is_working,reason_zh,reason_en", *days, ""])
    notice = {"source": "national", "years": "2027", "title": "2027年放假安排"}
    file = SimpleUploadedFile("table.csv", table.encode())
    page = client.post(address, notice | {"file": file})
    entries = ["calendar_proposed"] * (len(days) + 1)
    return Post(client, address, {"token": page.context["token"]}, entries)


def step_told(world):
    row = MAKE["disclosures_dossier"](world, "draft")
    step = row.procedure.step_list[0]
    own = {"happened_on": "2009-03-05", "seen_revision": 0, "turn": 1}
    data = {f"{step.key}-1-{name}": value for name, value in own.items()}
    data["act"] = "tell"
    return Post(world.client("author"), url("disclosures_dossier_steps", row.pk), data)


# Everyday words.


def word_proposed(world):
    data = {"word": f"俗称{next(SPARE)}", "terms": "正式名称"}
    address = url("vocabulary_everydayword_add")
    return Post(world.client("publisher"), address, data, ["everyday_word_proposed"])


def words_imported(world):
    client, address = world.client("publisher"), url("vocabulary_everydayword_import")
    n = next(SPARE)
    table = f"word,terms\n俗称{n},正式名称\n别称{n},正式名称\n"
    page = client.post(address, {"file": SimpleUploadedFile("table.csv", table.encode())})
    return Post(client, address, {"token": page.context["token"]}, ["everyday_word_proposed"] * 2)


def words_released(world):
    rows = [make_word(world.people, f"俗称{next(SPARE)}") for _ in range(2)]
    data = {"row": [f"{row.pk}:{row.revision}" for row in rows]}
    client, address = world.client("publisher2"), url("vocabulary_everydayword_bulk", "release")
    return Post(client, address, data, ["everyday_word_released"] * 2)


def word_act(name, who, entry, *before, **answers):
    def post(world):
        row = make_word(world.people, f"俗称{next(SPARE)}")
        for act in before:
            decide_word(row, act, actor=world.people["publisher2"], at=timezone.now())
        client, address = world.client(who), url("vocabulary_everydayword_act", row.pk, name)
        return Post(client, address, asked(client, address, **answers), [entry])

    return post


# Obligations, hotlines, rounds, reports.


def obligation(world):
    rule = make_requirement(world.departments, code=f"RULE{next(SPARE)}")
    issue(rule, date(2026, 4, 10))
    return rule.obligations.first()


def assigned(world):
    client, row = world.client("author"), obligation(world)
    address = url("disclosures_obligation_act", row.pk, "assign")
    given = asked(client, address, person=world.people["author"].pk)
    return Post(client, address, given, ["assigned"])


def event_recorded(world):
    rule = make_requirement(
        world.departments, code=f"RULE{next(SPARE)}", term="as_needed", frequency=""
    )
    data = {"requirement": rule.pk, "department": world.departments["division"].pk,
            "subject": "修订了示例办法", "formed_on": "2026-03-02"}  # fmt: skip
    return Post(
        world.client("author"), url("disclosures_obligation_event"), data, ["event_recorded"]
    )


WITHHELD = {"ground": "internal", "reason": "内部讨论"}
WITHHELD |= {"reexamine_on": str(timezone.localdate() + timedelta(days=60))}


def waiver_proposed(world):
    address = url("disclosures_waiver_propose")
    return Post(world.client("author"), address, WITHHELD | {
        "department": world.departments["division"].pk, "title": f"纪要{next(SPARE)}",
    }, ["waiver_proposed"])  # fmt: skip


def duty_waiver_proposed(world):
    address = url("disclosures_obligation_waive", obligation(world).pk)
    return Post(world.client("author"), address, WITHHELD, ["waiver_proposed"])


def waiver_granted(world):
    post = duty_waiver_proposed(world)
    post.client.post(post.url, post.data)
    row = Waiver.objects.latest("pk")
    client, address = world.client("publisher"), url("disclosures_waiver_act", row.pk, "grant")
    return Post(client, address, asked(client, address), ["waiver_granted"])


def channel_registered(world):
    item = MAKE["disclosures_item"](world, "published")
    address = url("disclosures_channelregistration_register", item.number)
    client, scan = world.client("author"), SimpleUploadedFile("报纸.pdf", samples.pdf("page 3"))
    page = client.post(address, {"scan": scan})
    data = {"channel": "newspaper", "used_on": "2026-03-02", "detail": "示例报"}
    waiting = {"waiting": page.context["waiting"][1]}
    return Post(client, address, data | waiting, ["channel_registered"])


def channel_confirmed(world):
    post = channel_registered(world)
    post.client.post(post.url, post.data)
    row = ChannelRegistration.objects.latest("pk")
    client = world.client("reviewer")
    address = url("disclosures_channelregistration_act", row.pk, "confirm")
    return Post(client, address, asked(client, address), ["channel_confirmed"])


DEMANDED = {"text": TEXT, "ground": GROUND}


def demanded(world):
    client, address = world.client("supervisor"), url("supervision_demand_make")
    own = {"department": world.departments["division"].pk, "subject": f"{SUBJECT}{next(SPARE)}"}
    return Post(client, address, asked(client, address, **DEMANDED, **own), ["demanded"])


def demanded_of(name, row):
    def post(world):
        client, address = world.client("supervisor"), url(name, row(world).pk)
        return Post(client, address, asked(client, address, **DEMANDED), ["demanded"])

    return post


def demand_act(name, who, before, entry, **answers):
    def post(world):
        row = demand_on(world.people, subject=f"{SUBJECT}{next(SPARE)}")
        row = take(row, world.people, *before)
        client, address = world.client(who), url("supervision_demand_act", row.pk, name)
        return Post(client, address, asked(client, address, **answers), [entry])

    return post


def hotline_waiting(world):
    """One that was let out, and of which something was proposed since."""
    row = spare(world, "departments_hotline")
    wanted = Hotline.objects.get(pk=row.pk)
    wanted.purpose_zh = f"改了用途{row.pk}"
    propose(wanted, hotlines, actor=world.people["administrator"], changes={})
    return row


def hotline_act(act, entry, who="publisher", **answers):
    def post(world):
        row, client = hotline_waiting(world), world.client(who)
        address = url("departments_hotline_act", row.pk, act)
        return Post(client, address, asked(client, address, **answers), [entry])

    return post


def topic_act(act, entry, make=proposed_topic, **answers):
    def post(world):
        row, client = make(world.people, code=f"spare{next(SPARE)}"), world.client("publisher2")
        address = url("topics_topic_act", row.pk, act)
        return Post(client, address, asked(client, address, **answers), [entry])

    return post


def identity_added(world):
    Identity.objects.filter(awaits_release=True).delete()
    return adding("identity_identity", entries=["identity_proposed"])(world)


def identity_act(act, entry, **answers):
    def post(world):
        Identity.objects.filter(awaits_release=True).delete()
        row, client = proposed_identity(world.people), world.client("administrator")
        address = url("identity_identity_act", row.pk, act)
        return Post(client, address, asked(client, address, **answers), [entry])

    return post


def hotline_confirmed(world):
    row, now = hotline_waiting(world), timezone.now()
    row.refresh_from_db()
    decide_hotline(row, "correct", actor=world.people["administrator"], at=now, note="空号")
    client, address = world.client("publisher"), url("departments_hotline_act", row.pk, "confirm")
    return Post(client, address, asked(client, address), ["hotline_confirmed"])


def never_public(world) -> int:
    row = spare(world, "departments_hotline")
    Hotline.objects.filter(pk=row.pk).update(awaits_release=True)
    return row.pk


def hotline_deleted(world):
    address = url("departments_hotline_delete", never_public(world))
    return Post(world.client("administrator"), address, {"post": "yes"}, ["deleted"])


def hotlines_deleted(world):
    keys = [never_public(world) for _ in range(2)]
    data = {"action": "delete_selected", "_selected_action": keys, "post": "yes"}
    address = url("departments_hotline_changelist")
    return Post(world.client("administrator"), address, data, ["deleted", "deleted"])


def hotline_checked(world):
    row = spare(world, "departments_hotline")
    address = url("departments_hotline_check", row.pk)
    return Post(world.client("author"), address, {"number": row.number}, ["reviewed"])


def hotline_wrong(world):
    address = url("departments_hotline_wrong", spare(world, "departments_hotline").pk)
    return Post(world.client("author"), address, {"note": "无人接听"}, ["handed_on"])


def round_opened(world):
    client, row = world.client("publisher"), make_round(world.departments)
    address = url("supervision_evaluationround_act", row.pk, "open")
    return Post(client, address, asked(client, address), ["round_opened"])


def scored(world):
    row = make_round(world.departments, status="open", opened_on=timezone.localdate())
    division = world.departments["division"].pk
    client = world.client("supervisor")
    address = url("supervision_evaluationround_sheet", row.pk, division)
    points = {f"points_{key}": 80 for key in row.criteria.values_list("pk", flat=True)}
    return Post(client, address, asked(client, address, **points), ["scored"])


def replied(world):
    row = make_round(world.departments, status="closed", closed_on=timezone.localdate())
    client = world.client("author")
    address = url("supervision_evaluationround_reply", row.pk, world.departments["division"].pk)
    return Post(client, address, asked(client, address, text="已经改正。"), ["replied"])


def reply_act(name, entry, **answers):
    def post(world):
        given = replied(world)
        given.client.post(given.url, given.data)
        client, address = world.client("reviewer"), f"{given.url}{name}/"
        return Post(client, address, asked(client, address, **answers), [entry])

    return post


def in_state(world, name) -> object:
    """A report on which the publisher can do the act."""
    publisher, at = world.people["publisher"], timezone.now()
    other = world.people["publisher2"]
    if name == "unpublish":
        return published_report(world.people)
    ticket = make_report(consents=True)
    if name == "publish":  # by whoever wrote neither
        author = world.people["author"]
        ticket = perform(ticket, "receive", actor=author, at=at)
        ticket = answer(ticket, world.people, by="author")
        return perform(ticket, "propose_publication", actor=other, at=at, **PUBLIC)
    if name in ("receive", "assign"):
        return ticket
    if name in ("release", "send_back", "release_declined"):
        ticket = perform(ticket, "receive", actor=other, at=at)
        if name == "release_declined":
            return perform(ticket, "decline", actor=other, at=at, **SPAM)
        return perform(ticket, "answer", actor=other, at=at, answer="已经改正。")
    ticket = perform(ticket, "receive", actor=publisher, at=at)
    if name in ("answer", "hand_on", "decline"):
        return ticket
    if name == "recall":
        return perform(ticket, "answer", actor=publisher, at=at, answer="已经改正。")
    ticket = answer(ticket, world.people)
    if name == "send_back_publication":
        return perform(ticket, "propose_publication", actor=other, at=at, **PUBLIC)
    return ticket


def ticket_act(name, action, **answers):
    def post(world):
        client, row = world.client("publisher"), in_state(world, name)
        address = url("supervision_ticket_act", row.pk, name)
        own = {key: value(world) if callable(value) else value for key, value in answers.items()}
        return Post(client, address, asked(client, address, **own), [action])

    return post


def entered(world):
    client, address = world.client("author"), url("supervision_ticket_add")
    own = {"channel": "letter", "kind": "wrong", "text": "来信说电话不对", "department": "D11"}
    return Post(client, address, asked(client, address, **own), ["entered"])


def complaint(world):
    """Of the division, in the publisher's hands."""
    ticket = make_report(kind="complaint")
    return perform(ticket, "receive", actor=world.people["publisher"], at=timezone.now())


def unit_heard(world):
    client, row = world.client("publisher"), complaint(world)
    address = url("supervision_ticket_act", row.pk, "hear")
    own = asked(client, address, hearing="请说明情况")
    return Post(client, address, own, ["hearing_asked"])


def unit_states(world):
    row = complaint(world)
    by = {"actor": world.people["publisher"], "at": timezone.now()}
    perform(row, "hear", **by, hearing="请说明情况")
    client, address = world.client("author"), url("supervision_ticket_act", row.pk, "state")
    return Post(client, address, asked(client, address, statement="情况如下"), ["stated"])


def complaint_referred(world):
    """Of the whole house, to which every publisher belongs."""
    row, client = (
        make_report(kind="complaint", about="/departments/ROOT/"),
        world.client("supervisor"),
    )
    author = world.people["colleague"]
    Department.objects.filter(pk=author.department_id).update(is_discipline_office=True)
    address = url("supervision_ticket_act", row.pk, "refer")
    return Post(client, address, asked(client, address, to="D11", **NOTE), ["handed_on"])


def contact_read(world):
    ticket = make_report(contact=REACH)
    ticket = perform(ticket, "receive", actor=world.people["publisher"], at=timezone.now())
    address = url("supervision_ticket_contact", ticket.pk)
    return Post(world.client("publisher"), address, {}, ["contact_read"])


def file_read(world):
    ticket = make_report(taken=[taken_file()])
    ticket = perform(ticket, "receive", actor=world.people["publisher"], at=timezone.now())
    address = url("supervision_ticket_file", ticket.pk, ticket.files.get().pk, "copy")
    return Post(world.client("publisher"), address, {}, ["file_read"])


def log_exported(world):
    return Post(world.client("supervisor"), url("audit_entry_export"), {}, ["exported"])


def author_key(world):
    return world.people["author"].pk


def tomorrow():
    return (timezone.localtime() + timedelta(days=1)).strftime("%Y-%m-%dT%H:%M")


NOTE = {"note": "说明理由"}
HEADER = "code,title,department,law_key,article\n"


def clock_confirmed(world: World) -> Post:
    """The mark of this start of the machine says that it is an hour earlier than it seems."""
    client, now = world.client("administrator"), clock.read()
    ClockMark.objects.all().delete()
    ClockMark.objects.create(
        boot=now.boot,
        ticks=now.ticks // clock.MICROSECOND,
        wall=now.wall - timedelta(hours=1),
    )
    data = {"reason": "与标准时间核对过。"}
    return Post(client, url("clock"), data, ["clock_confirmed"])


CHANGES: dict[tuple[str, str], Callable[[World], Post]] = {
    ("clock", ""): clock_confirmed,
    ("login", ""): signing_in,
    ("password_change", ""): own_password,
    ("auth_user_password_change", ""): password_reset,
    ("auth_user_password_change", "of the powerful"): password_proposed,
    ("departments_user_change", "to more power"): promoted,
    ("departments_user_add", "with power"): founded,
    ("departments_department_change", "elsewhere"): department_moved,
    ("people_grant_act", "confirm"): granted("confirm"),
    ("people_grant_act", "decline"): granted("decline"),
    ("people_grant_act", "withdraw"): granted("withdraw"),
    ("notices_notice_mine", ""): preference,
    ("workdays_calendarday_import", ""): calendar_imported,
    ("disclosures_procedure_add", ""): procedure_added,
    ("disclosures_procedure_change", ""): procedure_changed,
    ("disclosures_requirement_add", ""): requirement_added,
    ("disclosures_requirement_change", ""): requirement_changed,
    ("disclosures_requirement_withdraw", ""): requirement_withdrawn,
    ("disclosures_requirementchange_act", ""): requirement_released,
    ("supervision_appointment_add", ""): appointment_added,
    ("supervision_appointment_change", ""): appointment_changed,
    ("supervision_appointment_delete", ""): appointment_deleted,
    ("supervision_evaluationround_add", ""): round_added,
    ("supervision_evaluationround_change", ""): round_changed,
    ("supervision_evaluationround_delete", ""): round_deleted,
    ("supervision_evaluationround_act", ""): round_opened,
    ("supervision_evaluationround_sheet", ""): scored,
    ("supervision_evaluationround_reply", ""): replied,
    ("supervision_evaluationround_decide", "release_reply"): reply_act(
        "release_reply", "reply_released"
    ),
    ("supervision_evaluationround_decide", "return_reply"): reply_act(
        "return_reply", "reply_returned", **NOTE
    ),
    ("disclosures_obligation_event", ""): event_recorded,
    ("disclosures_obligation_act", ""): assigned,
    ("disclosures_waiver_propose", ""): waiver_proposed,
    ("disclosures_obligation_waive", ""): duty_waiver_proposed,
    ("disclosures_waiver_act", ""): waiver_granted,
    ("disclosures_channelregistration_register", ""): channel_registered,
    ("disclosures_channelregistration_act", ""): channel_confirmed,
    ("supervision_demand_make", ""): demanded,
    ("disclosures_obligation_demand", ""): demanded_of(
        "disclosures_obligation_demand", obligation
    ),
    ("supervision_ticket_demand", ""): demanded_of(
        "supervision_ticket_demand", lambda world: make_report()
    ),
    ("supervision_demand_act", "answer"): demand_act(
        "answer", "author", [], "demand_drafted", answer="已经公开。"
    ),
    ("supervision_demand_act", "release"): demand_act(
        "release", "reviewer", ["answer"], "demand_answered"
    ),
    ("supervision_demand_act", "return"): demand_act(
        "return", "reviewer", ["answer"], "demand_returned", **NOTE
    ),
    ("supervision_demand_act", "ask_anew"): demand_act(
        "ask_anew", "supervisor", ["answer", "release"], "demand_asked_anew", **NOTE
    ),
    ("supervision_demand_act", "close"): demand_act(
        "close", "publisher", ["answer", "release"], "demand_closed"
    ),
    ("supervision_demand_act", "withdraw"): demand_act(
        "withdraw", "supervisor", [], "demand_withdrawn", ground="settled", **NOTE
    ),
    ("vocabulary_everydayword_add", ""): word_proposed,
    ("vocabulary_everydayword_import", ""): words_imported,
    ("vocabulary_everydayword_bulk", ""): words_released,
    ("vocabulary_everydayword_act", "release"): word_act(
        "release", "publisher2", "everyday_word_released"
    ),
    ("vocabulary_everydayword_act", "refuse"): word_act(
        "refuse", "publisher2", "everyday_word_refused", **NOTE
    ),
    ("vocabulary_everydayword_act", "withdraw"): word_act(
        "withdraw", "publisher", "everyday_word_withdrawn", "release", **NOTE
    ),
    ("disclosures_dossier_steps", ""): step_told,
    ("departments_hotline_check", ""): hotline_checked,
    ("departments_hotline_wrong", ""): hotline_wrong,
    ("supervision_ticket_contact", ""): contact_read,
    ("supervision_ticket_file", ""): file_read,
    ("audit_entry_export", ""): log_exported,
    ("disclosures_item_file", ""): original_read("disclosures_item"),
    ("approvals_approval_file", ""): original_read("approvals_approval"),
    ("disclosures_item_add", ""): record_added("disclosures_item", title="新事项"),
    ("disclosures_dossier_add", ""): record_added("disclosures_dossier", title="新案卷"),
    ("approvals_approval_add", ""): record_added(
        "approvals_approval", title="新许可", code="XK-01",
        type=lambda: PowerType.objects.get(slug="licence").pk,
    ),
    ("approvals_penalty_add", ""): record_added("approvals_penalty", title="新处罚", code="CF-01"),
    ("approvals_law_add", ""): record_added("approvals_law", title="新法", code="NEW_LAW"),
    ("profiles_profile_add", ""): profile_added,
    ("approvals_approval_import", ""): imported(
        "approvals_approval", "code,title,department\nXK-{n},示例许可,D11\n"
    ),
    ("approvals_penalty_import", ""): imported(
        "approvals_penalty", f"{HEADER}CF-{{n}},示例处罚,D11,LAWYERS_LAW,四十七\n"
    ),
    ("approvals_law_import", ""): imported(
        "approvals_law", "code,title,department\nLAW_{n},示例法,D11\n"
    ),
    ("supervision_ticket_act", "receive"): ticket_act("receive", "received"),
    ("supervision_ticket_act", "assign"): ticket_act("assign", "assigned", person=author_key),
    ("supervision_ticket_act", "answer"): ticket_act(
        "answer", "answer_written", answer="已经改正。"
    ),
    ("supervision_ticket_add", ""): entered,
    ("supervision_ticket_act", "hear"): unit_heard,
    ("supervision_ticket_act", "state"): unit_states,
    ("supervision_ticket_act", "refer"): complaint_referred,
    ("supervision_ticket_act", "release"): ticket_act("release", "answer_released"),
    ("supervision_ticket_act", "send_back"): ticket_act("send_back", "returned", **NOTE),
    ("supervision_ticket_act", "recall"): ticket_act("recall", "recalled"),
    ("supervision_ticket_act", "decline"): ticket_act("decline", "closing_proposed", **SPAM),
    ("supervision_ticket_act", "release_declined"): ticket_act(
        "release_declined", "closing_released"
    ),
    ("supervision_ticket_act", "hand_on"): ticket_act("hand_on", "handed_on", to="S01", **NOTE),
    ("supervision_ticket_act", "close"): ticket_act("close", "closed"),
    ("supervision_ticket_act", "propose_publication"): ticket_act(
        "propose_publication", "publication_written", **PUBLIC
    ),
    ("supervision_ticket_act", "publish"): ticket_act("publish", "publication_released"),
    ("supervision_ticket_act", "send_back_publication"): ticket_act(
        "send_back_publication", "returned", **NOTE
    ),
    ("supervision_ticket_act", "unpublish"): ticket_act("unpublish", "withdrawn", why="wrong"),
}  # fmt: skip
CHANGES |= {(f"{room}_add", ""): adding(room) for room in ADDED}
for _room in SPARE_ROWS:
    CHANGES[f"{_room}_change", ""] = changing(_room)
    CHANGES[f"{_room}_delete", ""] = deleting(_room)
    CHANGES[f"{_room}_changelist", ""] = deleting_selected(_room)
for _room, _said in PROPOSED_BY_ADMINISTRATORS.items():
    entries = [f"{_said}_proposed"]
    CHANGES[f"{_room}_add", ""] = adding(_room, entries=entries)
    CHANGES[f"{_room}_change", ""] = changing(_room, entries=entries)
    CHANGES[f"{_room}_delete", ""] = ground_deleted(_room)
    CHANGES[f"{_room}_act", "release"] = ground_act(_room, "release", f"{_said}_released")
    CHANGES[f"{_room}_act", "refuse"] = ground_act(_room, "refuse", f"{_said}_refused", **NOTE)
    CHANGES.pop((f"{_room}_changelist", ""), None)
CHANGES.pop(("approvals_powertype_delete", ""))
CHANGES |= {
    ("departments_hotline_add", ""): adding("departments_hotline", entries=["hotline_proposed"]),
    ("departments_hotline_change", ""): changing(
        "departments_hotline", entries=["hotline_proposed"]
    ),
    ("departments_hotline_delete", ""): hotline_deleted,
    ("departments_hotline_changelist", ""): hotlines_deleted,
    ("departments_hotline_act", "release"): hotline_act("release", "hotline_released"),
    ("departments_hotline_act", "refuse"): hotline_act("refuse", "hotline_refused", **NOTE),
    ("departments_hotline_act", "correct"): hotline_act(
        "correct", "hotline_corrected", "administrator", **NOTE
    ),
    ("departments_hotline_act", "confirm"): hotline_confirmed,
    ("disclosures_procedure_act", "release"): procedure_act("release", "procedure_released"),
    ("disclosures_procedure_act", "refuse"): procedure_act("refuse", "procedure_refused", **NOTE),
    ("workdays_calendarday_bulk", ""): days_released,
    ("identity_identity_add", ""): identity_added,
    ("identity_identity_change", ""): changing("identity_identity", entries=["identity_proposed"]),
    ("identity_identity_act", "release"): identity_act("release", "identity_released"),
    ("identity_identity_act", "refuse"): identity_act("refuse", "identity_refused", **NOTE),
    ("topics_topic_add", ""): adding("topics_topic", "publisher", ["topic_proposed"]),
    ("topics_topic_change", ""): changing("topics_topic", "publisher", ["topic_proposed"]),
    ("topics_topic_delete", ""): deleting("topics_topic", "publisher"),
    ("topics_topic_changelist", ""): deleting_selected("topics_topic", "publisher"),
    ("topics_topic_act", "release"): topic_act("release", "topic_released"),
    ("topics_topic_act", "refuse"): topic_act("refuse", "topic_refused", **NOTE),
    ("topics_topic_act", "withdraw"): topic_act(
        "withdraw", "topic_withdrawn", make=public_topic, **NOTE
    ),
}
for _room in MAKE:
    CHANGES[f"{_room}_change", ""] = record_changed(_room)
    CHANGES[f"{_room}_mask", ""] = masked(_room)
    CHANGES[f"{_room}_bulk", ""] = in_bulk(_room)
    CHANGES[f"{_room}_move", "submit"] = moved(
        _room, "submit", "draft", "author", entry="submitted"
    )

# Each move once more, where it has most to do.
MOVES = [
    ("recall", "review", "author", "recalled", {}),
    ("return", "review", "reviewer", "returned", NOTE),
    ("approve", "review", "reviewer", "approved", {"check_all": "on"}),
    ("publish", "approved", "publisher", "published", {}),
    ("schedule", "approved", "publisher", "scheduled", {"publish_at": tomorrow()}),
    ("unschedule", "approved", "publisher", "unscheduled", {"before": "scheduled"}),
    ("send_back", "approved", "publisher", "sent_back", NOTE),
    ("force_publish", "draft", "publisher", "force_published", NOTE),
    ("confirm", "draft", "publisher2", "confirmed", {"before": "forced"}),
    ("withdraw", "published", "publisher", "withdrawn", {"ground": "wrong"} | NOTE),
    ("release_reason", "withdrawn", "publisher2", "reason_released", {}),
    ("drop_reason", "withdrawn", "publisher2", "reason_dropped", NOTE),
    ("new_version", "published", "author", "version_opened", {}),
    ("discard", "draft", "author", "discarded", {}),
]
for _move, _status, _who, _entry, _answers in MOVES:
    CHANGES["disclosures_item_move", _move] = moved(
        "disclosures_item", _move, _status, _who, entry=_entry, **_answers
    )
