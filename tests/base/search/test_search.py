"""Words of any length are found inside long texts, and nothing typed can break the search."""

import html
import random

import pytest
from django.core.management import call_command
from django.db import connection
from django.utils import translation
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from portal.base.search import index
from portal.base.search.models import Document
from portal.base.search.query import by_relevance, matching, snippets
from portal.base.search.sources import Page, Said
from portal.base.search.tokens import RUN, normalise, tokenise, words
from tests.factories import make_move, next_version

LONG = "各单位依法公开办事依据、程序、期限。" * 60
TEXT = (
    f"{LONG}九十名罪犯减刑，十九名假释。{LONG}律师执业许可代码XK-01，文号宁司发〔2009〕12号。{LONG}"
    "Judicial Administration 65部法律，ＡＢＣ全角。"
)


def put(number, title, text, **own):
    index.put(
        sequence=number,
        number=f"640000/2026-{number:05d}",
        kind="item",
        said=Said(title, f"{text}\n640000/2026-{number:05d}\n部门", department="D11", **own),
    )


def found(query) -> list[int]:
    rows = Document.objects.filter(sequence__in=matching(words(query))) if words(query) else []
    return sorted(document.sequence for document in rows)


@pytest.fixture
def documents(db):
    put(1, "减刑假释情况", TEXT)
    put(2, "公证工作", LONG)


@pytest.mark.parametrize(
    "query",
    [
        "减", "减刑", "刑，十", "罪犯减刑", "名罪犯减刑", "假释",
        "律师执业许可代码", "XK-01", "xk-01",
        "ｘｋ－０１", "01", "judicial", "JUDICIAL administration", "65", "65部", "abc",
        "宁司发〔2009〕12号",
        "640000/2026-00001", "2026-00001", "减刑 律师", "律师　减刑", "情况", "减刑假释情况",
    ],
)  # fmt: skip
def test_what_stands_in_the_text_is_found(query, documents):
    assert found(query) == [1]


@pytest.mark.parametrize("query", ["刑减", "减刑 公证", "XK-02", "judicia", "罪犯假释", "6500"])
def test_what_does_not_stand_there_is_not(query, documents):
    assert found(query) == []


def test_words_of_three_characters_must_stand_together(db):
    put(1, "一", "规范，范围，范性文，性文件")

    assert found("规范性文件") == []
    assert found("性文件") == [1]


HOSTILE = [
    '"', "'", "*", "减刑*", '"减刑', "NEAR(减刑 律师)", "减刑 OR 公证", "NOT 减刑",
    "title:减刑", "%", "_", "\\",
    "' OR 1=1 --", "减刑' & '公证", "😀", "\x00", "减\x00刑", "(((", "{}",
    "a" * 10_000, "减" * 10_000,
    "减 " * 5_000, "\u202e减刑", "&|!:*", "<script>", "ﷺ", "\ud7ff", "é" * 300,
]  # fmt: skip


@pytest.mark.parametrize("query", HOSTILE)
def test_hostile_queries_are_answered(query, documents, client):
    found(query)

    for order in ("", "relevance", "newest"):
        asked = {"q": query[:800], "order": order}  # more does not fit into an address
        assert client.get("/disclosures/", asked).status_code == 200


@pytest.mark.parametrize("order", ["", "relevance"])
@pytest.mark.parametrize("query", ["减刑", "01", '"减刑" AND', "减" * 800])
def test_hostile_queries_find_published_items_and_break_nothing(query, order, new_item, client):
    new_item("published", title="减刑 XK-01", body=f"<p>{'减' * 2000}&lt;script&gt;</p>")

    page = client.get("/disclosures/", {"q": query, "order": order})

    assert page.status_code == 200
    assert "<script>" not in page.content.decode()


@settings(max_examples=60, deadline=None, suppress_health_check=list(HealthCheck))
@given(text=st.text(st.characters(exclude_categories=["Cs"]), max_size=80), data=st.data())
def test_any_text_and_any_query_are_taken(db, text, data):
    query = data.draw(st.one_of(st.text(max_size=80), st.just(text)))

    put(7, text, text)

    assert found(query) in ([], [7])
    assert found(text) == ([7] if words(text) else [])
    if words(query):
        by_relevance([7], words(query))
        snippets([7], [word.text for word in words(query)])


def test_query_operators_are_plain_words(documents):
    assert found("减刑 OR 公证") == []
    assert found("*") == []


@settings(max_examples=60, deadline=None, suppress_health_check=list(HealthCheck))
@given(st.text(st.characters(min_codepoint=0x4E00, max_codepoint=0x4E40), min_size=1, max_size=40),
       st.data())  # fmt: skip
def test_every_piece_of_a_chinese_text_is_found(db, text, data):
    start = data.draw(st.integers(0, len(text) - 1))
    length = data.draw(st.integers(1, 6))
    put(7, "题", text)

    assert found(text[start : start + length]) == [7]


