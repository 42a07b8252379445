"""What is true once the README's first three jobs were done; run by `test_jobs.py` in the copy
of the tree in which they were.

Prints what failed, as JSON. Outside such a copy there is nothing for it to find. With the argument
`before`, run in the tree as it was, it publishes what must be whole afterwards.
"""

import contextlib
import csv
import importlib
import io
import json
import os
import sys
import traceback

import django

FIELD, SAID = "consulted", "向律师协会书面征询"
VALID_ID = "11010519491231002X"


def field_is_public_everywhere(people, category):
    """Typed in the back office; on the page, in the hash, found, exported, kept in version 2."""
    from django.test import Client

    from disclosures.models import Item
    from portal.records.canonical import content
    from tests.factories import ROUTES, client_of, make_item, move_along, next_version
    from tests.forms import typed

    add, author, citizen = "/admin/disclosures/item/add/", client_of(people["author"]), Client()
    without = make_item("draft", people, category=category)
    assert FIELD not in content(without)["fields"]
    same = {
        name: getattr(without, name)
        for name in ("kind", "summary", "body", "disclosure_term", "stage", "disclosure_mode")
    }
    form = typed(
        author, add, title="字段走过的路", category=category.pk, **same, consulted=VALID_ID
    )
    author.post(add, form)
    item = Item.objects.get(title="字段走过的路")
    assert item.consulted == VALID_ID
    assert "“征求意见情况”中有身份证号码" in refusal(item, "submit", people["author"])
    change = f"/admin/disclosures/item/{item.pk}/change/"
    author.post(change, typed(author, change, consulted=SAID))
    item = move_along(Item.objects.get(pk=item.pk), people, ROUTES["published"])

    assert content(item)["fields"][FIELD] == SAID
    assert item.content_hash == item.compute_hash()
    assert SAID in citizen.get(item.get_absolute_url()).content.decode()
    found = citizen.get("/disclosures/", {"q": "律师协会书面"})
    assert [row.number for row, _snippet in found.context["rows"]] == [item.number]
    (row,) = exported(citizen, q="律师协会书面")
    assert row["征求意见情况"] == SAID
    (row,) = json.loads(citizen.get("/disclosures/export.json", {"q": "律师协会书面"}).getvalue())[
        "records"
    ]
    assert row[FIELD] == SAID
    second = next_version(item, people)
    assert (second.version, second.consulted) == (2, SAID)
    assert second.content_hash != item.content_hash


def what_was_published_before_is_whole(people, category):
    """The log, the records and their packs, of both formats of contents."""
    import tempfile
    from pathlib import Path

    from django.test import Client

    from portal.base.audit import verify
    from portal.records.canonical import format_of
    from portal.records.lookup import record_models
    from tests.site.tampering import everything

    rows = [row for model in record_models() for row in model.objects.filter(status="published")]
    formats = [format_of(row, row.content_hash) for row in rows]
    assert sorted(formats) == [1] * 8 + [2] * 9, formats
    assert everything() == []  # each row is as its seal says, too
    for row in rows:
        pack = Client().get(f"{row.get_absolute_url()}evidence.zip").getvalue()
        with tempfile.TemporaryDirectory() as folder, contextlib.redirect_stdout(io.StringIO()):
            place = Path(folder, "pack.zip")
            place.write_bytes(pack)
            assert verify.main(["record", str(place)]) == 0, row.number


def act_is_offered_done_once_and_logged(people, category):
    from django.test import Client

    from portal.base.audit.models import Entry
    from tests.base.audit.test_append import test_the_table_above_names_every_move
    from tests.factories import client_of, make_item
    from tests.records.test_moves_table import test_the_table_knows_every_move_and_every_status
    from tests.site.test_changing_addresses import (
        test_every_address_of_the_back_office_is_on_a_list,
    )

    test_the_table_knows_every_move_and_every_status()
    test_the_table_above_names_every_move()
    test_every_address_of_the_back_office_is_on_a_list()
    item = make_item("published", people, category=category)
    page = f"/admin/disclosures/item/{item.pk}/change/"
    act = f"/admin/disclosures/item/{item.pk}/move/check_again/"
    publisher, author = client_of(people["publisher"]), client_of(people["author"])
    assert act in publisher.get(page).content.decode(), "no button"
    assert act not in author.get(page).content.decode()
    refused = author.post(act, {"note": "核对了数字"})
    assert refused.status_code == 403
    assert "只有发布人可以“登记复核”。" in refused.content.decode()
    seen = publisher.get(act).context["form"]["seen_revision"].value()
    before = Entry.objects.count()
    refused = publisher.post(act, {"note": "", "seen_revision": seen})
    assert refused.status_code == 422
    assert "请写明核对了什么。" in refused.content.decode()
    assert Entry.objects.count() == before
    for _click in range(2):
        publisher.post(act, {"note": "核对了数字", "seen_revision": seen})
    (entry,) = Entry.objects.filter(sequence__gt=before)
    assert (entry.action, entry.subject_number) == ("checked_again", item.number)
    assert entry.get_action_display() == "例行复核"
    assert (entry.detail.note, entry.detail.actor) == ("核对了数字", people["publisher"])
    assert "例行复核" in publisher.get(page).content.decode(), "not in the timeline"
    assert "例行复核" not in Client().get("/log/").content.decode()


