"""A valid resident ID number never becomes public, by no path, forced or not (R7)."""

import re
from datetime import date, timedelta
from hashlib import sha256
from random import Random
from time import process_time
from unicodedata import numeric

import pytest
from django.core.exceptions import ValidationError
from django.utils import timezone
from hypothesis import given, settings
from hypothesis import strategies as st
from stdnum import luhn
from stdnum.cn import uscc

from disclosures.models import Category, ChannelUse, Item
from portal.acts.refused import ActRefused
from portal.base.audit.models import Entry
from portal.base.departments.models import Department, Hotline
from portal.base.texts.masking import masked_name, masked_text, names_beside, typed_names
from portal.base.texts.personal_data import (
    _findings,
    findings,
    hits,
    key_of,
    mobile_numbers,
    resident_ids,
    split_findings,
)
from portal.base.texts.readings import replace
from portal.records.acts import perform
from portal.records.due import perform_due
from portal.records.richtext import clean_html
from portal.records.states import Status
from tests.factories import SIGNED, make_approval, make_move, next_version

pytestmark = pytest.mark.pages

WEIGHTS = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2]


def resident_id(first17: str) -> str:
    """GB 11643-1999: the check character of the first seventeen digits."""
    total = sum(int(digit) * weight for digit, weight in zip(first17, WEIGHTS, strict=True))
    return first17 + "10X98765432"[total % 11]


