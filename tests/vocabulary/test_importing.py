"""Everyday words from a table: first what each row would do, then all rows are proposed or none."""

import csv

import pytest
from django.core.files.uploadedfile import SimpleUploadedFile
from django.core.management import CommandError, call_command
from django.utils import timezone

from portal.base.audit.models import Entry
from portal.base.lists.tables import Table
from portal.base.notices.models import Notice
from portal.verification import verify_log
from portal.vocabulary import importing
from portal.vocabulary.acts import perform
from portal.vocabulary.models import EverydayWord
from portal.vocabulary.words import everyday_words
from tests.factories import make_word
from tests.records.test_personal_data import VALID

IMPORT = "/admin/vocabulary/everydayword/import/"
GOOD = "日常用语,规范用语,双向\n律师证,律师执业证;律师执业证书,\n律所,律师事务所,是\n"


@pytest.fixture
def upload(signed_in):
    client = signed_in("publisher")

    def post(text: str):
        return client, client.post(IMPORT, {"file": SimpleUploadedFile("t.csv", text.encode())})

    return post


@pytest.mark.pages
def test_what_the_dry_run_showed_is_proposed_and_others_are_told_once(upload, people):
    client, page = upload(GOOD)
    assert not EverydayWord.objects.exists()

    assert client.post(IMPORT, {"token": page.context["token"]}).status_code == 302

    rows = EverydayWord.objects.order_by("pk")
    assert [(row.word, row.terms, row.both_ways, row.status) for row in rows] == [
        ("律师证", "律师执业证；律师执业证书", False, "proposed"),
        ("律所", "律师事务所", True, "proposed"),
    ]
    assert [(one.recipient, one.title) for one in Notice.objects.all()] == [
        (people["publisher2"], "2 个日常用语")
    ]
    assert Entry.objects.filter(action="everyday_word_proposed").count() == 2
    assert verify_log().findings == []


REFUSED = {
    "an ID number": (f"律师证,{VALID}", "身份证号码"),
    "no term": ("律师证,", "规范用语"),
    "not a yes": ("律师证,律师执业证,或许", "不是“是”或“否”"),
    "twice": ("律师证,律师执业证\n律师证,别的证", "与第 2 行是同一个日常用语"),
    "waits otherwise": ("公证处,公证机关", "已经有人提出"),
}


@pytest.mark.pages
@pytest.mark.parametrize("case", REFUSED)
def test_one_bad_row_refuses_the_table(case, upload, people):
    make_word(people, "公证处", "公证机构")
    rows, reason = REFUSED[case]

    _client, page = upload(f"word,terms,both_ways\n{rows}\n好的词,好的用语\n")

    assert page.context["token"] == ""
    assert reason in page.content.decode()


@pytest.mark.pages
def test_what_is_no_table_of_words_is_refused(upload):
    for text in ("word\n律师证\n", "word,terms\n", "word,terms,日常用语\na,b,c\n",
                 "word,terms\n" + "".join(f"俗称{n},名称\n" for n in range(5001))):  # fmt: skip
        _client, page = upload(text)
        assert page.status_code == 422
        assert page.context["form"].errors["file"]


def test_what_changed_since_the_dry_run_is_shown_again(upload, people):
    client, page = upload(GOOD)
    make_word(people, "律所", "律师事务所；律师行", True)

    again = client.post(IMPORT, {"token": page.context["token"]})

    assert again.status_code == 422
    assert [one.action for one in again.context["run"].outcomes] == ["propose", "same"]
    assert EverydayWord.objects.count() == 1


def test_the_shipped_words_load_again_and_again(people, capsys):
    """For a real site, by the command; another publisher releases them."""
    call_command("load_vocabulary", user="publisher")
    first = EverydayWord.objects.count()
    call_command("load_vocabulary", user="publisher2")
    row = EverydayWord.objects.get(word="律师证")
    perform(row, "release", actor=people["publisher2"], at=timezone.now())
    call_command("load_vocabulary", "--dry-run", user="publisher")

    said = capsys.readouterr().out.splitlines()
    assert said == [
        f"{first} everyday words proposed", "0 everyday words proposed",
        "0 everyday words would be proposed",
    ]  # fmt: skip
    assert first >= 150
    assert everyday_words() == {"律师证": ("律师执业证", "律师执业")}


@pytest.mark.pages
def test_no_shipped_row_is_refused_or_says_its_word_twice(db):
    with importing.SHIPPED.open("rb") as file:
        run = importing.plan(Table("words.csv", file))
    assert [(one.row, one.reasons) for one in run.refused] == []
    with importing.SHIPPED.open(encoding="utf-8", newline="") as file:
        assert len(list(csv.DictReader(file))) == len(run.proposed)


def test_the_command_says_what_it_cannot_do(people, tmp_path):
    bad = tmp_path / "bad.csv"
    bad.write_text(f"word,terms\n律师证,{VALID}\n")
    for args, why in [
        ({"user": "author"}, "author is no publisher"),
        ({"user": "nobody"}, "nobody is no publisher"),
        ({"file": tmp_path / "none.csv", "user": "publisher"}, "cannot read"),
        ({"file": bad, "user": "publisher"}, "1 rows are refused"),
    ]:
        with pytest.raises(CommandError, match=why):
            call_command("load_vocabulary", **args)
    assert not EverydayWord.objects.exists()
