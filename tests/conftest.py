import os
import shutil

import pytest
from django.core.cache import cache
from django.core.management import call_command
from django.db import connection
from django.test import Client

from disclosures.models import Category
from portal.audit import triggers
from portal.departments.models import Department, Role, User
from portal.search import index
from tests.factories import make_item

CHROMIUM = shutil.which("chromium") or shutil.which("chromium-browser")


def pytest_sessionfinish(session, exitstatus):
    """Where browsers and servers are required, a test left out is a test failed."""
    required = os.environ.get("REQUIRE_BROWSER") == "1" or os.environ.get("REQUIRE_POSTGRES") == "1"
    reporter = session.config.pluginmanager.get_plugin("terminalreporter")
    if required and exitstatus == 0 and reporter and reporter.stats.get("skipped"):
        reporter.write_line("Tests were skipped although nothing may be skipped here.", red=True)
        session.exitstatus = 1


@pytest.fixture(autouse=True)
def _empty_cache():
    cache.clear()


@pytest.fixture
def committed_db(django_db_setup, django_db_blocker):
    """A database whose transactions commit, for tests with several connections.

    The one place where the log's triggers are lifted: to empty the tables afterwards.
    """
    with django_db_blocker.unblock():
        yield
        triggers.lift(connection)
        index.clear()
        call_command("flush", interactive=False, verbosity=0, inhibit_post_migrate=False)


@pytest.fixture
def departments(db):
    """A root with two branches: a division, and a bureau with a prison below it."""
    root = Department.objects.create(code="ROOT", name_zh="自治区司法厅", kind="department")
    division = Department.objects.create(
        code="D11", name_zh="律师工作处", name_en="Lawyers Division", kind="division", parent=root
    )
    bureau = Department.objects.create(
        code="S01", name_zh="监狱管理局", name_en="Prison Bureau", kind="bureau", parent=root
    )
    prison = Department.objects.create(code="P01", name_zh="示例监狱", kind="prison", parent=bureau)
    return {"root": root, "division": division, "bureau": bureau, "prison": prison}


@pytest.fixture
def people(departments):
    """One person for each role and branch; `stranger_*` work in the other branch."""
    division, bureau, root = (departments[key] for key in ("division", "bureau", "root"))
    posts = {
        "author": (Role.AUTHOR, division),
        "colleague": (Role.AUTHOR, division),
        "reviewer": (Role.REVIEWER, division),
        "reviewer2": (Role.REVIEWER, root),
        "publisher": (Role.PUBLISHER, root),
        "publisher2": (Role.PUBLISHER, root),
        "supervisor": (Role.SUPERVISOR, root),
        "administrator": (Role.ADMINISTRATOR, root),
        "superuser": ("", root),
        "stranger_author": (Role.AUTHOR, bureau),
        "stranger_reviewer": (Role.REVIEWER, bureau),
    }
    return {
        name: User.objects.create(
            username=name,
            display_name=f"{name}先生",
            role=role,
            department=department,
            is_staff=True,
            is_superuser=name == "superuser",
        )
        for name, (role, department) in posts.items()
    }


@pytest.fixture
def category(db):
    return Category.objects.create(code="20-02", label_zh="机关职能", label_en="Functions")


@pytest.fixture
def new_item(people, category):
    """Make an item and take it along the moves: `new_item("review", title="…")`."""

    def make(status="draft", **fields):
        return make_item(status, people, category=category, **fields)

    return make


@pytest.fixture
def signed_in(people):
    """A test client signed in as one of the people."""

    def client(name):
        client = Client()
        client.force_login(people[name], backend="django.contrib.auth.backends.ModelBackend")
        return client

    return client
