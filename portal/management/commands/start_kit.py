import hashlib
from pathlib import Path

from django.conf import settings
from django.core.management.base import BaseCommand, CommandError
from django.db import transaction
from django.utils import timezone

from portal.base.audit import log
from portal.base.audit.actions import Action
from portal.base.departments.models import Department, Role, User
from portal.start_kits import founding, proposing
from portal.start_kits.tables import FILES, Kit

NOT_EMPTY = (
    "{names}: records have been written here, so that one person proposes such rows in the back "
    "office and another releases them; leave them out of the kit"
)


class Command(BaseCommand):
    help = (
        "Load the tables with which a site begins: categories, types, limits, days off and "
        "procedures at once, while no record has been written; requirements, everyday words and "
        "service topics as proposals of a publisher, which another releases. What is there already "
        "is left alone, so that it can be run again; a kit with any fault is not loaded at all."
    )

    def add_arguments(self, parser):
        shipped = ", ".join(path.name for path in _shipped())
        parser.add_argument("kit", help=f"a folder, or the name of a shipped kit: {shipped}")
        parser.add_argument("--user", help="user name of the publisher who proposes")
        parser.add_argument("--department", help="code of the department that owes and answers")
        parser.add_argument("--check", action="store_true", help="only say what would be done")

    def handle(self, *, kit, user, department, check, **options):
        loaded = Kit(_folder(kit))
        by = _proposer(user, department)
        loaded.faults += loaded.strangers()
        with transaction.atomic(), log.in_its_language():
            log.take_turn()  # of two at once, the second finds what the first has loaded
            founded = founding.load(loaded)
            if founded and not founding.is_empty():
                loaded.faults.append(NOT_EMPTY.format(names=", ".join(founded)))
            proposed = proposing.load(loaded, by)
            if founded and not loaded.faults:
                _log(loaded, founded)
            if check or loaded.faults:
                transaction.set_rollback(True)
        for fault in loaded.faults:
            self.stderr.write(fault)
        if loaded.faults:
            raise CommandError(f"nothing was loaded: {len(loaded.faults)} faults")
        self._tell(founded, proposed, by, "would be " if check else "")

    def _tell(self, founded, proposed, by, would):
        for name, count in founded.items():
            self.stdout.write(f"{name}: {count} {would}loaded")
        for name, count in proposed.items():
            if by:
                self.stdout.write(f"{name}: {count} {would}proposed")
            elif count:
                self.stdout.write(f"{name}: {count} wait for --user and --department")


def _shipped() -> list[Path]:
    return sorted(path for path in settings.START_KITS.glob("*-*") if path.is_dir())


def _folder(kit: str) -> Path:
    named = {path.name: path for path in _shipped()}
    folder = named.get(kit, Path(kit))
    if not folder.is_dir():
        raise CommandError(f"{kit} is neither a folder nor a kit: {', '.join(named)}")
    if not any((folder / name).exists() for name in FILES):
        raise CommandError(f"{kit} holds no table of a start kit: {', '.join(FILES)}")
    return folder


def _proposer(user: str | None, department: str | None) -> proposing.Proposer | None:
    if not user and not department:
        return None
    if not user or not department:
        raise CommandError("--user and --department are given both or neither")
    person = User.objects.filter(username=user, is_active=True).first()
    if person is None or not person.has_role(Role.PUBLISHER):
        raise CommandError(f"{user} is no publisher")
    unit = Department.objects.active(timezone.localdate()).filter(code=department).first()
    if unit is None:
        raise CommandError(f"there is no department {department}")
    return proposing.Proposer(person, unit)


def _log(kit: Kit, founded: dict[str, int]) -> None:
    """One entry, which names the very bytes that were loaded."""
    digest = hashlib.sha256()
    for name in founded:
        digest.update((kit.folder / name).read_bytes())
    log.append(
        Action.SYSTEM_RUN,
        log.Subject("start_kit", kit.folder.name[:40], label=kit.folder.name),
        actor_name="manage.py start_kit",
        changes=founded | {"digest": digest.hexdigest()},
        is_public=True,
    )
