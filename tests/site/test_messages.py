"""Every text marked for translation has its English, and the compiled catalogue agrees.

A failure of the first or third test is mended by `make messages` and a translation.
"""

import ast
import re
from collections.abc import Iterator
from pathlib import Path

import polib
import pytest
from django.conf import settings
from django.utils.translation.template import templatize

CATALOGUE = settings.BASE_DIR / "locale/en/LC_MESSAGES/django.po"
CODE = ("portal", "disclosures", "approvals")
# Function → the position of its context, if any, and of its texts.
MARKS = {
    "gettext": (None, 0, None),
    "ngettext": (None, 0, 1),
    "pgettext": (0, 1, None),
    "npgettext": (0, 1, 2),
}
TEMPLATE_MARK = re.compile(
    r"""(?<![\w.])(_|n?p?gettext)\(((?:\s*u?(?:"(?:[^"\\]|\\.)*"|'(?:[^'\\]|\\.)*')\s*,?)+)"""
)
PLACEHOLDER = re.compile(r"%\(\w+\)[a-z]")
CHINESE = re.compile("[\u3000-\u303f\u3400-\u9fff\uff00-\uffef]")

Message = tuple[str | None, str, str]  # context, text, plural


@pytest.fixture(scope="module")
def catalogue():
    return polib.pofile(CATALOGUE)


def test_every_marked_text_is_in_the_catalogue_and_nothing_else_is(catalogue):
    entries = {(entry.msgctxt, entry.msgid, entry.msgid_plural) for entry in catalogue}
    marked = set(marked_in_code()) | set(marked_in_templates())
    assert len(marked) > 400
    assert marked - entries == set()
    assert entries - marked == set()


def test_every_text_is_translated_into_english(catalogue):
    for entry in catalogue:
        texts = list(entry.msgstr_plural.values()) if entry.msgid_plural else [entry.msgstr]
        assert len(texts) == (2 if entry.msgid_plural else 1), entry.msgid
        for text in texts:
            assert text.strip(), entry.msgid
            assert not CHINESE.search(text), entry.msgid


def test_placeholders_are_kept(catalogue):
    for entry in catalogue:
        given = set(PLACEHOLDER.findall(entry.msgid + entry.msgid_plural))
        values = dict.fromkeys((name[2:-2] for name in given), 7)
        for text in [entry.msgstr, *entry.msgstr_plural.values()]:
            if text:
                assert set(PLACEHOLDER.findall(text)) == given, entry.msgid
            if "python-format" in entry.flags:
                assert text % values is not None


def test_the_compiled_catalogue_says_what_the_catalogue_says(catalogue):
    compiled = polib.mofile(CATALOGUE.with_suffix(".mo"))
    assert translations(compiled) == translations(catalogue)
    assert compiled.metadata["Plural-Forms"] == catalogue.metadata["Plural-Forms"]


def test_no_entry_is_fuzzy_or_obsolete(catalogue):
    assert catalogue.fuzzy_entries() == []
    assert catalogue.obsolete_entries() == []
    assert not catalogue.metadata_is_fuzzy


def translations(file) -> dict[Message, str | dict]:
    return {
        (entry.msgctxt, entry.msgid, entry.msgid_plural): entry.msgstr_plural or entry.msgstr
        for entry in file
    }


def marked_in_code() -> Iterator[Message]:
    for folder in CODE:
        for path in (settings.BASE_DIR / folder).rglob("*.py"):
            yield from _marked_in(path)


def _marked_in(path: Path) -> Iterator[Message]:
    tree = ast.parse(path.read_text(encoding="utf-8"))
    names = dict(_imported_marks(tree))
    for call in ast.walk(tree):
        if isinstance(call, ast.Call) and isinstance(call.func, ast.Name) and call.func.id in names:
            texts = [ast.literal_eval(arg) for arg in call.args if isinstance(arg, ast.Constant)]
            if texts:  # else the name of a text that is marked where it is written
                yield _message(names[call.func.id], texts)


def _imported_marks(tree: ast.Module) -> Iterator[tuple[str, str]]:
    """The names by which a module calls the functions that mark."""
    for node in ast.walk(tree):
        if isinstance(node, ast.ImportFrom) and node.module == "django.utils.translation":
            for alias in node.names:
                function = alias.name.removesuffix("_lazy").removesuffix("_noop")
                if function in MARKS:
                    yield alias.asname or alias.name, function


def marked_in_templates() -> Iterator[Message]:
    templates = settings.BASE_DIR / "templates"
    for path in [*templates.rglob("*.html"), *templates.rglob("*.txt")]:
        for function, arguments in TEMPLATE_MARK.findall(templatize(path.read_text("utf-8"))):
            texts = ast.literal_eval(f"({arguments.rstrip().rstrip(',')},)")
            yield _message("gettext" if function == "_" else function, texts)


def _message(function: str, texts) -> Message:
    context, text, plural = MARKS[function]
    return (
        None if context is None else texts[context],
        texts[text],
        "" if plural is None else texts[plural],
    )
