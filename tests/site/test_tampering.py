"""Whoever owns the database changes nothing unseen: each kind of tampering is named."""

import shutil
from contextlib import contextmanager
from datetime import date, timedelta
from decimal import Decimal
from functools import partial
from pathlib import Path

import pytest
from django.apps import apps
from django.db import DatabaseError, connection, models, transaction
from django.db.models.functions import Cast
from django.test import override_settings
from django.utils import timezone

from portal.base.audit import triggers
from portal.base.audit.leaf import canonical
from portal.base.audit.models import Entry
from portal.base.audit.seal_verification import Keys, _compare, _KeyOfEntry, check_rows
from portal.base.audit.sealed import sealed_models
from portal.base.audit.sealed_values import read_rows, sealed_fields, values_in
from portal.base.audit.seals import kind_of
from portal.base.schema import OURS
from tests.base.audit.helpers import run
from tests.factories import make_departments
from tests.site.figures import FIGURES
from tests.site.full_site import make_full_site
from tests.site.tampering import (
    ALTERED,
    CHANGED,
    LIFTED,
    OF_FILES,
    OF_ROWS,
    STATUSES,
    WHOLE,
    everything,
)


@pytest.fixture(scope="module")
def full_site(kept_db, tmp_path_factory):
    own = tmp_path_factory.mktemp("full_site")
    with override_settings(
        FILES_DIR=own / "files", CHECKPOINTS_DIR=own / "checkpoints",
        LOG_ORIGIN="portal.example/log", LOG_KEY="A" * 43 + "=",
    ):  # fmt: skip
        make_full_site(make_departments())
        yield own


@contextmanager
def rows_undone():
    """The rows are as before."""
    with transaction.atomic():
        if connection.vendor == "sqlite":
            run("PRAGMA defer_foreign_keys = ON")
        else:
            run("SET CONSTRAINTS ALL DEFERRED")
        yield
        transaction.set_rollback(True)


@contextmanager
def undone(folder):
    """The folder and the rows are as before."""
    away = folder.with_name("away")
    shutil.copytree(folder, away)
    try:
        with rows_undone():
            yield
    finally:
        shutil.rmtree(folder)
        away.rename(folder)


def unnamed(kinds, undoing) -> dict[str, list[str]]:
    """What was found instead of each that is not named."""
    missed = {}
    for kind in kinds:
        with undoing(), override_settings(**kind.changed):
            missed[kind.name] = kind.is_named_by(kind.tamper())
    return {name: found for name, found in missed.items() if found}


def contents(folder) -> dict[Path, bytes]:
    return {path: path.read_bytes() for path in folder.rglob("*") if path.is_file()}


def test_an_untouched_site_is_whole(full_site, db):
    with undone(full_site):
        assert everything() == []


def test_each_kind_of_tampering_with_rows_is_named(full_site, db):
    before = contents(full_site)
    assert unnamed(OF_ROWS, rows_undone) == {}
    assert contents(full_site) == before  # so that there is nothing to undo but rows


def test_each_kind_of_tampering_with_files_and_keys_is_named(full_site, db):
    assert unnamed(OF_FILES, partial(undone, full_site)) == {}


def test_each_kind_of_tampering_with_the_log_is_named(full_site, db):
    triggers.lift(connection)
    assert unnamed(LIFTED, partial(undone, full_site)) == {}


@pytest.mark.pages
@pytest.mark.parametrize("figures", FIGURES)
def test_every_public_figure_is_changed_by_some_kind_of_it(figures, full_site, db):
    """So that no figure is computed from what could be changed unseen."""
    at = timezone.now()
    before = figures(at)
    still = set(before)
    for kind in (kind for kind in [*CHANGED, *STATUSES] if kind.about in FIGURES[figures]):
        if still:
            with rows_undone():
                kind.tamper()
                after = figures(at)
            still -= {name for name in before if before[name] != after[name]}
    assert before
    assert still == set()


def test_each_kind_of_tampering_beside_the_rows_is_named(full_site, db):
    assert unnamed(WHOLE, partial(undone, full_site)) == {}


def test_no_kind_of_row_is_left_out():
    assert {kind for _name, kind, *_rest in ALTERED} == set(map(kind_of, sealed_models()))
    names = [kind.name for kind in (*OF_ROWS, *OF_FILES, *LIFTED, *WHOLE)]
    assert len(set(names)) > 120


# Every column of every kind of row, whatever the lines above say.


def others(row) -> dict[models.Field, object]:
    """For each sealed column another value of its own kind, as the database is given it."""
    fields = sealed_fields(type(row))
    texts = [one for one in fields if isinstance(one, models.CharField | models.TextField)]
    stored = {f"stored_{one.name}": Cast(one.name, models.TextField()) for one in texts}
    kept = type(row)._base_manager.filter(pk=row.pk).annotate(**stored).values(*stored).get()
    return {
        one: _another_text(kept[f"stored_{one.name}"])
        if one in texts
        else one.get_db_prep_save(_other(one, getattr(row, one.attname)), connection)
        for one in fields
    }


def _another_text(text: str) -> str:
    """As long as it was: PostgreSQL keeps to the length of a column."""
    return f"{text[:-1]}{'y' if text[-1] == 'x' else 'x'}" if text else "x"


