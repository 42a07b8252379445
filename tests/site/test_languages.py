"""Each language keeps to itself: whatever is Chinese on an English page says so (`lang="zh"`),
and a Chinese page holds no English that nobody translated.

What counts: texts, the attributes people read or hear, `<title>`, and the description. What
people type into a form is theirs and does not count.
"""

import re
from dataclasses import dataclass
from datetime import timedelta
from html.parser import HTMLParser

import pytest
from django.conf import settings
from django.test import Client
from django.utils import timezone

from disclosures.models import Assignment, ChannelUse, Item
from disclosures.timeliness.acts import perform
from disclosures.timeliness.issuing import issue
from portal.base.audit.models import Entry
from portal.base.departments.models import Department, Hotline, User
from portal.base.notices.models import Notice
from portal.records.acts import records
from portal.records.due import perform_due
from portal.supervision.evaluation.acts import rounds
from portal.vocabulary.acts import perform as decide_word
from tests.alerts.made import SECRET, subscriber
from tests.base.files import samples
from tests.factories import (
    make_move,
    make_penalty,
    make_requirement,
    make_word,
    next_version,
    propose_rule,
    propose_withdrawal,
    release,
    requirement_of,
    waive,
)
from tests.supervision.demands.made import closed_demand, overdue_demand, take
from tests.supervision.evaluation.conftest import make_round
from tests.supervision.tickets.reports import make_report
from tests.topics.made import act, public_question, public_topic
from tests.vocabulary.sought import miss

pytestmark = pytest.mark.pages

CJK = re.compile("[\u3000-\u303f\u3400-\u9fff\uf900-\ufaff\uff00-\uffef]+")
ENGLISH = re.compile(r"[A-Za-z][A-Za-z'’-]*(?:[ \n]+[A-Za-z][A-Za-z'’-]*)+")
# Latin letters that a Chinese page may hold side by side.
LATIN_NAMES = re.compile(r"SHA-256|CSV|v\d+|UTC")

LIST_COLUMNS = ("title", "person", "subject", "note")
VOID = {"area", "base", "br", "col", "embed", "hr", "img", "input", "link", "meta", "source", "wbr"}
UNREAD = {"script", "style", "template", "textarea"}
READ_ATTRIBUTES = ("title", "placeholder", "aria-label", "alt", "label")

TITLE = "律师执业许可办理情况"
NOTE = "说明理由"
# The stock admin shows what people typed without saying its language: in a column of a list,
# a value that cannot be edited, the name of an inline row. There, and only these texts.
TYPED_TEXTS = (
    TITLE,
    NOTE,
    "全年办理情况。",
    "更新数据",
    "《中华人民共和国律师法》第六条",
    "宁司发〔2009〕12号",
    "律师、许可",
    "法治新报",
    "电话 13909510000",
    "附件",
    "系统，代Publisher",
    "系统",
    "公开截止时间已过，或早于发布时间。",
    "第四十七条第（一）项",
    "较轻",
)
TYPED = re.compile("|".join(map(re.escape, TYPED_TEXTS)))
TYPED_IN = {"readonly", "inline_label", *(f"field-{name}" for name in LIST_COLUMNS)}
# Columns of lists that are in one language by their name.
ONE_LANGUAGE = re.compile(r"\bfield-\w+_(zh|en)\b")


@dataclass(frozen=True)
class Element:
    tag: str = ""
    language: str = ""
    shows_typed: bool = False
    is_read: bool = True

    def child(self, tag: str, attributes: dict) -> "Element":
        classes = (attributes.get("class") or "").split()
        column = ONE_LANGUAGE.search(" ".join(classes)) if tag in ("td", "th") else None
        return Element(
            tag,
            attributes.get("lang") or (column[1] if column else self.language),
            self.shows_typed or bool(TYPED_IN.intersection(classes)),
            self.is_read and tag not in UNREAD and "hidden" not in classes,
        )


