"""Whoever owns the database changes nothing unseen: each kind of tampering is named."""

import shutil
from contextlib import contextmanager

import pytest
from django.db import connection, transaction
from django.test import override_settings
from django.utils import timezone

from portal.base.audit import triggers
from portal.base.audit.sealed import sealed_models
from portal.base.audit.seals import kind_of
from tests.base.audit.helpers import run
from tests.factories import make_departments
from tests.site.figures import FIGURES
from tests.site.full_site import make_full_site
from tests.site.tampering import (
    ALTERED,
    CHANGED,
    GUARDED,
    LIFTED,
    NOT_YET,
    STATUSES,
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
def undone(folder):
    """The folder and the rows are as before."""
    away = folder.with_name("away")
    shutil.copytree(folder, away)
    try:
        with transaction.atomic():
            if connection.vendor == "sqlite":
                run("PRAGMA defer_foreign_keys = ON")
            else:
                run("SET CONSTRAINTS ALL DEFERRED")
            yield
            transaction.set_rollback(True)
    finally:
        shutil.rmtree(folder)
        away.rename(folder)


def unnamed(kinds, folder) -> dict[str, list[str]]:
    """What was found instead of each that is not named."""
    missed = {}
    for kind in kinds:
        with undone(folder), override_settings(**kind.changed):
            missed[kind.name] = kind.is_named_by(kind.tamper())
    return {name: found for name, found in missed.items() if found}


def test_an_untouched_site_is_whole(full_site, db):
    assert everything() == []


def test_each_kind_of_tampering_is_named(full_site, db):
    assert unnamed(GUARDED, full_site) == {}


def test_each_kind_of_tampering_with_the_log_is_named(full_site, db):
    triggers.lift(connection)
    assert unnamed(LIFTED, full_site) == {}


@pytest.mark.parametrize("figures", FIGURES)
def test_every_public_figure_is_changed_by_some_kind_of_it(figures, full_site, db):
    """So that no figure is computed from what could be changed unseen."""
    at = timezone.now()
    before = figures(at)
    still = set(before)
    for kind in (kind for kind in [*CHANGED, *STATUSES] if kind.about in FIGURES[figures]):
        if still:
            with undone(full_site):
                kind.tamper()
                after = figures(at)
            still -= {name for name in before if before[name] != after[name]}
    assert before
    assert still == set()


def test_what_is_not_named_yet(full_site, db):
    """All at once. What something names belongs among the others."""
    changed = {name: value for kind in NOT_YET for name, value in kind.changed.items()}
    with undone(full_site), override_settings(**changed):
        told = {kind.name: kind.tamper() for kind in NOT_YET}
        found = list(map(str, everything()))
    assert {name for name, named in told.items() if any(named in text for text in found)} == set()


def test_no_kind_of_row_is_left_out():
    assert {kind for _name, kind, *_rest in ALTERED} == set(map(kind_of, sealed_models()))
    names = [kind.name for kind in (*GUARDED, *LIFTED, *NOT_YET)]
    assert len(set(names)) > 120
