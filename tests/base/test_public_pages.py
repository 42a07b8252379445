"""The pages that features declare: whatever is incomplete or clashes stops the start, with the file
and line of its declaration."""

import re

import pytest
from django.core.exceptions import ImproperlyConfigured
from django.utils.translation import gettext_lazy as _

from portal.base.public_pages import Link, PublicPages, PublicPagesRegistry
from tests.starting import start

HERE = re.escape(__file__)


@pytest.mark.parametrize(
    ("pages", "why"),
    [
        ({"prefix": "/extra/"}, "must end with a slash, not begin with it"),
        ({"prefix": "extra"}, "must end with a slash, not begin with it"),
        ({"header": Link("items", "没有标记的文字", order=1)}, "link 'items' needs a name and"),
        ({"footer": (Link("", _("发布"), order=1),)}, "link '' needs a name and a label"),
        ({"marking": ("item",)}, "under and marking go together"),
        ({"under": "items"}, "under and marking go together"),
    ],
)
def test_pages_that_cannot_be_meant_are_named_with_their_place(pages, why):
    with pytest.raises(ImproperlyConfigured, match=rf"^{HERE}:\d+: pages of 'extra.urls': .*{why}"):
        PublicPages(**{"prefix": "extra/", "urlconf": "extra.urls", "order": 1} | pages)


FIRST = PublicPages(
    "", "a", order=1, header=Link("a", _("发布"), 1), footer=(Link("a", _("发布"), 1),)
)


@pytest.mark.parametrize(
    ("pages", "why"),
    [
        ({"order": 1}, rf"order 1 among the pages is taken, at {HERE}:\d+"),
        ({"header": Link("b", _("发布"), 1)}, rf"order 1 among the header is taken, at {HERE}:\d+"),
        ({"footer": (Link("b", _("发布"), 1),)}, "order 1 among the footer is taken, at "),
        ({"under": "c", "marking": ("b",)}, "the header has no entry 'c'"),
    ],
)
def test_pages_that_clash_are_named_with_their_place(pages, why):
    registry = PublicPagesRegistry("URLconf")
    registry.register(FIRST, PublicPages(**{"prefix": "", "urlconf": "b", "order": 2} | pages))

    with pytest.raises(ImproperlyConfigured, match=rf"^{HERE}:\d+: pages of 'b': {why}"):
        registry.check()


def test_a_urlconf_is_declared_once():
    with pytest.raises(ImproperlyConfigured, match=rf"URLconf 'a' was declared before, at {HERE}:"):
        PublicPagesRegistry("URLconf").register(FIRST, FIRST)


def test_an_entry_of_the_header_is_marked_on_pages_of_several_features():
    registry = PublicPagesRegistry("URLconf")
    registry.register(
        PublicPages("", "b", order=2, under="a", marking=("b", "c")),
        FIRST,
        PublicPages("", "d", order=3, under="a", marking=("d",), header=Link("d", _("发布"), 0)),
    )

    assert [(link.url_name, names) for link, names in registry.header()] == [
        ("d", []), ("a", ["b", "c", "d"]),
    ]  # fmt: skip


def test_pages_of_an_app_that_clash_stop_the_start(tmp_path):
    result = start(
        tmp_path,
        public_pages="from portal.base.public_pages import PAGES, PublicPages\n\n"
        "PAGES.register(PublicPages('hotlines/', 'portal.hotlines.urls', order=1))\n",
    )

    place = rf"{tmp_path}/extra/public_pages.py:3: URLconf 'portal.hotlines.urls' was declared"
    assert result.returncode
    assert re.search(place, result.stderr), result.stderr
