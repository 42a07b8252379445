"""Masking: personal data made unreadable in a text, whatever else is in it left as it was.

Names are offered, never required: no rule tells a name from a word for certain.
"""

import re
from collections.abc import Collection, Iterable

from django.utils.translation import gettext_lazy as _

from portal.personal_data import Finding, hits, key_of
from portal.readings import BLOCK, Reading, Span, readings, replace
from portal.surnames import COMPOUND, SINGLE

HAN = "\u3400-\u4dbf\u4e00-\u9fff"
# Characters that stand in few given names, but often after a surname that is also a word.
UNLIKELY = (
    "某的了是在和与或及为于对等号码电话手机年月日时"
    "个人员方者先女同办验省市县区乡镇村处局厅室科院所部委会"
)
GIVEN = f"(?![{UNLIKELY}])[{HAN}]"
NAME = rf"(?:(?:{'|'.join(COMPOUND)})|[{SINGLE}])(?:{GIVEN}{{2}}|\s?{GIVEN})"
BETWEEN = rf"[\s{BLOCK}，,、；;:：（()）]{{0,6}}"
LABELS = (
    "(?:(?:公民)?身份(?:证|号码)(?:件)?(?:号码?)?|(?:联系)?(?:电话|手机|方式)(?:号码?)?"
    "|银行卡号?|卡号|账号|护照(?:号码?)?|号码)"
)
NAME_BEFORE = re.compile(rf"({NAME}){BETWEEN}(?:[男女]{BETWEEN})?(?:{LABELS}{BETWEEN})?\Z")
NAME_AFTER = re.compile(rf"{BETWEEN}({NAME})(?![{HAN}])")
PARTY = "申请人|当事人|被处罚人|联系人|负责人|法定代表人|户主"
NAME_BY_LABEL = re.compile(
    rf"(?:姓\s*名|{PARTY})[\s{BLOCK}]*[：:][\s{BLOCK}]*({NAME})(?![{HAN}])"
    rf"|(?<![{HAN}])(?:{PARTY})?({NAME}){BETWEEN}(?=[男女](?![{HAN}])|(?:公民)?身份证)"
)
NEAR = 40
TYPED = re.compile(rf"[{HAN}](?:[{HAN}]|·(?=[{HAN}])){{1,19}}")
PARTING = re.compile(r"[\s，,、；;]+")


def suggestions(texts: dict[str, str]) -> list[Finding]:
    """What may be the names of persons, beside a number or a label."""
    return [
        Finding("name", _("姓名"), place, masked_name(name), key_of("name", name), where, name)
        for where, (place, text) in enumerate(texts.items())
        for name in names_beside(text)
    ]


def names_beside(text: str) -> list[str]:
    numbers = {span for hit in hits(text) for span in hit.spans}
    found = {}
    for reading in readings(text):
        for match in NAME_BY_LABEL.finditer(reading.text):
            found[_plain(match[1] or match[2])] = None
        for start, end in _runs(reading, numbers):
            before = NAME_BEFORE.search(reading.text[max(0, start - NEAR) : start])
            after = NAME_AFTER.match(reading.text[end : end + NEAR])
            found |= {_plain(match[1]): None for match in (before, after) if match}
    return list(found)


def masked_name(name: str) -> str:
    """张三丰 → 张某某; what stands between the parts of a long name stays."""
    surname = 2 if name.startswith(COMPOUND) and len(name) > 2 else 1
    return name[:surname] + re.sub(f"[{HAN}]", "某", name[surname:])


def typed_names(typed: str) -> tuple[list[str], list[str]]:
    """The names a person typed, and what cannot be a Chinese name."""
    words = [word for word in PARTING.split(typed) if word]
    names = [word for word in words if TYPED.fullmatch(word)]
    return names, [word for word in words if word not in names]


def masked_text(text: str, keys: Collection[str], names: Iterable[str] = ()) -> str:
    """The text with the findings of these keys masked, and these names wherever they stand."""
    keys = set(keys)
    chosen = [name for name in names_beside(text) if key_of("name", name) in keys]
    text = _without_names(text, {*chosen, *names})
    kept = {hit.key for hit in hits(text)} - keys
    # Again, as what is left beside a masked number can make up another.
    while signs := {span: "*" for hit in hits(text) if hit.key not in kept for span in _inner(hit)}:
        text = replace(text, signs)
    return text


def _inner(hit) -> tuple[Span, ...]:
    return hit.spans[hit.kind.head : -hit.kind.tail]


def _without_names(text: str, names: set[str]) -> str:
    if not names:
        return text
    longest_first = sorted(names, key=lambda name: (-len(name), name))
    pattern = re.compile("|".join(rf"[\s{BLOCK}]?".join(name) for name in longest_first))
    signs = {}
    for reading in readings(text):
        for match in pattern.finditer(reading.text):
            at = [i for i in range(*match.span()) if reading.text[i] not in BLOCK + " \t\r\n\xa0"]
            masked = masked_name(_plain(match[0]))
            signs |= {
                reading.spans[i]: sign
                for i, sign in zip(at, masked, strict=True)
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
    return [tuple(run) for run in runs]


def _plain(name: str) -> str:
    return re.sub(rf"[\s{BLOCK}]", "", name)
