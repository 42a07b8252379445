"""Whole lists as dated files: what is taken back is in none of them from that moment on."""

import json
import re
import subprocess
import zipfile
from datetime import date, timedelta

import pytest
from django.utils import timezone

from disclosures.timeliness.issuing import issue
from portal.base.lists.pages import LISTS
from portal.datasets import snapshots
from portal.records import due
from tests.factories import make_move, make_requirement, next_version

pytestmark = pytest.mark.django_db

NIGHT = timezone.localtime().replace(hour=3, minute=0)


@pytest.fixture(autouse=True)
def var_dir(settings, tmp_path):
    settings.VAR_DIR = tmp_path
    return tmp_path


def address_of(client, prefix="") -> str:
    """Of the file that the page offers; none while there is none to be handed out."""
    page = client.get(f"{prefix}/data/items/")
    assert page.status_code == 200
    found = re.findall(r'href="([^"]+[0-9a-f]{8}\.zip)"', page.content.decode())
    assert len(found) <= 1
    return found[0] if found else ""


def numbers_in(answer, tmp_path) -> set[str]:
    path = tmp_path / "got.zip"
    path.write_bytes(b"".join(answer.streaming_content))
    with zipfile.ZipFile(path) as archive:
        rows = json.loads(archive.read("items.json"))["records"]
    return {row["number"] for row in rows}


@pytest.mark.pages
def test_the_file_is_what_the_page_says_it_is(client, new_item, var_dir, tmp_path):
    shown = new_item("published")
    new_item("draft")
    new_item("published", audience="internal")
    assert address_of(client) == ""
    assert client.get("/data/items/latest.zip").status_code == 404
    assert snapshots.go_on(timezone.now()) == len(LISTS)

    address = address_of(client)

    answer = client.get(address)
    assert answer.headers["Content-Type"] == "application/zip"
    assert numbers_in(answer, tmp_path) == {shown.number}
    name = address.rpartition("/")[2]
    (tmp_path / "got.zip").rename(tmp_path / name)
    (tmp_path / "sums").write_bytes(client.get(f"{address}.sha256").content)
    subprocess.run(["sha256sum", "--check", "sums"], cwd=tmp_path, check=True)
    latest = client.get("/data/items/latest.zip")
    assert latest.headers["ETag"] == answer.headers["ETag"]
    assert numbers_in(latest, tmp_path) == {shown.number}
    again = client.get(address, headers={"If-None-Match": answer.headers["ETag"]})
    assert again.status_code == 304
    assert address_of(client, "/en") == f"/en{address}"
    for wrong in (f"/data/laws/{name}", "/data/items/items-20200101-00000000.zip", "/data/x/"):
        assert client.get(wrong).status_code == 404
    assert client.post(address).status_code == 405


def _withdraw(item, people):
    make_move(item, "withdraw", people["publisher"])


def _end(item, people):
    due.perform_due(timezone.now() + timedelta(days=2))


def _correct(item, people):
    next_version(item, people, title="改正以后的名称")


@pytest.mark.pages
@pytest.mark.parametrize("change", [_withdraw, _end, _correct])
def test_a_file_ends_with_the_first_thing_that_changes_in_it(
    change, client, new_item, people, monkeypatch
):
    now = timezone.now()
    item = new_item("published", public_until=now + timedelta(days=1))
    snapshots.go_on(now)
    address = address_of(client)

    change(item, people)

    assert client.get(address).status_code == 404
    assert client.get(f"{address}.sha256").status_code == 404
    assert address_of(client) == ""
    assert address not in client.get("/data/catalogue.jsonld").content.decode()
    monkeypatch.setattr(snapshots, "LARGE", -1)
    assert snapshots.go_on(now) == 0  # a list that changes all the time is not made all the time
    monkeypatch.undo()
    assert snapshots.go_on(now) >= 1
    new = address_of(client)
    assert new not in ("", address)
    assert client.get(address).status_code == 404


@pytest.mark.pages
def test_what_is_only_new_waits_for_the_night(client, new_item, var_dir):
    new_item("published")
    snapshots.go_on(NIGHT - timedelta(days=1))
    address = address_of(client)

    new_item("published")

    assert address_of(client) == address
    assert snapshots.go_on(NIGHT + timedelta(hours=5)) == 0
    assert snapshots.go_on(NIGHT) >= 1
    assert address_of(client) not in ("", address)
    assert len([*(var_dir / "datasets").glob("items-*.zip")]) == 1
    assert snapshots.go_on(NIGHT + timedelta(hours=1)) == 0


@pytest.mark.pages
def test_a_file_that_is_gone_or_a_line_that_is_cut_is_made_anew(client, new_item, var_dir):
    new_item("published")
    now = timezone.now()
    snapshots.go_on(now)
    folder = var_dir / "datasets"
    next(folder.glob("items-*.zip")).unlink()
    (folder / "laws.json").write_text('{"made_at": "2026')

    assert client.get(address_of(client)).status_code == 404
    assert snapshots.go_on(now) == 2
    assert client.get(address_of(client)).status_code == 200


@pytest.mark.pages
def test_a_full_disk_leaves_the_file_before(client, new_item, monkeypatch, people):
    new_item("published")
    snapshots.go_on(timezone.now())
    address = address_of(client)

    def full(*args):
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(snapshots.durable, "finish", full)
    with pytest.raises(OSError, match="No space"):
        snapshots.make("items", timezone.now())
    assert client.get(address).status_code == 200


@pytest.mark.pages
def test_what_a_list_shows_of_other_rows_ends_its_file_too(client, catalogue, people, departments):
    """The title of a law in the table of penalties; the record that settled an obligation; and what
    is said of a day is said anew on the next."""
    issue(make_requirement(departments), date(2026, 4, 10))
    snapshots.go_on(NIGHT - timedelta(days=1))
    for name in ("penalties", "obligations"):
        assert client.get(f"/data/{name}/latest.zip").status_code == 200

    make_move(catalogue["law"], "withdraw", people["publisher"])

    for name in ("penalties", "obligations"):
        assert client.get(f"/data/{name}/latest.zip").status_code == 404
    assert client.get("/data/items/latest.zip").status_code == 200
    snapshots.go_on(NIGHT - timedelta(days=1))
    assert snapshots.go_on(NIGHT) == sum(page.depends_on is None for page in LISTS.values())


@pytest.mark.pages
def test_one_list_that_fails_keeps_no_other_from_being_made(monkeypatch):
    whole = snapshots._fill

    def fill(archive, page, *given):
        if page.list_name == "items":
            raise RuntimeError("broken")
        whole(archive, page, *given)

    monkeypatch.setattr(snapshots, "_fill", fill)
    with pytest.raises(RuntimeError, match="broken"):
        snapshots.go_on(timezone.now())
    assert {name for name in LISTS if snapshots.snapshot_of(name)} == {*LISTS} - {"items"}
