"""A withdrawal that is committed while a dated file is being made."""

import io
import json
import zipfile

from django.db import transaction
from django.test import Client
from django.utils import timezone

from portal.datasets import snapshots
from tests.factories import (
    make_category,
    make_departments,
    make_item,
    make_move,
    make_people,
    seal_what_was_made,
)


def test_what_is_withdrawn_while_its_file_is_made_is_never_handed_out(
    committed_db, settings, tmp_path, monkeypatch
):
    settings.VAR_DIR = tmp_path
    now = timezone.now()
    with transaction.atomic():
        people, category = make_people(make_departments()), make_category()
        item, other = (make_item("published", people, category=category) for _each in range(2))
        seal_what_was_made()
    whole = snapshots._fill

    def fill(*given):
        whole(*given)
        make_move(item, "withdraw", people["publisher"])

    with monkeypatch.context() as meanwhile:
        meanwhile.setattr(snapshots, "_fill", fill)
        snapshot = snapshots.make("items", now)

    assert Client().get(f"/data/items/{snapshot.stem}.zip").status_code == 404
    assert snapshots.go_on(now) > 0
    answer = Client().get("/data/items/latest.zip")
    with zipfile.ZipFile(io.BytesIO(b"".join(answer.streaming_content))) as archive:
        rows = json.loads(archive.read("items.json"))["records"]
    assert [row["number"] for row in rows] == [other.number]
