"""Categories, sets and types of power are words that citizens read: one person proposes them,
another lets them out."""

import pytest
from django.urls import reverse

from approvals.models import CatalogueSet, PowerType
from disclosures.models import Category
from portal.base.audit.models import Entry
from portal.base.departments.models import User
from portal.records.actions import Action
from portal.verification import check_acts
from tests.factories import make_approval, make_item, make_law
from tests.forms import typed

ROOMS = {
    "disclosures/category": (Category, "code", "items"),
    "approvals/catalogueset": (CatalogueSet, "code", "approvals"),
    "approvals/powertype": (PowerType, "slug", "approvals"),
}


@pytest.fixture
def public(people, category):
    make_law("published", people)
    make_item("published", people, category=category)
    marked = CatalogueSet.objects.create(code="report", label_zh="报告清单")
    make_approval("published", people, marked_set=marked)


def press(client, address, **answers):
    form = client.get(address).context["form"]
    seen = {one.html_name: one.value() for one in form.hidden_fields()}
    return client.post(address, seen | answers)


def first(room):
    model = ROOMS[room][0]
    return PowerType.objects.get(slug="licence") if model is PowerType else model.objects.get()


@pytest.mark.parametrize("room", ROOMS)
def test_what_one_proposes_citizens_read_once_another_let_it_out(room, public, client, signed_in):
    row, page = first(room), f"/admin/{room}"
    change, listed = f"{page}/{row.pk}/change/", reverse(ROOMS[room][2])
    administrator = signed_in("administrator")
    before = row.label_zh
    sent = administrator.post(change, typed(administrator, change, label_zh="新的名称"))
    assert sent.status_code == 302
    assert "新的名称" not in client.get(listed).content.decode()
    assert before in client.get(listed).content.decode()
    own = administrator.post(f"{page}/{row.pk}/act/release/", {"seen_revision": row.revision + 1})
    assert (own.status_code, "不能自己放行" in own.content.decode()) == (403, True)
    assert "新的名称" not in Entry.objects.last().subject_label

    publisher = signed_in("publisher")
    assert "更改，待放行" in publisher.get("/admin/").content.decode()
    assert "新的名称" in publisher.get(change).content.decode()
    assert press(publisher, f"{page}/{row.pk}/act/release/").status_code == 302
    assert "新的名称" in client.get(listed).content.decode()
    assert list(check_acts()) == []


@pytest.mark.parametrize("room", ROOMS)
def test_a_new_one_is_offered_to_nobody_before_it_is_let_out(
    room, public, client, signed_in, people
):
    model, code, name = ROOMS[room]
    administrator, page = signed_in("administrator"), f"/admin/{room}"
    given = {code: "brand-new", "label_zh": "全新的一类"}
    assert administrator.post(f"{page}/add/", typed(administrator, f"{page}/add/", **given))
    row = model.objects.get(**{code: "brand-new"})
    author = signed_in("author")
    forms = ("/admin/disclosures/item/add/", "/admin/approvals/approval/add/")
    for reader, address in ((client, reverse(name)), *((author, form) for form in forms)):
        assert "全新的一类" not in reader.get(address).content.decode(), address
    refused = press(signed_in("publisher"), f"{page}/{row.pk}/act/refuse/", note="名称不对")
    assert refused.status_code == 302
    if model is not PowerType:
        assert administrator.post(f"{page}/{row.pk}/delete/", {"post": "yes"}).status_code == 302
        assert not model.objects.filter(pk=row.pk).exists()
    assert list(check_acts()) == []


def test_what_was_let_out_keeps_its_code_and_its_row(public, signed_in):
    row, administrator = CatalogueSet.objects.get(), signed_in("administrator")
    page = f"/admin/approvals/catalogueset/{row.pk}"
    administrator.post(f"{page}/change/", {"code": "other", "label_zh": row.label_zh})
    administrator.post(f"{page}/delete/", {"post": "yes"})
    assert CatalogueSet.objects.get().code == "report"


def test_who_may_not(public, people, signed_in):
    row, page = CatalogueSet.objects.get(), "/admin/approvals/catalogueset"
    for name in ("author", "reviewer"):
        assert signed_in(name).get(f"{page}/{row.pk}/change/").status_code == 403
    administrator = signed_in("administrator")
    change = f"{page}/{row.pk}/change/"
    administrator.post(change, typed(administrator, change, label_zh="新的名称"))
    for name, status in (("supervisor", 403), ("reviewer", 403), ("author", 403)):
        answer = signed_in(name).post(f"{page}/{row.pk}/act/release/", {"seen_revision": 1})
        assert answer.status_code == status, name
    # Whoever proposed it stays its proposer whatever their role is now.
    User.objects.filter(pk=people["administrator"].pk).update(role="publisher")
    answer = signed_in("administrator").post(f"{page}/{row.pk}/act/release/", {"seen_revision": 1})
    assert answer.status_code == 403
    assert not Entry.objects.filter(action=Action.HEADING_RELEASED).exists()


@pytest.mark.pages
def test_nobody_writes_over_what_another_proposed(public, signed_in, people):
    row, page = CatalogueSet.objects.get(), "/admin/approvals/catalogueset"
    change = f"{page}/{row.pk}/change/"
    administrator = signed_in("administrator")
    administrator.post(change, typed(administrator, change, label_zh="一个名称"))
    User.objects.filter(pk=people["publisher2"].pk).update(role="administrator")
    other = signed_in("publisher2")
    page = other.post(change, typed(other, change, label_zh="另一个名称")).content.decode()
    assert "还没有放行" in page
    assert CatalogueSet.objects.get().proposed == {"label_zh": "一个名称"}