class Reader(HTMLParser):
    """Collects what is read on a page as (language, text), the language as the page tells it."""

    def __init__(self):
        super().__init__()
        self.open = [Element()]
        self.read = []

    def handle_starttag(self, tag, attrs):
        attributes = dict(attrs)
        element = self.open[-1].child(tag, attributes)
        for name in READ_ATTRIBUTES:
            self._take(element, attributes.get(name))
        if attributes.get("name") == "description":
            self._take(element, attributes.get("content"))
        if tag == "input" and attributes.get("type") in ("submit", "button", "reset"):
            self._take(element, attributes.get("value"))
        if tag not in VOID:
            self.open.append(element)

    def handle_endtag(self, tag):
        tags = [element.tag for element in self.open]
        if tag in tags:
            del self.open[len(tags) - 1 - tags[::-1].index(tag) :]

    def handle_data(self, data):
        self._take(self.open[-1], data)

    def _take(self, element, text):
        if text and text.strip() and element.is_read:
            self.read.append(
                (element.language, TYPED.sub("", text) if element.shows_typed else text)
            )


def foreign(html: str, language: str) -> list[str]:
    """What a page in this language says in the other one without saying so."""
    reader = Reader()
    reader.feed(html)
    assert len(reader.open) == 1, "every element is closed"
    if language == "en":
        return [text.strip() for said, text in reader.read if said[:2] != "zh" and CJK.search(text)]
    return [
        text.strip()
        for said, text in reader.read
        if said[:2] != "en" and ENGLISH.search(LATIN_NAMES.sub("", text))
    ]


def to_each(people, signed_in, paths_of) -> dict[str, dict]:
    """What is foreign on the pages that each of these people reads."""
    found = {name: in_both_languages(signed_in(name), paths_of(name)) for name in people}
    return {name: texts for name, texts in found.items() if texts}


def in_both_languages(client, paths: list[str], status: int = 200) -> dict[str, list[str]]:
    """What is foreign on each of these pages, in Chinese and in English."""
    found = {}
    for path in paths:
        for language, url in {"zh": path, "en": f"/en{path}"}.items():
            response = client.get(url)
            html = response.content.decode()
            assert response.status_code == status, url
            assert re.search(rf'<html\b[^>]*\blang="{language}', html), url
            if texts := foreign(html, language):
                found[url] = texts
    return found


@pytest.fixture(autouse=True)
def english_names(departments, people):
    """Whatever can have an English name has one, and people's names are in Latin letters."""
    Department.objects.filter(code="ROOT").update(name_en="Justice Department")
    Department.objects.filter(code="P01").update(name_en="Sample Prison")
    for user in User.objects.all():
        user.display_name = user.username.capitalize()
        user.save()
        people[user.username].display_name = user.display_name


@pytest.fixture
def hotlines(departments):
    for department in departments.values():
        Hotline.objects.create(
            department=department,
            number="0951-5550101",
            purpose_zh="总机",
            purpose_en="Switchboard",
            hours_zh="工作日",
            hours_en="Working days",
            languages_zh="汉语",
            languages_en="Chinese",
        )


@pytest.fixture
def versions(new_item, people):
    """An item with everything a page can show, and its superseded first version."""
    today = timezone.localdate()
    first = new_item(
        title=TITLE,
        document_number="宁司发〔2009〕12号",
        keywords="律师、许可",
        effect_status=Item.Effect.REPEALED,
        made_on=today - timedelta(days=300),
        effective_on=today,
        expires_on=today,
        first_published_on=today - timedelta(days=200),
        public_until=timezone.now() + timedelta(days=300),
        body="<p>正文</p><table><tr><td>一</td></tr></table>",
    )
    ChannelUse.objects.create(record=first, channel="newspaper", detail="法治新报", used_on=today)
    for move, person in (("submit", "author"), ("approve", "reviewer"), ("publish", "publisher")):
        first = make_move(first, move, people[person])
    return first, next_version(first, people)


