import gc
import os
import shutil
from pathlib import Path

import hypothesis
import pytest
from _pytest.runner import runtestprotocol
from django.conf import settings
from django.core.cache import cache
from django.db import connection, transaction
from django.test.utils import setup_databases
from django.utils import translation

from portal.base.caching import changes
from portal.base.frames import with_room
from tests import demonstration, migrated
from tests.base.files import samples
from tests.factories import (
    client_of,
    make_approval,
    make_category,
    make_departments,
    make_item,
    make_law,
    make_penalty,
    make_people,
)

# How long one example takes says more about the machine than about the code.
hypothesis.settings.register_profile("any machine", deadline=None)
hypothesis.settings.load_profile("any machine")


def pytest_sessionfinish(session, exitstatus):
    """Where browsers and servers are required, a test left out is a test failed."""
    required = os.environ.get("REQUIRE_BROWSER") == "1" or os.environ.get("REQUIRE_POSTGRES") == "1"
    reporter = session.config.pluginmanager.get_plugin("terminalreporter")
    if required and exitstatus == 0 and reporter and reporter.stats.get("skipped"):
        reporter.write_line("Tests were skipped although nothing may be skipped here.", red=True)
        session.exitstatus = 1


def pytest_collection_modifyitems(config, items):
    """On PostgreSQL only what touches the database has anything new to tell."""
    if connection.vendor != "postgresql":
        return
    touching = [item for item in items if _touches_the_database(item) and _may_differ(item)]
    config.hook.pytest_deselected(items=[item for item in items if item not in set(touching)])
    items[:] = touching


COMMITTING = {"transactional_db", "committed_db", "own_db"}


def _touches_the_database(item) -> bool:
    return bool({"db", *COMMITTING}.intersection(item.fixturenames)) or (
        item.get_closest_marker("django_db") is not None
    )


def _may_differ(item) -> bool:
    """Locks and races do, also among pages."""
    if item.get_closest_marker("sqlite"):
        return False
    return not item.get_closest_marker("pages") or bool(COMMITTING.intersection(item.fixturenames))


def pytest_collection_finish(session):
    """What is loaded by now stays: the collector of garbage need not walk through it again."""
    gc.collect()
    gc.freeze()
    gc.set_threshold(20_000, 20, 20)


@pytest.hookimpl(tryfirst=True)
def pytest_runtest_protocol(item, nextitem):
    """As pytest does it, with the room in which a server answers requests, too."""
    begun = {"nodeid": item.nodeid, "location": item.location}
    item.ihook.pytest_runtest_logstart(**begun)
    with_room(runtestprotocol, item, nextitem=nextitem)
    item.ihook.pytest_runtest_logfinish(**begun)
    return True


@pytest.fixture(scope="session")
def django_db_setup(django_test_environment, django_db_blocker, django_db_modify_db_settings):
    """Begin with a database that is migrated already; its folder goes with the run. Also where
    nothing but `committed_db` asks for one, which pytest-django does not see."""
    with django_db_blocker.unblock():
        setup_databases(verbosity=0, interactive=False, keepdb=True)


@pytest.fixture(scope="session")
def django_db_modify_db_settings(request, django_db_modify_db_settings_parallel_suffix):
    if connection.vendor == "sqlite":
        path = Path(settings.DATABASES["default"]["TEST"]["NAME"])
        migrated.copy_to(path, request.config.cache.mkdir("migrated"))


@pytest.fixture(autouse=True)
def _empty_cache():
    cache.clear()
    changes.forget()  # those of a database that is rolled back by now


@pytest.fixture(autouse=True)
def _free_slots():
    """A test that reads no more than the head of an answer holds its slot until the answer goes."""
    shutil.rmtree(settings.VAR_DIR / "slots", ignore_errors=True)


@pytest.fixture(autouse=True)
def _first_language():
    """A request leaves its language behind in the thread."""
    translation.activate("zh-hans")


@pytest.fixture
def log_key(settings, tmp_path):
    """A key that signs the log; what it signed is none of other tests' business."""
    settings.LOG_KEY = "A" * 43 + "="
    settings.CHECKPOINTS_DIR = tmp_path / "checkpoints"


@pytest.fixture
def committed_db(request, django_db_setup, django_db_blocker):
    """A database whose transactions commit, for tests with several connections."""
    with django_db_blocker.unblock():
        yield
        migrated.restore(request.config.cache.mkdir("migrated"))


@pytest.fixture
def own_db(django_db_setup, django_db_blocker):
    """For tests that put a database of their own in the place of this one: none is emptied."""
    with django_db_blocker.unblock():
        yield


@pytest.fixture(scope="module")
def kept_db(django_db_setup, django_db_blocker):
    """A transaction around the tests of a module: rows made in it once are there for each of
    them, whatever they change of them is undone after each, and all is undone at the end."""
    with django_db_blocker.unblock():
        around = transaction.atomic()
        around._from_testcase = True  # as around each test: durable blocks may open in it
        cache.clear()  # a page made here would be one of the module before, in a state like this
        with around:
            yield
            transaction.set_rollback(True)


@pytest.fixture(scope="session", autouse=True)
def _demo_begins(request, run_folder):
    """Before the first test of all, if one of them will need the demonstration."""
    if any("copy_of_demo" in item.fixturenames for item in request.session.items):
        demonstration.begin(run_folder, request.config.cache.mkdir("migrated"))


@pytest.fixture(scope="session")
def run_folder(tmp_path_factory):
    """What the workers of a run have in common."""
    own = tmp_path_factory.getbasetemp()
    return own.parent if "PYTEST_XDIST_WORKER" in os.environ else own


@pytest.fixture(scope="session")
def copy_of_demo(request, run_folder, tmp_path_factory):
    """A function: the folder of one more copy of the demonstration."""

    def copy():
        own = tmp_path_factory.mktemp("demo") / "var"
        demonstration.copy_to(own, run_folder, request.config.cache.mkdir("migrated"))
        return own

    return copy


@pytest.fixture
def departments(db):
    return make_departments()


@pytest.fixture
def people(departments):
    return make_people(departments)


@pytest.fixture
def category(db):
    return make_category()


@pytest.fixture
def new_item(people, category):
    """Make an item and take it along the moves: `new_item("review", title="…")`."""

    def make(status="draft", **fields):
        return make_item(status, people, category=category, **fields)

    return make


@pytest.fixture
def catalogue(people):
    """One entry of each kind of the catalogue, published."""
    return {
        "law": make_law("published", people),
        "approval": make_approval("published", people, file=samples.pdf()),
        "penalty": make_penalty("published", people),
    }


@pytest.fixture
def signed_in(people):
    """A test client signed in as one of the people."""

    def client(name):
        return client_of(people[name])

    return client
