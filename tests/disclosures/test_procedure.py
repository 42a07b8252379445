"""The procedures that are there from the start, and how publishers keep them."""

import pytest
from django.core.management import call_command

from disclosures import procedures
from disclosures.models import Procedure, ProcedureStep
from portal.base.audit.actions import Action
from portal.base.audit.models import Entry
from tests.disclosures.dossiers import make_dossier, tell

pytestmark = pytest.mark.pages

LIST = "/admin/disclosures/procedure/"
DECISION = [
    "①抓住大事定议题", "②调查研究做准备", "③提出原则拿预案", "④专家论证听意见",
    "⑤个别酝酿求共识", "⑥集体讨论作决断", "⑦分工负责抓落实", "⑧及时反馈纠错误",
]  # fmt: skip
SHIPPED = {
    "decision", "construction", "procurement", "selection", "commutation", "home-leave",
    "annual-goal", "clean-up", "integrity",
}  # fmt: skip


def test_the_usual_procedures_are_there(db):
    assert set(Procedure.objects.values_list("code", flat=True)) == SHIPPED


def test_the_eight_steps_of_a_decision_are_among_its_steps(db):
    steps = Procedure.objects.get(code="decision").step_list
    assert [step.name_zh for step in steps if step.name_zh in DECISION] == DECISION
    required = [step.key for step in steps if step.is_required]
    assert required == ["participation", "experts", "meeting"]
    assert "legality" in [step.key for step in steps]


def test_personal_notices_run_five_working_days_or_what_the_law_says(db):
    notices = ProcedureStep.objects.exclude(objection_days=None, objection_code="")
    assert {
        (step.procedure.code, step.key, step.objection_days, step.objection_code)
        for step in notices
    } == {("selection", "notice", 5, ""), ("commutation", "notice", None, "commutation_notice")}
    personal = Procedure.objects.filter(is_personal=True)
    assert set(personal.values_list("code", flat=True)) == {"commutation", "home-leave"}


def test_each_step_has_its_names_and_a_limit(db):
    for step in ProcedureStep.objects.select_related("procedure"):
        step.full_clean()
        assert step.name_en
        assert step.limit_number in (7, 20)
    for procedure in Procedure.objects.all():
        procedure.full_clean()
        assert procedure.description_en
        assert procedure.step_list[0].counted_from != "previous"


def test_what_a_publisher_changed_outlives_an_upgrade(db):
    ProcedureStep.objects.filter(procedure__code="decision").delete()
    Procedure.objects.filter(code="decision").update(name_zh="决策")
    call_command("migrate", verbosity=0)
    procedures.add_missing("default")
    kept = Procedure.objects.get(code="decision")
    assert (kept.name_zh, kept.step_list) == ("决策", [])
    assert Procedure.objects.count() == len(SHIPPED)


# Kept by publishers.


def posted(*steps, initial=0, **fields) -> dict:
    values = {"code": "made", "name_zh": "示例流程"} | fields
    values |= {"steps-TOTAL_FORMS": len(steps), "steps-INITIAL_FORMS": initial}
    for number, step in enumerate(steps):
        usual = {
            "order": number + 1, "key": f"step-{number}", "name_zh": "环节",
            "limit_number": 20, "limit_unit": "working_day", "counted_from": "itself",
        }  # fmt: skip
        values |= {f"steps-{number}-{name}": value for name, value in (usual | step).items()}
    return values


def errors(page) -> str:
    formset = page.context["inline_admin_formsets"][0].formset
    return "".join(map(str, [page.context["adminform"].form.errors, *formset.errors,
                             formset.non_form_errors()]))  # fmt: skip


def test_a_publisher_adds_a_procedure_and_the_log_knows(signed_in):
    page = signed_in("publisher").post(f"{LIST}add/", posted({}, {"counted_from": "previous"}))
    assert page.status_code == 302, errors(page)
    assert len(Procedure.objects.get(code="made").step_list) == 2
    entry = Entry.objects.first()
    assert (entry.action, entry.subject_kind, entry.is_public) == (Action.ADDED, "procedure", True)
    assert entry.detail.changes["steps-1"]["counted_from"] == ["itself", "previous"]