@pytest.fixture
def topics(people):
    said = {"summary_zh": "可以。", "summary_en": "Yes."}
    said |= {"answer_zh": "先问。", "answer_en": "Ask first."}
    theme = public_topic(people, kind="theme", code="law", title_zh="请律师", title_en="Lawyers")
    links = ["page:report"]
    return [
        public_topic(people, code="no-money", theme=theme, links=links, **said),
        public_question(people, code="fees", title_en="What it costs", links=links, **said),
    ]


def test_public_pages(client, departments, hotlines, versions, topics):
    abolished = Department.objects.create(
        code="D99",
        name_zh="劳教工作处",
        name_en="Re-education Division",
        kind="division",
        active_until=timezone.localdate() - timedelta(days=1),
        successor=departments["division"],
    )
    Department.objects.create(
        code="D98",
        name_zh="新设处",
        name_en="New Division",
        kind="division",
        active_from=timezone.localdate() + timedelta(days=30),
    )
    number = versions[0].number
    assert in_both_languages(
        client,
        [
            "/",
            "/disclosures/",
            "/disclosures/?kind=duty",
            "/disclosures/?q=律师",
            "/disclosures/?q=石榴",
            "/search/",
            "/search/?q=律师",
            "/search/?q=律师职业&in_force=1",
            "/search/?q=石榴天鹅",
            "/disclosures/?q=律师&department=D11&category=20-02&order=title",
            "/disclosures/?kind=nonsense&department=nonsense&year=3000",
            f"/disclosures/{number}/",
            f"/disclosures/{number}/versions/1/",
            f"/disclosures/{number}/compare/",
            f"/disclosures/{number}/compare/?view=one",
            "/departments/",
            *(f"/departments/{code}/" for code in ("ROOT", "D11", "P01", abolished.code, "D98")),
            "/hotlines/",
            "/hotlines/sheet/",
            "/services/",
            "/services/no-money/",
            "/questions/",
            "/questions/fees/",
            "/hotlines/?language=汉语&checked=overdue",
            "/display/",
            "/accessibility/",
            "/site-map/",
            "/data/",
            "/follow/?feed=/disclosures/feed.atom&asked=1",
            *(f"/alerts/{subscriber('reader@example.org').code}/{page}?secret={SECRET}"
              for page in ("", "leave/")),
            "/privacy/",
            "/patterns/",
        ],
    ) == {}  # fmt: skip


def test_a_record_with_a_file(signed_in, new_item):
    draft = new_item("draft", title=TITLE, file=samples.pdf())
    published = new_item("published", title=TITLE, file=samples.pdf())
    author = signed_in("author")

    assert in_both_languages(Client(), [f"/disclosures/{published.number}/"]) == {}
    assert in_both_languages(author, [f"/admin/disclosures/item/{draft.pk}/change/"]) == {}


def test_notices(signed_in, at_every_stage):
    for person in ("author", "reviewer", "publisher"):
        client = signed_in(person)
        assert Notice.objects.filter(recipient__username=person).exists()
        assert in_both_languages(client, ["/admin/notices/notice/mine/"]) == {}


def test_numbers_of_persons_asked_to_be_masked(signed_in, new_item, people):
    item = new_item("review", title=TITLE, summary="电话 13909510000")
    page, reviewer = f"/admin/disclosures/item/{item.pk}", signed_in("reviewer")
    form = reviewer.get(f"{page}/move/return/").content.decode()
    ticked = re.search(r'name="mask" value="([^"]+)"', form)[1]
    asked = {"seen_revision": item.revision, "note": NOTE, "mask": ticked}
    assert reviewer.post(f"{page}/move/return/", asked).status_code == 302
    item.refresh_from_db()
    assert item.masks_asked
    assert in_both_languages(signed_in("author"), [f"{page}/change/"]) == {}


