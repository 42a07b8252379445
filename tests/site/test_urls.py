"""Every address answers a stranger as this list says, and there is no other address."""

import re
import shutil
from collections.abc import Iterable
from datetime import date

import pytest
from django.conf import settings
from django.contrib import admin
from django.urls import get_resolver, path
from django.urls.resolvers import URLPattern
from django.utils import timezone

from approvals import kept_guides
from approvals.kept_guides import Guide
from disclosures.models import Obligation
from disclosures.timeliness.issuing import issue
from portal.base.public_pages import PAGES, PublicPages
from portal.datasets import snapshots
from tests.alerts.made import SECRET, subscriber
from tests.base.files import samples
from tests.disclosures.dossiers import make_dossier
from tests.factories import checked_channel, make_profile, make_requirement, waive
from tests.notice_board.made import noted_board
from tests.supervision.demands.made import closed_demand
from tests.supervision.evaluation.conftest import make_round as make_evaluation
from tests.supervision.tickets.reports import published_report
from tests.topics.made import public_question, public_topic

pytestmark = pytest.mark.pages

HERE = re.escape(__file__)
YEAR = 2025
PUBLIC = {
    "home": "/",
    "items": "/disclosures/",
    "item": "/disclosures/640000/2026-00001/",
    "item-feed": "/disclosures/640000/2026-00001/feed.atom",
    "item-press": "/disclosures/640000/2026-00001/press.txt",
    "item-version": "/disclosures/640000/2026-00001/versions/1/",
    "item-compare": "/disclosures/640000/2026-00001/compare/",
    "item-file": "/disclosures/640000/2026-00001/files/{sha256}/",
    "items-feed": "/disclosures/feed.atom",
    "items-csv": "/disclosures/export.csv",
    "items-xlsx": "/disclosures/export.xlsx",
    "items-json": "/disclosures/export.json",
    "dossiers": "/dossiers/",
    "dossiers-feed": "/dossiers/feed.atom",
    "dossiers-csv": "/dossiers/export.csv",
    "dossiers-xlsx": "/dossiers/export.xlsx",
    "dossiers-json": "/dossiers/export.json",
    "dossier": "/dossiers/640000/2026-00009/",
    "dossier-feed": "/dossiers/640000/2026-00009/feed.atom",
    "dossier-press": "/dossiers/640000/2026-00009/press.txt",
    "dossier-version": "/dossiers/640000/2026-00009/versions/1/",
    "dossier-compare": "/dossiers/640000/2026-00009/compare/",
    "catalogue": "/catalogue/",
    "gaps": "/catalogue/gaps/",
    "enforcement-bodies": "/enforcement-bodies/",
    "guide-pdf": "/approvals/guide.pdf",
    "approvals": "/approvals/",
    "approvals-feed": "/approvals/feed.atom",
    "approvals-csv": "/approvals/export.csv",
    "approvals-xlsx": "/approvals/export.xlsx",
    "approvals-json": "/approvals/export.json",
    "approval": "/approvals/XK-01/",
    "approval-feed": "/approvals/XK-01/feed.atom",
    "approval-press": "/approvals/XK-01/press.txt",
    "approval-version": "/approvals/XK-01/versions/1/",
    "approval-compare": "/approvals/XK-01/compare/",
    "approval-file": "/approvals/XK-01/files/{sha256}/",
    "penalties": "/penalties/",
    "penalties-feed": "/penalties/feed.atom",
    "penalties-csv": "/penalties/export.csv",
    "penalties-xlsx": "/penalties/export.xlsx",
    "penalties-json": "/penalties/export.json",
    "penalty": "/penalties/CF-001/",
    "penalty-feed": "/penalties/CF-001/feed.atom",
    "penalty-press": "/penalties/CF-001/press.txt",
    "penalty-version": "/penalties/CF-001/versions/1/",
    "penalty-compare": "/penalties/CF-001/compare/",
    "laws": "/laws/",
    "laws-feed": "/laws/feed.atom",
    "laws-csv": "/laws/export.csv",
    "laws-xlsx": "/laws/export.xlsx",
    "laws-json": "/laws/export.json",
    "law": "/laws/LAWYERS_LAW/",
    "law-feed": "/laws/LAWYERS_LAW/feed.atom",
    "law-press": "/laws/LAWYERS_LAW/press.txt",
    "law-version": "/laws/LAWYERS_LAW/versions/1/",
    "law-compare": "/laws/LAWYERS_LAW/compare/",
    "timeliness": "/timeliness/",
    "timeliness-csv": "/timeliness/export.csv",
    "timeliness-xlsx": "/timeliness/export.xlsx",
    "timeliness-json": "/timeliness/export.json",
    "obligations": "/timeliness/obligations/",
    "obligations-feed": "/timeliness/obligations/feed.atom",
    "obligations-csv": "/timeliness/obligations/export.csv",
    "obligations-xlsx": "/timeliness/obligations/export.xlsx",
    "obligations-json": "/timeliness/obligations/export.json",
    "obligation": "/timeliness/obligations/{obligation}/",
    "item-channel": "/disclosures/640000/2026-00001/channels/{channel}/",
    "waivers": "/waivers/",
    "waivers-feed": "/waivers/feed.atom",
    "waivers-csv": "/waivers/export.csv",
    "waivers-xlsx": "/waivers/export.xlsx",
    "waivers-json": "/waivers/export.json",
    "waiver": "/waivers/{waiver}/",
    "demands": "/demands/",
    "demands-feed": "/demands/feed.atom",
    "demands-csv": "/demands/export.csv",
    "demands-xlsx": "/demands/export.xlsx",
    "demands-json": "/demands/export.json",
    "demand": "/demands/{demand}/",
    "published-late": "/timeliness/published/",
    "ended-bases": "/timeliness/bases/",
    "requirements": "/timeliness/requirements/",
    "requirement": "/timeliness/requirements/MEALS/",
    "calculator": "/timeliness/calculator/",
    "supervisors": "/supervisors/",
    "evaluations": "/evaluations/",
    "evaluation": "/evaluations/{evaluation}/",
    "assessment": f"/assessment/{YEAR}/",
    "assessment-csv": f"/assessment/{YEAR}/export.csv",
    "assessment-xlsx": f"/assessment/{YEAR}/export.xlsx",
    "assessment-json": f"/assessment/{YEAR}/export.json",
    "reports": "/reports/",
    "answers": "/reports/answers/",
    "answers-feed": "/reports/answers/feed.atom",
    "answers-csv": "/reports/answers/export.csv",
    "answers-xlsx": "/reports/answers/export.xlsx",
    "answers-json": "/reports/answers/export.json",
    "report": "/reports/new/",
    "report-receipt": "/reports/receipt/",
    "report-follow": "/reports/follow/",
    "report-status": "/reports/R-7K3M-Q9TX/",
    "report-answer": "/reports/answers/{answer}/",
    "search": "/search/",
    "search-feed": "/search/feed.atom",
    "departments": "/departments/",
    "department": "/departments/D11/",
    "department-feed": "/departments/D11/feed.atom",
    "board": "/board/",
    "department-board": "/board/D11/",
    "board-sheet": "/board/D11/sheet/",
    "board-log": "/board/D11/log/",
    "board-showing": "/board/D11/log/{showing}/",
    "profiles": "/profiles/",
    "profiles-feed": "/profiles/feed.atom",
    "profiles-csv": "/profiles/export.csv",
    "profiles-xlsx": "/profiles/export.xlsx",
    "profiles-json": "/profiles/export.json",
    "profile": "/profiles/D11/",
    "profile-feed": "/profiles/D11/feed.atom",
    "profile-press": "/profiles/D11/press.txt",
    "profile-version": "/profiles/D11/versions/1/",
    "profile-compare": "/profiles/D11/compare/",
    "profile-verify": "/profiles/D11/verify/",
    "profile-evidence": "/profiles/D11/evidence.zip",
    "profile-content": "/profiles/D11/versions/1/content.json",
    "services": "/services/",
    "service": "/services/no-money/",
    "questions": "/questions/",
    "question": "/questions/fees/",
    "hotlines": "/hotlines/",
    "item-verify": "/disclosures/640000/2026-00001/verify/",
    "item-evidence": "/disclosures/640000/2026-00001/evidence.zip",
    "item-content": "/disclosures/640000/2026-00001/versions/1/content.json",
    "dossier-verify": "/dossiers/640000/2026-00009/verify/",
    "dossier-evidence": "/dossiers/640000/2026-00009/evidence.zip",
    "dossier-content": "/dossiers/640000/2026-00009/versions/1/content.json",
    "approval-service": "/approvals/XK-01/service.jsonld",
    "approval-verify": "/approvals/XK-01/verify/",
    "approval-evidence": "/approvals/XK-01/evidence.zip",
    "approval-content": "/approvals/XK-01/versions/1/content.json",
    "penalty-verify": "/penalties/CF-001/verify/",
    "penalty-evidence": "/penalties/CF-001/evidence.zip",
    "penalty-content": "/penalties/CF-001/versions/1/content.json",
    "law-verify": "/laws/LAWYERS_LAW/verify/",
    "law-evidence": "/laws/LAWYERS_LAW/evidence.zip",
    "law-content": "/laws/LAWYERS_LAW/versions/1/content.json",
    "log": "/log/",
    "log-entry": "/log/{sequence}/",
    "hotlines-sheet": "/hotlines/sheet/",
    "hotlines-feed": "/hotlines/feed.atom",
    "hotlines-csv": "/hotlines/export.csv",
    "hotlines-xlsx": "/hotlines/export.xlsx",
    "hotlines-json": "/hotlines/export.json",
    "display": "/display/",
    "accessibility": "/accessibility/",
    "site-map": "/site-map/",
    "data": "/data/",
    "dataset": "/data/items/",
    "dataset-latest": "/data/items/latest.zip",
    "dataset-file": "/data/items/{dataset}.zip",
    "dataset-checksum": "/data/items/{dataset}.zip.sha256",
    "follow": "/follow/",
    "alert": "/alerts/{alert}/?secret={secret}",
    "alert-leave": "/alerts/{alert}/leave/?secret={secret}",
    "data-catalogue": "/data/catalogue.jsonld",
    "privacy": "/privacy/",
    "patterns": "/patterns/",
}
# The same in every language.
PLAIN = {
    "robots": "/robots.txt",
    "favicon": "/favicon.ico",
    "sitemap-index": "/sitemap.xml",
    "sitemap": "/sitemaps/pages.xml",
    "openapi-json": "/api/v1/openapi.json",
    "openapi-view": "/api/v1/docs/",
    "api-root": "/api/v1/",
    "api-changes": "/api/v1/changes",
    "api-codes": "/api/v1/codes",
    "api-departments": "/api/v1/departments",
    "api-record": "/api/v1/records/640000/2026-00001",
    "api-items": "/api/v1/items",
    "api-item": "/api/v1/items/640000/2026-00001",
    "api-dossiers": "/api/v1/dossiers",
    "api-dossier": "/api/v1/dossiers/640000/2026-00009",
    "api-approvals": "/api/v1/approvals",
    "api-approval": "/api/v1/approvals/XK-01",
    "api-penalties": "/api/v1/penalties",
    "api-penalty": "/api/v1/penalties/CF-001",
    "api-laws": "/api/v1/laws",
    "api-law": "/api/v1/laws/LAWYERS_LAW",
    "api-profiles": "/api/v1/profiles",
    "api-profile": "/api/v1/profiles/D11",
    "api-obligations": "/api/v1/obligations",
    "api-waivers": "/api/v1/waivers",
    "api-demands": "/api/v1/demands",
    "api-answers": "/api/v1/answers",
    "api-hotlines": "/api/v1/hotlines",
}
LOG = {
    "log-checkpoint": "/log/checkpoint",
    "log-key": "/log/key",
    "log-verifier": "/log/verify.py",
    "log-bundle": "/log/log.zip",
    "log-consistency": "/log/consistency/1/2",
    "log-proof": "/log/{sequence}.tlog-proof",
    "log-leaf": "/log/{sequence}.json",
    "log-entries": "/log/tile/entries/000.p/1",
    "log-tile": "/log/tile/0/000.p/1",
}
# Pages of the back office that a stranger may see: the door itself.
DOORS = {"login", "logout", "jsi18n"}


