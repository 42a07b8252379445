"""The pages that are looked at one by one: by axe, by the validator, at every width."""

from datetime import date

LANGUAGES = ["", "/en"]
NEWEST = "status = 'published' AND audience = 'public'"
VERSIONED = f"{NEWEST} AND version > 1"
WITHDRAWN = "status = 'withdrawn'"
DRAFT = "status = 'draft' AND version = 1"
OVERDUE = "is_owed AND disclosed_on IS NULL AND waived_on IS NULL AND due_on < date('now')"
WITH_FILES = f"{NEWEST} AND id IN (SELECT record_id FROM disclosures_itemfile)"


def public_pages(site) -> list[str]:
    return [
        "/",
        "/disclosures/",
        "/disclosures/?q=减刑&kind=nonsense",
        "/disclosures/?q=没有这样的词语&kind=duty",
        f"/disclosures/{site.number(NEWEST)}/",
        f"/disclosures/{site.number(WITH_FILES)}/",
        f"/disclosures/{site.number(VERSIONED)}/versions/1/",
        f"/disclosures/{site.number(VERSIONED)}/compare/",
        f"/disclosures/{site.number(VERSIONED)}/compare/?view=one",
        f"/disclosures/{site.number(WITHDRAWN)}/",
        "/search/",
        "/search/?q=怎么当律师",
        "/search/?q=律师只业许可&kind=approval",
        "/search/?q=没有这样的词语",
        "/catalogue/?set=report-2009",
        "/catalogue/gaps/",
        "/enforcement-bodies/",
        "/approvals/?type=licence",
        "/approvals/XK-01/",
        "/approvals/SP-01/",
        "/penalties/?kind=fine",
        "/penalties/CF-001/",
        "/laws/",
        "/laws/LEGAL_AID_REG_2003/",
        "/timeliness/",
        "/timeliness/obligations/?state=late",
        "/timeliness/published/",
        "/timeliness/bases/",
        "/waivers/",
        f"/waivers/{site.waiver()}/",
        "/demands/",
        f"/demands/{site.demand('closed')}/",
        f"/demands/{site.demand('withdrawn')}/",
        f"/timeliness/obligations/{site.obligation('nil_declared')}/",
        f"/timeliness/obligations/{site.obligation(OVERDUE)}/",
        "/timeliness/requirements/?standing=withdrawn",
        "/timeliness/requirements/GOALS/",
        "/timeliness/requirements/MINUTES/",
        "/timeliness/calculator/?start=2026-01-26&limit=20&unit=working_day",
        "/dossiers/",
        f"/dossiers/{site.dossier('annual-goal')}/",
        f"/dossiers/{site.dossier('construction')}/",
        f"/dossiers/{site.dossier('decision')}/",
        f"/dossiers/{site.dossier('selection')}/",
        f"/disclosures/{site.number(VERSIONED)}/verify/",
        "/log/",
        "/log/4/",
        "/supervisors/",
        "/evaluations/",
        f"/evaluations/{site.round('closed')}/",
        f"/evaluations/{site.round('open')}/",
        f"/assessment/{date.today().year - 1}/",
        "/reports/",
        "/reports/answers/?kind=consultation",
        "/reports/new/?about=/departments/S01/&kind=wrong",
        "/reports/receipt/",
        "/reports/follow/",
        f"/reports/answers/{site.report('published_at IS NOT NULL')}/",
        "/departments/",
        "/departments/S01/",
        "/departments/S03/",
        "/board/",
        "/board/D01/sheet/",
        "/board/D01/log/",
        "/board/D01/log/1/",
        "/profiles/",
        "/profiles/D13/",
        "/services/",
        "/services/become-a-lawyer/",
        "/questions/",
        "/questions/wages-owed/",
        "/hotlines/?checked=overdue",
        "/hotlines/sheet/",
        "/display/",
        "/accessibility/",
        "/site-map/",
        "/data/",
        "/data/items/",
        "/follow/?feed=/disclosures/feed.atom&asked=1",
        "/alerts/ABCDEFGHJKMN/",
        "/privacy/",
        "/patterns/",
        "/no-such-page/",
    ]


