"""At most ten queries a page, and no more for sixty records than for three."""

from datetime import date, timedelta

import pytest
from django.core.cache import cache
from django.db import connection
from django.test.utils import CaptureQueriesContext
from django.utils import timezone

from approvals.models import CatalogueSet
from disclosures.models import ChannelUse, Item, Requirement, RequirementChange
from disclosures.timeliness.issuing import issue, issue_all
from portal.base.departments.models import Department, Hotline, User
from portal.base.notices import jobs
from portal.vocabulary.models import EverydayWord
from tests.base.files import samples
from tests.disclosures.dossiers import make_dossier
from tests.factories import (
    make_approval,
    make_item,
    make_law,
    make_move,
    make_penalty,
    make_profile,
    make_requirement,
    make_word,
    next_version,
    propose_rule,
    propose_withdrawal,
    published_before_the_rule,
)
from tests.supervision.demands.made import demand_on
from tests.supervision.tickets.reports import published_report
from tests.topics.made import proposed_topic, public_question, public_topic
from tests.vocabulary.sought import miss

pytestmark = pytest.mark.pages

BUDGET = 10
# A statement for each table of the board, what was published late or rests on a repealed law, and
# whether its duties are up to date. A desk asks once what waits in all its rooms, then for the
# rows of each room in which something does, and once a minute how background jobs and mail
# stand. An author's asks for gaps of three kinds of entry; a publisher's whom changes of the
# catalogue relieve, for what was sought in vain, and for links of topics that lead nowhere; a
# supervisor's for mail, the newest verification, unusual acts and the latest; an administrator's
# for mail, the clock, and how many people there are. A guide says where its department is found.
# The board of gaps also reads guides, profiles, laws, documents and hotlines, for what they say
# otherwise than each other; a department's page reads in what its profile stood, its services and
# powers, and how timely it is. The catalogue shows the service topics. A search that is narrowed
# to a kind is made for all kinds too, whose hits are counted.
MORE = {
    "a guide": 1, "catalogue": 2, "search for items": 5, "search for approvals": 6,
    "search for penalties": 5, "search for profiles": 5,
    "department": 4, "gaps": 7, "gaps of one": 6,
    "board": 7, "board of one": 7, "sheet": 7, "record of a board": 9,
    "timeliness": 6, "timeliness of one": 4, "author": 4, "publisher": 8, "supervisor": 5,
    "administrator": 2, "superuser": 2,
}  # fmt: skip
PAGES = {
    "home": "/",
    "English home": "/en/",
    "list": "/disclosures/",
    "list by everything": (
        "/disclosures/?kind=result&department=D11&category=20-02&term=long_term&stage=after"
        f"&year={timezone.localdate().year}"
    ),
    "search": "/disclosures/?q=律师",
    "search, newest first": "/disclosures/?q=律师执业&order=newest",
    "search for items": "/search/?q=律师&kind=item",
    "search for approvals": "/search/?q=律师&kind=approval",
    "search for penalties": "/search/?q=律师&kind=penalty",
    "search for profiles": "/search/?q=律师&kind=profile",
    "unknown filter": "/disclosures/?kind=nonsense",
    "catalogue": "/catalogue/",
    "marked set": "/catalogue/?set=report-2009",
    "gaps": "/catalogue/gaps/",
    "gaps of one": "/catalogue/gaps/?department=D11&gap=fee",
    "enforcement bodies": "/enforcement-bodies/",
    "approvals": "/approvals/",
    "approvals by much": "/approvals/?type=licence&department=D11&fee=free&limit=20",
    "approvals by law": "/approvals/?law=LAWYERS_LAW",
    "approvals searched": "/approvals/?type=licence&law=LAWYERS_LAW&q=律师",
    "penalties": "/penalties/",
    "penalties searched": "/penalties/?kind=fine&law=LAWYERS_LAW&q=律师",
    "penalties by much": "/penalties/?kind=fine&subject=lawyer&level=prefecture",
    "laws": "/laws/",
    "a guide": "/approvals/XK-01/",
    "a penalty": "/penalties/CF-001/",
    "a law": "/laws/LAWYERS_LAW/",
    "timeliness": "/timeliness/",
    "timeliness of one": "/timeliness/?department=D11&kind=result",
    "obligations": "/timeliness/obligations/",
    "obligations by much": "/timeliness/obligations/?state=due&department=D11&requirement=RULE",
    "waivers": "/waivers/?standing=in_force&department=D11",
    "demands": "/demands/?standing=on_time&department=D11",
    "published late": "/timeliness/published/?department=D11",
    "ended bases": "/timeliness/bases/",
    "requirements": "/timeliness/requirements/",
    "a requirement": "/timeliness/requirements/RULE/",
    "requirements withdrawn": "/timeliness/requirements/?standing=withdrawn",
    "calculator": "/timeliness/calculator/?start=2026-01-26&limit=20&unit=working_day",
    "dossiers": "/dossiers/",
    "dossiers by much": "/dossiers/?procedure=clean-up&department=D11",
    "supervisors": "/supervisors/",
    "evaluations": "/evaluations/",
    "assessment": f"/assessment/{timezone.localdate().year}/",
    "reports": "/reports/",
    "answers": "/reports/answers/",
    "report of a department": "/reports/new/?about=/departments/D11/",
    "report of an approval": "/reports/new/?about=/approvals/XK-01/",
    "departments": "/departments/",
    "department": "/departments/D11/",
    "board": "/board/",
    "board of one": "/board/D11/",
    "sheet": "/board/D11/sheet/",
    "record of a board": "/board/D11/log/",
    "profiles": "/profiles/?unit=division&department=D11",
    "profiles searched": "/profiles/?q=律师",
    "a profile": "/profiles/D11/",
    "services": "/services/",
    "an event": "/services/event-0/",
    "questions": "/questions/",
    "hotlines": "/hotlines/",
    "log": "/log/",
    "log of one": "/log/?number=RULE",
    "hotlines by much": "/hotlines/?department=ROOT&checked=overdue&q=咨询&order=number",
    "hotline sheet": "/hotlines/sheet/?department=ROOT",
}
FOR_STAFF_TOO = (
    "home", "list", "search", "departments", "department", "profiles", "hotlines", "catalogue",
    "services", "an event", "questions",
    "gaps", "approvals", "approvals searched", "penalties searched", "laws", "a guide",
    "timeliness", "obligations", "requirements",
)  # fmt: skip
WORK = {
    "items": "/admin/disclosures/item/",
    "owed": "/admin/disclosures/obligation/",
    "waivers": "/admin/disclosures/waiver/",
    "channels": "/admin/disclosures/channelregistration/",
    "demands": "/admin/supervision/demand/",
}
CATALOGUE = {
    "requirements": "/admin/disclosures/requirement/",
    "changes": "/admin/disclosures/requirementchange/?state=all",
    "words": "/admin/vocabulary/everydayword/?state=all",
    "missed words": "/admin/vocabulary/missedword/",
}
CONSOLE = {"log": "/admin/audit/entry/", "unusual": "/admin/audit/entry/unusual/?days=90"}
PROOF_BUDGET = 11
PAGES_OF_ONE = {"detail": "", "version": "versions/{version}/", "first version": "versions/1/"}
DESKS = ["author", "reviewer", "publisher", "supervisor", "administrator", "superuser"]