def patterns(resolver, prefix=""):
    for pattern in resolver.url_patterns:
        route = prefix + str(pattern.pattern)
        if isinstance(pattern, URLPattern):
            yield route, pattern
        else:
            yield from patterns(pattern, route)


def without_row(declared: Iterable[PublicPages]) -> list[str]:
    """Pages of which nobody wrote down how they answer, with the place that declares them."""
    return [
        f"{pages.declared_at}: page {pattern.name!r} without its expected row"
        for pages in declared
        for _route, pattern in patterns(pages.resolver())
        if pattern.name not in PUBLIC | PLAIN | LOG
    ]


def test_every_page_that_a_feature_declares_has_its_row():
    assert without_row(PAGES.values()) == []


def test_a_page_without_its_row_is_named_with_the_place_of_its_declaration():
    urls = [path("", lambda request: None, name="hotlines"), path("x/", print, name="dances")]

    (found,) = without_row([PublicPages("extra/", urls, order=1)])

    assert re.fullmatch(rf"{HERE}:\d+: page 'dances' without its expected row", found)


def test_every_public_address_is_on_the_list():
    named = {p.name for route, p in patterns(get_resolver()) if not route.startswith("admin/")}

    assert named == set(PUBLIC) | set(PLAIN) | set(LOG)


