"""The procedures that are there from the start, and how publishers keep them."""

import pytest
from django.core.management import call_command
from django.utils import timezone

from disclosures import procedures
from disclosures.dossiers.procedure_acts import procedures as workflow
from disclosures.models import Procedure, ProcedureStep
from portal.acts.refused import ActRefused
from portal.base.audit.models import Entry
from portal.base.audit.seal_verification import check_rows
from portal.base.notices.models import Notice
from portal.verification import check_acts
from tests.disclosures.dossiers import make_dossier
from tests.forms import typed

perform = workflow.perform

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


def offered(client):
    page = client.get("/admin/disclosures/dossier/add/")
    return page.context["adminform"].form.fields["procedure"].queryset


def waiting(client) -> dict[str, list]:
    return {one.name: list(one.rows) for one in client.get("/admin/").context["rules"]}


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


def test_a_new_procedure_is_chosen_once_another_publisher_has_let_it_out(signed_in, people):
    first, second = signed_in("publisher"), signed_in("publisher2")
    page = first.post(f"{LIST}add/", posted({}, {"counted_from": "previous"}))
    assert page.status_code == 302, errors(page)
    made = Procedure.objects.get(code="made")
    assert (made.awaits_release, len(made.step_list)) == (True, 2)
    entry = Entry.objects.first()
    assert (entry.action, entry.subject_number) == ("procedure_proposed", "made")
    assert not entry.is_public
    assert entry.detail.changes["steps-1"]["counted_from"] == ["itself", "previous"]
    assert made not in offered(signed_in("author"))
    assert "示例流程" not in first.get("/dossiers/").content.decode()
    assert waiting(first) == {"procedures_mine": [made]}
    assert waiting(second) == {"procedures": [made]}
    assert first.get(f"{LIST}{made.pk}/act/release/").status_code == 403

    # Whoever proposed it goes on with it meanwhile; nobody else does.
    change = f"{LIST}{made.pk}/change/"
    assert first.post(change, stored(made, {"name_zh": "改名"}, {})).status_code == 302
    page = second.post(change, stored(made, {}, {"name_zh": "改名"}))
    assert "publisher先生提出的更改还没有放行" in errors(page)

    made.refresh_from_db()
    second.post(f"{LIST}{made.pk}/act/release/", {"seen_revision": made.revision})

    assert made in offered(signed_in("author"))
    entry = Entry.objects.get(action="procedure_released")
    assert entry.is_public
    assert entry.detail.changes["steps"] == "step-0 改名\nstep-1 环节"
    assert list(check_acts()) == []
    assert list(check_rows()) == []


def test_one_without_steps_is_not_let_out(signed_in, people):
    signed_in("publisher").post(f"{LIST}add/", posted())
    made = Procedure.objects.get(code="made")
    with pytest.raises(ActRefused, match="流程还没有环节"):
        perform(made, "release", actor=people["publisher2"], at=timezone.now())


@pytest.mark.parametrize(
    ("steps", "sentence"),
    [
        ([{"limit_number": 0}], "时限至少为 1；没有时限的留空。"),
        ([{"limit_unit": ""}], "时限须同时填写数字和单位。"),
        ([{"limit_number": ""}], "时限须同时填写数字和单位。"),
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


def test_the_steps_of_what_was_let_out_are_final_and_its_words_wait(made, people, signed_in):
    first, change = signed_in("publisher"), f"{LIST}{made.pk}/change/"
    before = list(made.steps.values())
    data = stored(made, {"limit_number": 5, "limit_unit": "month"}, {"DELETE": "on"})
    first.post(change, data | {"name_zh": "新的名称", "retired_on": "2009-01-01"})

    made.refresh_from_db()
    assert list(made.steps.values()) == before
    assert (made.name_zh, made.retired_on) == ("示例流程", None)
    assert made.proposed == {"name_zh": "新的名称", "retired_on": "2009-01-01"}
    assert made in offered(signed_in("author"))

    perform(made, "release", actor=people["publisher2"], at=timezone.now())
    entry = Entry.objects.get(action="procedure_released")
    assert made not in offered(signed_in("author"))
    assert entry.detail.changes["name_zh"] == ["示例流程", "新的名称"]
    assert list(check_acts()) == []


def test_a_refused_change_changes_nothing_and_is_told(made, people, signed_in):
    first = signed_in("publisher")
    first.post(f"{LIST}{made.pk}/change/", stored(made, {}, {}) | {"retired_on": "2009-01-01"})
    made.refresh_from_db()
    perform(made, "refuse", actor=people["publisher2"], at=timezone.now(), note="还在用")

    made.refresh_from_db()
    assert (made.retired_on, made.proposed, made.proposed_by) == (None, {}, None)
    notice = Notice.objects.get(kind="procedure_refused")
    assert (notice.recipient, notice.note) == (people["publisher"], "还在用")


def test_a_new_one_begins_with_the_steps_of_another(made, signed_in):
    publisher = signed_in("publisher")
    page = publisher.get(f"{LIST}{made.pk}/change/").content.decode()
    assert f"{LIST}add/?like=made" in page
    address = f"{LIST}add/?like=made"
    given = typed(publisher, address, code="made-2", name_zh="新的流程")
    assert publisher.post(address, given).status_code == 302
    kept = Procedure.objects.get(code="made-2").step_list
    assert [step.key for step in kept] == ["step-0", "step-1"]


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
    answer = browser.post(f"{LIST}{made.pk}/change/", stored(made, {}, {}) | {"name_en": "Other"})
    assert answer.status_code == (302 if name == "publisher" else 403)
    assert browser.get(f"{LIST}{made.pk}/delete/").status_code == 403


def test_a_retired_procedure_starts_no_dossier(made, people, signed_in):
    Procedure.objects.filter(pk=made.pk).update(retired_on="2009-01-01")
    assert made not in offered(signed_in("author"))
    draft = make_dossier("draft", people, procedure="made")
    page = signed_in("author").get(f"/admin/disclosures/dossier/{draft.pk}/change/")
    assert made in page.context["adminform"].form.fields["procedure"].queryset