@pytest.mark.parametrize(
    ("steps", "sentence"),
    [
        ([{"limit_number": 0}], "公开期限至少为 1；没有期限的留空。"),
        ([{"limit_unit": ""}], "公开期限须同时填写数字和单位。"),
        ([{"limit_number": ""}], "公开期限须同时填写数字和单位。"),
        ([{}, {"key": "step-0"}], "这个流程已有同样代码的环节。"),
        ([{}, {"order": 1}], "这个流程已有同样次序的环节。"),
        ([{"counted_from": "previous"}], "第一个环节没有上一环节，请另选起算日。"),
        ([{"order": 2}, {"order": 1, "counted_from": "previous"}], "第一个环节没有上一环节"),
        ([{"objection_days": 0}], "公示期为 1 至 60 个工作日。"),
        ([{"objection_days": 61}], "公示期为 1 至 60 个工作日。"),
        ([{"name_zh": "11010519491231002X"}], "不得公开"),
    ],
)
def test_a_step_that_cannot_be_is_refused_in_the_clerks_words(steps, sentence, signed_in):
    publisher = signed_in("publisher")
    before = Entry.objects.count()
    page = publisher.post(f"{LIST}add/", posted(*steps))
    assert page.status_code == 200
    assert sentence in errors(page)
    assert not Procedure.objects.filter(code="made").exists()
    assert Entry.objects.count() == before


@pytest.fixture
def made(db):
    made = Procedure.objects.create(code="made", name_zh="示例流程")
    for order, key in enumerate(("step-0", "step-1"), start=1):
        made.steps.create(procedure=made, order=order, key=key, name_zh="环节")
    return made


def stored(made, *changes) -> dict:
    same = {"limit_number": "", "limit_unit": ""}
    ids = ({"id": step.pk, "procedure": made.pk} for step in made.step_list)
    steps = [same | known | change for known, change in zip(ids, changes, strict=True)]
    return posted(*steps, initial=2)


def test_steps_change_places(made, signed_in):
    data = stored(made, {"order": 2}, {"order": 1})
    page = signed_in("publisher").post(f"{LIST}{made.pk}/change/", data)
    assert page.status_code == 302, errors(page)
    assert [step.key for step in Procedure.objects.get(pk=made.pk).step_list] == [
        "step-1",
        "step-0",
    ]


@pytest.mark.parametrize("change", [{"DELETE": "on"}, {"key": "renamed"}])
def test_a_step_that_was_told_of_keeps_its_key(change, made, people, signed_in):
    tell(make_dossier("published", people, procedure="made"), "step-1", people)
    url = f"{LIST}{made.pk}/change/"
    page = signed_in("publisher").post(url, stored(made, {}, change))
    assert "已经有填报的环节不能删除，也不能改代码：step-1。" in errors(page)
    assert signed_in("publisher").post(url, stored(made, change, {})).status_code == 302


@pytest.mark.parametrize("status", ["draft", "published"])
@pytest.mark.parametrize(
    "change",
    [{"limit_number": 5, "limit_unit": "month"}, {"counted_from": "start"}, {"objection_days": 9}],
)
def test_the_limits_of_what_is_public_do_not_move(status, change, made, people, signed_in):
    make_dossier(status, people, procedure="made")

    page = signed_in("publisher").post(f"{LIST}{made.pk}/change/", stored(made, change, {}))

    if status == "draft":
        assert page.status_code == 302, errors(page)
        return
    assert "已有公开的全过程按它计算期限，不能再改；请停用本流程，另建一个。" in errors(page)
    renamed = stored(made, {"name_zh": "改名", "is_required": "on"}, {})
    assert signed_in("publisher").post(f"{LIST}{made.pk}/change/", renamed).status_code == 302


@pytest.mark.parametrize(
    ("name", "reads", "adds"),
    [("publisher", 200, 200), ("supervisor", 200, 403), ("author", 403, 403),
     ("reviewer", 403, 403), ("administrator", 403, 403), ("superuser", 403, 403)],
)  # fmt: skip
def test_publishers_keep_procedures_and_supervisors_look_in(name, reads, adds, made, signed_in):
    browser = signed_in(name)
    for page in (LIST, f"{LIST}{made.pk}/change/", f"{LIST}{made.pk}/history/"):
        assert browser.get(page).status_code == reads, page
    assert browser.get(f"{LIST}add/").status_code == adds
    answer = browser.post(f"{LIST}{made.pk}/change/", stored(made, {}, {"name_zh": "改名"}))
    assert answer.status_code == (302 if name == "publisher" else 403)
    assert browser.get(f"{LIST}{made.pk}/delete/").status_code == 403


def test_a_retired_procedure_starts_no_dossier(made, people, signed_in):
    Procedure.objects.filter(pk=made.pk).update(retired_on="2009-01-01")
    offered = signed_in("author").get("/admin/disclosures/dossier/add/")
    field = offered.context["adminform"].form.fields["procedure"]
    assert made not in field.queryset
    draft = make_dossier("draft", people, procedure="made")
    page = signed_in("author").get(f"/admin/disclosures/dossier/{draft.pk}/change/")
    assert made in page.context["adminform"].form.fields["procedure"].queryset