def test_pages_with_nothing_to_show(client, departments):
    paths = ["/", "/disclosures/", "/departments/", "/departments/D11/", "/hotlines/"]
    assert in_both_languages(client, paths) == {}


def test_a_list_of_several_pages(client, new_item):
    for _ in range(21):
        new_item("published", title=TITLE)
    assert in_both_languages(client, ["/disclosures/", "/disclosures/?page=2"]) == {}


def test_tombstones(client, new_item, people):
    withdrawn = new_item("withdrawn", title=TITLE)
    nameless = make_move(
        new_item("published", title=TITLE), "withdraw", people["publisher"], withhold_title=True
    )
    ended = new_item("published", title=TITLE, public_until=timezone.now() + timedelta(days=1))
    perform_due(timezone.now() + timedelta(days=2))
    paths = [f"/disclosures/{item.number}/" for item in (withdrawn, nameless, ended)]
    act(public_topic(people, code="gone"), "withdraw", people["publisher"], note="说法过时")
    paths.append("/services/gone/")
    assert in_both_languages(client, paths, status=410) == {}


def test_pages_not_found(client, new_item):
    number = new_item("published").number
    paths = [
        "/no/such/page/",
        "/disclosures/?page=99",
        "/disclosures/640000/1999-00001/",
        f"/disclosures/{number}/versions/9/",
        "/alerts/ABCDEFGHJKMN/",
    ]
    assert in_both_languages(client, paths, status=404) == {}


def test_refused_requests(client):
    strict = Client(enforce_csrf_checks=True)
    for language, url in {"zh": "/admin/login/", "en": "/en/admin/login/"}.items():
        assert foreign(strict.post(url).content.decode(), language) == []
    assert in_both_languages(client, ["/admin/login/"]) == {}


def test_pages_for_staff_on_the_public_site(signed_in, new_item):
    internal = new_item("published", title=TITLE, audience="internal")
    paths = ["/", "/disclosures/", f"/disclosures/{internal.number}/"]
    assert in_both_languages(signed_in("supervisor"), paths) == {}


@pytest.fixture
def at_every_stage(new_item, people, versions):
    """One item for each list of the desk and each move."""
    publisher, reviewer = people["publisher"], people["reviewer"]
    incomplete = new_item(title=TITLE, summary="", change_note="")
    returned = make_move(new_item("review", title=TITLE), "return", reviewer, note=NOTE)
    telephone = new_item("review", title=TITLE, summary="电话 13909510000")
    soon = timezone.now() + timedelta(hours=1)
    scheduled = make_move(new_item("approved", title=TITLE), "schedule", publisher, publish_at=soon)
    failed = make_move(
        new_item("approved", title=TITLE, public_until=timezone.now() + timedelta(minutes=90)),
        "schedule",
        publisher,
        publish_at=soon,
    )
    perform_due(timezone.now() + timedelta(hours=2))
    failed.refresh_from_db()
    assert failed.due_failure
    forced = make_move(new_item(title=TITLE), "force_publish", publisher, note=NOTE)
    return [
        incomplete,
        returned,
        telephone,
        scheduled,
        failed,
        forced,
        new_item("approved", title=TITLE),
        make_move(
            new_item("approved", title=TITLE),
            "schedule",
            publisher,
            publish_at=timezone.now() + timedelta(days=9),
        ),
        new_item("withdrawn", title=TITLE),
        *versions,
    ]


STAFF = ("author", "reviewer", "publisher", "supervisor", "administrator", "superuser")


def test_the_desk(signed_in, at_every_stage):
    assert to_each(STAFF, signed_in, lambda person: ["/admin/"]) == {}


def test_the_desk_with_nothing_to_do(signed_in, people):
    assert to_each(STAFF, signed_in, lambda person: ["/admin/"]) == {}


