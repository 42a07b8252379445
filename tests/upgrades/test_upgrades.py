"""What a release has kept is upgraded, whole, by this one: every kind of row, log and files.
What fell due since is done then, and what somebody altered before is told then."""

import tomllib

import pytest
from django.conf import settings
from django.core.management import CommandError, call_command
from django.test import Client
from django.utils import timezone

from disclosures.models import Item
from portal.base.audit import checkpoints, log
from portal.base.audit.models import Entry
from portal.base.audit.seal_verification import differing
from portal.base.departments.models import Hotline, User
from portal.base.notices import jobs
from portal.base.workdays import shipped
from portal.base.workdays.models import Limit
from portal.records import format_1
from portal.records.canonical import FORMAT, format_of
from portal.records.lookup import record_models
from portal.records.states import Status
from portal.supervision.tickets import contact
from portal.supervision.tickets.models import Ticket
from portal.verification import verify_log
from tests.base.audit.helpers import downloaded, run, unpacked, verified
from tests.base.audit.test_resealing import KIND, Renaming
from tests.factories import ROUTES, move_along
from tests.processes import manage
from tests.supervision.tickets.reports import REACH
from tests.upgrades.made import made_of
from tests.upgrades.restoring import HERE, RELEASES, restored

each_release = pytest.mark.parametrize("release", RELEASES)
REASON = "停用很久之后升级"  # the log asks who answers for the clock after that long


def test_this_release_is_kept_on_both_databases():
    project = tomllib.loads((settings.BASE_DIR / "pyproject.toml").read_text())["project"]
    kept = {path.name for path in (HERE / project["version"]).iterdir()}
    assert kept == {"sqlite", "postgresql"}


@each_release
def test_a_kept_site_is_upgraded_and_goes_on(release, own_db, tmp_path):
    """One upgrade for all of it, which takes longest: what somebody altered before is named after,
    everything fits once that is put right, and the site goes on."""
    new = made_of()  # by the squashed migrations, where there are some
    with restored(release, tmp_path / "var") as environment:

        def done(*command):
            process = manage(tmp_path / "var", *command, **environment)
            said, faults = process.communicate()
            assert process.returncode == 0, said + faults
            return said

        noted = checkpoints.public_text(next(iter(checkpoints.known().values())))
        kept = list((tmp_path / "var/checkpoints").glob("*.txt"))
        size = log.newest_sequence()
        hotline = Hotline.objects.values_list("pk", flat=True).get(number="12348")
        run("UPDATE departments_hotline SET number = '110' WHERE id = %s", hotline)
        log.confirm_clock(note=REASON)
        done("migrate", "--verbosity", "0")
        assert made_of() == new
        done("rebuild_search")  # as `tick` would: the index is of another form since 0.1.0
        done("check", "--database", "default")
        (finding,) = verify_log().findings
        assert finding.startswith(f"row {KIND} {hotline}: altered since ")
        only_what_is_right_is_sealed_anew(hotline)
        call_command("rebuild_search", verbosity=0)  # it was made of what was altered
        assert done("verify_log").endswith(" entries, and everything fits\n")
        assert log.newest_sequence() > size
        came = {row["code"] for row in shipped.read("limits.csv")}
        assert came - set(Limit.objects.values_list("code", flat=True)) == set()

        goes_on()

        assert verify_log().findings == []
        whole = unpacked(downloaded(Client(), "/log/log.zip"), tmp_path / "log")
        assert len(kept) > 1
        assert verified("log", whole, *kept, "--key", noted) == 0
        assert packs_are_whole(noted, tmp_path / "pack") == {
            (kind, number) for kind in format_1.FIELDS for number in (1, FORMAT)
        }


def only_what_is_right_is_sealed_anew(hotline: int):
    """By a migration to come. Where the upgrade itself seals hotlines anew, `migrate` refuses them:
    then another kind of row has to be altered here."""
    renaming = Renaming()
    with pytest.raises(CommandError, match=f"Nothing was changed.*{KIND} {hotline}"):
        renaming.there()

    run("UPDATE departments_hotline SET number = '12348' WHERE id = %s", hotline)
    renaming.there()
    rows = list(Hotline.objects.values_list("pk", flat=True))
    assert differing(renaming.model, rows) == {}
    renaming.back()


def goes_on():
    """What has fallen due since is done, and a draft of then is published."""
    people = {person.username: person for person in User.objects.all()}
    due = Item.objects.get(title="定时的", status=Status.APPROVED)
    draft = Item.objects.filter(status=Status.DRAFT, version=1).first()
    reached = Ticket.objects.exclude(contact="")
    kept = [contact.unseal(ticket.contact) for ticket in reached.all()]
    assert set(kept) == {REACH}
    now = timezone.now()
    done = [jobs.run(job.name, job.work, now) for job in jobs.in_order() if job.name != "guides"]
    assert [said for is_done, said in done if not is_done] == []
    assert reached.count() < len(kept)  # of what ended long ago they are purged
    due.refresh_from_db()
    assert due.status == Status.PUBLISHED
    assert move_along(draft, people, ROUTES["published"]).status == Status.PUBLISHED


def packs_are_whole(noted: str, folder) -> set[tuple[str, int | None]]:
    """The kinds and formats of what is public, after a look at the pack of one of each."""
    seen = set()
    for model in record_models():
        for record in model.objects.filter(status=Status.PUBLISHED, audience="public"):
            hashed = Entry.objects.get(pk=record.published_sequence).content_hash
            one = model.kind_name(), format_of(record, hashed)
            if one not in seen:
                pack = downloaded(Client(), f"{record.get_absolute_url()}evidence.zip")
                assert verified("record", unpacked(pack, folder), "--key", noted) == 0, record
            seen.add(one)
    return seen