def queries(client, url) -> list[str]:
    """What a page costs that no cache holds."""
    cache.clear()
    with CaptureQueriesContext(connection) as captured:
        page = client.get(url)
    assert page.status_code == 200
    return [query["sql"][:150] for query in captured.captured_queries]


def differing(few, many) -> dict[tuple[str, str], tuple[int, int]]:
    return {
        (reader, page): (few[reader][page], cost)
        for reader, pages in many.items()
        for page, cost in pages.items()
        if few[reader][page] != cost
    }


def costs(client, pages) -> dict[str, int]:
    return {name: len(queries(client, url)) for name, url in pages.items()}


@pytest.fixture
def ticked(db):
    """Where no job ever ran, it is asked once a minute since when."""
    jobs.run("obligations", lambda now: "done", timezone.now())


@pytest.fixture
def fill(ticked, people, category, departments):
    """Add published items, each with a department and a hotline of its own; and entries of the
    catalogue that rest on one law."""
    CatalogueSet.objects.create(code="report-2009", label_zh="报告清单")
    make_law("published", people)
    make_approval("published", people)
    make_penalty("published", people)
    make_profile("published", people)
    rule = make_requirement(
        departments, code="RULE", frequency="month", valid_from=timezone.localdate().replace(day=1)
    )

    def add(count):
        begun = Department.objects.count()
        for n in range(begun, begun + count):
            department = Department.objects.create(
                code=f"N{n}", name_zh=f"第{n}处", kind="division", parent=departments["division"]
            )
            Hotline.objects.create(number=f"0951{n}", purpose_zh="咨询", department=department)
            here = {"category": category, "department": departments["division"]}
            make_item("published", people, guides="XK-01", **here)
            published_before_the_rule(people, code=f"SP-{n}", is_charged=None)
            make_penalty("published", people, code=f"CF-X{n}")
            if n % 3 == 0:
                make_dossier("published", people, title=f"第{n}件")
            rule.assignments.create(department=department)
            report = published_report(people, about=f"/departments/{department.code}/")
            make_word(people, f"俗称{n}")
            miss(f"俗名{n}")
            links = ["approval:XK-01", f"answer:{report.pk}", "page:report"]
            public_topic(people, code=f"event-{n - 4}", links=links)
            public_question(people, code=f"question-{n}")
        issue(rule, timezone.localdate())
        # As they sign in now: who works for the new departments is looked up once.
        staff = {name: User.objects.get(pk=person.pk) for name, person in people.items()}
        for department in Department.objects.filter(code__startswith="N", profile=None):
            make_profile("published", staff, department=department)

    return add