def test_the_pages_of_a_record(signed_in, people, at_every_stage):
    def paths_of(person):
        paths = ["/admin/disclosures/item/"]
        for item in at_every_stage:
            page = f"/admin/disclosures/item/{item.pk}"
            moves = [move.name for move in records.offers(item, people[person], timezone.now())]
            paths += [f"{page}/change/", *(f"{page}/move/{move}/" for move in moves)]
            if person == "supervisor":  # whoever reads them, these say the same
                paths += [f"{page}/history/", f"{page}/preview/"]
        return paths

    for item in at_every_stage:
        item.refresh_from_db()
    assert to_each(("author", "reviewer", "publisher", "supervisor"), signed_in, paths_of) == {}


def test_every_move_was_among_them(people, at_every_stage):
    for item in at_every_stage:
        item.refresh_from_db()
    offered = {
        move.name
        for item in at_every_stage
        for user in people.values()
        for move in records.offers(item, user, timezone.now())
    }
    assert offered == {
        "submit", "recall", "return", "approve", "send_back", "publish", "schedule",
        "unschedule", "force_publish", "confirm", "withdraw", "release_reason",
        "drop_reason", "new_version", "discard",
    }  # fmt: skip


def test_a_refused_move_gives_its_reasons(signed_in, new_item):
    item, client = new_item("review", title=TITLE), signed_in("reviewer")
    for move in ("return", "approve"):
        for language, prefix in {"zh": "", "en": "/en"}.items():
            url = f"{prefix}/admin/disclosures/item/{item.pk}/move/{move}/"
            response = client.post(url, {"seen_revision": item.revision, "note": ""})
            assert response.status_code == 422
            assert foreign(response.content.decode(), language) == []


OTHER_PAGES = {
    "author": ["/admin/disclosures/item/add/", "/admin/password_change/"],
    "supervisor": [
        "/admin/audit/entry/",
        "/admin/audit/entry/?action=published&department=D11",
        "/admin/audit/entry/?action=nonsense&until=99999-01-01",
        "/admin/audit/entry/unusual/?days=90",
        "/admin/departments/user/",
        "/admin/departments/department/",
        "/admin/departments/hotline/",
        "/admin/disclosures/category/",
    ],
    "administrator": [
        "/admin/departments/",
        "/admin/departments/user/",
        "/admin/departments/user/add/",
        "/admin/departments/department/add/",
        "/admin/departments/hotline/add/",
        "/admin/disclosures/category/add/",
    ],
}


def test_the_other_pages_of_the_back_office(signed_in, at_every_stage, hotlines):
    assert to_each(OTHER_PAGES, signed_in, OTHER_PAGES.get) == {}


def test_entries_of_the_log(signed_in, at_every_stage):
    newest = {entry.action: entry for entry in Entry.objects.order_by("sequence")}
    assert len(newest) > 10
    paths = [f"/admin/audit/entry/{entry.pk}/change/" for entry in newest.values()]
    assert in_both_languages(signed_in("supervisor"), paths) == {}


def test_people_and_departments(signed_in, people, departments):
    user, department = people["author"].pk, departments["division"].pk
    pages = [f"/admin/departments/user/{user}", f"/admin/departments/department/{department}"]
    paths = [f"{page}/{act}/" for page in pages for act in ("change", "history", "delete")]
    assert in_both_languages(signed_in("administrator"), paths) == {}


def test_the_catalogue(client, catalogue, hotlines, people):
    next_version(catalogue["law"], people, effect="repealed", change_note="更新数据")
    next_version(catalogue["approval"], people, change_note="更新数据")
    paths = [
        "/catalogue/", "/catalogue/?set=nonsense", "/catalogue/gaps/", "/enforcement-bodies/",
        "/approvals/", "/approvals/?type=licence&law=LAWYERS_LAW&fee=free&limit=20",
        "/approvals/?q=没有", "/approvals/XK-01/", "/approvals/XK-01/versions/1/",
        "/approvals/XK-01/compare/", "/penalties/", "/penalties/CF-001/",
        "/penalties/?subject=lawyer&kind=fine&level=prefecture", "/laws/", "/laws/LAWYERS_LAW/",
        "/laws/?effect=repealed&level=law",
    ]  # fmt: skip
    assert in_both_languages(client, paths) == {}


