"""Nothing that one visitor sends changes what others read."""

import re

import pytest
from django.conf import settings
from django.core.cache import cache
from django.templatetags.static import static
from django.test import Client

from tests.factories import make_category, make_departments, make_item, make_people

pytestmark = pytest.mark.pages

PAGES = ["/", "/en/", "/disclosures/", "/disclosures/640000/2026-00001/", "/log/"]
HOSTILE = [
    {"SCRIPT_NAME": "/evil"},
    {"HTTP_SCRIPT_NAME": "/evil", "HTTP_PATH_INFO": "/evil", "HTTP_REMOTE_USER": "publisher"},
    {"SCRIPT_URL": "/evil/disclosures/"},
    {"HTTP_X_FORWARDED_HOST": "evil.example", "HTTP_X_FORWARDED_PORT": "99"},
    {"HTTP_X_FORWARDED_PROTO": "https", "HTTP_X_FORWARDED_PREFIX": "/evil"},
    {"HTTP_FORWARDED": "host=evil.example;proto=https", "HTTP_X_ORIGINAL_URL": "/evil"},
    {"HTTP_X_REWRITE_URL": "/evil", "HTTP_X_HTTP_METHOD_OVERRIDE": "DELETE"},
    {"HTTP_ACCEPT_LANGUAGE": "en", "HTTP_ACCEPT": "application/json", "HTTP_RANGE": "bytes=0-1"},
    {"REMOTE_USER": "publisher", "SERVER_NAME": "127.0.0.1", "SERVER_PORT": "99"},
]


@pytest.fixture(scope="module", autouse=True)
def clean(kept_db):
    """The pages as they are."""
    people = make_people(make_departments())
    make_item("published", people, category=make_category(), number="640000/2026-00001")
    return {path: Client().get(path).content for path in PAGES}


@pytest.mark.django_db
@pytest.mark.parametrize("hostile", HOSTILE, ids=lambda headers: next(iter(headers)))
def test_no_header_changes_a_page(client, clean, hostile):
    for path in PAGES:
        cache.clear()
        assert client.get(path, **hostile).content == clean[path], path
        assert client.get(path).content == clean[path]
    assert static("css/base.css") == "/static/css/base.css"


@pytest.mark.django_db
@pytest.mark.parametrize("host", ["evil.example", "127.0.0.1@evil.example", "127.0.0.1:x", "a b"])
def test_a_host_that_is_not_ours_gets_no_page(client, host):
    page = client.get("/disclosures/", headers={"host": host})

    assert page.status_code == 400
    assert b"evil" not in page.content


@pytest.mark.django_db
@pytest.mark.parametrize("path", ["//evil.example", "//evil.example/..", "/\\evil.example"])
def test_no_redirect_leaves_the_site(client, path):
    assert not re.match(r"//|/\\|http", client.get(path).headers.get("Location", ""))


def test_no_link_is_made_of_what_a_request_says():
    """Mails and files take the site's address from its settings."""
    code = [path for room in ("portal", "disclosures", "approvals")
            for path in (settings.BASE_DIR / room).rglob("*.py")]  # fmt: skip
    asking = re.compile(r"get_host|build_absolute_uri|get_current_site|SERVER_NAME|\bRAW_URI")

    assert [path for path in code if asking.search(path.read_text(encoding="utf-8"))] == []
