import getpass
import sys
from typing import Any

from django.contrib.auth.hashers import check_password
from django.core.management.base import BaseCommand, CommandError, CommandParser

from portal.base.audit import checkpoints, key_changes
from portal.base.departments.models import User


class Command(BaseCommand):
    help = (
        "Change the key that signs the log, or the one that seals its rows, and log it. The old "
        "key answers for the new one; if it is lost, two administrators do, by their passwords."
    )
    requires_system_checks = ()  # one of them asks for the key

    def add_arguments(self, parser: CommandParser) -> None:
        parser.add_argument("which", choices=["log", "seal"])
        parser.add_argument("--reason", required=True, help="why, and who says so")
        parser.add_argument("--by", action="append", default=[], help="an administrator, twice")

    def handle(self, *, which: str, reason: str, by: list[str], **options: Any) -> None:
        people = administrators(by)
        change = key_changes.change_log_key if which == "log" else key_changes.change_seal_key
        try:
            entry = change(reason=reason, by=people)
        except key_changes.KeyRefused as refused:
            raise CommandError(str(refused)) from refused
        self.stdout.write(f"Entry {entry.sequence} names the key {entry.subject_number}.")
        if which == "log":
            self.stdout.write(f"Let those know who verify the log: {checkpoints.verifier_key()}")
        self.stdout.write("Keep a copy of it in a safe place, the earlier ones beside it.")


def administrators(names: list[str]) -> list[User]:
    """Raises CommandError unless they are two, and who they say they are."""
    if names and len(set(names)) != 2:
        raise CommandError("two administrators are needed: --by NAME --by NAME")
    people = []
    for name in names:
        person = User.objects.filter(username=name).first()
        password = ask(f"Password of {name}: ")
        # Not by the person's own method, which may write a new hash: nothing can be logged now.
        is_right = person is not None and check_password(password, person.password)
        if person is None or not is_right or not person.is_administrator:
            raise CommandError(f"{name} is no administrator, or the password is wrong")
        people.append(person)
    return people


def ask(prompt: str) -> str:
    """At the terminal; else a line of what is piped in."""
    return getpass.getpass(prompt) if sys.stdin.isatty() else sys.stdin.readline().rstrip("\n")