def test_the_catalogue_in_the_back_office(signed_in, catalogue, people):
    draft = make_penalty("draft", people, code="CF-002")
    paths = [
        "approval/add/", "penalty/add/", "law/add/", "approval/import/",
        f"penalty/{draft.pk}/change/", f"penalty/bulk/submit/?ids={draft.pk}",
    ]  # fmt: skip
    paths = [f"/admin/approvals/{path}" for path in paths]
    assert in_both_languages(signed_in("author"), paths) == {}


def test_the_words_of_the_search(signed_in, people):
    row, refused = make_word(people, both_ways=True), make_word(people, "律所", "律师事务所")
    decide_word(refused, "refuse", actor=people["publisher2"], at=timezone.now(), note=NOTE)
    miss("居住证")
    paths = [
        "everydayword/?state=all", "everydayword/add/", "everydayword/import/",
        f"everydayword/bulk/release/?ids={row.pk}", f"everydayword/{row.pk}/change/",
        f"everydayword/{row.pk}/act/release/", f"everydayword/{row.pk}/act/refuse/",
        f"everydayword/{row.pk}/history/", f"everydayword/{refused.pk}/change/", "missedword/",
    ]  # fmt: skip
    paths = ["/admin/", *(f"/admin/vocabulary/{path}" for path in paths)]
    assert in_both_languages(signed_in("publisher2"), paths) == {}


@pytest.fixture
def owed(departments, people, new_item):
    """An obligation of each standing, with English names throughout."""
    requirement = make_requirement(
        departments, frequency="month", valid_from=timezone.localdate() - timedelta(days=300),
        content="收支和结余", channels="公开栏",
    )  # fmt: skip
    requirement.assignments.create(
        department=departments["division"], target="公布账目", target_value=3, target_unit="次"
    )
    issue(requirement, timezone.localdate())
    rows = list(requirement.obligations.order_by("due_on"))
    now, author = timezone.now(), people["author"]
    item = new_item("published", title=TITLE)
    perform(rows[-1], "settle", actor=author, at=now, number=item.number, measured_value=2)
    waive(rows[0], people, reason=NOTE)
    perform(rows[1], "propose_nil", actor=author, at=now, note=NOTE)
    perform(rows[1], "declare_nil", actor=people["reviewer2"], at=now)
    perform(rows[2], "propose_nil", actor=author, at=now, note=NOTE)
    perform(rows[3], "assign", actor=author, at=now, person=author)
    return rows


def test_timeliness(client, owed):
    one = [f"/timeliness/obligations/{row.pk}/" for row in owed]
    assert in_both_languages(
        client,
        [
            "/timeliness/", "/timeliness/?department=D11&kind=nonsense", "/timeliness/obligations/",
            "/timeliness/obligations/?state=overdue&requirement=MEALS&manner=nil",
            "/timeliness/requirements/", "/timeliness/requirements/MEALS/",
            "/timeliness/calculator/?start=2026-09-14&limit=20&unit=working_day",
            "/timeliness/calculator/?start=2026-02-30&limit=0&law=disclosure", *one,
        ],
    ) == {}  # fmt: skip


def test_timeliness_in_the_back_office(signed_in, owed):
    page, rules = "/admin/disclosures/obligation", "/admin/disclosures/requirement"
    acts = ("settle", "propose_nil", "declare_nil", "refuse_nil", "reopen", "assign")
    acts = [f"{page}/{owed[2].pk}/act/{act}/" for act in acts]
    for person in ("author", "reviewer", "publisher", "supervisor"):
        client = signed_in(person)
        paths = [f"{page}/", *(f"{page}/{row.pk}/change/" for row in owed[:5])]
        paths += [path for path in acts if client.get(path).status_code == 200]
        refused = [path for path in acts if path not in paths]
        assert in_both_languages(client, refused, status=403) == {}
        if person != "supervisor":
            paths.append(f"{page}/event/")
        if person == "publisher":
            paths += [f"{rules}/", f"{rules}/add/", f"{rules}/{owed[0].requirement_id}/change/"]
        assert in_both_languages(client, [*paths, "/admin/"]) == {}


