"""The topics that come with the portal, or a table of one's own, on a real site."""

import pytest
from django.core.management import CommandError, call_command

from portal.base.audit.models import Entry
from portal.topics.models import Topic
from portal.topics.shipped import shipped
from tests.topics.made import act

pytestmark = [pytest.mark.django_db, pytest.mark.pages]


def load(*args, **options):
    call_command("load_topics", *args, **{"user": "publisher", "department": "D11"} | options)


def test_the_shipped_topics_load_again_and_again(people, client, capsys):
    load("--dry-run")
    assert not Topic.objects.exists()
    load()
    load(user="publisher2")

    count = len(list(shipped()))
    assert capsys.readouterr().out.splitlines() == [
        f"{count} topics would be proposed", f"{count} topics proposed", "0 topics proposed",
    ]  # fmt: skip
    rows = Topic.objects.select_related("theme", "proposed_by", "department")
    assert {(row.proposed_by.username, row.department.code) for row in rows} == {
        ("publisher", "D11")
    }
    assert Entry.objects.filter(action="topic_proposed").count() == count
    topic = rows.get(code="no-money-for-a-lawyer")
    assert (topic.theme.code, topic.order) == ("lawyers-and-aid", 10)
    assert client.get("/services/no-money-for-a-lawyer/").status_code == 404
    act(topic, "release", people["publisher2"])
    assert client.get("/services/no-money-for-a-lawyer/").status_code == 200


def test_a_table_may_tell_departments_and_links(people, departments, tmp_path):
    own = tmp_path / "own.csv"
    own.write_text(
        "kind,code,title_zh,department,links\n"
        f"event,report-it,想反映问题,{departments['root'].code},page:report|/hotlines/\n"
    )
    load(own)

    topic = Topic.objects.get()
    assert (topic.department, topic.links) == (
        departments["root"],
        ["page:report", "page:hotlines"],
    )


def test_nothing_is_proposed_of_a_table_with_a_fault(people, tmp_path, capsys):
    bad = tmp_path / "bad.csv"
    bad.write_text(
        "kind,code,title_zh,theme,links\n"
        "event,good,好的,,\nevent,Bad Code,不好,none,/nothing/\nquestion,empty,没有答复,,\n"
    )
    lacks = tmp_path / "lacks.csv"
    lacks.write_text("code\nx\n")
    for args, why in [
        ({"user": "author"}, "author is no publisher"),
        ({"user": "nobody"}, "nobody is no publisher"),
        ({"department": "NONE"}, "there is no department NONE"),
        ({"file": tmp_path / "none.csv"}, "cannot read"),
        ({"file": lacks}, "缺少列"),
        ({"file": bad}, "2 rows are refused"),
    ]:
        with pytest.raises(CommandError, match=why):
            load(**args)
    told = capsys.readouterr().err
    assert not Topic.objects.exists()
    for part in (
        "row 3 Bad Code",
        "没有代码为 none 的主题",
        "没有找到",
        "row 4 empty",
        "须写明答复",
    ):
        assert part in told
