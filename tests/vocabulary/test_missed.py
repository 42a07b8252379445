"""What strangers sought and did not find: appended by requests, counted by `tick`, shown from the
third day on; nothing of whoever sought it."""

import fcntl
import multiprocessing
import threading
from datetime import date, datetime, timedelta
from pathlib import Path

import pytest
from django.db import connection
from django.test.utils import CaptureQueriesContext
from django.urls import reverse
from django.utils import timezone

from portal.base.notices import jobs
from portal.vocabulary import missed
from portal.vocabulary.missed import note_missed, word_of
from portal.vocabulary.models import MissedWord
from tests.factories import make_word
from tests.records.test_personal_data import OLD, VALID
from tests.vocabulary.sought import miss

LIST = "/admin/vocabulary/missedword/"
NOON = datetime(2026, 6, 15, 12, tzinfo=timezone.get_default_timezone())
DAY = timedelta(days=1)


@pytest.fixture(autouse=True)
def var_dir(settings, tmp_path):
    settings.VAR_DIR = tmp_path
    return tmp_path


@pytest.fixture
def file(var_dir) -> Path:
    return var_dir / "missed" / timezone.localdate().isoformat()


def counts() -> dict[tuple[str, date], int]:
    return {(row.word, row.day): row.count for row in MissedWord.objects.all()}


KEPT = {
    "律师证怎么办？": "律师证怎么办",
    "  ＤＮＡ  鉴定 ": "dna 鉴定",
    "房产证": "房产证",
    "车祸": "车祸",
    "申诉\t\n材料": "申诉 材料",
    "12348": "12348",
    "how to become a lawyer": "how to become a lawyer",
}
NEVER = [
    VALID, OLD, f"查{VALID}", " ".join(VALID), "13800138000", "138 0013 8000 欠钱",
    "一三八零零一三八零零零", "0951-5550101", "640000/2026-00001", "6222021234567890128",
    "a@example.cn", "https://example.cn", "王小明", "王 小明", "欧阳锋", "张三律师", "律师张三",
    "王厅长", "钱多多", "钱律师", "张三 离婚", "买买提·艾力", "姓名：李雷", "a", "？！", "",
    "律" * 31,
    "律" * 5000,
]  # fmt: skip


@pytest.mark.parametrize("query", KEPT)
def test_words_are_kept_as_the_search_reads_them(query):
    assert word_of(query) == KEPT[query]
    assert word_of(KEPT[query]) == KEPT[query]


@pytest.mark.parametrize("query", NEVER, ids=lambda query: query[:12])
def test_nothing_of_a_person_and_nothing_odd_is_ever_written(query, var_dir):
    note_missed(query)

    assert not (var_dir / "missed").exists()


def test_a_request_asks_no_database_and_writes_the_word_alone(db, file):
    with CaptureQueriesContext(connection) as captured:
        note_missed("律师证怎么办")

    assert len(captured) == 0
    assert file.read_text() == "\n律师证怎么办\t\n"
    assert file.stat().st_mode & 0o777 == 0o600


def test_a_file_that_cannot_be_written_stops_nobody(var_dir, file, monkeypatch):
    (var_dir / "missed").write_text("a file where the folder should be")
    note_missed("律师证怎么办")
    (var_dir / "missed").unlink()
    file.parent.mkdir()
    file.mkdir()  # nobody can append to it
    note_missed("律师证怎么办")
    file.rmdir()
    file.symlink_to("/dev/full")  # a full disk
    note_missed("律师证怎么办")


def test_a_held_lock_is_waited_for_by_nobody(committed_db, file):
    """Neither on the file nor in the database."""
    note_missed("律师证怎么办")
    with file.open("ab") as held, connection.cursor() as cursor:
        fcntl.flock(held, fcntl.LOCK_EX)
        cursor.execute("BEGIN IMMEDIATE" if connection.vendor == "sqlite" else "BEGIN")
        request = threading.Thread(target=note_missed, args=["离婚 起诉"], daemon=True)
        request.start()
        request.join(20)
        cursor.execute("ROLLBACK")
    assert "离婚 起诉" in file.read_text()


def test_lines_of_several_processes_stay_whole(db, file):

    def seek(word):
        for n in range(100):  # what any hour has room for
            note_missed(f"{word}怎么办理呢 {n % 10}")

    fork = multiprocessing.get_context("fork")
    words = ("离婚起诉", "居住证", "社保转移")
    running = [fork.Process(target=seek, args=[word]) for word in words]
    for one in running:
        one.start()
    for one in running:
        one.join(60)
    assert [one.exitcode for one in running] == [0, 0, 0]

    assert missed.collect(timezone.now() + DAY) == 30
    assert set(MissedWord.objects.values_list("count", flat=True)) == {10}


