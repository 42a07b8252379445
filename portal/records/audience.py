"""Whom acts on a record concern: its writers, and those whose turn it is."""

from collections.abc import Iterable

from portal.base.departments.models import Role, User
from portal.base.departments.scope import reached_from
from portal.records.models import Record


def writers(record: Record) -> Iterable[User]:
    return User.objects.filter(pk__in={record.submitted_by_id, record.created_by_id} - {None})


def reviewers(record: Record) -> Iterable[User]:
    """Those in reach who did not write it and so may decide on it."""
    in_reach = User.objects.filter(
        role=Role.REVIEWER, department_id__in=reached_from(record.department_id)
    )
    return in_reach.exclude(pk__in=record.writers.values("pk"))


def publishers(record: Record) -> Iterable[User]:
    return User.objects.filter(role=Role.PUBLISHER)


def second_readers(record: Record) -> Iterable[User]:
    """Of what was written as a thing was taken down, if anything was."""
    return publishers(record) if record.to_be_confirmed else []


def scheduler(record: Record) -> Iterable[User]:
    return [record.scheduled_by]
