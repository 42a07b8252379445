import io
from datetime import date

from django.contrib.auth import BACKEND_SESSION_KEY, HASH_SESSION_KEY, SESSION_KEY
from django.http import HttpRequest
from django.test import Client
from django.utils import timezone

from approvals.models import Approval, Law, Penalty, PowerType
from disclosures.catalogue.acts import perform as decide_rule
from disclosures.catalogue.proposing import change_to, propose, withdrawal_of
from disclosures.catalogue.values import CatalogueRow
from disclosures.channels.acts import perform as check_channel
from disclosures.channels.registering import register
from disclosures.dossiers.procedure_acts import procedures
from disclosures.models import Assignment, Category, Item, Requirement
from disclosures.waivers.acts import perform as decide
from disclosures.waivers.proposing import propose_waiver
from portal.acts.desk import Waiting, places_of
from portal.base.audit import log
from portal.base.audit.actions import Action
from portal.base.departments.models import Department, Role, User
from portal.base.departments.signing_in import log_sign_in
from portal.base.files import store
from portal.base.files.intake import TakenIn, take_in
from portal.base.workdays.calendar import months_after
from portal.calendar.acts import WORKFLOWS
from portal.profiles.models import Profile
from portal.records import drafts, files
from portal.records.acts import perform
from portal.records.reasons import CHECK_SHEET
from portal.records.states import WithdrawalGround
from portal.vocabulary.models import EverydayWord
from portal.vocabulary.proposing import proposal
from portal.vocabulary.proposing import propose as propose_word
from tests.base.files import samples

SIGNED = dict.fromkeys(CHECK_SHEET, True)
# The moves that lead to a status, with the person who makes each.
ROUTES = {
    "draft": [],
    "review": [("submit", "author")],
    "approved": [("submit", "author"), ("approve", "reviewer")],
    "published": [("submit", "author"), ("approve", "reviewer"), ("publish", "publisher")],
}
ROUTES["withdrawn"] = [*ROUTES["published"], ("withdraw", "publisher")]


def make_departments() -> dict[str, Department]:
    """A root with two branches: a division, and a bureau with a prison below it."""
    make = Department.objects.create
    root = make(code="ROOT", name_zh="自治区司法厅", kind="department")
    division = make(
        code="D11", name_zh="律师工作处", name_en="Lawyers Division", kind="division", parent=root
    )
    bureau = make(
        code="S01", name_zh="监狱管理局", name_en="Prison Bureau", kind="bureau", parent=root
    )
    prison = make(code="P01", name_zh="示例监狱", kind="prison", parent=bureau)
    return {"root": root, "division": division, "bureau": bureau, "prison": prison}


def take_in_once(content: bytes) -> TakenIn:
    """A PDF as an upload takes it in, each content once; its blobs are put in whatever store is
    the test's own."""
    if content not in _taken:
        taken = take_in("附件.pdf", io.BytesIO(content), len(content))
        kept = {taken.sha256, taken.original_sha256, taken.thumbnail_sha256} - {""}
        _taken[content] = taken, [store.path(sha256).read_bytes() for sha256 in kept]
    taken, blobs = _taken[content]
    for blob in blobs:
        store.put(blob)
    return taken


_taken = {}


# Role and branch; the strangers work in the other branch.
POSTS = {
    "author": (Role.AUTHOR, "division"),
    "colleague": (Role.AUTHOR, "division"),
    "reviewer": (Role.REVIEWER, "division"),
    "reviewer2": (Role.REVIEWER, "root"),
    "publisher": (Role.PUBLISHER, "root"),
    "publisher2": (Role.PUBLISHER, "root"),
    "supervisor": (Role.SUPERVISOR, "root"),
    "administrator": (Role.ADMINISTRATOR, "root"),
    "superuser": ("", "root"),
    "stranger_author": (Role.AUTHOR, "bureau"),
    "stranger_reviewer": (Role.REVIEWER, "bureau"),
}


def make_people(departments: dict[str, Department]) -> dict[str, User]:
    people = {
        name: User(
            username=name,
            display_name=f"{name}先生",
            role=role,
            department=departments[branch],
            is_staff=True,
            is_superuser=name == "superuser",
        )
        for name, (role, branch) in POSTS.items()
    }
    User.objects.bulk_create(people.values())
    return people


def client_of(person: User) -> Client:
    """A test client signed in as this person; `force_login` would make and drop a session more."""
    client = Client()
    session = client.session
    session[SESSION_KEY] = str(person.pk)
    session[BACKEND_SESSION_KEY] = "portal.base.departments.signing_in.PersonBackend"
    session[HASH_SESSION_KEY] = person.get_session_auth_hash()
    session.save()
    log_sign_in(HttpRequest(), person)
    return client


def make_category() -> Category:
    return Category.objects.create(code="20-02", label_zh="机关职能", label_en="Functions")