VALID = resident_id("64010219800307123")
WITH_X = "11010519491231002X"
ALL_DIGITS = next(
    made for n in range(100, 200) if (made := resident_id(f"64010219800307{n}")).isdigit()
)
WRONG = VALID[:-1] + ("0" if VALID[-1] != "0" else "1")
OLD = "640102800307123"
WRITTEN = {
    "plain": VALID,
    "with X": WITH_X,
    "with a small x": WITH_X.lower(),
    "spaced": f"{VALID[:6]} {VALID[6:14]} {VALID[14:]}",
    "hyphenated": f"{VALID[:6]}-{VALID[6:14]}-{VALID[14:]}",
    "full width": "".join(chr(ord(c) + 0xFEE0) for c in VALID),
    "split by tags": f"{VALID[:6]}<strong>{VALID[6:14]}</strong>{VALID[14:]}",
    "split by an invisible character": f"{VALID[:9]}\u200b{VALID[9:]}",
    "as entities": "".join(f"&#{ord(c)};" for c in VALID),
    "two blanks": f"{VALID[:6]}  {VALID[6:14]}  {VALID[14:]}",
    "on three lines": f"{VALID[:6]}\n{VALID[6:14]}\t{VALID[14:]}",
    "other separators": f"{VALID[:6]}_{VALID[6:14]}：（{VALID[14:]}",
    "direction marks": f"{VALID[:6]}\u202d\u202c{VALID[6:14]}\ufe0f{VALID[14:]}",
    "a Cyrillic letter": WITH_X[:-1] + "\u0425",
    "in a link": f'<a href="https://example.org/{VALID[:9]}%20{VALID[9:]}">x</a>',
    "after other digits": f"第1234号 {VALID}",
    "inside Chinese": f"身份证{VALID}号",
    "digit by digit": " ".join(VALID),
    "over two lines": f"{VALID[:6]}\r\n{VALID[6:14]}\n{VALID[14:]}",
    "with wide spaces": f"{VALID[:6]}\u3000\u3000{VALID[6:14]}\xa0&nbsp;{VALID[14:]}",
    "with spaced dashes": f"{VALID[:6]} - {VALID[6:14]} — {VALID[14:]}",
    "with other dashes": f"{VALID[:6]}－{VALID[6:14]}−{VALID[14:]}",
    "over two paragraphs": f"<p>{VALID[:6]}</p>\n<p>{VALID[6:14]}</p>\n<p>{VALID[14:]}</p>",
    "over the cells of a table": f"<td>{VALID[:6]}</td> <td>{VALID[6:14]}</td>{VALID[14:]}",
    "around a comment": f"{VALID[:9]}<!-- x -->{VALID[9:]}",
    "around a line break": f"{VALID[:9]}<br>{VALID[9:]}",
    "as hexadecimal entities": "".join(f"&#x{ord(c):x};" for c in VALID),
    "in bold digits": "".join(chr(0x1D7CE + int(c)) for c in VALID),
    "in Arabic digits": "".join(chr(0x660 + int(c)) for c in VALID),
    "before a letter": f"{VALID}A",
    "before an X": f"{VALID}X先生",
    "before a telephone number": f"{VALID} 13800138000",
    "after a telephone number": f"13800138000 {VALID}",
    "after a spaced number": f"12 {VALID}",
    "the second of two": f"{WRONG}、{VALID}",
    "with an X of full width": WITH_X[:-1] + "Ｘ",
    "with an X apart": f"{WITH_X[:-1]} X",
    "in the query of a link": f'<a href="https://example.org/?id={VALID}">x</a>',
    "before another digit": f"{VALID}1",
    "after another digit": f"9{VALID}",
    "amid other digits": f"2009{VALID}13",
    "spaced, after another digit": f"1{VALID[:6]} {VALID[6:14]} {VALID[14:]}",
    "with a multiplication sign": WITH_X[:-1] + "\u00d7",
    "with a multiplication sign apart": WITH_X[:-1] + " \u2715",
    "in Chinese numerals": VALID.translate(str.maketrans("0123456789", "〇一二三四五六七八九")),
    "in numerals of accounts": VALID.translate(str.maketrans("0123456789", "零壹贰叁肆伍陆柒捌玖")),
    "with a circle for nought": VALID.translate(str.maketrans("0123456789", "○一二三四五六七八九")),
    "in Chinese numerals, spaced": " ".join(VALID).replace("0", "零").replace("1", "幺"),
    "in circled digits": "".join("⓪①②③④⑤⑥⑦⑧⑨"[int(c)] for c in VALID),
    "in dark circles": "".join("⓿❶❷❸❹❺❻❼❽❾"[int(c)] for c in VALID),
    "in Devanagari": "".join(chr(0x966 + int(c)) for c in VALID),
    "with letters for digits": VALID.replace("0", "O").replace("1", "l"),
    "with Cyrillic letters": VALID.replace("0", "\u043e").replace("3", "\u0417"),
    "between vertical bars": "|".join([VALID[:6], VALID[6:14], VALID[14:]]),
    "with many separators": f"{VALID[:6]}…………{VALID[6:14]} ～～ {VALID[14:]}",
    "shown in reverse": f"\u202e{VALID[::-1]}\u202c",
    "of fifteen digits": OLD,
    "of fifteen digits, in groups": f"{OLD[:6]} {OLD[6:12]} {OLD[12:]}",
    "of fifteen digits, in Chinese numerals": OLD.translate(
        str.maketrans("0123456789", "〇一二三四五六七八九")
    ),
    "a residence permit": resident_id("81000019800307123"),
}
RARELY_WRITTEN = {
    "of fifteen digits, before a telephone number": f"{OLD}13912345678",
    "of fifteen digits, in threes": "640 102 800 307 123",
    "of fifteen digits, in fours": "6401 0280 0307 123",
    "of fifteen digits, with dots": "640102.800307.123",
    "of fifteen digits, with letters": OLD.replace("0", "O"),
    "of fifteen digits, over two paragraphs": "身份证<p>640102</p><p>800307123</p>",
    "of fifteen digits, before a unit": f"{OLD}元",
    "of fifteen digits, named beside a registration": "登记时身份证号640102601215101",
    "with a day as days are written": f"{VALID[:6]} 1980-03-07 {VALID[14:]}",
    "after a day": f"2009-12-30 {VALID[:6]} 1980.03.07 {VALID[14:]}",
    "with a letter for each 0 and 1": WITH_X.replace("0", "O").replace("1", "l"),
    "with a letter for each 0, 1 and 2": WITH_X.translate(str.maketrans("012", "OIZ")),
    "with round letters": VALID.translate(str.maketrans("06", "DG")),
    "with a saltire": WITH_X[:-1] + "\u2613",
    "with a red cross": WITH_X[:-1] + "\u274c\ufe0f",
    "with a squared X": WITH_X[:-1] + "\U0001f187",
    "with the cross of Suzhou numerals": WITH_X[:-1] + "\u3024",
    "with a Chinese cross": WITH_X[:-1] + "叉",
    "with a Chinese ten": WITH_X[:-1] + "十",
    "of fifteen digits, as a licence": "执照号码640102601215101",
    "of fifteen digits, as a document": "营业执照、登记证件号：640102601215101",
    "of fifteen digits, in a list": f"1.{OLD}",
    "of fifteen digits, with spaced dashes": f"{OLD[:6]} — {OLD[6:12]} — {OLD[12:]}",
}
# What a number is also written with, of every kind: IDs old and new, mobile telephones.
DISGUISES = {
    "letters": lambda number: number.translate(str.maketrans("01", "Ol")),
    "small letters": lambda number: number.translate(str.maketrans("069", "obg")),
    "Cyrillic letters": lambda number: number.translate(str.maketrans("034", "оЗЧ")),
    "Latin letters for other digits": lambda number: number.translate(str.maketrans("258", "ZSB")),
    "circles": lambda number: number.replace("0", "⭕"),
    "bars": lambda number: number.replace("1", "|"),
    "bars of full width": lambda number: number.replace("1", "｜"),
    "strokes": lambda number: number.replace("1", "丨"),
    "exclamation marks": lambda number: number.replace("1", "!"),
    "roman numerals": lambda number: number.translate(str.maketrans("123456789", "ⅠⅡⅢⅣⅤⅥⅦⅧⅨ")),
    "bracketed digits": lambda number: number.translate(str.maketrans("123456789", "⑴⑵⑶⑷⑸⑹⑺⑻⑼")),
    "raised digits": lambda number: number.translate(str.maketrans("0123456789", "⁰¹²³⁴⁵⁶⁷⁸⁹")),
    "digits as they are said": lambda number: number.translate(str.maketrans("0179", "洞幺拐勾")),
    "keycaps": lambda number: "".join(f"{digit}\ufe0f\u20e3" for digit in number),
    "blanks of Braille": lambda number: "\u2800".join(number),
    "stars between": "*".join,
    "pictures between": "😀".join,
    "places to break": "<wbr>".join,
    "a mark of a note": lambda number: f"{number}<sup>1</sup>",
    "a number in a list": lambda number: f"①{number}",
    "one digit in each cell": lambda number: (
        "手机号、身份证号" + "".join(f"<td><p>{digit}</p></td>" for digit in number)
    ),
    "words between": lambda number: f"身份证、手机{number[:3]}杠{number[3:7]}杠{number[7:]}",
    "odd gaps": lambda number: f"身份证、手机（{number[:3]}）—{number[3:8]}……{number[8:]}",
}
DISGUISED = {"resident_id": ALL_DIGITS, "of fifteen digits": OLD, "mobile": "13901234568"}
IGNORED = [
    "\u00ad",
    "\u034f",
    "\u3164",
    "\u200b",
    "\u200d",
    "\u202c",
    "\u2060",
    "\u2066",
    "\ufe0f",
    "\ufeff",
    "\x01",
]