def over(budget, measured) -> dict[str, int]:
    return {n: count for n, count in measured.items() if count > budget + MORE.get(n, 0)}


def test_a_page_of_many_costs_what_a_page_of_few_costs(fill, client, signed_in):
    public = {name: PAGES[name] for name in FOR_STAFF_TOO}
    readers = {
        "stranger": (client, PAGES),
        # The session and its person come on top of the page's own.
        "author": (signed_in("author"), public),
        "author at work": (signed_in("author"), WORK),
        "supervisor at work": (signed_in("supervisor"), WORK | CONSOLE | CATALOGUE),
    }

    def measured():
        return {reader: costs(*of_reader) for reader, of_reader in readers.items()}

    fill(3)
    measured()  # what is looked up once per process is not the page's
    few = measured()
    fill(57)
    many = measured()

    assert differing(few, many) == {}
    assert over(BUDGET - 1, many["stranger"]) == {}
    assert over(BUDGET, many["author"]) == {}


@pytest.mark.parametrize("name", PAGES_OF_ONE)
def test_a_record_with_a_long_history_costs_no_more(name, new_item, people, client):
    item = new_item("draft")
    for n in range(3):
        ChannelUse.objects.create(record=item, channel="newspaper", detail=f"报纸 {n}")
    for move, who in [("submit", "author"), ("approve", "reviewer"), ("publish", "publisher")]:
        item = make_move(item, move, people[who])
    counts = []
    for more in (2, 7):
        for _ in range(more):
            item = next_version(item, people)
        url = item.get_absolute_url() + PAGES_OF_ONE[name].format(version=item.version)
        client.get(url)
        counts.append(queries(client, url))
    assert len(counts[1]) <= BUDGET, "\n".join(counts[1])
    assert len(counts[0]) == len(counts[1]), "\n".join(counts[1])


def test_a_proof_costs_the_same_however_long_the_history(new_item, people, client, log_key):
    item, counts = new_item("published"), []
    for more in (1, 9):
        for _ in range(more):
            item = next_version(item, people)
        for url in (item.verify_url, f"/log/{item.published_sequence}/"):
            client.get(url)
            counts.append(len(queries(client, url)))
    assert max(counts) <= PROOF_BUDGET
    assert counts[:2] == counts[2:]
    withdrawn = make_move(item, "withdraw", people["publisher"])
    assert len(queries(client, withdrawn.verify_url)) <= PROOF_BUDGET