@pytest.mark.django_db
def test_robots_stay_out_of_the_back_office_the_settings_and_what_is_narrowed(client):
    page = client.get(PLAIN["robots"])

    assert page.headers["Content-Type"] == "text/plain"
    kept_out = [line for line in page.content.decode().splitlines() if "Disallow" in line]
    assert kept_out == [
        "Disallow: /alerts/",
        "Disallow: /en/alerts/",
        "Disallow: /admin/",
        "Disallow: /en/admin/",
        "Disallow: /display/",
        "Disallow: /en/display/",
        "Disallow: /search/",
        "Disallow: /en/search/",
        "Disallow: /*?",
    ]


@pytest.mark.django_db
def test_the_icon_is_found_where_browsers_look_for_it(client):
    assert client.get(PLAIN["favicon"]).url.endswith("images/emblem.svg")


@pytest.fixture
def places(new_item, people, departments, catalogue):
    """One of everything, and what the addresses call it."""
    issue(make_requirement(departments), date(2026, 4, 10))
    item = new_item("published", number="640000/2026-00001", file=samples.pdf())
    make_dossier("published", people, number="640000/2026-00009")
    make_profile("published", people)
    public_topic(people, code="no-money")
    public_question(people, code="fees")
    evaluation = make_evaluation(departments, status="open", opened_on=date(2026, 1, 2))
    for language in ("zh-hans", "en"):
        guide = Guide("", "", "2026-11-26", "", [], [], [])
        kept_guides.keep(kept_guides.name_of(None, language), guide, b"%PDF-1.7")
    yield {
        "sha256": item.files.get().sha256,
        "obligation": Obligation.objects.first().pk,
        "channel": checked_channel(item, people).pk,
        "waiver": waive(Obligation.objects.first(), people).pk,
        "sequence": item.published_sequence,
        "evaluation": evaluation.pk,
        "answer": published_report(people).pk,
        "demand": closed_demand(people).pk,
        "dataset": snapshots.make("items", timezone.now()).stem,
        "alert": subscriber("reader@example.org").code,
        "secret": SECRET,
        "showing": noted_board(departments["division"]).pk,
    }
    for folder in ("guides", "datasets"):
        shutil.rmtree(settings.VAR_DIR / folder)