def test_the_algorithm_of_the_test_is_the_standards():
    assert resident_id(WITH_X[:-1]) == WITH_X


@pytest.mark.parametrize("text", (WRITTEN | RARELY_WRITTEN).values(), ids=WRITTEN | RARELY_WRITTEN)
def test_a_valid_number_is_seen_however_it_is_written(text):
    assert len(resident_ids(text)) == 1


@pytest.mark.parametrize("disguise", DISGUISES.values(), ids=DISGUISES)
@pytest.mark.parametrize("number", DISGUISED.values(), ids=DISGUISED)
def test_each_kind_of_number_is_seen_in_each_disguise_and_can_be_masked(number, disguise):
    text = disguise(number)

    assert number in {hit.number for hit in hits(text)}
    assert not hits(masked_text(text, keys(text)))


@pytest.mark.parametrize("sign", IGNORED, ids=ascii)
def test_invisible_characters_hide_no_number(sign):
    assert resident_ids(sign.join(VALID)) == [VALID]
    assert mobile_numbers(sign.join("13800138000")) == ["13800138000"]


def test_a_number_spread_over_fields_is_seen():
    parts = {"甲": f"编号{VALID[:6]}", "乙": VALID[6:14], "丙": f"{VALID[14:]}。" + "文" * 300}

    (found,) = split_findings(parts)

    assert (found.place, found.masked) == ("甲”“丙", f"6401**********{VALID[-4:]}")
    assert split_findings(parts | {"乙": f"共{VALID[6:14]}"}) == []
    assert split_findings({"甲": VALID, "乙": "13800138000"}) == []


def test_each_of_two_numbers_written_together_is_seen():
    for text in (VALID + WITH_X, WITH_X + VALID, f"{VALID[:6]} {VALID[6:]}{VALID}", VALID * 3):
        assert set(resident_ids(text)) <= {VALID, WITH_X}
        assert resident_ids(masked_text(text, keys(text))) == []
    assert resident_ids(VALID + WITH_X) == [VALID, WITH_X]
    assert resident_ids(f"{OLD}{OLD[:-1]}4") == [OLD, f"{OLD[:-1]}4"]


COUNTIES = st.sampled_from(["110105", "310101", "441900", "500101", "640102", "652901", "810000"])
DAYS = st.dates(date(1900, 1, 1), date(2026, 11, 23))
SEPARATORS = ["", " ", "-", "\n", "\u200b", "<b>", "</b>", "·", "\u3000", " - "]


@settings(max_examples=200, deadline=None)
@given(
    COUNTIES, DAYS, st.integers(0, 999), st.sampled_from(SEPARATORS),
    st.integers(1, 17), st.text("，。号码：a（）", max_size=5), st.data(),
)  # fmt: skip
def test_every_valid_number_is_seen(area, born, order, separator, at, around, data):
    number = resident_id(f"{area}{born:%Y%m%d}{order:03d}")
    written = around + number[:at] + separator + number[at:] + around

    assert resident_ids(written) == [number]
    for wrong in "0123456789X".replace(number[-1], ""):
        assert resident_ids(around + number[:-1] + wrong + around) == []


@settings(max_examples=200, deadline=None)
@given(st.text(max_size=300))
def test_any_text_is_read_without_an_error(text):
    assert resident_ids(text) == []
    mobile_numbers(text)


@pytest.mark.parametrize(
    "text",
    [
        WRONG, VALID[:-1], WRONG + "1", "9" + WRONG, "640000/2026-00001", WITH_X[:-1],
        resident_id("74010219800307123") + "1", "9" + resident_id("64000019800307123"),
        "640102800230123", "641902800307123", f"{OLD}1", f"A1{OLD}", f"0.{OLD}",
        "营业执照注册号：640102601215101", f"{OLD}12",
        "身份证复印件、营业执照注册号640102601215101", "、".join(f"{OLD}3"),
        "9" + OLD, "12 640 102 800 307 123",
        "640 102 800 307 123 45", "<td>640102</td><td>800307</td><td>123</td>",
        resident_id("64010220010312123")[:-1] + "a", "身份证" + " ".join(WRONG),
        "第640000/2026-01011、640000/2026-01012、640000/2026-01013号",
        resident_id("64010217800307123"), resident_id("64010219801307123"),
        resident_id("64010219800230123"), resident_id("64010221000101123"),
        "2005-10-18\n2\t2010-10-08\t2005-06-28",
        "<td>2009-10-20</td><td>2002-10-20</td></tr><tr><td>1</td><td>2010-08-07</td>"
        "<td>2007-09-13</td>",
        "宁司发〔2009〕12号，2010年1月1日至2011年12月31日，共12345678件",
    ],
)  # fmt: skip
def test_other_digits_are_no_number(text):
    assert resident_ids(text) == []


