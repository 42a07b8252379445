"""The report, from the clerk's form to the citizen's page, its second version and its end."""

import html

import pytest
from django.test import Client

from disclosures.models import Item
from portal.records.reasons import CHECK_SHEET
from tests.report import report_paragraphs

TITLE = "自治区司法厅2009年政务公开工作报告"
ADD = "/admin/disclosures/item/add/"
INLINE = {
    "files-TOTAL_FORMS": "0",
    "files-INITIAL_FORMS": "0",
    "channel_uses-TOTAL_FORMS": "1",
    "channel_uses-INITIAL_FORMS": "0",
    "channel_uses-0-channel": "website",
    "channel_uses-0-detail": "宁夏司法行政网",
    "channel_uses-0-used_on": "2009-12-30",
}


@pytest.fixture
def filled_form(departments, category):
    body = "".join(f"<p>{html.escape(line)}</p>" for line in report_paragraphs())
    return INLINE | {
        "seen_revision": "0",
        "title": TITLE,
        "kind": "result",
        "department": departments["division"].pk,
        "summary": "2009年政务公开的主要做法、经验、问题和下一步措施。",
        "body": body,
        "keywords": "政务公开、工作报告",
        "category": category.pk,
        "disclosure_term": "long_term",
        "stage": "after",
        "disclosure_mode": "proactive",
        "audience": "public",
        "legal_basis": "《中华人民共和国政府信息公开条例》（国务院令第492号）第三十一条",
        "made_on": "2009-12-28",
        "first_published_on": "2009-12-30",
    }


@pytest.fixture
def do(signed_in):
    """Press a button of the back office and confirm it: `do("author", item, "submit")`."""

    def press(who, item, move, **answers):
        client = signed_in(who)
        url = f"/admin/disclosures/item/{item.pk}/move/{move}/"
        assert client.get(url).status_code == 200
        item.refresh_from_db()
        answers = {"seen_revision": item.revision, "note": ""} | answers
        response = client.post(url, answers)
        assert response.status_code == 302, response.content.decode()
        return Item.objects.filter(number=item.number).order_by("-version").first()

    return press


def publish(do, item):
    item = do("author", item, "submit")
    item = do("reviewer", item, "approve", **{f"check_{key}": "on" for key in CHECK_SHEET})
    return do("publisher", item, "publish")


def test_the_report_becomes_a_page_a_second_version_and_a_tombstone(signed_in, filled_form, do):
    citizen = Client()
    assert signed_in("author").post(ADD, filled_form).status_code == 302
    item = publish(do, Item.objects.get())
    page = f"/disclosures/{item.number}/"

    for word in ("减刑", "律师", "探亲"):
        assert TITLE in citizen.get("/disclosures/", {"q": word}).content.decode()
    shown = citizen.get(page).content.decode()
    assert "52件规范性文件" in shown or "52" in shown
    assert "2009-12-30" in shown
    assert f"{item.published_at:%Y}" in shown

    draft = do("author", item, "new_version")
    changed = filled_form | {
        "seen_revision": draft.revision,
        "title": f"{TITLE}（修订）",
        "change_note": "更正一处数字。",
        "channel_uses-INITIAL_FORMS": "1",
        "channel_uses-0-id": draft.channel_uses.get().pk,
        "channel_uses-0-record": draft.pk,
    }
    saved = signed_in("author").post(f"/admin/disclosures/item/{draft.pk}/change/", changed)
    assert saved.status_code == 302
    assert "（修订）" not in citizen.get(page).content.decode()
    second = publish(do, draft)
    assert "（修订）" in citizen.get(page).content.decode()
    assert citizen.get(f"{page}versions/1/").status_code == 200

    gone = do("publisher", second, "withdraw", ground="wrong", note="数据有误，核实后重新公开。")
    do("publisher2", gone, "release_reason")
    for url in (page, f"{page}versions/1/", f"{page}versions/2/"):
        tombstone = citizen.get(url)
        assert tombstone.status_code == 410
        assert "数据有误，核实后重新公开。" in tombstone.content.decode()
    assert TITLE not in citizen.get("/disclosures/", {"q": "减刑"}).content.decode()
