"""What a guide or a penalty is not submitted without: all of it is said at once, with links."""

import json
import re
from html import unescape

import pytest
from django.core.management import call_command

from approvals.models import Approval, Law, Penalty
from portal.acts.refused import ActRefused
from tests.factories import make_approval, make_law, make_move, make_penalty

pytestmark = pytest.mark.django_db

SEVEN = {
    "title": "id_title",
    "bases": "bases-group",
    "conditions": "id_conditions",
    "procedure": "id_procedure",
    "is_charged": "id_is_charged",
    "hotline": "id_hotline",
    "department": "id_department",
}


@pytest.fixture
def bare(people):
    """A draft with a name and a unit, as a table may bring it."""
    approval = make_approval(
        "draft", people, conditions="", procedure="", is_charged=None, fee="", hotline="", laws=()
    )
    approval.steps.all().delete()
    return approval


def reasons(page) -> dict[str, str]:
    """Where each reason leads to, and what it says."""
    found = re.findall(r'<li><a href="[^"#]*#([^"]+)">([^<]+)</a></li>', page.content.decode())
    return {anchor: unescape(text) for anchor, text in found}


@pytest.mark.pages
def test_the_form_and_the_refusal_name_every_missing_field_with_a_link(bare, signed_in):
    author = signed_in("author")
    form = author.get(bare.admin_url)
    page = author.get(f"{bare.admin_url[: -len('change/')]}move/submit/")

    wanted = {anchor for name, anchor in SEVEN.items() if name not in ("title", "department")}
    assert set(reasons(form)) == set(reasons(page)) == wanted
    html = form.content.decode()
    for anchor in wanted:
        assert f'id="{anchor}"' in html, anchor


def test_it_is_refused_until_the_last_of_them_is_there(bare, people, signed_in):
    make_law("published", people)
    url = f"{bare.admin_url[: -len('change/')]}move/submit/"
    answer = signed_in("author").post(url, {"seen": bare.revision, "seen_revision": bare.revision})
    assert answer.status_code == 422
    assert Approval.objects.get().status == "draft"
    bare.bases.create(law_key="LAWYERS_LAW", article="第五条")
    bare.conditions, bare.procedure, bare.hotline = "条件", "程序", "0951-5550102"
    bare.save()
    with pytest.raises(ActRefused) as refused:
        make_move(bare, "submit", people["author"])
    assert refused.value.reasons == ["还没有选择是否收费。"]
    bare.is_charged = False  # that is an answer, the fee may stay empty
    bare.save()

    assert make_move(bare, "submit", people["author"]).status == "review"


def test_what_is_charged_has_its_standard_and_basis(people):
    approval = make_approval("draft", people, is_charged=True, fee="")

    assert approval.missing() == ["“收费标准”还没有填写。", "“收费依据”还没有填写。"]


@pytest.mark.pages
@pytest.mark.parametrize(
    ("fields", "disagrees"),
    [
        ({"promised_limit": 20}, False),
        ({"promised_limit": 25}, True),
        ({"promised_limit": 25, "days_differ_because": "专家评审另计"}, False),
        ({"promised_limit": None, "statutory_limit": 30}, True),
        ({"promised_limit": None, "statutory_limit": 1, "statutory_unit": "month"}, False),
        ({"promised_limit": None, "statutory_limit": 20, "statutory_unit": "day"}, True),
        ({"promised_limit": None, "statutory_limit": None}, False),
    ],
)
def test_steps_add_up_to_the_limit_or_say_why_not(fields, disagrees, people):
    approval = make_approval("draft", people, **fields)

    (text, *more) = approval.missing() or [""]
    assert approval.steps_disagree is disagrees
    assert ("各环节相加是 20 个工作日" in text, more) == (disagrees, [])


def test_a_penalty_needs_conduct_kind_and_basis_down_to_the_article(people, signed_in):
    penalty = make_penalty("draft", people, conduct="", kinds="")
    penalty.bases.update(article="")
    form = signed_in("author").get(penalty.admin_url)
    assert set(reasons(form)) == {"id_conduct", "id_kinds", "bases-group"}

    penalty.bases.all().delete()
    assert Penalty.objects.get().missing()[-1] == "还没有填写处罚依据。"
    with pytest.raises(ActRefused) as refused:
        make_move(penalty, "submit", people["author"])
    assert len(refused.value.reasons) == 3


@pytest.fixture
def full(people, departments):
    make_law("published", people, full_text="https://flk.npc.gov.cn/")
    return make_approval(
        "published", people, accepting_office=departments["root"], is_charged=True, fee="每件100元",
        fee_basis="示例收费规定", result_validity="长期有效", promised_limit=25,
        days_differ_because="专家评审另计",
    )  # fmt: skip


NEW = ("accepting_office", "fee_basis", "result_validity", "days_differ_because")


@pytest.mark.pages
def test_what_is_new_is_read_proved_and_exported(full, client):
    page = client.get(full.get_absolute_url()).content.decode()
    for text in ("每件100元", "示例收费规定", "长期有效", "专家评审另计", "第五条的要旨。"):
        assert text in page
    assert 'href="https://flk.npc.gov.cn/"' in page
    content = json.loads(client.get(f"{full.get_absolute_url()}versions/1/content.json").content)
    assert {name: content["fields"][name] for name in NEW} == {
        "accepting_office": "ROOT", "fee_basis": "示例收费规定", "result_validity": "长期有效",
        "days_differ_because": "专家评审另计",
    }  # fmt: skip


def test_an_export_is_imported_again_without_a_change(full, client, people, signed_in, tmp_path):
    for name, kind, model in (("approvals", "approval", Approval), ("laws", "law", Law)):
        exported = client.get(f"/{name}/export.csv")
        path = tmp_path / f"{name}.csv"
        path.write_bytes(b"".join(exported.streaming_content))
        call_command("import_catalogue", path, type=kind, user="author")
        assert model.objects.count() == 1, kind  # nothing differs, so no draft
        text = path.read_text(encoding="utf-8-sig")
        changed = text.replace("示例收费规定", "另一规定").replace("第五条的要旨。", "另一要旨。")
        path.write_text(changed, encoding="utf-8")
        call_command("import_catalogue", path, type=kind, user="author")
    assert Approval.objects.get(status="draft").fee_basis == "另一规定"
    assert Law.objects.get(status="draft").articles.first().substance == "另一要旨。"


@pytest.mark.pages
def test_a_law_shows_each_article_with_what_rests_on_it(people, client):
    make_law("published", people)
    make_approval("published", people)
    make_penalty("published", people)
    make_penalty("published", people, code="CF-002", laws=("LAWYERS_LAW", "LAWYERS_LAW"))

    articles = client.get("/laws/LAWYERS_LAW/").context["articles"]

    assert [(one.name, one.substance, len(one.bases)) for one in articles] == [
        ("第五条", "第五条的要旨。", 1),
        ("第四十七条", "第四十七条的要旨。", 3),
    ]