# The other kinds.

CARD = "4532015112830366"
CARD_OF_19 = "6222021234567890128"
OTHERS = {
    "mobile": "13800138000",
    "bank_card": CARD_OF_19,
    "passport": "E12345678",
}


def kinds(text) -> list[tuple[str, str]]:
    return [(finding.kind, finding.masked) for finding in findings({"正文": text})]


@pytest.mark.parametrize(
    ("text", "kind", "masked"),
    [
        (VALID, "resident_id", f"6401**********{VALID[-4:]}"),
        ("手机13912341234", "mobile", "139****1234"),
        ("+8613912341234", "mobile", "139****1234"),
        ("tel:139 1234 1234", "mobile", "139****1234"),
        ("013912341234", "mobile", "139****1234"),
        ("1.13912341234", "mobile", "139****1234"),
        ("13912341234¹", "mobile", "139****1234"),
        ("139 — 1234 — 1234", "mobile", "139****1234"),
        ("139_1234_1234", "mobile", "139****1234"),
        ("【139】1234 1234", "mobile", "139****1234"),
        ("1.3.9.1.2.3.4.1.2.3.4", "mobile", "139****1234"),
        ("电话：13912341234元先生", "mobile", "139****1234"),
        ("手机13 91 23 41 23 4", "mobile", "139****1234"),
        ("139.1234.1234", "mobile", "139****1234"),
        ("139·1234·1234", "mobile", "139****1234"),
        ("139—1234—1234", "mobile", "139****1234"),
        ("(139)12341234", "mobile", "139****1234"),
        ("Tel13912341234WeChat", "mobile", "139****1234"),
        (f"卡号{CARD}", "bank_card", "4532********0366"),
        ("4532 0151 1283 0366", "bank_card", "4532********0366"),
        ("4532-0151-1283-0366", "bank_card", "4532********0366"),
        (f"账号：{CARD_OF_19}（工行）", "bank_card", "6222***********0128"),
        ("<p>6222021<b>234567890128</b></p>", "bank_card", "6222***********0128"),
        ("护照E12345678", "passport", "E1*****78"),
        ("g12345678。", "passport", "G1*****78"),
        ("EA1234567", "passport", "EA*****67"),
        ("公务护照号码：PE1234567", "passport", "PE*****67"),
        ("护照 D12345678", "passport", "D1*****78"),
    ],
)
def test_each_kind_is_seen_and_shown_masked(text, kind, masked):
    assert kinds(text) == [(kind, masked)]


@pytest.mark.parametrize(
    "text",
    [
        "宁司发〔2009〕12号", "640000/2026-00001", "2009年12月31日", "2009-12-31 14:30:00",
        "1,234,567,890.00元", "13800138000元", "4532015112830366元", "0.13800138000",
        "0951-6034567", "(0951) 6034567", "12348", "400-800-1234", "邮编750001",
        "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08",
        "13800138000a8b7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a",
        "91640100MA76ABCD1X", "12640000454000123X", "11640000MB13800138000X",
        "1164000001234567894640112001000", "11640000MB1234567X4640112001000",
        "6222021234567890127", "1532015112830366", "453201511283036", "45320151128303660366",
        "2009 2010 2011 2012 2013", "13 14 15 16 17 8", "139.1234.12345",
        "978-7-302-42328-7",
        "G20091231", "GB12345678", "EA123456789CN", "E1234567", "S1234567", "P12345678",
        "<td>13800</td><td>138000</td>", "106.13800138000", "iso15O9001", "SOLDOBOISI",
        "服务电话（工作日13:30-17:30）110", "服务电话（工作日15:30-17:30）0951-6034567",
        "联系电话1998-12-31 123", "第130、1234、5678号",
        "电话<td>1380</td><td>1234</td><td>567</td>",
        "<td>" + "</td><td>".join("13912341234") + "</td>", "640104000001234",
        "14007000000001", "0951-12348 0951-5550101",
        "<td>4532</td><td>0151</td><td>1283</td><td>0366</td>",
        "640102 19800307 12345", WRONG, " ".join(WRONG),
    ],
)  # fmt: skip
def test_what_only_looks_like_one_is_no_finding(text):
    assert kinds(text) == []


def test_each_of_two_mobile_numbers_written_together_is_seen():
    assert mobile_numbers("1391234567813812345678") == ["13912345678", "13812345678"]


def test_a_credit_code_of_digits_is_no_bank_card():
    """Those of law firms begin with 31, and one in ten passes the check of cards too."""
    number = "316400000001000005"
    assert luhn.is_valid(number)
    assert uscc.is_valid(number)

    assert kinds(number) == []