@pytest.mark.parametrize("prefix", ["", "/en"])
def test_a_stranger_reads_public_pages(client, log_key, places, prefix):
    def status(path) -> int:
        answer = client.get(prefix + path.format(**places))
        if answer.streaming:
            b"".join(answer.streaming_content)  # to its end: few are made at once
        return answer.status_code

    assert {path for path in PUBLIC.values() if status(path) != 200} == set()


def test_programs_are_answered_by_every_operation(client, log_key, places):
    status = {path: client.get(path).status_code for path in PLAIN.values()}

    assert {path: code for path, code in status.items() if code not in (200, 302)} == {}


@pytest.mark.parametrize("path", LOG.values())
def test_programs_read_the_log_in_one_language(client, new_item, log_key, path):
    path = path.format(sequence=new_item("published").published_sequence)

    assert client.get(path).status_code == 200
    assert client.get(f"/en{path}").status_code == 404


@pytest.mark.django_db
def test_a_stranger_is_sent_to_the_door_of_the_back_office(client):
    for pattern in admin.site.get_urls():
        for route, leaf in (
            [(str(pattern.pattern), pattern)]
            if pattern.callback
            else [(str(pattern.pattern) + str(p.pattern), p) for p in pattern.url_patterns]
        ):
            if leaf.name in DOORS:
                continue
            path = "/admin/" + concrete(route)
            answer = client.get(path)
            if leaf.name == "scratch_keep":  # the script asks it, and tells the reader
                assert (answer.status_code, answer.json()) == (403, {"why": "signed out"})
                continue
            # POST-only addresses say so before they ask who it is; nothing is told either way.
            assert answer.status_code in (302, 405), path
            if answer.status_code == 302:
                assert "/login/" in answer.url or answer.url.startswith("/admin/"), path


def concrete(route: str) -> str:
    for placeholder, value in {
        "<path:object_id>": "1",
        "<int:pk>": "1",
        "<slug:move>": "publish",
        "<int:file>": "1",
        "<int:department>": "1",
        "<slug:which>": "public",
        "<slug:act>": "reopen",
        "<id>": "1",
        "<path:content_type_id>": "1",
    }.items():
        route = route.replace(placeholder, value)
    return (
        route.replace("^", "")
        .replace("$", "")
        .replace("(?P<app_label>", "")
        .replace("(?P<url>.*)", "x")
    )
