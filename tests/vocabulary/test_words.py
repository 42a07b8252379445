"""What the search is given: released words alone, read once until one is released or withdrawn."""

from django.db import connection
from django.test.utils import CaptureQueriesContext
from django.utils import timezone

from portal.base.audit import log
from portal.vocabulary.acts import perform
from portal.vocabulary.words import everyday_words
from tests.factories import make_word


def released(people, *args):
    row = make_word(people, *args)
    return perform(row, "release", actor=people["publisher2"], at=timezone.now())


def test_it_is_read_once_until_a_word_is_released_or_withdrawn(people):
    row = released(people, "律师证", "律师执业证")
    assert everyday_words() == {"律师证": ("律师执业证",)}
    newest = log.newest_sequence()

    with CaptureQueriesContext(connection) as captured:
        everyday_words(newest)
        everyday_words(newest)
        assert len(captured) == 0
        everyday_words()
    assert len(captured) == 1

    released(people, "ＤＮＡ检测", "法医物证鉴定", True)
    expected = {"dna检测": ("法医物证鉴定",), "法医物证鉴定": ("dna检测",)}
    assert everyday_words() == {"律师证": ("律师执业证",)} | expected
    perform(row, "withdraw", actor=people["publisher"], at=timezone.now(), note="过时")
    assert everyday_words() == expected


def test_a_page_is_made_anew_when_a_word_is_released(people, client, new_item):
    """What a search finds may be another then."""
    path = "/search/?q=律师证"
    new_item("published", title="执业许可核发", summary="律师执业证核发办理")
    before = client.get(path).headers["ETag"]

    released(people, "律师证", "律师执业证")

    after = client.get(path)
    assert "执业许可核发" in after.content.decode()
    assert after.headers["ETag"] != before