def test_a_part_of_a_longer_number_is_not_told_twice():
    assert kinds(f"{VALID[:6]} {VALID[6:14]} {VALID[14:]}") == kinds(VALID)
    assert kinds(f"640102<b>{VALID[6:]}</b>") == kinds(VALID)


# Masking.

ALL_WRITTEN = (
    WRITTEN
    | RARELY_WRITTEN
    | {
        f"{kind} {name}": text
        for kind, number in OTHERS.items()
        for name, text in {
            "plain": f"其号码{number}。",
            "in bold": f"<p>{number[:3]}<strong>{number[3:]}</strong></p>",
            "as entities": "".join(f"&#{ord(c)};" for c in number),
            "full width": "".join(chr(ord(c) + 0xFEE0) for c in number),
            "in a link": f'<a href="https://example.org/?q=1&amp;no={number}">x</a>',
            "escaped in a link": f'<a href="/%{ord(number[0]):x}{number[1:]}">x</a>',
            "twice": f"{number}，{number}",
            "after a named entity": f"&nbsp{number}",
        }.items()
    }
)


def keys(text) -> set[str]:
    return {finding.key for finding in findings({"": text})}


def unnumbered(text) -> str:
    """What must stay: everything but digits, the letters of numbers, and the stars."""
    without = re.sub(r"&#x?[0-9a-f]+;|%3[0-9]|%45", "", text)
    of_numbers = "*XxＸEＥХ×✕☓❌🆇〤叉十OlIZDGоЗ○"
    return "".join(c for c in without if numeric(c, None) is None and c not in of_numbers)


@pytest.mark.parametrize("text", ALL_WRITTEN.values(), ids=ALL_WRITTEN)
def test_masking_removes_it_and_leaves_the_rest(text):
    masked = masked_text(text, keys(text))

    assert findings({"": text})
    assert not findings({"": masked})
    assert unnumbered(masked) == unnumbered(text)
    assert masked_text(masked, keys(text)) == masked
    assert clean_html(masked).count("<") == clean_html(text).count("<")


NUMBERS = st.one_of(
    st.builds(
        lambda area, born, order: resident_id(f"{area}{born:%Y%m%d}{order:03d}"),
        COUNTIES, DAYS, st.integers(0, 999),
    ),
    st.integers(13_000_000_000, 19_999_999_999).map(str),
    st.integers(62 * 10**16, 63 * 10**16 - 1).map(lambda n: f"{n}{luhn.calc_check_digit(str(n))}"),
    st.integers(0, 99_999_999).map("E{:08d}".format),
)  # fmt: skip
WAYS = [
    str,
    lambda number: f"<p>{number[:4]}<em>{number[4:]}</em></p>",
    lambda number: f"{number[:5]}​{number[5:]}",
    lambda number: "".join(f"&#{ord(c)};" for c in number),
    lambda number: "".join(chr(ord(c) + 0xFEE0) for c in number),
    lambda number: f'<a href="tel:{number}">x</a>',
    lambda number: f'<a href="/{"".join(f"%{ord(c):x}" for c in number)}">x</a>',
    lambda number: f"{number[:3]} {number[3:7]} {number[7:]}",
    " ".join,
]
AROUND = st.text("，。号码：a（）1 \n<>&;%张三", max_size=6)


@settings(max_examples=300, deadline=None)
@given(st.lists(st.tuples(AROUND, NUMBERS, st.sampled_from(WAYS)), min_size=1, max_size=4), AROUND)
def test_whatever_is_found_can_be_masked(parts, end):
    text = "".join(around + way(number) for around, number, way in parts) + end

    masked = masked_text(text, keys(text))

    assert not findings({"": masked})
    assert masked_text(masked, keys(text)) == masked
    # From each look to the next, only signs of the numbers that were found differ.
    while signs := {span: "*" for hit in hits(text) for span in hit.inner}:
        starred = {at for hit in hits(text) for span in hit.spans for at in range(*span)}
        after = replace(text, signs)
        rest = iter(after)
        assert all(sign in rest for at, sign in enumerate(text) if at not in starred)
        text = after
    assert text == masked


def test_what_is_left_beside_a_masked_number_is_masked_if_it_makes_up_another():
    text = "110105200001011318130 0000 0000"
    assert masked_text(text, keys(text)) == "1101**********131**** 0000 0000"


@settings(max_examples=200, deadline=None)
@given(st.text(max_size=200))
def test_a_text_without_findings_is_left_alone(text):
    assert masked_text(text, keys(text)) == text or keys(text)
    assert masked_text(text, ()) == text


def test_only_what_was_chosen_is_masked():
    text = "甲13800138000，乙13900139000"

    assert masked_text(text, {key_of("mobile", "13900139000")}) == "甲13800138000，乙139****9000"


LONG = {
    "paragraphs": "<p>全年受理律师执业申请，全部按期办结2009年。</p>",
    "digits": "1 ",
    "dates of birth": "64010219800307",
    "numerals": "一九八〇",
    "tags never closed": "<a ",
    "odd declarations": "<![",
    "escapes": "%31",
    "entities": "&#49;",
    "gaps": "1.-",
    "crosses": "1\u00d7 ",
    "bars": "1|",
    "words between": "1件",
    "letters for digits": "1O",
    "names of telephones": "电话1 ",
    "raised digits": "<sup>1</sup>",
}