def make_item(status, people, *, author="author", file=None, **fields) -> Item:
    """A complete item, taken through the real moves to the status; `file` is a PDF's content."""
    values = {
        "title": "律师执业许可办理情况",
        "department": people[author].department,
        "kind": Item.Kind.RESULT,
        "summary": "全年办理情况。",
        "body": "<p>全年受理律师执业申请，全部按期办结。</p>",
        "disclosure_term": Item.Term.LONG_TERM,
        "stage": Item.Stage.AFTER,
        "disclosure_mode": Item.Mode.PROACTIVE,
        "legal_basis": "《中华人民共和国律师法》第六条",
    }
    item = Item(**values | fields)
    drafts.save_draft(item, actor=people[author], at=timezone.now())
    if file:
        files.attach(item, [take_in_once(file)])
    drafts.log_draft(item, actor=people[author], changes={}, created=True)
    return move_along(item, people, ROUTES[status], author=author)


def make_approval(status, people, *, file=None, laws=("LAWYERS_LAW",), **fields) -> Approval:
    """A guide that lacks nothing, with two steps and one material."""
    values = {
        "code": "XK-01",
        "title": "律师执业许可",
        "name_en": "Licence to practise as a lawyer",
        "type": PowerType.objects.get(slug="licence"),
        "conditions": "拥护宪法\n品行良好",
        "applicants": "natural_person",
        "procedure": "向窗口提出申请。",
        "statutory_limit": 30,
        "statutory_unit": "working_day",
        "promised_limit": 20,
        "promised_unit": "working_day",
        "is_charged": False,
        "fee": "不收费",
        "result_document": "律师执业证",
        "window": "政务服务大厅",
        "office_hours": "工作日 9:00—17:00",
        "remedies": "可以申请行政复议或者提起行政诉讼。",
        "hotline": "0951-5550102",
    }
    approval = Approval(**values | {"department": people["author"].department} | fields)

    def parts():
        for law in laws:
            approval.bases.create(law_key=law, article="第五条")
        approval.materials.create(name="申请书", form="original", copies=1, source="申请人")
        approval.steps.create(name="受理", who="窗口", days=5)
        approval.steps.create(name="决定", who="司法厅", days=15)

    return _taken_along(approval, status, people, parts, file)


def make_penalty(status, people, *, laws=("LAWYERS_LAW",), **fields) -> Penalty:
    values = {
        "code": "CF-001",
        "title": "对律师同时在两个以上律师事务所执业的处罚",
        "name_en": "Penalty on lawyer: practising in two or more law firms at once",
        "subject": "lawyer",
        "conduct": "同时在两个以上律师事务所执业",
        "kinds": "warning;fine",
        "summary": "警告，可以处五千元以下罚款",
        "summary_en": "Warning; fine up to 5,000 yuan",
        "fine_max": 5000,
        "level": "prefecture",
    }
    penalty = Penalty(**values | {"department": people["author"].department} | fields)

    def parts():
        for law in laws:
            penalty.bases.create(law_key=law, article="第四十七条", item="第（一）项")
        penalty.tiers.create(name="较轻", circumstances="初次发生", standard="警告")

    return _taken_along(penalty, status, people, parts)


def register_channel(item, people, scan=b""):
    """A newspaper in which it stood, not checked yet."""
    return register(
        item,
        actor=people["author"],
        channel="newspaper",
        detail="示例报 第12期",
        used_on=date(2026, 3, 2),
        scan=take_in_once(scan or samples.pdf("page 3")),
    )


def checked_channel(item, people):
    row = register_channel(item, people)
    return check_channel(row, "confirm", actor=people["reviewer"], at=timezone.now())


def make_law(status, people, **fields) -> Law:
    values = {
        "code": "LAWYERS_LAW",
        "title": "中华人民共和国律师法",
        "name_en": "Lawyers Law",
        "level": "law",
        "issuer": "全国人民代表大会常务委员会",
        "effect": "in_force",
    }
    law = Law(**values | {"department": people["author"].department} | fields)

    def parts():
        for article in ("第五条", "第四十七条"):
            law.articles.create(article=article, substance=f"{article}的要旨。")

    return _taken_along(law, status, people, parts)


def published_before_the_rule(people, **fields) -> Approval:
    """A public guide that lacks what is submitted no more without."""
    approval = make_approval("published", people, code=fields.pop("code", "XK-01"))
    Approval.objects.filter(pk=approval.pk).update(**fields)
    approval.refresh_from_db()
    return approval


def make_profile(status, people, *, heads=(("处长", "王小明"),), **fields) -> Profile:
    """Of the division; it lacks nothing that the law asks for."""
    values = {
        "title": "律师工作处机构职能",
        "duties": "指导、监督律师工作",
        "duties_en": "Guides and supervises lawyers",
        "commitments": "窗口受理：当日受理",
        "commitments_en": "Applications are accepted on the day",
        "office_address": "解放街1号3楼",
        "office_address_en": "3rd floor, 1 Jiefang Street",
        "office_hours": "工作日 8:30—12:00",
        "office_hours_en": "Working days, 8:30–12:00",
        "postal_code": "750001",
        "email": "lawyers@example.org",
    }
    profile = Profile(**values | {"department": people["author"].department} | fields)

    def parts():
        for post, name in heads:
            profile.heads.create(post=post, name=name, work="主持全面工作")

    return _taken_along(profile, status, people, parts)


