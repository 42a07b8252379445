"""Words are cut the same way in texts and in queries, so that what stands there is found."""

import unicodedata

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from portal.base.search.tokens import (
    INVISIBLE,
    QUERY_WORDS,
    TOKEN_BYTES,
    normalise,
    tokenise,
    words,
)

ANY = st.text(st.characters(), max_size=120)  # unpaired surrogates too
HAN = st.characters(min_codepoint=0x4E00, max_codepoint=0x9FFF)


@pytest.mark.parametrize(
    ("text", "tokens"),
    [
        ("", []),
        ("减", ["减"]),
        ("减刑", ["减刑", "刑"]),
        ("减刑假释", ["减刑", "刑假", "假释", "释"]),
        ("减，刑", ["减", "刑"]),
        ("Judicial ADMINISTRATION", ["judicial", "administration"]),
        ("第65部", ["第", "65", "部"]),
        ("ＡＢＣ１２", ["abc12"]),
        ("减\u200b刑", ["减刑", "刑"]),
        ("〇九年", ["〇九", "九年", "年"]),
        ("人々", ["人々", "々"]),
        ("\U00020000\U00020001", ["\U00020000\U00020001", "\U00020001"]),
        ("\uf9ba", [unicodedata.normalize("NFKC", "\uf9ba")]),
        ("€ %_*'\" && ||", []),
        ("ТЕКСТ ﷼", ["текст", "ریال"]),
    ],
)
def test_a_text_becomes_pairs_and_words(text, tokens):
    assert tokenise(text) == tokens


@pytest.mark.parametrize("code", ["XK-01", "xk-01", "ＸＫ－０１", "XK/01"])
def test_a_code_is_one_token_and_its_pieces(code):
    assert set(tokenise(code)) == {"xk01", "xk", "01"}
    assert [word.tokens for word in words(code)] == [("xk01",)]


def test_an_index_number_is_found_by_each_run_of_its_parts():
    found = tokenise("640000/2026-00001")

    for code in ("640000/2026-00001", "640000/2026", "2026-00001", "640000", "2026", "00001"):
        [word] = words(code)
        assert set(word.tokens) <= set(found), code


def test_a_code_of_many_parts_is_found_whole_and_by_each_part():
    code = "-".join(f"a{number}" for number in range(40))

    for query in (code, "a0", "a39"):
        [word] = words(query)
        assert set(word.tokens) <= set(tokenise(code))
    assert len(tokenise(code)) == 41


@pytest.mark.parametrize("query", ["减", "刑"])
def test_one_character_is_the_beginning_of_a_pair(query):
    [word] = words(query)

    assert word.is_prefix
    assert any(token.startswith(word.tokens[0]) for token in tokenise("减刑"))


def test_a_query_has_its_first_words_once_each():
    assert [word.text for word in words("减刑 假释 减刑")] == ["减刑", "假释"]
    assert len(words(" ".join(f"w{number}" for number in range(100)))) == QUERY_WORDS


def test_a_long_word_is_cut_between_characters():
    [token] = tokenise("é" * 1000)

    assert token == "é" * (TOKEN_BYTES // 2)
    assert words("é" * 1000)[0].tokens == (token,)
    assert tokenise("a" + "é" * 1000) == ["a" + "é" * (TOKEN_BYTES // 2 - 1)]


@settings(max_examples=200, deadline=None)
@given(ANY)
def test_any_text_is_cut_without_an_error_into_harmless_tokens(text):
    tokens = [*tokenise(text), *(token for word in words(text) for token in word.tokens)]

    for token in tokens:
        assert 0 < len(token.encode()) <= TOKEN_BYTES
        # What either database could take for syntax or for the end of a word.
        assert not [c for c in token if c.isspace() or (c.isascii() and not c.isalnum())]
    assert len(words(text)) <= QUERY_WORDS


@settings(max_examples=200, deadline=None)
@given(ANY)
def test_normalising_twice_changes_no_token(text):
    assert tokenise(normalise(text)) == tokenise(text)
    assert not INVISIBLE.search(normalise(text))


@settings(max_examples=100, deadline=None)
@given(st.text(HAN, min_size=1, max_size=60), st.data())
def test_the_pairs_of_every_piece_stand_in_a_row(text, data):
    start = data.draw(st.integers(0, len(text) - 1))
    [word] = words(text[start : start + data.draw(st.integers(1, 6))])
    tokens = tokenise(text)

    if word.is_prefix:
        assert any(token.startswith(word.text) for token in tokens)
    else:
        rows = zip(*(tokens[shift:] for shift in range(len(word.tokens))), strict=False)
        assert word.tokens in rows