@pytest.mark.parametrize("unit", LONG.values(), ids=LONG)
def test_a_long_text_is_looked_through_while_nobody_waits(unit):
    """Well under a second; in a time that grew with the square it would be more than ten."""
    text = (unit * 300_000)[:300_000]
    began = process_time()

    findings({"": text})

    assert process_time() - began < 3


@pytest.mark.parametrize("unit", ["阿依·", "当事人王", "阿依 · 古丽，男", "姓名："])
def test_names_are_looked_for_while_nobody_waits(unit):
    text = (unit * 300_000)[:300_000]
    began = process_time()

    names_beside(text)

    assert process_time() - began < 3


@pytest.mark.parametrize("written", ["%Y-%m-%d\t", "<td>%Y.%m.%d</td>", "%Y/%m/%d—"])
def test_days_side_by_side_are_no_number(written):
    random = Random(1)
    days = [date(2000, 1, 1) + timedelta(random.randrange(9_000)) for _n in range(10_000)]

    assert resident_ids("".join(day.strftime(written) for day in days)) == []


def test_many_digests_and_codes_raise_no_false_alarm():
    digests = " ".join(sha256(b"%d" % n).hexdigest() for n in range(2000))
    codes = "\n".join(f"11640000MB{n:06d}X4640{n % 1000:03d}001000" for n in range(2000))
    randrange = Random(1).randrange
    numbers = "\n".join(f"{randrange(10**18):018d}" for _n in range(2000))

    assert findings({"": f"{digests} {codes}"}) == []
    assert resident_ids(numbers) == []


# Names.


@pytest.mark.parametrize(
    ("name", "masked"),
    [
        ("张三", "张某"), ("张三丰", "张某某"), ("欧阳锋", "欧阳某"), ("欧阳修文", "欧阳某某"),
        ("欧阳", "欧某"), ("买买提·吐尔逊", "买某某·某某某"), ("𠮷田", "𠮷某"), ("李𠮷", "李某"),
        ("John Smith", "J*** *****"), ("马·穆罕默德", "马·某某某某"),
    ],
)  # fmt: skip
def test_of_a_name_the_surname_stays(name, masked):
    assert masked_name(name) == masked


@pytest.mark.parametrize(
    ("text", "names"),
    [
        (f"申请人张三丰，男，身份证号码：{VALID}", ["张三丰"]),
        (f"<td>李四</td><td>女</td><td>{VALID}</td>", ["李四"]),
        (f"{VALID}（欧阳锋）", ["欧阳锋"]),
        ("联系人：王　五，13800138000", ["王五"]),
        ("姓名：欧阳锋 男", ["欧阳锋"]),
        ("司马相如，男，1980年生", ["司马相如"]),
        ("张三丰（身份证号略）", ["张三丰"]),
        ("申请人李四身份证复印件", ["李四"]),
        ("查验身份证", []),
        ("公务手机13800138000", []),
        ("高级法院，男女平等", []),
        ("张三丰参加了会议", []),
        ("姓名：张某某，手机138****8000", []),
        ("姓名：阿依古丽·买买提，女", ["阿依古丽·买买提"]),
        ("当事人阿依古丽•买买提，手机13800138000", ["阿依古丽·买买提"]),
        ("联系人：王𠮷，13800138000", ["王𠮷"]),
        (f"𠮷小丽，女，身份证号码：{VALID}", []),
    ],
)
def test_a_name_beside_a_number_or_a_label_is_offered(text, names):
    assert names_beside(text) == names


def test_a_chosen_name_is_masked_wherever_it_stands_and_nothing_else():
    text = "<p>姓名：张三丰，张三丰的<b>张</b>三丰，张三不在，李四</p>"

    masked = masked_text(text, {key_of("name", "张三丰")})

    assert masked == "<p>姓名：张某某，张某某的<b>张</b>某某，张三不在，李四</p>"


@pytest.mark.parametrize(
    ("typed", "names"),
    [
        ("张三、欧阳锋, 李四；王五\n赵六", ["张三", "欧阳锋", "李四", "王五", "赵六"]),
        ("张三 李四", ["张三", "李四"]),
        ("王　五", ["王五"]),
        ("𠮷田、李㐂、王𪚥", ["𠮷田", "李㐂", "王𪚥"]),
        ("阿依古丽•买买提", ["阿依古丽·买买提"]),
        ("John Smith、O'Brien、Müller-Lang", ["JOHN SMITH", "O'BRIEN", "MÜLLER-LANG"]),
        ("王\ue123", ["王\ue123"]),
        ("李\u200b四", ["李四"]),
    ],
)  # fmt: skip
def test_names_are_read_as_a_person_types_them(typed, names):
    assert typed_names(typed) == (names, [])


@pytest.mark.parametrize("typed", ["王", "A", "张" * 50 + "3", "13800138000", "·", "张三·", "<b>"])
def test_what_can_be_no_name_is_refused(typed):
    assert typed_names(typed) == ([], [typed])


DOTS = "·•・‧．∙⋅･.﹒"


