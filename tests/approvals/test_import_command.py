"""`manage.py import_catalogue`: large tables, in chunks, as often as need be."""

import pytest
from django.core.management import CommandError, call_command

from approvals.importing.cells import CellRefused, value_of
from approvals.management.commands import import_catalogue
from approvals.models import Approval, Law, Penalty
from portal.base.audit.models import Entry
from portal.records.actions import Action
from portal.records.numbers import NumberCounter
from tests.factories import make_approval, make_law, make_move, make_penalty

HEADER = "code,title,department,law_key,article,paragraph,item,fine_max,kinds\n"


def row(n, **changes) -> str:
    cells = {
        "code": f"CF-{n:03}", "title": f"处罚{n}", "department": "D11", "law_key": "LAWYERS_LAW",
        "article": "四十七", "paragraph": "一", "item": "二", "fine_max": "5000",
        "kinds": "警告;fine",
    }  # fmt: skip
    return ",".join((cells | changes).values()) + "\n"


@pytest.fixture
def write(tmp_path):
    def make(text, name="表.csv"):
        path = tmp_path / name
        path.write_text(text, encoding="utf-8")
        return path

    return make


@pytest.fixture
def run(people, capsys):
    make_law("published", people)

    def call(path, kind="penalty", user="author", **options):
        call_command("import_catalogue", path, type=kind, user=user, **options)
        return capsys.readouterr().out

    return call


def test_rows_become_drafts_one_entry_each(run, write, people):
    before = Entry.objects.count()

    assert "3 drafts saved" in run(write(HEADER + row(1) + row(2) + row(3)))

    drafts = Penalty.objects.order_by("code")
    assert [draft.status for draft in drafts] == ["draft"] * 3
    assert len({draft.number for draft in drafts}) == 3
    assert {draft.created_by for draft in drafts} == {people["author"]}
    assert drafts[0].kinds == "warning;fine"
    assert str(drafts[0].bases.get()) == "LAWYERS_LAW 第四十七条第一款第（二）项"
    assert Entry.objects.count() == before + 3
    assert Entry.objects.filter(action=Action.DRAFTED, subject_kind="penalty").count() == 3


@pytest.mark.pages
def test_the_same_again_does_nothing(run, write):
    path = write(HEADER + row(1) + row(2))
    run(path)
    before = Entry.objects.count()

    assert "0 drafts saved" in run(path)
    assert Entry.objects.count() == before


@pytest.mark.pages
def test_a_run_that_was_cut_short_goes_on(run, write, monkeypatch):
    monkeypatch.setattr(import_catalogue, "CHUNK", 2)
    path = write(HEADER + "".join(row(n) for n in range(5)))
    run(write(HEADER + row(0) + row(1), "first.csv"))

    assert "3 drafts saved" in run(path)
    assert Penalty.objects.count() == 5


def test_a_dry_run_takes_no_number(run, write):
    before = (NumberCounter.objects.get().last, Entry.objects.count())

    assert "create: 1" in run(write(HEADER + row(1)), dry_run=True)
    assert (NumberCounter.objects.get().last, Entry.objects.count()) == before
    assert not Penalty.objects.exists()


@pytest.mark.pages
@pytest.mark.parametrize(
    ("changes", "said"),
    [
        ({"code": ""}, "没有填写"),
        ({"code": "lower"}, "编码只用大写字母"),
        ({"code": "CF-001"}, "与第 2 行重复"),
        ({"title": ""}, "没有填写"),
        ({"department": "D99"}, "没有“D99”"),
        ({"department": "P01"}, "不在您负责的部门范围内"),
        ({"law_key": "NO_LAW"}, "法律库里没有“NO_LAW”"),
        ({"fine_max": "五千"}, "不是数字"),
        ({"fine_max": "-1"}, "不是零或正整数"),
        ({"fine_max": "1e12"}, "超出了范围"),
        ({"kinds": "nonsense"}, "没有“nonsense”这个选项"),
        ({"title": "=1+1"}, "是公式"),
        ({"title": "长" * 201}, "200"),
    ],
)
def test_one_refused_row_keeps_everything_out(changes, said, run, write, capsys):
    path = write(HEADER + row(1) + row(2, **changes))

    with pytest.raises(CommandError, match="nothing was imported"):
        run(path)
    told = capsys.readouterr().err
    assert told.startswith("row 3 ")
    assert said in told
    assert not Penalty.objects.exists()


def test_only_an_author_imports_and_only_what_is_there(run, write, tmp_path):
    path = write(HEADER + row(1))
    for user in ("reviewer", "publisher", "superuser", "nobody"):
        with pytest.raises(CommandError, match="no author"):
            run(path, user=user)
    with pytest.raises(CommandError, match="cannot read"):
        run(tmp_path / "none.csv")