def test_changes_of_the_catalogue(departments, people, owed, signed_in, client):
    """Changed, withdrawn, waiting; with words that people typed."""
    rule = owed[0].requirement
    rule.content, rule.kind = "收支", "goal"
    owing = [Assignment(department=departments["prison"], target="公布账目")]
    release(propose_rule(rule, people, owing=owing, reason=NOTE), people)
    gone = make_requirement(departments, code="GONE")
    issue(gone, timezone.localdate())
    duty = gone.obligations.first()
    release(propose_withdrawal(gone, people, reason=NOTE), people)
    waits = propose_rule(requirement_of(departments, code="WAITS"), people, reason=NOTE)
    public = ["MEALS/", "GONE/", "?standing=withdrawn", "?standing=ended"]
    assert in_both_languages(client, [f"/timeliness/requirements/{one}" for one in public]) == {}
    gone_duty = f"/timeliness/obligations/{duty.pk}/"
    assert in_both_languages(client, [gone_duty], status=410) == {}
    rules, changes = "/admin/disclosures/requirement", "/admin/disclosures/requirementchange"
    paths = [
        f"{rules}/{rule.pk}/withdraw/", f"{changes}/?state=all",
        f"{changes}/{waits.pk}/change/", f"{changes}/{waits.pk}/act/release/", "/admin/",
    ]  # fmt: skip
    assert in_both_languages(signed_in("publisher2"), paths) == {}


def test_templates_ask_for_the_language_themselves():
    """What includes them may hand on nothing else (`only`)."""
    asking = "{% get_current_language as LANGUAGE_CODE %}"
    folder = settings.BASE_DIR / "templates"
    texts = {path: path.read_text(encoding="utf-8") for path in folder.rglob("*.html")}
    assert [
        path for path, text in texts.items() if "LANGUAGE_CODE" in text and asking not in text
    ] == []


def test_demands(client, signed_in, people):
    closed, late = closed_demand(people), overdue_demand(people, subject="公开栏没有更新（二）")
    answered = take(
        overdue_demand(people, subject="公开栏没有更新（三）"), people, "answer", "release"
    )
    room = "/admin/supervision/demand/"
    supervised = [
        room,
        f"{room}demand/",
        f"{room}demand/ticket/{make_report().pk}/",
        *(f"{room}{one.pk}/change/" for one in (closed, late, answered)),
        f"{room}{answered.pk}/act/ask_anew/",
    ]

    public = ["/timeliness/", "/demands/", closed.get_absolute_url()]
    assert in_both_languages(client, public) == {}
    assert in_both_languages(signed_in("supervisor"), ["/admin/", *supervised]) == {}
    answering = ["/admin/", f"{room}{late.pk}/act/answer/"]
    assert in_both_languages(signed_in("author"), answering) == {}


def test_replies_to_an_evaluation(signed_in, departments, people):
    evaluation = make_round(departments, status="closed", closed_on=timezone.localdate())
    room = f"/admin/supervision/evaluationround/{evaluation.pk}/results/"
    reply = f"{room}{departments['division'].pk}/"
    given = {
        "actor": people["author"],
        "at": timezone.now(),
        "department": people["author"].department,
    }
    rounds.perform(evaluation, "reply", **given, text="已经改正。")
    pages = ["/admin/", reply, f"{reply}release_reply/", f"{reply}return_reply/"]
    assert in_both_languages(signed_in("reviewer"), pages) == {}