@pytest.mark.parametrize("typed", DOTS, ids=ascii)
def test_a_dot_of_any_kind_in_a_name_is_the_same(typed):
    names, others = typed_names(f"阿依古丽{typed}买买提")

    assert others == []
    for written in DOTS:
        text = f"<p>阿依古丽{written}买买提、阿依<b>古丽 {written} 买</b>买提</p>"
        masked = f"<p>阿某某某{written}某某某、阿某<b>某某 {written} 某</b>某某</p>"
        assert masked_text(text, (), names) == masked


@pytest.mark.parametrize(
    ("typed", "text", "masked"),
    [
        ("𠮷田", "𠮷田和𠮷 田", "𠮷某和𠮷 某"),
        ("李\uf907", "李\uf907、李\u9f9c", "李某、李某"),  # a compatibility ideograph
        ("John Smith", "JOHN Smith, Johnson Smith", "J*** *****, Johnson Smith"),
        ("John Smith", "和John&nbsp;Smith在", "和J***&nbsp;*****在"),
        ("阿依古丽 买买提", "阿依古丽买买提", "阿某某某买某某"),
        ("阿依古丽买买提", "阿依古丽 • 买<b>买</b>提", "阿某某某 • 某<b>某</b>某"),
        ("阿依古丽·买买提", "阿依<b>古丽</b>买买提", "阿某<b>某某</b>某某某"),
        ("赵\U0002ebf0、张\U00031350", "赵\U0002ebf0和张\U00031350", "赵某和张某"),
        ("张三", "张·三、张三", "张·三、张某"),
        ("张三", "张\u2028三、张\u3000三、张&#x200b;三", "张\u2028某、张\u3000某、张&#x200b;某"),
    ],
)  # fmt: skip
def test_a_typed_name_is_masked_however_it_is_written(typed, text, masked):
    names, _others = typed_names(typed)

    assert masked_text(text, (), names) == masked


def test_names_typed_together_are_all_masked():
    names, _others = typed_names("张三、欧阳锋")

    assert masked_text("张三和张　三见欧阳锋", (), names) == "张某和张　某见欧阳某"


def put_into(item, place, text):
    if place == "channel":
        # Below the guard of the model, as an import might.
        ChannelUse.objects.bulk_create([ChannelUse(record=item, channel="other", detail=text)])
        return
    value = f"<p>{text}</p>" if place == "body" else text
    Item.objects.filter(pk=item.pk).update(**{place: value})
    item.refresh_from_db()


PLACES = ["title", "summary", "body", "keywords", "legal_basis", "document_number", "change_note"]


@pytest.mark.parametrize("place", [*PLACES, "channel"])
def test_no_move_lets_it_out(place, new_item, people):
    draft = new_item("draft")
    put_into(draft, place, VALID)

    for move, person, answers in [
        ("submit", "author", {}),
        ("force_publish", "publisher", {"override_reason": "必须公开"}),
    ]:
        with pytest.raises(ActRefused, match="身份证号码"):
            make_move(draft, move, people[person], **answers)


def test_no_move_lets_one_out_that_is_spread_over_fields(new_item, people):
    draft = new_item("draft")
    put_into(draft, "keywords", f"编号{VALID[:6]}")
    put_into(draft, "legal_basis", VALID[6:])

    with pytest.raises(ActRefused, match="“关键词”“公开依据”连起来是身份证号码"):
        make_move(draft, "submit", people["author"])


@pytest.mark.parametrize("place", [*PLACES, "channel"])
def test_it_stops_what_had_passed_before(place, new_item, people):
    review, approved = new_item("review"), new_item("approved", title="另一件")
    put_into(review, place, VALID)
    put_into(approved, place, VALID)

    soon = timezone.now() + timedelta(hours=1)
    for record, move, person, answers in [
        (review, "approve", "reviewer", {"override_reason": "必须公开"}),
        (review, "force_publish", "publisher", {"override_reason": "必须公开"}),
        (approved, "publish", "publisher", {}),
        (approved, "schedule", "publisher", {"publish_at": soon}),
    ]:
        with pytest.raises(ActRefused, match="身份证号码"):
            make_move(record, move, people[person], **answers)


@pytest.mark.parametrize(
    "written", ["split by tags", "full width", "spaced", "over two paragraphs"]
)
def test_no_way_of_writing_it_opens_a_move(written, new_item, people):
    for place in ("summary", "body"):
        draft, approved = new_item("draft"), new_item("approved")
        put_into(draft, place, WRITTEN[written])
        put_into(approved, place, WRITTEN[written])

        with pytest.raises(ActRefused, match="身份证号码"):
            make_move(draft, "force_publish", people["publisher"])
        with pytest.raises(ActRefused, match="身份证号码"):
            make_move(approved, "publish", people["publisher"])


def test_however_many_its_texts_a_move_looks_through_them_once(people):
    draft = make_approval("draft", people)
    for step in range(70):
        draft.steps.create(name=f"第 {step} 步", who="窗口")
    _findings.cache_clear()

    make_move(draft, "submit", people["author"])

    looked = _findings.cache_info()
    assert (looked.misses, looked.hits > 0) == (1, True)