def _taken_along(record, status, people, parts, file=None):
    drafts.save_draft(record, actor=people["author"], at=timezone.now())
    parts()
    if file:
        files.attach(record, [take_in_once(file)])
    drafts.log_draft(record, actor=people["author"], changes={}, created=True)
    return move_along(record, people, ROUTES[status])


def move_along(item, people, route, *, author="author"):
    for move, person in route:
        actor = people[author if person == "author" else person]
        item = make_move(item, move, actor)
    return item


def make_move(item, move, actor, **given):
    """Perform a move with whatever it asks for filled in."""
    defaults = {"note": "说明理由"}
    if move == "approve":
        defaults["check_sheet"] = SIGNED
    if move == "withdraw":
        defaults["ground"] = WithdrawalGround.WRONG
    return perform(item, move, actor=actor, at=timezone.now(), **defaults | given)


def next_version(item, people, *, change_note="更新数据", status="published", **fields):
    """Open the next version, change it, and take it along."""
    draft = make_move(item, "new_version", people["author"])
    for name, value in ({"change_note": change_note} | fields).items():
        setattr(draft, name, value)
    drafts.save_draft(draft, actor=people["author"], at=timezone.now())
    drafts.log_draft(draft, actor=people["author"], changes={}, created=False)
    return move_along(draft, people, ROUTES[status])


def waive(obligation, people, *, proposer="author", months=6, reason="职能已经划出", **fields):
    """Proposed by its unit, decided by a publisher outside it."""
    today = timezone.localdate()
    given = {
        "ground": "other_law",
        "legal_basis": "《中华人民共和国政府信息公开条例》第十条",
        "reason": reason,
        "reexamine_on": months_after(today, months),
    }
    now = timezone.now()
    proposed = propose_waiver(
        obligation=obligation, actor=people[proposer], at=now, **given | fields
    )
    return decide(proposed, "grant", actor=people["publisher"], at=now)


def requirement_of(departments, **fields) -> Requirement:
    """A quarterly account of the prison, due 20 working days after the quarter."""
    values = {
        "code": "MEALS",
        "title_zh": "罪犯伙食账目",
        "title_en": "Meal accounts",
        "kind": Item.Kind.RESULT,
        "department": departments["division"],
        "article": "《政府信息公开条例》第二十六条",
        "term": Item.Term.PERIODIC,
        "frequency": "quarter",
        "limit_number": 20,
        "limit_unit": "working_day",
        "valid_from": date(2025, 1, 1),
    }
    return Requirement(**values | fields)


def make_requirement(departments, *, owing=(), **fields) -> Requirement:
    """One that was there before two people had to release it."""
    requirement = requirement_of(departments, **fields)
    requirement.full_clean(exclude=["category"])
    requirement.save()
    for department in owing:
        requirement.assignments.create(department=departments[department])
    return requirement


def propose_rule(requirement, people, *, owing=None, who="publisher", reason="目录调整"):
    """A new row, or another text of one that is there, with who owes it: departments, or rows of
    assignments."""
    row = CatalogueRow(requirement, list(requirement.assignments.all()) if requirement.pk else [])
    if owing is not None:
        row = CatalogueRow(requirement, [_assigned(requirement, one) for one in owing])
    change = change_to(row, reason, today=timezone.localdate())
    return propose(change, actor=people[who], at=timezone.now())


def _assigned(requirement, one) -> Assignment:
    return (
        one if isinstance(one, Assignment) else Assignment(requirement=requirement, department=one)
    )


def propose_withdrawal(requirement, people, *, who="publisher", reason="误列入目录"):
    change = withdrawal_of(requirement, reason)
    return propose(change, actor=people[who], at=timezone.now())


def release(change, people, who="publisher2"):
    return decide_rule(change, "release", actor=people[who], at=timezone.now())


def release_rules(people, who="publisher2") -> None:
    """Let out whatever of the calendar, the limits and the procedures waits for another person."""
    for workflow in (*WORKFLOWS, procedures):
        for row in workflow.model._base_manager.filter(proposed_by__isnull=False):
            workflow.perform(row, "release", actor=people[who], at=timezone.now())


def lists_of(room, person, today) -> list[Waiting]:
    """What a desk shows a person of one room."""
    return room.read(places_of({"": room}, person, today)[""], person)


def seal_what_was_made() -> None:
    """An entry for the rows that a test has made past the acts, so that they count as made by one.
    In the transaction in which they were made."""
    log.append(Action.SYSTEM_RUN, log.Subject("test"))


def make_word(
    people, word="律师证", terms="律师执业证", both_ways=False, *, who="publisher"
) -> EverydayWord:
    """An everyday word that waits for another publisher."""
    row = proposal(word, terms, both_ways)
    return propose_word(row, actor=people[who], at=timezone.now())
