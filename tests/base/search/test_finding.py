"""One list, the best first; what is strict holds every word as it stands, and nothing else is."""

import random
import re
from contextlib import contextmanager, nullcontext
from datetime import date

import pytest
from django.conf import settings
from django.db import connection

from portal.base.search import asking, feeding, finding, index, suggesting
from portal.base.search.engines import Asked, Clause, engine
from portal.base.search.finding import Narrowed, Step
from portal.base.search.models import Document
from portal.base.search.sources import Said
from portal.base.search.tokens import Word, words
from portal.base.search.understanding import understand
from tests.search_server import search_server

CORPUS = 5_000
EVERYDAY = {"探监": ("会见",), "律师证": ("律师执业证",), "请不起律师": ("法律援助",)}


@contextmanager
def a_server(settings, monkeypatch):
    """What is asked as long as it knows all; it may take its time, and never fails."""
    with search_server() as there:
        settings.SEARCH_URL = there.url
        monkeypatch.setattr(finding, "SECONDS", 60.0)
        monkeypatch.setattr(asking, "_rests_until", 0.0)
        yield there
        assert (there.refused, asking._rests_until) == ([], 0.0)


@pytest.fixture(params=["database", "server"])
def index_of(request, db, settings, monkeypatch):
    """Each of those that may be asked."""
    with a_server(settings, monkeypatch) if request.param == "server" else nullcontext():
        yield


def fed():
    if settings.SEARCH_URL:
        list(feeding.go_on())


def find(*asked):
    fed()
    return finding.find(*asked)


def older(*asked):
    fed()
    return finding.older(*asked)


def suggestions(*asked):
    fed()
    return suggesting.suggestions(*asked)


def put(number, title, text="", kind="item", **said):
    department = said.pop("department", "D11")
    index.put(
        sequence=number,
        number=f"n{number}",
        kind=kind,
        said=Said(title, text, department=department, **said),
    )


def found(query, **narrowed):
    """The titles of the hits, and how each came into the list."""
    hits = find(query, EVERYDAY, Narrowed(**narrowed)).hits
    return [(hit.row.title, hit.step) for hit in hits]


def titles(query, **narrowed):
    return [title for title, _step in found(query, **narrowed)]


# What was typed.


@pytest.mark.parametrize(
    ("query", "words", "otherwise", "parts"),
    [
        ("律师证怎么办", ["律师证怎么办"], [], [["律师证", "律师执业证"]]),
        ("第47条", ["第47条"], [["第47条", "第四十七条"]], [["第47条", "第四十七条"]]),
        ("第四十七条", ["第四十七条"], [["第四十七条", "第47条"]], None),
        ("一百零五条", ["一百零五条"], [["一百零五条", "105条"]], None),
        ("２０个工作日", ["20个工作日"], [["20个工作日", "二十个工作日"]], None),
        ("2009年 减刑", ["2009年", "减刑"], [["2009年", "二〇〇九年"], ["减刑"]], None),
        ("減刑", ["減刑"], [["減刑", "减刑"]], [["减刑"]]),
        ("请不起律师怎么办", ["请不起律师怎么办"], [], [["请不起律师", "法律援助"]]),
        ("司法鉴定收费", ["司法鉴定收费"], [], [["司法鉴定"], ["收费"]]),
        ("宁司发〔2009〕12号", ["宁司发〔2009〕12号"], [], None),
        ("律师、公证", ["律师", "公证"], [], [["律师"], ["公证"]]),
        ("怎么办", ["怎么办"], [], [["怎么办"]]),
        ("", [], [], []),
        ("😀", [], [], []),
    ],
)
def test_a_query_is_understood(query, words, otherwise, parts):
    meant = understand(query, EVERYDAY)

    assert [word.text for word in meant.words] == words
    if otherwise or parts == []:
        assert [[form.text for form in one.forms] for one in meant.otherwise] == otherwise
    if parts is not None:
        assert [[form.text for form in one.forms] for one in meant.parts] == parts


# Strict hits.


@pytest.fixture
def corpus(db):
    """Documents whose characters hardly ever repeat, with words planted in some."""
    chance = random.Random(7)
    signs = [chr(0x4E00 + n) for n in range(6_000)]
    texts = {}
    for number in range(1, CORPUS + 1):
        title = "".join(chance.choices(signs, k=8))
        body = "".join(chance.choices([*signs, "，", "。", " ", "Law", "47"], k=60))
        texts[number] = f"{title}\n{body}"
        put(number, title, body)
    return texts


def test_strict_hits_are_all_that_hold_the_words_and_no_others(corpus, settings, monkeypatch):
    chance = random.Random(8)
    pieces = []
    for size in (1, 1, 2, 2, 3, 4, 6, 9):
        text = re.sub(r"[^\u4e00-\u9fff]+", "\n", corpus[chance.randint(1, CORPUS)])
        runs = [run for run in text.split("\n") if len(run) >= size]
        run = chance.choice(runs)
        start = chance.randint(0, len(run) - size)
        pieces.append(run[start : start + size])

    assert_just_those_are_strict(corpus, pieces)
    with a_server(settings, monkeypatch) as there:
        assert_just_those_are_strict(corpus, pieces)
        assert there.searches > len(pieces)