HAN = st.characters(min_codepoint=0x4E00, max_codepoint=0x4E30)
MIXED = st.lists(
    st.one_of(
        st.text(HAN, min_size=1, max_size=8),
        st.sampled_from(["XK-01", "，", " ", "\n", "Law", "65", "〔2009〕", "</p>", "\u200b", "·"]),
    ),
    min_size=1,
    max_size=12,
).map("".join)


@settings(max_examples=60, deadline=None, suppress_health_check=list(HealthCheck))
@given(text=MIXED, data=st.data())
def test_every_word_between_other_signs_is_found(db, text, data):
    """Up to six characters of any run, although marks, codes and Latin words stand around it."""
    put(7, "题", LONG + text + LONG)
    runs = [run.group() for run in RUN.finditer(normalise(text)) if run["han"]]

    for run in runs:
        start = data.draw(st.integers(0, len(run) - 1))
        assert found(run[start : start + data.draw(st.integers(1, 6))]) == [7]
    for word in words(text):
        assert found(word.text) == [7]
    for code in ("XK-01", "Law", "65"):
        assert code.lower() not in tokenise(text) or found(code) == [7]


def test_a_word_split_by_emphasis_is_found(new_item):
    item = new_item(
        "published", body="<p><strong>减</strong>刑与<em>假</em>释</p><p>甲</p><p>乙</p>"
    )

    assert found("减刑与假释") == [item.published_sequence]
    assert found("甲乙") == []


@pytest.mark.parametrize(
    "sign", ["\u00ad", "\u200b", "\u202e", "\u2066", "\ufe0f", "\ufeff", "\U000e0100"]
)
def test_a_word_with_an_invisible_sign_in_it_is_found(sign, db):
    put(1, "一", f"罪犯减{sign}刑情况")

    assert found("减刑情况") == found(f"罪犯{sign}减刑") == [1]


def test_words_of_title_and_text_are_found_together(db):
    put(1, "减刑情况", "律师")

    assert found("减刑 律师") == [1]
    assert found("情况律师") == []


@settings(max_examples=150, deadline=None)
@given(st.text(max_size=200))
def test_tokens_of_any_text_are_harmless(text):
    for token in [*tokenise(text), *(token for word in words(text) for token in word.tokens)]:
        assert token
        assert len(token.encode()) <= 256
        assert not set(token) & set("\"'*&|!:() \\%")


def test_a_very_long_text_is_found_to_its_end(db):
    text = "".join(chr(0x4E00 + (n * 7919) % 20_000) for n in range(200_000))
    put(3, "长文", f"{text}尾声在此")

    for piece in (text[:3], text[99_998:100_003], text[-4:], "尾声在此"):
        assert found(piece) == [3]
    index.remove("640000/2026-00003")
    assert found("尾声在此") == []


def sample_text(count):
    """Chinese characters whose pairs hardly ever repeat."""
    chance = random.Random(1)
    return "".join(chance.choices([chr(0x4E00 + n) for n in range(20_000)], k=count))


def test_a_long_published_item_is_found_by_its_last_words(new_item, client):
    text = sample_text(300_000)
    item = new_item("published", body=f"<p>{text}尾声在此</p>")

    for piece in (text[:3], text[150_000:150_006], text[-3:], "尾声在此"):
        assert found(piece) == [item.published_sequence]
    page = client.get("/disclosures/", {"q": "尾声在此"}).content.decode()
    assert "<mark>尾声在此</mark>" in page


def test_a_long_quotation_is_found_wherever_it_stands(db):
    text = sample_text(130_000)
    put(3, "长文", text)

    for start in range(58_000, 62_000, 250):
        assert found(text[start : start + 990]) == [3], start


def test_a_text_of_long_words_is_found_to_its_end(db):
    """Six thousand words of 250 bytes: more than PostgreSQL takes in one piece."""
    long_words = [f"{number:06d}" + "é" * 122 for number in range(6_000)]
    put(4, "名录", " ".join(long_words))

    for word in (long_words[0], long_words[3_000], long_words[-1]):
        assert found(word) == [4]
    index.remove("640000/2026-00004")
    assert index_rows() == 0


def ghosts(query) -> list[int]:
    """What the index itself still answers, whether or not there is such a document."""
    sql, params = matching(words(query)).sql, matching(words(query)).params
    with connection.cursor() as cursor:
        cursor.execute(sql, params)
        return [sequence for (sequence,) in cursor.fetchall()]


@settings(max_examples=40, deadline=None, suppress_health_check=list(HealthCheck))
@given(first=MIXED, second=MIXED)
def test_a_replaced_or_removed_text_leaves_no_ghost(db, first, second):
    put(7, first, first)
    index.put(
        sequence=8,
        number="640000/2026-00007",
        kind="item",
        said=Said(second, second, department="D11"),
    )
    for word in words(first):
        assert 7 not in ghosts(word.text)

    index.remove("640000/2026-00007")
    for word in [*words(first), *words(second)]:
        assert ghosts(word.text) == []
    assert index_rows() == 0