def _other(field, value):
    if isinstance(field, models.BooleanField):
        return not value
    if isinstance(field, models.DateTimeField):
        return (value or timezone.now()) + timedelta(seconds=1)
    if isinstance(field, models.DateField):
        return (value or date(2026, 1, 1)) + timedelta(days=1)
    if isinstance(field, models.JSONField):
        return [*value, "x"] if isinstance(value, list) else {**(value or {}), "x": 1}
    if isinstance(field, models.DecimalField):
        return (value or Decimal(0)) + 1
    return (value or 0) + 1


def alter(row, field, value) -> bool:
    """By SQL, whatever the constraints say; tell whether the database took it."""
    table, key = row._meta.db_table, row._meta.pk.column
    try:
        with transaction.atomic():
            run(f'UPDATE {table} SET "{field.column}" = %s WHERE "{key}" = %s', value, row.pk)
    except DatabaseError:
        return False
    return True


def test_each_column_of_each_kind_is_named(full_site, db):
    count, key_of_entry = 0, _KeyOfEntry(Keys())
    for model in sealed_models():
        row = model._base_manager.order_by("pk").first()
        for field, value in others(row).items():
            with transaction.atomic():
                if alter(row, field, value):
                    count += 1
                    found = _compare(kind_of(model), model, [row.pk], key_of_entry)
                    assert found[row.pk].startswith("altered since "), field
                transaction.set_rollback(True)
    assert count > 400


def test_what_is_sealed_of_each_row_is_canonical(full_site, db):
    for model in sealed_models():
        keys = list(model._base_manager.values_list("pk", flat=True))
        told = list(read_rows(model, keys))
        assert [key for key, _said in told] == sorted(keys), model
        assert all(canonical(values_in(said)) == said.encode() for _key, said in told), model


def test_a_row_of_each_kind_that_goes_or_comes_is_named(full_site, db):
    for model in sealed_models():
        row, kind = model._base_manager.order_by("pk").last(), kind_of(model)
        table, key = model._meta.db_table, model._meta.pk.column
        with rows_undone():
            run(f'UPDATE {table} SET "{key}" = 9999 WHERE "{key}" = %s', row.pk)
            gone, came = sorted(map(str, check_rows({kind})), key=lambda text: " 9999: " in text)
        assert gone.startswith(f"row {kind} {row.pk}: gone, and no act deleted it since ")
        assert came == f"row {kind} 9999: no act made it: it has no seal"


# Every row that another one leads to.


def of_ours(kinds) -> list[type[models.Model]]:
    return [kind for kind in kinds if kind.__module__.startswith(OURS)]


def parents() -> dict[models.Model, list[tuple[models.Model, models.Field]]]:
    """Rows to which others lead, so that each foreign key of ours leads to one of them; with the
    rows that have to be made to lead there."""
    found: dict = {}
    for model in of_ours(apps.get_models(include_auto_created=True)):
        rows = model._base_manager.order_by("pk")
        for field in model._meta.concrete_fields:
            if not (field.is_relation and of_ours([field.related_model])):
                continue
            filled = rows.exclude(**{field.attname: None}).values_list(field.attname, flat=True)
            above = field.related_model._base_manager.order_by("-pk")
            row = above.get(pk=filled[0]) if filled else above[0]
            found.setdefault(row, []).extend([] if filled else [(rows[0], field)])
    return found


def ways() -> dict[type[models.Model], set[type[models.Model]]]:
    """Of each model, itself and all to which its rows lead, however far; by its seal each leads to
    an entry."""
    models_of_ours = of_ours(apps.get_models(include_auto_created=True))
    found = {model: {model, Entry} for model in models_of_ours}
    for model, reached in found.items():
        fields = [one for one in model._meta.concrete_fields if one.is_relation]
        reached.update(of_ours(one.related_model for one in fields))
    while any(reached < further(found, reached) for reached in found.values()):
        found = {model: further(found, reached) for model, reached in found.items()}
    return found


def further(found, reached) -> set[type[models.Model]]:
    return set().union(*(found[one] for one in reached))


def apart(rows) -> list[list[models.Model]]:
    """In groups in which no two lie on a way from one row: where whoever follows it turns back
    because the one is gone, it would stay hidden that the other one breaks the check off."""
    groups, reached = [], list(ways().values())
    for row in rows:
        meeting = set().union(*(some for some in reached if type(row) in some))
        free = (group for group in groups if not meeting.intersection(map(type, group)))
        if (group := next(free, None)) is not None:
            group.append(row)
        else:
            groups.append([row])
    return groups


@pytest.mark.pages
def test_a_row_that_another_one_leads_to_is_named_when_gone_and_no_check_breaks_off(full_site, db):
    triggers.lift(connection)
    missed, rows = {}, parents()
    for group in apart(rows):
        with undone(full_site):
            for row in group:
                for child, field in rows[row]:
                    alter(child, field, row.pk)
            for row in group:
                table, key = row._meta.db_table, row._meta.pk.column
                run(f'DELETE FROM {table} WHERE "{key}" = %s', row.pk)
            found = everything()
        broken = [text for text in found if "could not be" in text]
        for row in group:
            named = f"row {kind_of(type(row))} {row.pk}: gone"
            named = f"entry {row.pk}: missing" if isinstance(row, Entry) else named
            if broken or not any(text.startswith(named) for text in found):
                missed[named] = broken or found
    assert missed == {}
    assert len({type(row) for row in rows}) > 15