def test_a_tombstone_is_cheap(new_item, client):
    url = new_item("withdrawn").get_absolute_url()
    with CaptureQueriesContext(connection) as captured:
        assert client.get(url).status_code == 410
    assert len(captured) <= BUDGET


def test_a_page_from_the_cache_costs_three_queries_at_most(fill, client):
    fill(3)
    client.get("/disclosures/")
    with CaptureQueriesContext(connection) as captured:
        client.get("/disclosures/")
    assert len(captured) <= 3


@pytest.fixture
def fill_desks(ticked, people, category, departments):
    """Records in every state that a desk lists."""
    tomorrow = timezone.now() + timedelta(days=1)

    def add(count):
        for _ in range(count // 3):
            failed = make_item("approved", people, category=category)
            for item in (failed, make_item("approved", people, category=category)):
                make_move(item, "schedule", people["publisher"], publish_at=tomorrow)
            Item.objects.filter(pk=failed.pk).update(due_failure="不完整")
            for status in ("draft", "review", "approved"):
                make_item(status, people, category=category)
            returned = make_item("review", people, category=category)
            make_move(returned, "return", people["reviewer"])
            forced = make_item("draft", people, category=category)
            make_move(forced, "force_publish", people["publisher"])
        for _each in range(count):
            n = EverydayWord.objects.count()
            make_word(people, f"俗称{n}", who="publisher2" if n % 3 else "publisher")
            miss(f"俗名{n}")
            make_requirement(
                departments, code=f"R{Requirement.objects.count()}", valid_from=date(2025, 1, 1)
            )
        issue_all(timezone.localdate())
        codes = RequirementChange.objects.values("code")
        for n, rule in enumerate(Requirement.objects.exclude(code__in=codes)[:count]):
            who = "publisher2" if n % 3 else "publisher"
            if n % 3 == 1:
                propose_withdrawal(rule, people, who=who)
            else:
                rule.channels = "网站"
                propose_rule(rule, people, who=who)
            proposed_topic(people, who, code=f"{who}-{rule.code.lower()}")
            public_topic(people, code=f"gone-{rule.code.lower()}", links=["approval:XK-99"])

    return add


def test_an_overfull_desk_costs_what_an_empty_one_costs(fill_desks, signed_in):
    clients = {name: signed_in(name) for name in DESKS}
    fill_desks(3)
    for client in clients.values():
        client.get("/admin/")
    few = {name: len(queries(client, "/admin/")) for name, client in clients.items()}
    fill_desks(57)
    many = {name: len(queries(client, "/admin/")) for name, client in clients.items()}
    assert many == few
    assert over(BUDGET, many) == {}


def test_a_room_is_read_only_where_something_waits(ticked, people, signed_in):
    client = signed_in("author")
    client.get("/admin/")
    empty = len(queries(client, "/admin/"))
    for subject in ("公开栏没有更新", "电话没有人接"):
        demand_on(people, subject=subject)
    assert len(queries(client, "/admin/")) == empty + 1


BACK_OFFICE = {
    "author": ["add/", "{draft}/change/", "{draft}/move/submit/", "{draft}/preview/"],
    "reviewer": ["{review}/change/", "{review}/move/approve/", "{review}/history/"],
    "publisher": ["{second}/change/", "{second}/compare/", "{second}/move/withdraw/"],
}


@pytest.mark.parametrize("name", BACK_OFFICE)
def test_pages_of_one_record_in_the_back_office(name, new_item, people, signed_in):
    first = new_item("published", file=samples.pdf())
    items = {
        "draft": new_item("draft", file=samples.pdf()).pk,
        "review": new_item("review", file=samples.pdf()).pk,
        "second": next_version(first, people).pk,
    }
    client = signed_in(name)
    pages = {path: f"/admin/disclosures/item/{path.format(**items)}" for path in BACK_OFFICE[name]}
    costs(client, pages)

    measured = costs(client, pages)

    assert over(BUDGET, measured) == {}