def test_a_line_that_a_full_disk_cut_off_is_no_word(db, file):
    note_missed("律师证怎么办")
    with file.open("ab") as cut:
        cut.write("\n离婚起".encode())
    note_missed("居住证")
    with file.open("ab") as cut:
        cut.write(b"\n\xe5\xb1\t\n\n" + f"{VALID}\t\n".encode())

    missed.collect(timezone.now() + DAY)

    assert {word for word, _day in counts()} == {"律师证怎么办", "居住证"}


@pytest.mark.pages
def test_a_flood_fills_neither_disk_nor_table_and_leaves_room_later_on_the_day(db, var_dir):
    path = var_dir / "missed" / "2026-06-15"
    known = "离婚起诉"
    miss(known, 40)
    for n in range(20_000):
        missed.note(f"泛滥 {n}", NOON.replace(hour=0))
    assert path.stat().st_size < missed.BYTES_AN_HOUR + 100
    for _ in range(3):
        missed.note("居住证", NOON)
    missed.note(known, NOON)

    collected = missed.collect(NOON + DAY)

    assert collected == missed.MOST_WORDS
    found = counts()
    assert found["居住证", NOON.date()] == 3
    assert found[known, NOON.date()] == 1
    assert not path.exists()


def test_days_that_are_over_are_counted_once_whatever_cuts_it_short(db, var_dir):
    for at in (NOON, NOON, NOON + DAY):
        missed.note("居住证", at)
    first = var_dir / "missed" / "2026-06-15"
    content = first.read_bytes()

    missed.collect(NOON + DAY)
    first.write_bytes(content)  # as if it had not been deleted
    midnight = (NOON + 2 * DAY).replace(hour=0)
    missed.collect(midnight + timedelta(minutes=5))  # somebody may still be writing
    assert counts() == {("居住证", date(2026, 6, 15)): 2}

    missed.collect(midnight + timedelta(minutes=11))
    assert counts() == {("居住证", date(2026, 6, 15)): 2, ("居住证", date(2026, 6, 16)): 1}
    assert list((var_dir / "missed").iterdir()) == []


def test_what_tick_found_too_late_is_not_kept_and_other_files_are_left_alone(db, var_dir):
    missed.note("居住证", NOON)
    (var_dir / "missed" / "README").write_text("?")

    missed.collect(NOON + 90 * DAY)

    assert counts() == {}
    assert [path.name for path in (var_dir / "missed").iterdir()] == ["README"]


def test_old_days_go_and_rare_words_sooner(db):
    now = timezone.now()
    miss("常见", 2, 31, 89, 90)
    miss("少见", 2, 29, 30)
    miss("更少见", 31, 40)

    missed.sweep(now)

    today = timezone.localdate(now)
    left = {f"{word} {(today - day).days}" for word, day in counts()}
    assert left == {"常见 2", "常见 31", "常见 89", "少见 2", "少见 29", "少见 30"}
    missed.sweep(now + DAY)
    assert ("少见", today - 30 * DAY) in counts()  # sought on three days
    MissedWord.objects.filter(word="少见", day=today - 2 * DAY).delete()
    missed.sweep(now + DAY)
    assert ("少见", today - 30 * DAY) not in counts()


def test_the_office_sees_what_was_sought_on_three_days_newest_first(signed_in, people):
    miss("居住证", 1, 5, 9, count=4)
    miss("社保转移", 3, 5, 6, 7)
    miss("两天", 1, 2, count=100)
    make_word(people, "社保转移", "社会保险关系转移")
    browser = signed_in("publisher2")

    page = browser.get(LIST)

    rows = [(row.word, row.total, row.days) for row in page.context["cl"].result_list]
    assert rows == [("居住证", 12, 3), ("社保转移", 4, 4)]
    assert "两天" not in page.content.decode()
    link = f"{reverse('admin:vocabulary_everydayword_add')}?word=%E5%B1%85%E4%BD%8F%E8%AF%81"
    assert link in page.content.decode()
    form = browser.get(link).context["form"]
    assert form["word"].value() == "居住证"
    known = [row.word for row in browser.get(f"{LIST}?known=yes").context["cl"].result_list]
    assert known == ["社保转移"]
    assert list(browser.get(f"{LIST}?q=两天").context["cl"].result_list) == []
    lists = {one.name: one for one in browser.get("/admin/").context["vocabulary"]}
    assert [row.word for row in lists["missed_words"].rows] == ["居住证"]
    MissedWord.objects.filter(day__gte=timezone.localdate() - 7 * DAY).delete()
    miss("居住证", 8, 10)
    assert browser.get("/admin/").context["vocabulary"] != []  # the proposal
    assert "missed_words" not in str(browser.get("/admin/").context["vocabulary"])
    assert "missed_words" not in str(signed_in("author").get("/admin/").context["vocabulary"])


def test_tick_does_both(db, var_dir):
    yesterday = timezone.localtime() - DAY
    missed.note("居住证", yesterday)
    miss("更少见", 40)

    said = jobs.JOBS["missed_words"].work(timezone.now())

    assert said == "1 words that found nothing counted, 1 forgotten"
    assert counts() == {("居住证", yesterday.date()): 1}
