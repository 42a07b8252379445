"""The words that rooms declare: whatever is incomplete or clashes stops the start, with the file
and line of its declaration."""

import re

import pytest
from django.core.exceptions import ImproperlyConfigured
from django.db.models import TextChoices
from django.utils.translation import gettext_lazy as _

from portal.base.audit.actions import ACTIONS, Action
from portal.base.notices.kinds import NOTICE_KINDS
from portal.base.registry import Words
from tests.starting import start

HERE = re.escape(__file__)


@pytest.fixture
def words():
    return Words("action", max_length=10)


def test_a_room_s_words_are_known_with_their_sentences(words):
    @words.register
    class Danced(TextChoices):
        DANCED = "danced", _("发布")

    assert words.choices() == [("danced", "发布")]
    assert Danced.DANCED in words


@pytest.mark.parametrize(
    ("word", "why"),
    [
        (("danced", _("跳舞")), rf"action 'danced' was declared before, at {HERE}:\d+"),
        ("sung", "action 'sung' has no sentence"),
        (("sung", ""), "action 'sung' has no sentence"),
        (("sung_aloud_", _("唱")), "action 'sung_aloud_' is longer than 10 characters"),
    ],
)
def test_a_word_that_cannot_be_meant_is_named_with_its_place(words, word, why):
    @words.register
    class Danced(TextChoices):
        DANCED = "danced", _("跳舞")

    with pytest.raises(ImproperlyConfigured, match=rf"^{HERE}:\d+: {why}"):

        @words.register
        class Sung(TextChoices):
            SUNG = word


def test_a_word_fits_into_its_column_and_has_one_sentence_in_the_whole_site():
    for registry in (ACTIONS, NOTICE_KINDS):
        assert len(registry.places) == len(registry) > 10
        assert max(map(len, registry)) <= registry.max_length == 30
    assert ACTIONS[Action.CHANGED] == Action.CHANGED.label


WORDS = """from django.db.models import TextChoices
from django.utils.translation import gettext_lazy as _
from portal.base.audit.actions import ACTIONS
from portal.base.notices.kinds import NOTICE_KINDS


@{registry}.register
class Extra(TextChoices):
    EXTRA = {word}
"""


@pytest.mark.parametrize(
    ("registry", "word", "why"),
    [
        ("ACTIONS", '"published", _("发布")', "action 'published' was declared before, at "),
        ("ACTIONS", '"waived", _("发布")', "action 'waived' was declared before, at "),
        ("ACTIONS", '"danced"', "action 'danced' has no sentence"),
        ("ACTIONS", f'"{"x" * 31}", _("发布")', "is longer than 30 characters"),
        (
            "NOTICE_KINDS",
            '"overdue", _("发布")',
            "kind of notice 'overdue' was declared before, at ",
        ),
    ],
)
def test_a_word_of_an_app_stops_the_start(tmp_path, registry, word, why):
    result = start(tmp_path, actions=WORDS.format(registry=registry, word=word))

    assert result.returncode
    assert re.search(rf"{tmp_path}/extra/actions.py:\d+: .*{why}", result.stderr), result.stderr


def test_an_app_with_new_words_starts(tmp_path):
    text = WORDS.format(registry="ACTIONS", word='"danced", _("发布")')

    assert start(tmp_path, actions=text).stdout == "started\n"