def assert_just_those_are_strict(corpus, pieces):
    for piece in pieces:
        holding = {f"n{number}" for number, text in corpus.items() if piece in text}

        hits = find(piece, {}, Narrowed(), Step.STRICT)
        strict = {hit.row.number for hit in hits.hits if hit.step == Step.STRICT}
        assert strict == holding, piece
        assert not hits.has_older


def test_a_character_alone_is_found_wherever_it_stands(db):
    put(1, "律师")
    put(2, "法律")
    put(3, "规律性", "别的")
    put(4, "别的", "法律法规")

    for word in (Word("律", ("律",)), *words("律")):
        assert engine().newest(Asked((Clause((word,), in_title=True),)), 9) == [3, 2, 1]
        assert engine().newest(Asked((Clause((word,)),)), 9) == [4, 3, 2, 1]


def test_beyond_what_is_ranked_strict_hits_follow_newest_first(index_of, monkeypatch):
    monkeypatch.setattr(finding, "NEWEST", 5)
    monkeypatch.setattr(finding, "PREFERRED", 2)
    for number in range(1, 31):
        put(number, "减刑" if number in (3, 4, 20) else "公文", "减刑")

    hits = find("减刑", {})
    ranked = [hit.row.sequence for hit in hits.hits]
    assert sorted(ranked) == [4, 20, 26, 27, 28, 29, 30]
    assert ranked[0] == 20
    assert (hits.has_older, hits.last_ranked) == (True, 26)

    seen, before = [], hits.last_ranked
    while rows := older(hits.understood.words, Narrowed(), hits.hits, 4, before):
        seen += [row.sequence for row in rows]
        before = rows[-1].sequence
    assert seen == [n for n in range(25, 0, -1) if n not in (4, 20)]


# What is relaxed, in order.


def test_what_is_relaxed_comes_after_and_says_so(index_of):
    put(1, "会见和通信办法", "探视的规定")
    put(2, "监狱探监指南")
    put(3, "收费标准", "司法鉴定另有规定")
    put(4, "司法鉴定收费")
    put(5, "司法鉴定机构")
    put(6, "收费标准甲", f"{'另有规定，' * 20}司法鉴定")

    assert found("探监") == [("监狱探监指南", Step.STRICT), ("会见和通信办法", Step.OTHERWISE)]
    assert found("司法鉴定收费") == [
        ("司法鉴定收费", Step.STRICT),
        ("收费标准", Step.NEAR),
        ("收费标准甲", Step.PARTS),
        ("司法鉴定机构", Step.MOST),
    ]
    assert {step for _title, step in found("怎样收费")} == {Step.PARTS}  # one part alone


def test_words_near_each_other_come_before_those_further_apart(db):
    far = "另有规定，" * 20
    put(1, "通知", f"{far}。关于收费和司法鉴定的事")
    put(2, "通报", f"司法鉴定。{far}。收费")
    put(3, "办法", f"收费。{far}。司法鉴定。{far}。鉴定。{far}")

    hits = [hit for hit in find("司法鉴定收费", EVERYDAY).hits if hit.step < Step.MOST]

    assert [(hit.row.sequence, hit.step) for hit in hits] == [
        (1, Step.NEAR), (3, Step.PARTS), (2, Step.PARTS),
    ]  # fmt: skip


@pytest.mark.parametrize(
    ("query", "title"),
    [
        ("減刑", "减刑"),
        ("第47条", "第四十七条的解释"),
        ("第四十八条", "第48条的解释"),
        ("第5条", "第五条的解释"),
        ("一季度账目", "2026年第1季度账目"),
        ("两个公证处", "二个公证处"),
        ("律師證", "律师执业证"),
    ],
)
def test_other_ways_of_writing_are_found(query, title, index_of):
    put(1, title)
    put(2, "别的")

    assert titles(query) == [title]


# The order.


def test_a_citizen_is_shown_first_what_one_can_act_on(index_of):
    put(1, "律师执业许可", kind="approval")
    put(2, "律师执业管理办法", kind="law")
    put(3, "律师执业情况通报")
    put(4, "公告", "律师执业")
    put(5, "律师执业旧办法", in_force=False, kind="law")

    hits = find("律师执业", EVERYDAY)
    assert [hit.row.sequence for hit in (*hits.answers, *hits.hits)] == [1, 3, 2, 5, 4]


def test_the_newer_stands_before_the_older_and_the_exact_before_all(index_of):
    put(1, "年度报告", day=date(2009, 1, 1))
    put(2, "年度报告（二）", day=date(2009, 1, 1))
    put(3, "年度报告（一）", day=date(2026, 1, 1))

    assert titles("年度报告") == ["年度报告", "年度报告（一）", "年度报告（二）"]


def test_what_is_relaxed_stands_by_how_much_of_it_is_said(db):
    """One that holds every word somewhere stands behind one that is called most of them."""
    put(1, "公证员执业许可", "两个；机构；兼职", kind="approval")
    put(2, "对公证员同时在二个机构兼职的处罚", kind="penalty")
    put(3, "机构设置", "别的")

    hits = find("公证员在两个机构里兼职", {}).hits
    assert [(hit.row.sequence, hit.step, hit.missing) for hit in hits] == [
        (2, Step.NEAR, ()),
        (1, Step.NEAR, ()),
        (3, Step.MOST, ("公证员", "两个", "兼职")),
    ]


