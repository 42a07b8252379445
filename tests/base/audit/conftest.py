import shutil

import pytest
from django.test import override_settings

from disclosures.models import Category, Item
from portal.base.audit.checkpoint_verification import save_checkpoint
from portal.base.departments.models import User
from tests.base.files import samples
from tests.factories import (
    make_approval,
    make_category,
    make_departments,
    make_item,
    make_law,
    make_move,
    make_people,
    next_version,
)


@pytest.fixture
def signed(log_key, settings, tmp_path):
    settings.CHECKPOINTS_DIR = tmp_path / "checkpoints"
    settings.FILES_DIR = tmp_path / "files"


@pytest.fixture(scope="module")
def made_site(kept_db, tmp_path_factory):
    """Made once for the tests of a module, each of which has the folder and the rows as made."""
    own = tmp_path_factory.mktemp("site")
    with override_settings(
        FILES_DIR=own / "files", CHECKPOINTS_DIR=own / "checkpoints",
        LOG_ORIGIN="portal.example/log", LOG_KEY="A" * 43 + "=",
    ):  # fmt: skip
        people, category = make_people(make_departments()), make_category()
        return own, _make_site(people, category)


def _make_site(people, category) -> int:
    """Records in every state that the public log speaks of, two with files; the key of one."""

    def new_item(status, **fields):
        return make_item(status, people, category=category, **fields)

    changed = next_version(new_item("published", file=samples.pdf()), people)
    make_move(new_item("published", title="撤下的"), "withdraw", people["publisher"])
    make_move(new_item("draft", title="应急的"), "force_publish", people["publisher"])
    new_item("published", audience="internal", title="内网的")
    new_item("review", title="没有公开的")
    make_law("published", people)
    make_approval("published", people, file=samples.pdf("Another paper"))
    save_checkpoint()
    return changed.pk


@pytest.fixture
def site(made_site, signed, db, tmp_path):
    folder, key = made_site
    shutil.copytree(folder, tmp_path, dirs_exist_ok=True)
    return Item.objects.get(pk=key)


@pytest.fixture
def people(db, request):
    """Those of the site, where it was made."""
    there = {person.username: person for person in User.objects.select_related("department")}
    return there or make_people(request.getfixturevalue("departments"))


@pytest.fixture
def category(db):
    return Category.objects.first() or make_category()
