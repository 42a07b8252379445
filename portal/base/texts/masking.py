"""Masking: personal data made unreadable in a text, whatever else is in it left as it was.

Names are offered, never required: no rule tells a name from a word for certain.
"""

import re
from collections.abc import Collection, Iterable
from typing import cast

from django.utils.functional import SimpleLazyObject
from django.utils.translation import gettext_lazy as _

from portal.base.texts.personal_data import PersonalFinding, hits, key_of, masked
from portal.base.texts.readings import BLOCK, Reading, Span, readings, replace
from portal.base.texts.surnames import COMPOUND, SINGLE

# With the rare ones: of the compatibility block, of private use, and of the extensions B to I.
HAN = "\u3007\u3400-\u4dbf\u4e00-\u9fff\ue000-\uf8ff\uf900-\ufaff\U00020000-\U0003ffff"
# What people type between the parts of a name, as a reading has it.
DOTS = "·•・‧∙⋅."
# Characters that stand in few given names, but often after a surname that is also a word.
UNLIKELY = (
    "某的了是在和与或及为于对等号码电话手机年月日时"
    "个人员方者先女同办验省市县区乡镇村处局厅室科院所部委会"
)
GIVEN = f"(?![{UNLIKELY}])[{HAN}]"
IN_PARTS = rf"[{HAN}]{{2,8}}(?:\s?[{DOTS}]\s?[{HAN}]{{2,8}}){{1,4}}"
SHORT = rf"(?:{'|'.join(COMPOUND)}|[{SINGLE}])(?:{GIVEN}{{2}}|\s?{GIVEN})"
NAME = rf"(?:{IN_PARTS}|{SHORT})"
BETWEEN = rf"[\s{BLOCK}，,、；;:：（()）]{{0,6}}"
LABELS = (
    "(?:(?:公民)?身份(?:证|号码)(?:件)?(?:号码?)?|(?:联系)?(?:电话|手机|方式)(?:号码?)?"
    "|银行卡号?|卡号|账号|护照(?:号码?)?|号码)"
)
PARTY = "申请人|当事人|被处罚人|联系人|负责人|法定代表人|户主"


def lazily(pattern: str) -> re.Pattern[str]:
    """Compiled when it is first used: with so many characters it takes a tenth of the time in
    which a process starts, and few ever look for names."""
    return cast(re.Pattern[str], SimpleLazyObject(lambda: re.compile(pattern)))


NAME_BEFORE = lazily(
    rf"(?:(?:{PARTY}|(?<![{HAN}]))({IN_PARTS})|({SHORT}))"
    rf"{BETWEEN}(?:[男女]{BETWEEN})?(?:{LABELS}{BETWEEN})?\Z"
)
NAME_AFTER = lazily(rf"{BETWEEN}({NAME})(?![{HAN}])")
NAME_BY_LABEL = lazily(
    rf"(?:姓\s*名|{PARTY})[\s{BLOCK}]*[：:][\s{BLOCK}]*({NAME})(?![{HAN}])"
    rf"|(?<![{HAN}])(?:{PARTY})?({NAME}){BETWEEN}(?=[男女](?![{HAN}])|(?:公民)?身份证)"
)
NEAR = 40
LATIN = re.compile(rf"(?![{HAN}])[^\W\d_]")  # or another script with words of letters
LETTER = rf"{LATIN.pattern}|[{HAN}]"  # the latest of which Python's Unicode may not know yet
NO_LATIN_BEFORE, NO_LATIN_AFTER = rf"(?<!{LATIN.pattern})", rf"(?!{LATIN.pattern})"
TYPED = lazily(rf"(?:{LETTER})+(?:[\s{DOTS}'’-]+(?:{LETTER})+)*")
SHORTEST, LONGEST = 2, 60  # characters of a name
PARTING = re.compile(r"[\r\n，,、；;]+")


def suggestions(texts: dict[str, str]) -> list[PersonalFinding]:
    """What may be the names of persons, beside a number or a label."""
    return [
        PersonalFinding(
            "name", _("姓名"), place, masked_name(name), key_of("name", name), where, name
        )
        for where, (place, text) in enumerate(texts.items())
        for name in names_beside(text)
    ]