@pytest.mark.parametrize("place", [*PLACES, "channel"])
def test_a_scheduled_one_does_not_slip_out(place, new_item, people, client):
    item = new_item("approved")
    at = timezone.now() + timedelta(hours=1)
    item = make_move(item, "schedule", people["publisher"], publish_at=at)
    put_into(item, place, VALID)

    assert perform_due(at + timedelta(minutes=1)) == 0

    item.refresh_from_db()
    assert item.status == Status.APPROVED
    assert VALID not in item.due_failure
    assert "身份证号码" in item.due_failure
    assert client.get(f"/disclosures/{item.number}/").status_code == 404


def test_the_first_request_after_its_time_does_not_let_it_out(new_item, people, client):
    item = new_item("approved")
    at = timezone.now() + timedelta(hours=1)
    item = make_move(item, "schedule", people["publisher"], publish_at=at)
    put_into(item, "title", VALID)
    Item.objects.filter(pk=item.pk).update(publish_at=timezone.now() - timedelta(seconds=1))

    assert VALID not in client.get("/disclosures/").content.decode()
    assert client.get(f"/disclosures/{item.number}/").status_code == 404


def test_a_version_with_it_leaves_the_published_one(new_item, people):
    item = new_item("published")
    draft = next_version(item, people, status="approved")
    put_into(draft, "change_note", f"更正 {VALID}")

    with pytest.raises(ActRefused, match="身份证号码"):
        make_move(draft, "publish", people["publisher"])

    item.refresh_from_db()
    assert item.status == Status.PUBLISHED


def test_a_refusal_does_not_repeat_the_number(new_item, people, signed_in):
    item = new_item("draft", summary=f"身份证 {VALID}")
    client = signed_in("author")
    number_of_entries = Entry.objects.count()

    page = client.post(
        f"/admin/disclosures/item/{item.pk}/move/submit/", {"seen_revision": item.revision}
    )

    assert page.status_code == 422
    assert "身份证号码" in page.content.decode()
    assert VALID not in page.content.decode()
    assert Entry.objects.count() == number_of_entries


@pytest.mark.parametrize(
    "written", ["plain", "spaced", "full width", "split by an invisible character"]
)
def test_withdrawing_never_publishes_it(written, new_item, people):
    item = new_item("published")

    with pytest.raises(ActRefused, match="身份证号码"):
        make_move(item, "withdraw", people["publisher"], note=WRITTEN[written])


def test_a_wrong_check_digit_passes(new_item, people):
    draft = new_item("draft", summary=f"编号 {WRONG}")

    assert make_move(draft, "submit", people["author"]).status == Status.REVIEW


def test_the_reason_of_a_withdrawal_is_public_too(new_item, people):
    item = new_item("published")

    with pytest.raises(ActRefused, match="身份证号码"):
        make_move(item, "withdraw", people["publisher"], note=f"误登 {VALID}")

    assert make_move(item, "withdraw", people["publisher"], note="误登").status == "withdrawn"


@pytest.mark.parametrize(
    "row",
    [
        lambda department: Department(code="N", name_zh="处", kind="division", duties_zh=VALID),
        lambda department: Hotline(number="12348", purpose_zh=VALID, department=department),
        lambda department: Hotline(number=ALL_DIGITS, purpose_zh="电话", department=department),
        lambda department: Department(code=VALID, name_zh="处", kind="division"),
        lambda department: Category(code=VALID, label_zh="类"),
        lambda department: Category(code="n", label_zh=VALID),
    ],
)
def test_other_public_texts_refuse_it(row, departments):
    with pytest.raises(ValidationError, match="身份证号码"):
        row(departments["root"]).full_clean()


def test_a_mobile_number_needs_the_reviewers_reason(new_item, people):
    item = new_item("review", summary="联系电话 13800138000")
    asked = {"actor": people["reviewer"], "at": timezone.now(), "check_sheet": SIGNED}
    assert mobile_numbers(item.summary) == ["13800138000"]

    with pytest.raises(ActRefused, match=r"手机号码 138\*{4}8000"):
        perform(item, "approve", **asked)
    item = perform(item, "approve", **asked, override_reason="公务手机，已征得同意")

    assert item.override_reason == "公务手机，已征得同意"
    assert make_move(item, "publish", people["publisher"]).status == Status.PUBLISHED


@pytest.mark.parametrize(
    "text", ["138 0013 8000", "138-0013-8000", "１３８００１３８０００", "+86 13800138000"]
)
def test_a_mobile_number_is_seen_however_it_is_written(text, new_item, people):
    item = new_item("review", summary=f"联系电话 {text}")

    with pytest.raises(ActRefused, match="手机号码"):
        make_move(item, "approve", people["reviewer"], override_reason=" ")
    assert make_move(item, "approve", people["reviewer"], override_reason="公务手机")


@pytest.mark.parametrize("text", ["0951-6034567", "12348", "138001380001", "23800138000"])
def test_other_telephone_numbers_need_no_reason(text, new_item, people):
    item = new_item("review", summary=f"联系电话 {text}")

    assert make_move(item, "approve", people["reviewer"]).status == Status.APPROVED


def test_force_publishing_needs_the_reason_for_a_mobile_number_too(new_item, people):
    item = new_item("draft", summary="联系电话 13800138000")

    with pytest.raises(ActRefused, match="手机号码"):
        make_move(item, "force_publish", people["publisher"])
    assert make_move(item, "force_publish", people["publisher"], override_reason="公务手机")
