"""A code that the log or what was published is sealed with never changes again (R18)."""

import pytest
from django.apps import apps
from django.db import models

from approvals.models import CatalogueSet, PowerType
from disclosures.models import Category, Procedure, Requirement
from portal.base.audit.codes import Coded, CodeIsFinal
from portal.base.audit.models import Entry
from portal.base.departments.models import Department
from tests.base.audit.helpers import findings
from tests.disclosures.dossiers import make_dossier
from tests.factories import client_of, make_approval, make_requirement

ROOMS = {
    "department": ("departments", lambda: Department.objects.get(code="D11")),
    "category": ("disclosures", lambda: Category.objects.get(code="20-02")),
    "catalogueset": ("approvals", lambda: CatalogueSet.objects.get(code="report")),
    "powertype": ("approvals", lambda: PowerType.objects.get(slug="licence")),
    "procedure": ("disclosures", lambda: Procedure.objects.first()),
    "requirement": ("disclosures", lambda: Requirement.objects.get(code="MEALS")),
}
EDITED_BY = {"procedure": "publisher", "requirement": "publisher"}
OTHER = {"department": "D12", "requirement": "OTHER"}


@pytest.fixture
def used(new_item, people, departments, log_key, settings, tmp_path):
    """Every code there is, used."""
    settings.CHECKPOINTS_DIR = tmp_path / "checkpoints"
    new_item("published")
    report = CatalogueSet.objects.create(code="report", label_zh="报告所列")
    make_approval("published", people, marked_set=report)
    dossier = make_dossier("published", people)
    Procedure.objects.exclude(pk=dossier.procedure_id).delete()
    requirement = make_requirement(departments, owing=["prison"])
    requirement.obligations.create(
        department=departments["prison"], period="2025-Q1", period_start="2025-01-01",
        period_end="2025-03-31", counted_from="2025-03-31", limit_number=20,
        limit_unit="working_day", due_on="2025-04-28",
    )  # fmt: skip


def test_every_model_with_a_code_of_its_own_is_in_the_list():
    own = {one._meta.model_name for one in apps.get_models() if issubclass(one, Coded)}
    assert own == set(ROOMS)


@pytest.mark.parametrize("room", ROOMS)
def test_a_used_code_is_final(room, used, people):
    app, find = ROOMS[room]
    row, editor = find(), client_of(people[EDITED_BY.get(room, "administrator")])
    code, page = row.stored_code(), f"/admin/{app}/{room}/{row.pk}/change/"
    other = OTHER.get(room, "other")

    html = editor.get(page).content.decode()
    assert f'name="{row.code_field}"' not in html

    with pytest.raises(CodeIsFinal):
        type(row).objects.filter(pk=row.pk).update(**{row.code_field: other})
    setattr(row, row.code_field, other)
    with pytest.raises(CodeIsFinal):
        row.save()
    with pytest.raises(models.ProtectedError):
        row.delete()
    with pytest.raises(models.ProtectedError):
        type(row).objects.filter(pk=row.pk).delete()
    assert find().stored_code() == code


@pytest.mark.pages
def test_a_department_keeps_its_code_and_the_log_agrees(used, people):
    division = Department.objects.get(code="D11")
    form = {
        "code": "D77",
        "name_zh": "律师管理处",
        "kind": "division",
        "parent": division.parent_id,
    }
    page = f"/admin/departments/department/{division.pk}/change/"

    answer = client_of(people["administrator"]).post(page, form)

    assert answer.status_code == 302
    division.refresh_from_db()
    assert (division.code, division.name_zh) == ("D11", "律师管理处")
    assert findings() == []


@pytest.mark.pages
@pytest.mark.parametrize("room", ["department", "category", "catalogueset"])
def test_the_administrator_is_told_why_it_stays(room, used, people):
    app, find = ROOMS[room]
    address = f"/admin/{app}/{room}/{find().pk}/delete/"
    administrator = client_of(people["administrator"])
    before = Entry.objects.count()

    page = administrator.post(address, {"post": "yes"}).content.decode()

    assert "已经用在日志或者其他内容里，不能删除" in page
    assert find()
    assert Entry.objects.count() == before


def test_a_code_is_corrected_before_its_first_use(people):
    administrator = client_of(people["administrator"])
    form = {"code": "20-99", "label_zh": "其他", "order": "9"}
    administrator.post("/admin/disclosures/category/add/", form)
    row = Category.objects.get(code="20-99")
    page = f"/admin/disclosures/category/{row.pk}"

    assert administrator.post(f"{page}/change/", form | {"code": "20-98"}).status_code == 302
    assert row.stored_code() == "20-98"

    assert administrator.post(f"{page}/delete/", {"post": "yes"}).status_code == 302
    assert row.stored_code() is None