def names_beside(text: str) -> list[str]:
    numbers = {span for hit in hits(text) for span in hit.spans}
    found: dict[str, None] = {}
    for reading in readings(text):
        for match in NAME_BY_LABEL.finditer(reading.text):
            found[_plain(match[match.lastindex or 0])] = None
        for start, end in _runs(reading, numbers):
            before = NAME_BEFORE.search(reading.text[max(0, start - NEAR) : start])
            after = NAME_AFTER.match(reading.text[end : end + NEAR])
            beside = [match[match.lastindex or 0] for match in (before, after) if match]
            found |= {_plain(name): None for name in beside}
    return list(found)


def masked_name(name: str) -> str:
    """张三丰 → 张某某; what stands between the parts of a long name stays."""
    surname = 2 if name.startswith(COMPOUND) and len(name) > 2 else 1
    return name[:surname] + re.sub(LETTER, _sign, name[surname:])


def _sign(letter: re.Match) -> str:
    return "*" if LATIN.match(letter[0]) else "某"


def typed_names(typed: str) -> tuple[list[str], list[str]]:
    """The names a person typed, as a reading has them, and what cannot be a name."""
    names, others = [], []
    for word in filter(None, map(str.strip, PARTING.split(typed))):
        read = next(readings(word)).text.strip()
        is_name = TYPED.fullmatch(read) and SHORTEST <= len(re.sub(r"\s", "", read)) <= LONGEST
        if is_name:
            names += _told_apart(read)
        else:
            others.append(word)
    return names, others


def _told_apart(read: str) -> list[str]:
    """Two names with a gap between, or one that is written with a gap."""
    parts = read.split()
    if all(re.fullmatch(rf"[{HAN}]{{2,}}", part) for part in parts):
        return parts
    is_chinese = all(re.fullmatch(rf"[{HAN}{DOTS}]+", part) for part in parts)
    name = ("" if is_chinese else " ").join(parts)
    return [re.sub(f"[{DOTS}]", "·", name)]


def masked_text(text: str, keys: Collection[str], names: Iterable[str] = ()) -> str:
    """The text with the findings of these keys masked, and these names wherever they stand."""
    keys = set(keys)
    chosen = [name for name in names_beside(text) if key_of("name", name) in keys]
    text = _without_names(text, {*chosen, *names})
    kept = {hit.key for hit in hits(text)} - keys
    return masked(text, kept)


def _without_names(text: str, names: set[str]) -> str:
    if not names:
        return text
    longest_first = sorted(names, key=lambda name: (-len(name), name))
    pattern = re.compile("|".join(map(_however_written, longest_first)))
    signs: dict[Span, str] = {}
    for reading in readings(text):
        for match in pattern.finditer(reading.text):
            at = [i for i in range(*match.span()) if not _is_gap(reading.text[i])]
            seen = masked_name("".join(reading.text[i] for i in at))
            signs |= {
                reading.spans[i]: sign
                for i, sign in zip(at, seen, strict=True)
                if reading.text[i] != sign
            }
    return replace(text, signs)


def _runs(reading: Reading, numbers: set[Span]) -> list[Span]:
    """Where numbers begin and end in this reading."""
    if not numbers:
        return []
    at = [i for i, span in enumerate(reading.spans) if span in numbers]
    return [] if not at else _joined(at)


def _joined(positions: list[int]) -> list[Span]:
    runs = [[positions[0], positions[0] + 1]]
    for at in positions[1:]:
        if at > runs[-1][1] + 1:
            runs.append([at, at + 1])
        runs[-1][1] = at + 1
    return [(start, end) for start, end in runs]


def _however_written(name: str) -> str:
    """A pattern: with gaps, with any dot or none; no part of a word of letters."""
    signs = [sign for sign in name if sign != " " and sign not in DOTS]
    begins, ends = (LATIN.match(sign) for sign in (name[0], name[-1]))
    has_parts = len(signs) > 3 or any(dot in name for dot in DOTS)
    between = rf"[\s{BLOCK}]?" + (rf"(?:[{DOTS}][\s{BLOCK}]?)?" if has_parts else "")
    written = between.join(map(re.escape, signs))
    return f"{NO_LATIN_BEFORE if begins else ''}{written}{NO_LATIN_AFTER if ends else ''}"


def _is_gap(sign: str) -> bool:
    return sign.isspace() or sign == BLOCK


def _plain(name: str) -> str:
    return re.sub(f"[{DOTS}]", "·", re.sub(rf"[\s{BLOCK}]", "", name))
