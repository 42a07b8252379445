"""The demonstration: it loads once, and gives everyone something to do."""

import json
from collections import Counter

import pytest
from django.db.models import Count, Q
from django.utils import timezone

from disclosures.models import Item
from portal import desk, personal_data
from portal.audit.models import Action, Entry
from portal.demo import load
from portal.departments.models import Department, Role, User
from portal.publishing.states import Status

PASSWORD = "a password of the demonstration"
DESKS = {
    "author": {"returned", "drafts", "submissions"},
    "author2": {"returned", "drafts", "submissions"},
    "reviewer": {"to_review", "to_confirm"},
    "reviewer2": {"to_review"},
    "publisher": {"to_publish", "scheduled"},
    "publisher2": {"to_publish", "scheduled"},
}
PAPERS = {".pdf": b"%PDF-", ".png": b"\x89PNG", ".jpg": b"\xff\xd8\xff"}


@pytest.fixture(scope="module")
def records():
    return json.loads((load.DATA / "records.json").read_text(encoding="utf-8"))


def test_the_records_say_nothing_twice_and_nothing_private(records):
    assert max(Counter(record["key"] for record in records).values()) == 1
    names = Counter((record["department"], record["title"]) for record in records)
    assert max(names.values()) == 1
    for record in records:
        for version in (record, *record.get("versions", [])):
            texts = {key: value for key, value in version.items() if isinstance(value, str)}
            assert personal_data.findings(texts) == [], record["key"]


def test_every_file_is_there_and_named_once(records):
    files = [file for record in records for file in record.get("files", [])]
    folder = load.DATA / "files"
    on_disk = {path.name: path for path in folder.iterdir()}

    assert sorted(file["file"] for file in files) == sorted(on_disk)
    assert sum(path.stat().st_size for path in on_disk.values()) < 1_200_000
    for file in files:
        path = on_disk[file["file"]]
        assert path.read_bytes().startswith(PAPERS[path.suffix]), path.name
        assert bool(file.get("alt")) == (path.suffix != ".pdf"), path.name


def test_it_loads_once_however_often_it_is_run(db, settings, tmp_path, records):
    settings.DEMO_MARK = tmp_path / "demo"
    load.load(PASSWORD)
    rows = Item.objects.count()
    acts = Entry.objects.exclude(action=Action.SYSTEM_RUN).count()
    settings.DEMO_MARK.unlink()
    load.load(PASSWORD)

    assert Item.objects.count() == rows > len(records)
    assert Entry.objects.exclude(action=Action.SYSTEM_RUN).count() == acts
    of_each = Department.objects.annotate(own=Count("item__number", distinct=True))
    assert not of_each.filter(own__lt=2).exists()
    for username, filled in DESKS.items():
        lists = desk.sections(User.objects.get(username=username), timezone.now())
        assert filled <= {section.name for section in lists if section.count}, username
    hurried = Item.objects.exclude(force_reason="")
    assert hurried.filter(to_be_confirmed=True).exists()
    assert hurried.filter(confirmed_by__role=Role.PUBLISHER).exists()
    withdrawn = Item.objects.filter(status=Status.WITHDRAWN)
    assert withdrawn.filter(title_withheld=True).exists()
    assert withdrawn.filter(title_withheld=False).exists()
    back = Q(action__in=[Action.RETURNED, Action.RECALLED, Action.SENT_BACK])
    assert Entry.objects.filter(back).values("subject_number").distinct().count() >= 12
