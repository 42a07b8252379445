"""What a fresh site begins with: loaded by the system while it is empty, proposed where people must
agree, and nothing at all where anything is wrong with it."""

import shutil

import pytest
from django.conf import settings
from django.core.management import CommandError, call_command
from django.utils import timezone

from approvals.models import PowerType
from disclosures.catalogue.acts import perform as decide
from disclosures.models import Category, Procedure, Requirement, RequirementChange
from portal.base.audit.models import Entry
from portal.base.workdays.models import CalendarDay, CalendarNotice, Limit
from portal.topics.models import Topic
from portal.verification import verify_log
from portal.vocabulary.models import EverydayWord

pytestmark = [pytest.mark.django_db, pytest.mark.pages]

PROPOSALS = {"user": "publisher", "department": "ROOT"}


def start_kit(kit="justice-department", **options):
    call_command("start_kit", str(kit), **options)


@pytest.fixture
def kit(tmp_path):
    """One's own, a few rows of each table."""
    folder = tmp_path / "health"
    folder.mkdir()
    tables = {
        "power_types.csv": "slug,code,label_zh,order\nfiling,11,备案,20\n",
        "sets.csv": "code,label_zh,label_en\nin-force,现行清单,In force\n",
        "categories.csv": "code,label_zh,parent,order\nareas,领域,,1\nclinics,医疗机构,areas,2\n",
        "limits.csv": "code,name_zh,name_en,number,unit,article,effective_from\n"
        "clinic,机构审批,Clinics,45,calendar_day,《医疗机构管理条例》第十二条,1994-09-01\n",
        "days.csv": "date,source,is_working,reason_zh,reason_en\n"
        "2027-03-10,local,N,开斋节,Eid\n2027-05-17,local,N,古尔邦节,Corban\n",
        "notices.csv": "source,year,title\nlocal,2027,2027年地方放假安排\n",
        "procedures.csv": "code,name_zh\nclinic,机构设置\n",
        "procedure_steps.csv": "procedure,key,name_zh,kind,is_required,after\n"
        "clinic,notice,公示,progress,N,\nclinic,result,结果,result,Y,notice\n",
        "requirements.csv": "code,title_zh,kind,category,content,article,term,limit_code\n"
        "CLINICS,审批结果,result,clinics,名称|地址,《条例》第二十条,as_needed,disclosure\n",
        "words.csv": "word,terms\n看病,医疗服务\n",
        "topics.csv": "kind,code,title_zh\nevent,see-a-doctor,看病\n",
    }
    for name, text in tables.items():
        (folder / name).write_text(text)
    return folder


def test_the_shipped_kit_loads_once_and_is_told_in_one_entry(capsys):
    start_kit(check=True)
    assert not Category.objects.exists()
    assert not Entry.objects.exists()
    start_kit()
    start_kit()

    told = capsys.readouterr().out.splitlines()
    assert "categories.csv: 27 would be loaded" in told
    assert told.count("categories.csv: 27 loaded") == 1
    assert "requirements.csv: 24 wait for --user and --department" in told
    entry = Entry.objects.get()
    assert (entry.action, entry.subject_number, entry.is_public) == (
        "system_run", "justice-department", True,
    )  # fmt: skip
    assert entry.detail.changes["categories.csv"] == 27
    assert len(entry.detail.changes["digest"]) == 64
    assert not verify_log().findings


def test_what_is_owed_and_said_waits_for_another_publisher(people, tmp_path, capsys):
    """Of a copy of the shipped kit, as another department would make it."""
    copy = shutil.copytree(settings.START_KIT, tmp_path / "copy")
    words = (copy / "words.csv").read_text().splitlines(keepends=True)
    (copy / "words.csv").write_text("".join(words[:20]))
    start_kit(copy, **PROPOSALS, check=True)
    assert "requirements.csv: 24 would be proposed" in capsys.readouterr().out
    start_kit(copy, **PROPOSALS)
    start_kit(copy, **PROPOSALS)

    told = capsys.readouterr().out.splitlines()
    assert "requirements.csv: 24 proposed" in told
    assert "requirements.csv: 0 proposed" in told
    assert not Requirement.objects.exists()
    assert not EverydayWord.objects.exclude(status="proposed").exists()
    assert not Topic.objects.filter(awaits_release=False).exists()
    for change in RequirementChange.objects.order_by("pk"):
        decide(change, "release", actor=people["publisher2"], at=timezone.now())
    row = Requirement.objects.get(code="BUDGET")
    assert (row.department.code, row.limit_number, row.limit_unit) == ("ROOT", 3, "month")
    assert row.content.splitlines()[0] == "收支总表"
    assert Requirement.objects.count() == 24