def filter_narrows_and_counts(people, category):
    """Its counts, its chip, its pages and its export say the same."""
    from django.test import Client
    from django.utils import timezone

    from tests.factories import make_item

    there = {"proactive": 18, "on_request": 21}
    for mode, count in there.items():
        for number in range(count):
            make_item(
                "published",
                people,
                category=category,
                disclosure_mode=mode,
                title=f"{mode} {number}",
            )
    citizen = Client()

    def read(**asked):
        page = citizen.get("/disclosures/", asked)
        assert page.status_code == 200
        return page

    everything = read().context["filterset"]
    counts = {value: count for value, _label, count in everything.counted("mode").rows}
    assert sum(counts.values()) == everything.total
    assert counts["on_request"] == there["on_request"]
    years = [value for value, _label, _count in everything.counted("year").rows]
    years_there = [str(timezone.localdate().year), "2009"]  # the latter of what was there before
    assert years == years_there, "another filter lost its choices"
    for mode, count in counts.items():
        page = read(mode=mode)
        chosen = page.context["filterset"]
        assert chosen.total == page.context["page"].paginator.count == count
        assert chosen.qs.count() == count == len(exported(citizen, mode=mode))
        (chip,) = chosen.active
        assert (chip.name, chip.label) == ("mode", "公开方式")
        assert f"公开方式“{chip.value}”" in chosen.description()
        assert {value: n for value, _label, n in chosen.counted("mode").rows} == counts
    second = read(mode="on_request", page=2).context
    assert len(second["rows"]) == there["on_request"] - 20
    # Free text: the counts beside the choices are of what it leaves.
    make_item("published", people, category=category, legal_basis="《公证法》第六条")
    page = read(basis="公证法")
    chosen = page.context["filterset"]
    assert chosen.total == page.context["page"].paginator.count == chosen.qs.count() == 1
    assert {value: n for value, _label, n in chosen.counted("mode").rows} == {
        "proactive": 1,
        "on_request": 0,
    }
    assert [(chip.name, chip.value) for chip in chosen.active] == [("basis", "公证法")]
    assert len(exported(citizen, basis="公证法")) == 1
    assert read(basis="公证法", mode="on_request").context["filterset"].total == 0
    narrowed = read(mode="on_request", year="1999").context["filterset"]
    assert narrowed.total == 0
    assert [out.name for out, _count in narrowed.ways_out()] == ["year"]


def refusal(item, move, actor) -> str:
    from portal.acts.refused import ActRefused
    from tests.factories import make_move

    try:
        make_move(item, move, actor)
    except ActRefused as refused:
        return " ".join(refused.reasons)
    return ""


def exported(client, **asked) -> list[dict]:
    text = client.get("/disclosures/export.csv", asked).getvalue().decode("utf-8-sig")
    return list(csv.DictReader(io.StringIO(text)))


def begin():
    os.environ["DJANGO_SETTINGS_MODULE"] = "tests.settings"
    django.setup()
    from django.conf import settings

    settings.FILES_DIR = settings.BASE_DIR.parent / "files"  # of both processes


def publish_before():
    """One record of each kind by each format of contents."""
    begin()
    from django.db import transaction

    from portal.records import canonical
    from tests.factories import make_category, make_departments, make_people
    from tests.golden.make import publish

    around = transaction.atomic()
    around._from_testcase = True  # durable blocks may open in it
    with around:
        people, category = make_people(make_departments()), make_category()
        publish(people, category)
        canonical.FORMAT = 1
        publish(people, category, codes="OLD")


def main():
    begin()
    from django.core.management import call_command
    from django.db import transaction
    from django.test.utils import setup_test_environment

    with contextlib.redirect_stdout(io.StringIO()):
        call_command("makemigrations")
        importlib.invalidate_caches()
        call_command("migrate", verbosity=0)
        call_command("makemigrations", check=True)
    setup_test_environment()
    from disclosures.models import Category
    from portal.base.departments.models import User

    people = {person.username: person for person in User.objects.all()}
    category = Category.objects.get(code="20-02")
    failed = {}
    for job in (
        what_was_published_before_is_whole,
        field_is_public_everywhere,
        act_is_offered_done_once_and_logged,
        filter_narrows_and_counts,
    ):
        around = transaction.atomic()
        around._from_testcase = True  # as around each test: durable blocks may open in it
        with around:
            try:
                job(people, category)
            except Exception:
                failed[job.__name__] = traceback.format_exc()
            transaction.set_rollback(True)
    print(json.dumps(failed))  # noqa: T201 (what the test reads)


if __name__ == "__main__":
    publish_before() if sys.argv[1:] == ["before"] else main()