def test_a_word_that_nothing_holds_is_sought_in_pieces(db):
    put(1, "监狱招录人民警察")
    put(2, "公证处聘用")

    assert titles("狱警招录") == ["监狱招录人民警察"]
    assert titles("全不相干") == []
    assert len(finding.pieces(understand("永" * 200, {}).parts[0])) <= finding.MOST_PIECES


def test_of_one_year_it_is_before_other_years(db):
    put(1, "2009年招生计划", "学院", day=date(2009, 5, 1))
    put(2, "招生计划", "学院 2026", day=date(2026, 5, 1))
    put(3, "2025年招生计划", "学院 2026 2009", day=date(2026, 6, 1))

    assert titles("学院2009招生")[0] == "2009年招生计划"
    assert titles("2026学院招生")[0] == "招生计划"


# Narrowed.


def test_hits_are_narrowed_by_what_they_are(index_of):
    put(1, "减刑一", kind="law", day=date(2009, 5, 1))
    put(2, "减刑二", department="D12", category="c1", in_force=False)
    put(3, "减刑三", is_internal=True)

    assert titles("减刑") == ["减刑一", "减刑二"]
    assert titles("减刑", kinds=("law",)) == ["减刑一"]
    assert titles("减刑", kinds=("law", "item")) == ["减刑一", "减刑二"]
    assert titles("减刑", departments=("D12",)) == ["减刑二"]
    assert titles("减刑", categories=("c1",)) == ["减刑二"]
    assert titles("减刑", year="2009") == ["减刑一"]
    assert titles("减刑", in_force=True) == ["减刑一"]
    assert set(titles("减刑", shows_internal=True)) == {"减刑一", "减刑二", "减刑三"}
    assert titles("减刑", departments=("' OR 1",)) == []


# Codes, sounds and slips.


@pytest.mark.parametrize(
    "query", ["XK-01", "xk01", "ＸＫ－０１", " xk 01 ", "12348", "宁司发(2009)12号"]
)
def test_a_code_leads_straight_to_its_page(query, index_of):
    put(1, "律师执业", codes=["XK-01", "12348", "宁司发〔2009〕12号"])
    put(2, "提到 XK-01 和 12348")

    assert [row.sequence for row in find(query, {}).straight] == [1]


@pytest.mark.parametrize("query", ["gzf", "gongzhengfa", "Gong Zheng", "zhrmghggzf"])
def test_a_law_is_found_by_its_sound(query, db):
    put(1, "中华人民共和国公证法", kind="law")
    put(2, "公职律师", kind="item")

    assert "中华人民共和国公证法" in titles(query)
    assert ("公职律师" in titles(query)) == (query == "gz")


def test_what_sounds_or_looks_alike_is_suggested(index_of):
    put(1, "律师执业许可")
    put(2, "公证处设立")
    put(3, "减刑")

    def suggested(query):
        return suggestions(query, Narrowed())

    assert suggested("律师只业许可") == ["律师执业许可"]
    assert suggested("lszy") == ["律师执业许可"]
    assert suggested("公正处设立") == ["公证处设立"]
    assert suggested("公证处设里") == ["公证处设立"]
    assert suggested("完全不同的话") == []
    assert suggested("x") == []


# Nothing that is typed takes long.


ENDLESS = {
    "sqlite": "WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n)"
    " SELECT max(i) FROM n",
    "postgresql": "SELECT pg_sleep(600)",
}


def test_a_search_ends_at_its_time_limit_and_says_so(db, monkeypatch):
    put(1, "减刑")
    whole = type(engine()).newest

    def newest(self, *asked, **more):
        with connection.cursor() as cursor:
            cursor.execute(ENDLESS[connection.vendor])
        return whole(self, *asked, **more)

    monkeypatch.setattr(type(engine()), "newest", newest)
    cut = find("减刑", {})
    assert (cut.is_cut, cut.hits) == (True, [])

    monkeypatch.setattr(type(engine()), "newest", whole)
    assert titles("减刑") == ["减刑"]


@pytest.mark.parametrize(
    "query",
    ["减" * 200_000, "a" * 200_000, "减 刑 " * 1_000, "%_\\'\"§f¶", "§fitem§§§", "¶减刑",
     "😀" * 500, "\x00减刑", "AND OR NOT NEAR(", "{title}: x", "第" + "九" * 500 + "条",
     "9" * 400 + "条"],
)  # fmt: skip
def test_any_query_is_answered(query, index_of):
    put(1, "减刑", "正文")

    find(query, EVERYDAY)
    suggestions(query, Narrowed())


def test_a_tag_cannot_be_typed(index_of):
    put(1, "减刑", "正文")

    for typed in ("§fitem§§§", "fitem", "item", "internal"):
        assert titles(typed) == [], typed
    assert Document.objects.get().tags.startswith("§f")