def back_office_pages(site) -> dict[str, list[str]]:
    """By the person who uses them."""
    items = "/admin/disclosures/item/"
    draft, review = site.pk(DRAFT), site.pk("status = 'review'")
    owed, overdue = "/admin/disclosures/obligation/", site.obligation(OVERDUE)
    rounds = "/admin/supervision/evaluationround/"
    reports, demands = "/admin/supervision/ticket/", "/admin/supervision/demand/"
    waiting = site.report("state = 'filed' AND department_id IS NOT NULL")
    answered = site.report("published_at IS NOT NULL")
    with_file = site.report("id IN (SELECT ticket_id FROM supervision_ticketfile)")
    approved, newer = site.pk("status = 'approved'"), site.pk(VERSIONED)
    return {
        "author": [
            "/admin/",
            "/admin/search/?q=草稿",
            items,
            f"{items}add/",
            f"{items}{draft}/change/",
            f"{items}{draft}/move/submit/",
            f"{items}{draft}/preview/",
            f"{items}{draft}/history/",
            "/admin/approvals/approval/",
            "/admin/approvals/approval/add/",
            "/admin/approvals/penalty/import/",
            "/admin/approvals/penalty/bulk/submit/?ids=1,2",
            "/admin/notices/notice/mine/",
            "/admin/scratch/",
            "/admin/password_change/",
            "/admin/departments/hotline/",
            f"/admin/departments/hotline/{site.hotline()}/wrong/",
            "/admin/disclosures/obligation/",
            "/admin/disclosures/obligation/event/",
            f"{owed}{overdue}/change/",
            f"{owed}{overdue}/act/settle/",
            f"{owed}{overdue}/act/propose_nil/",
            reports,
            f"{reports}{waiting}/change/",
            demands,
            f"{demands}{site.demand('open')}/act/answer/",
            "/admin/disclosures/dossier/add/",
            "/admin/profiles/profile/add/",
            f"/admin/disclosures/dossier/{site.dossier_pk('annual-goal')}/steps/",
            f"/admin/disclosures/dossier/{site.dossier_pk('selection')}/steps/",
            f"{rounds}{site.round('closed')}/results/",
            f"{rounds}{site.round('closed')}/results/{site.department('D01')}/",
        ],
        "reviewer": [
            "/admin/",
            f"{items}{review}/change/",
            f"{items}{review}/move/approve/",
            f"{items}{review}/move/return/",
            f"{items}{newer}/compare/",
        ],
        "publisher": [
            "/admin/",
            f"{items}{approved}/move/publish/",
            f"{items}{approved}/move/schedule/",
            f"{items}{newer}/move/withdraw/",
            f"{owed}{overdue}/act/reopen/",
            "/admin/disclosures/waiver/",
            "/admin/disclosures/channelregistration/",
            f"/admin/disclosures/waiver/propose/{overdue}/",
            f"{reports}{answered}/change/",
            f"{reports}{with_file}/change/",
            f"{reports}{waiting}/act/hand_on/",
            f"{reports}{answered}/act/propose_publication/",
            f"{reports}{waiting}/act/decline/",
            "/admin/topics/topic/",
            "/admin/topics/topic/add/",
            "/admin/disclosures/requirement/",
            "/admin/disclosures/requirement/add/",
            f"/admin/disclosures/requirement/{site.requirement('MINUTES')}/change/",
            f"/admin/disclosures/requirement/{site.requirement('BUDGET')}/withdraw/",
            "/admin/disclosures/requirementchange/",
            f"/admin/disclosures/requirementchange/{site.change_waiting()}/change/",
            "/admin/vocabulary/everydayword/?state=all",
            "/admin/vocabulary/everydayword/add/",
            "/admin/vocabulary/everydayword/import/",
            f"/admin/vocabulary/everydayword/bulk/release/?ids={site.word()}",
            f"/admin/vocabulary/everydayword/{site.word()}/change/",
            f"/admin/vocabulary/everydayword/{site.word()}/act/refuse/",
            "/admin/vocabulary/missedword/",
            "/admin/disclosures/procedure/1/change/",
            "/admin/supervision/appointment/",
            "/admin/supervision/appointment/1/change/",
            rounds,
            f"{rounds}add/",
            f"{rounds}{site.round('open')}/change/",
            f"{rounds}{site.round('open')}/act/close/",
            f"{rounds}{site.round('closed')}/results/",
        ],
        "supervisor": [
            "/admin/",
            "/admin/search/?q=公开",
            "/admin/audit/entry/",
            "/admin/audit/entry/?action=published&person=x&since=2009-01-01T00:00",
            "/admin/audit/entry/unusual/",
            "/admin/audit/entry/1/change/",
            f"{demands}demand/",
            f"{demands}demand/obligation/{overdue}/",
            f"{demands}{site.demand('answered')}/change/",
            f"{demands}{site.demand('answered')}/act/ask_anew/",
            f"{demands}{site.demand('answered')}/act/withdraw/",
            f"{rounds}{site.round('open')}/sheets/",
            f"{rounds}{site.round('open')}/sheets/{site.department('D01')}/",
        ],
        "admin": [
            "/admin/",
            "/admin/departments/user/",
            "/admin/departments/user/5/change/",
            "/admin/departments/user/5/password/",
            "/admin/people/grant/?state=all",
            f"/admin/people/grant/{site.grant()}/act/withdraw/",
            "/admin/departments/department/",
            f"/admin/departments/department/{site.department('D11')}/change/",
            "/admin/departments/hotline/",
            f"/admin/departments/hotline/{site.hotline()}/change/",
            "/admin/workdays/calendarday/",
            "/admin/workdays/calendarday/import/",
            "/admin/workdays/limit/",
            "/admin/workdays/calendarnotice/add/",
        ],
        "admin2": [
            "/admin/",
            f"/admin/people/grant/{site.grant()}/change/",
            f"/admin/people/grant/{site.grant()}/act/confirm/",
        ],
    }


def each_in_turn(paths: list[str], begin: int = 0) -> list[tuple[str, str]]:
    """Each path with its language: words differ between them, what pages are made of does not.
    Beginning with 1 each has the other one."""
    return [(LANGUAGES[number % len(LANGUAGES)], path) for number, path in enumerate(paths, begin)]


def back_office_in_turn(site, begin: int = 0) -> dict[str, list[tuple[str, str]]]:
    """By person too, so that the desks of half of them are in each language."""
    pages = back_office_pages(site).items()
    return {person: each_in_turn(paths, begin + turn) for turn, (person, paths) in enumerate(pages)}