def test_superseded_and_withdrawn_texts_leave_no_ghost(new_item, people):
    item = new_item("published", body="<p>旧文甲乙</p>")
    assert len(found("甲乙")) == 1

    second = next_version(item, people, body="<p>新文丙丁</p>")
    assert (len(found("甲乙")), len(found("丙丁"))) == (0, 1)

    make_move(second, "withdraw", people["publisher"])
    assert found("丙丁") == []
    assert not Document.objects.filter(number=item.number).exists()
    assert index_rows() == Document.objects.count()


def index_rows() -> int:
    table = "search_index_docsize" if connection.vendor == "sqlite" else "search_part"
    with connection.cursor() as cursor:
        cursor.execute(f"SELECT count(*) FROM {table}")
        return cursor.fetchone()[0]


def test_rebuilding_finds_the_same(new_item, people):
    new_item("published", title="甲类律师事务")
    make_move(new_item("published", title="乙类律师事务"), "withdraw", people["publisher"])
    before = found("律师事务")

    call_command("rebuild_search", verbosity=0)

    assert found("律师事务") == before
    assert len(before) == 1


def test_rebuilding_changes_no_answer(new_item, people, client):
    new_item("published", title="甲类事务", body="<p>律师 XK-01 减刑</p>")
    next_version(new_item("published", title="乙类事务"), people, body="<p>减刑两次，减刑</p>")
    new_item("approved", title="丙类减刑")
    asked = ["减刑", "律师 xk-01", "事务", "丙类", "01"]

    def answers():
        pages = [client.get("/disclosures/", {"q": query}).content for query in asked]
        return pages, list(Document.objects.order_by("pk").values())

    before = answers()
    for _ in range(2):
        call_command("rebuild_search", verbosity=0)
        assert answers() == before
    assert index_rows() == Document.objects.count()


@pytest.mark.parametrize("title", ["ABC专项", "ＡＢＣ专项", "abc专项"])
def test_titles_rank_first_however_they_are_written(title, new_item):
    best = new_item("published", title=title, body="<p>别的内容</p>")
    for _ in range(3):
        new_item("published", title="公证", body=f"<p>{'abc ' * 20}</p>")

    assert by_relevance(found("ABC"), words("ABC"))[0] == best.published_sequence


@pytest.mark.parametrize("query", ["减刑", "减", "减刑 律师", "XK-01", "减刑假释"])
def test_titles_rank_first_for_every_kind_of_word(query, new_item):
    best = new_item("published", title=f"关于{query}的事项", body=f"<p>{LONG * 5}律师</p>")
    for _ in range(2):
        new_item("published", title="律师", body=f"<p>{f'{query}，' * 30}</p>")

    assert by_relevance(found(query), words(query))[0] == best.published_sequence


def test_titles_rank_before_texts(new_item):
    new_item("published", title="公证工作", body="<p>减刑一次提到</p>")
    best = new_item("published", title="减刑工作", body="<p>别的内容</p>")
    new_item("published", title="律师工作", body="<p>减刑也提到</p>")

    assert by_relevance(found("减刑"), words("减刑"))[0] == best.published_sequence


def test_snippets_mark_the_word_and_escape_the_rest(db):
    put(5, "题", "<b>前文</b> & 减刑 <script>")

    snippet = snippets([5], ["减刑"])[5].text

    assert "<mark>减刑</mark>" in snippet
    assert "<b>" not in snippet
    assert html.escape("<script>") in snippet


def test_keys_are_found_and_not_quoted(db):
    put(
        5,
        "题",
        "律师法第四十七条",
        unseen=["LAWYERS_LAW", "打 官司"],
        pages=[Page("表.pdf", "1", "律师")],
    )

    assert found("LAWYERS_LAW") == found("官司") == [5]
    assert snippets([5], ["LAWYERS_LAW", "官司"])[5].text == ""
    (quoted,) = snippets([5], ["律师"]).values()
    assert "第四十七条" in quoted.text
    assert "LAW" not in quoted.text
    assert "官司" not in quoted.text
    (of_page,) = snippets([5], ["表"]).values()
    assert not of_page.text


def test_what_stands_behind_keys_is_quoted_without_them(db):
    put(5, "题", "文" * 50, unseen=["LAWYERS_LAW" * 2], pages=[Page("表.pdf", "1", "减刑")])

    (quoted,) = snippets([5], ["减刑"]).values()

    assert quoted.page == ("表.pdf", "1")
    assert "LAW" not in quoted.text


def test_a_snippet_on_the_page_is_escaped(new_item, client):
    new_item(
        "published", body="<p>&lt;img src=x onerror=alert(1)&gt; 减刑 &lt;b&gt;粗&lt;/b&gt;</p>"
    )

    page = client.get("/disclosures/", {"q": "减刑"}).content.decode()

    assert "<mark>减刑</mark>" in page
    assert "&lt;img src=x" in page
    assert "<img src=x" not in page
    assert "<b>粗" not in page


def test_what_is_chosen_linked_or_counted_is_no_text(new_item, people):
    with translation.override("en"):
        item = new_item("published", body="<p>正文</p>")

    for label in (item.get_kind_display(), item.get_disclosure_mode_display(), str(item.category)):
        with translation.override("zh-hans"):
            assert label
            assert found(str(label)) == []
    assert found("正文") == [item.published_sequence]
