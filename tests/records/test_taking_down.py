"""Taking down is never refused for what a weaker check let through before, nor does it tell it."""

import pytest

from disclosures.models import Item, ItemFile
from portal.acts.refused import ActRefused
from portal.base.audit.models import Entry
from tests.factories import make_move
from tests.records.test_personal_data import VALID, WRITTEN

pytestmark = pytest.mark.pages

MOBILE = "13800138000"
FORMS = ["plain", "in Chinese numerals", "before another digit", "with letters for digits"]


@pytest.mark.parametrize("written", FORMS)
def test_what_was_published_with_a_number_can_be_withdrawn(written, new_item, people, client):
    item, text = new_item("published"), WRITTEN[written]
    Item.objects.filter(pk=item.pk).update(title=f"关于{text}的决定", document_number=text)
    item.refresh_from_db()

    item = make_move(item, "withdraw", people["publisher"], note="误登")

    page = client.get(f"/disclosures/{item.number}/")
    assert page.status_code == 410
    assert text not in page.content.decode()
    assert text not in client.get("/log/").content.decode()
    entry = Entry.objects.first()
    assert (entry.action, item.title_withheld) == ("withdrawn", True)
    assert text not in entry.subject_label
    assert entry.subject_label.startswith("关于")


@pytest.mark.parametrize("note", [VALID, f"联系{MOBILE}", "护照E12345678", WRITTEN[FORMS[1]]])
def test_the_reason_holds_no_number_of_any_kind(note, new_item, people, signed_in):
    item = new_item("published")
    url = f"/admin/disclosures/item/{item.pk}/move/withdraw/"

    page = signed_in("publisher").post(url, {"seen_revision": item.revision, "note": note})

    assert page.status_code == 422
    assert "不得公开，请删除" in page.content.decode()
    with pytest.raises(ActRefused, match="不得公开，请删除"):
        make_move(item, "withdraw", people["publisher"], note=note)


@pytest.mark.parametrize(
    ("field", "advice"),
    [
        ("summary", "请删除或遮盖"),
        ("document_number", "请删除或遮盖"),
        ("kind", "不能遮盖，请改填"),
    ],
)
def test_a_refusal_says_what_to_do(field, advice, new_item, people):
    draft = new_item("draft")
    setattr(draft, field, VALID)
    Item.objects.filter(pk=draft.pk).update(**{field: VALID})

    with pytest.raises(ActRefused, match=rf"不得公开。.*{advice}"):
        make_move(draft, "force_publish", people["publisher"])


def test_a_code_is_looked_through_but_never_masked(catalogue, people, signed_in):
    approval = make_move(catalogue["approval"], "new_version", people["author"])
    type(approval).objects.filter(pk=approval.pk).update(hotline=MOBILE, change_note="更正")
    page = signed_in("author").get(approval.admin_url).content.decode()

    assert "138****8000" in page
    assert "这里不能遮盖，请改填。" in page


def test_of_two_files_of_the_same_name_both_are_looked_through(new_item, people):
    draft = new_item("draft")
    for text, digest in ((VALID, "a"), ("名单", "b")):
        ItemFile.objects.create(
            record=draft, title="名单", file_name="名单.pdf", media_type="application/pdf", size=1,
            sha256=digest * 64, original_size=1, original_sha256=digest * 64, text=text,
        )  # fmt: skip

    with pytest.raises(ActRefused, match="请换一份遮盖好的文件"):
        make_move(draft, "submit", people["author"])