def test_another_department_writes_its_own(people, kit):
    start_kit(kit, **PROPOSALS)

    assert Category.objects.get(code="clinics").parent.code == "areas"
    assert PowerType.objects.get(slug="filing").code == "11"
    assert Limit.objects.in_use().get(code="clinic").number == 45
    assert CalendarDay.objects.in_use().get(date="2027-03-10").is_working is False
    assert CalendarNotice.objects.in_use().filter(source="local", year=2027).exists()
    steps = Procedure.objects.get(code="clinic").steps.values_list("key", "order", "is_required")
    assert [*steps] == [("notice", 1, False), ("result", 2, True)]
    assert RequirementChange.objects.get().proposed["content"] == "名称\n地址"
    assert not verify_log().findings


FAULTS = {
    "categories.csv": "code,label_zh,parent\nareas,领域,\nareas,又一个,\nx,无父,none\ny,,areas\n",
    "days.csv": "date,source,is_working,reason_zh,reason_en\n2027-13-01,local,maybe,节,x\n",
    "notices.csv": "source,year,title\nlocal,2027,缺日子\n",
    "limits.csv": "code,name_zh,unit,article,effective_from\nx,时限,month,条,2020-01-01\n",
    "procedure_steps.csv": "procedure,key,name_zh,colour\nnone,x,步,红\n",
    "requirements.csv": "code,title_zh,kind,article,term\nONE,事项,result,《条例》,periodic\n"
    "ONE,又,result,《条例》,periodic\n",
    "words.csv": "word,terms\n看病,\n",
    "topics.csv": "kind,code,title_zh\nevent,Bad Code,不好\n",
    "catagories.csv": "code\n",
}
NAMED = [
    "categories.csv, line 3: the same as line 2",
    "categories.csv, line 4: parent: 没有代码为 none 的记录。",
    "categories.csv, line 5: label_zh: ",
    "days.csv, line 2: date: ",
    "days.csv, line 2: is_working: “maybe”不是",
    "notices.csv, line 2: year: 日历里还没有 2027 年的",
    "limits.csv, line 1: the column number is missing",
    "procedure_steps.csv, line 1: no column is called colour",
    "requirements.csv, line 2: frequency: 定期公开的要选公开频次。",
    "requirements.csv, line 3: the same as line 2",
    "words.csv, line 2: ",
    "topics.csv, line 2 Bad Code: ",
    "catagories.csv: no table of a start kit is called so",
]


def test_every_fault_is_named_by_file_and_line_and_nothing_is_loaded(people, kit, capsys):
    for name, text in FAULTS.items():
        (kit / name).write_text(text)
    before = Entry.objects.count()
    with pytest.raises(CommandError, match="nothing was loaded: "):
        start_kit(kit, **PROPOSALS)

    told = capsys.readouterr().err
    assert [named for named in NAMED if named not in told] == []
    assert not Category.objects.filter(code="areas").exists()
    assert not PowerType.objects.filter(slug="filing").exists()
    assert Entry.objects.count() == before


def test_once_a_record_was_written_two_people_agree_on_each_heading(new_item, people, kit, capsys):
    start_kit(kit)
    new_item("draft")
    start_kit(kit, **PROPOSALS)  # what is there already is no matter
    with (kit / "categories.csv").open("a") as table:
        table.write("later,后来的,areas,3\n")
    with pytest.raises(CommandError):
        start_kit(kit)
    assert "categories.csv: records have been written here" in capsys.readouterr().err
    assert not Category.objects.filter(code="later").exists()


def test_what_was_changed_since_is_left_alone(kit):
    start_kit(kit)
    Category.objects.filter(code="clinics").update(label_zh="医院")
    start_kit(kit)
    assert Category.objects.get(code="clinics").label_zh == "医院"


def test_it_says_who_and_what_it_does_not_know(people, kit, tmp_path):
    empty = tmp_path / "empty"
    empty.mkdir()
    for wrong, why in [
        ({"kit": "no-such-kit"}, "neither a folder nor a kit: justice-department"),
        ({"kit": empty}, "holds no table"),
        ({"user": "publisher"}, "both or neither"),
        (PROPOSALS | {"user": "author"}, "author is no publisher"),
        (PROPOSALS | {"department": "NONE"}, "there is no department NONE"),
    ]:
        with pytest.raises(CommandError, match=why):
            start_kit(**{"kit": kit} | wrong)
