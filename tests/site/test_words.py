"""One word for one thing, in both languages: what the interface says is held to the glossary."""

import csv
import gettext
import re

import pytest
from django.conf import settings

pytestmark = pytest.mark.pages

LOCALE = settings.BASE_DIR / "locale"
CONTEXT = "\x04"  # between the context of a text and the text, in a catalogue of gettext


@pytest.fixture(scope="module")
def texts() -> list[tuple[str, str]]:
    """Each text of the interface with its English."""
    with (LOCALE / "en/LC_MESSAGES/django.mo").open("rb") as file:
        catalog = gettext.GNUTranslations(file)._catalog
    pairs = [(key[0] if isinstance(key, tuple) else key, said) for key, said in catalog.items()]
    return [(text.rpartition(CONTEXT)[2], said) for text, said in pairs if text]


@pytest.fixture(scope="module")
def glossary() -> list[dict[str, str]]:
    with (LOCALE / "glossary.csv").open(encoding="utf-8", newline="") as file:
        return list(csv.DictReader(file))


def test_a_term_by_itself_is_called_as_the_glossary_says(texts, glossary):
    english = {row["chinese"]: row["english"].split(";") for row in glossary}
    other = {
        (text, said)
        for text, said in texts
        if text in english and not any(said.lower() in forms(term) for term in english[text])
    }

    assert other == set()
    assert english.keys() <= {text for text, _said in texts}


def forms(term: str) -> tuple[str, ...]:
    """One of it, and several."""
    return term, f"{term}s", f"{term[:-1]}ies"


def test_nothing_is_called_what_the_glossary_says_it_is_not(texts, glossary):
    found = []
    for row in glossary:
        for word in filter(None, row["not_chinese"].split(";")):
            found += [(word, text) for text, _said in texts if word in text]
        for word in filter(None, row["not_english"].split(";")):
            told = re.compile(rf"\b{re.escape(word)}", re.IGNORECASE)
            found += [(word, said) for _text, said in texts if told.search(said)]

    assert found == []


def test_chinese_has_chinese_marks_and_space_round_figures(texts):
    """Full-width marks between Chinese characters, and no figure that sticks to a unit."""
    han = "[\u3400-\u9fff]"
    wrong = re.compile(rf"{han}[,;:?!]{han}|{han}\([^)]*{han}\)|\)s(?:个|天|日|项|条|页|件){han}?")
    assert [text for text, _said in texts if wrong.search(text)] == []