@pytest.mark.pages
def test_who_imported_may_not_approve(run, write, people):
    run(write(HEADER.strip() + ",conduct\n" + row(1, conduct="私自收费")))
    record = make_move(Penalty.objects.get(), "submit", people["colleague"])
    people["author"].role = "reviewer"
    people["author"].save()

    from portal.acts.refused import ActRefused

    with pytest.raises(ActRefused):
        make_move(record, "approve", people["author"])


@pytest.mark.pages
@pytest.mark.parametrize("status", ["review", "approved"])
def test_a_version_on_its_way_is_left_alone(status, run, write, people, capsys):
    make_penalty(status, people, code="CF-001")

    with pytest.raises(CommandError):
        run(write(HEADER + row(1)))
    assert "先撤回或退回才能更改" in capsys.readouterr().err


@pytest.mark.pages
def test_an_emptied_department_is_refused_not_stored(run, write, people, capsys):
    make_penalty("published", people, code="CF-001")

    with pytest.raises(CommandError):
        run(write("code,department\nCF-001,\n"))
    assert "“department”：没有填写" in capsys.readouterr().err


def test_without_a_column_for_departments_rows_are_the_authors_own(run, write, people):
    run(write("code,title\nCF-001,一项处罚\n"))

    assert Penalty.objects.get().department == people["author"].department


def test_a_new_entry_needs_a_title(run, write, capsys):
    for table in ("code,fine_max\nCF-001,1\n", "code,title\nCF-001,\n"):
        with pytest.raises(CommandError):
            run(write(table))
        assert capsys.readouterr().err.count("：") == 1


def test_a_draft_of_a_law_elsewhere_is_unknown(run, write, people, capsys):
    bureau = {"author": people["stranger_author"]}
    make_law("draft", people | bureau, code="SECRET_LAW", title="石榴法")

    with pytest.raises(CommandError):
        run(write(HEADER + row(1, law_key="SECRET_LAW")))
    assert "法律库里没有“SECRET_LAW”" in capsys.readouterr().err


def test_a_draft_is_changed_where_it_is(run, write, people):
    draft = make_penalty("draft", people, code="CF-001")

    run(write("code,fine_max,bases\nCF-001,7000,LAWYERS_LAW|第五十条\n"))

    changed = Penalty.objects.get()
    assert (changed.pk, changed.fine_max, changed.revision) == (draft.pk, 7000, 1)
    assert [str(basis) for basis in changed.bases.all()] == ["LAWYERS_LAW 第五十条"]
    assert changed.conduct == draft.conduct


def test_a_withdrawn_entry_comes_back_as_a_draft_of_its_next_version(run, write, people):
    make_penalty("withdrawn", people, code="CF-001")

    run(write("code,fine_max\nCF-001,7000\n"))

    assert [one.status for one in Penalty.objects.order_by("version")] == ["withdrawn", "draft"]


def test_lists_are_read_line_by_line(run, write, people):
    table = (
        "编码,信息名称,责任部门,权力类型,申请材料,办理环节,法定时限,法定时限单位,收费\n"
        'XK-09,新许可,律师工作处,行政许可,"申请书|原件|1\n身份证明|copy","受理|窗口|5\n决定",20,'
        "工作日,否\n"
    )
    run(write(table), kind="approval")

    approval = Approval.objects.get()
    assert [(m.name, m.form, m.copies) for m in approval.materials.all()] == [
        ("申请书", "original", 1), ("身份证明", "copy", None),
    ]  # fmt: skip
    assert [(s.name, s.days) for s in approval.steps.all()] == [("受理", 5), ("决定", None)]
    assert (approval.type.slug, approval.statutory_text) == ("licence", "20 工作日")
    assert approval.is_charged is False


@pytest.mark.pages
def test_a_promise_longer_than_the_law_is_refused(run, write, people, capsys):
    make_approval("published", people)

    with pytest.raises(CommandError):
        run(write("code,promised_limit\nXK-01,31\n"), kind="approval")
    assert "承诺时限不得长于法定时限" in capsys.readouterr().err


def test_laws_may_name_each_other_in_one_table(run, write):
    run(
        write(
            "code,title,department,level,issuer,effect,superseded_by\n"
            "OLD,旧法,D11,law,国务院,superseded,NEW\nNEW,新法,D11,law,国务院,in_force,\n"
        ),
        kind="law",
    )
    assert Law.objects.get(code="OLD").superseded_by == "NEW"


@pytest.mark.parametrize("text", ["2009-12-30", "2009/12/30", "2009.12.30", "2009年12月30日"])
def test_dates_are_read_as_people_write_them(text):
    assert value_of(Law._meta.get_field("effective_on"), text).isoformat() == "2009-12-30"


@pytest.mark.parametrize("text", ["2009-13-01", "昨天", "30/12/2009"])
def test_other_dates_are_refused(text):
    with pytest.raises(CellRefused):
        value_of(Law._meta.get_field("effective_on"), text)
