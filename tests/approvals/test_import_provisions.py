"""Articles, paragraphs and items in every form that tables write them in."""

import time

import pytest

from approvals.importing.provisions import (
    article,
    cited_article,
    item,
    paragraph,
    provision_of,
    provisions_of,
)


@pytest.mark.parametrize(
    ("written", "read"),
    [
        ("", ""),
        ("四十七", "第四十七条"),
        ("四十七条", "第四十七条"),
        ("第四十七", "第四十七条"),
        ("第四十七条", "第四十七条"),
        ("47", "第47条"),
        ("第47条", "第47条"),
        ("四十七之一", "第四十七条之一"),
        ("四十七条之一", "第四十七条之一"),
        ("第四十七条之一", "第四十七条之一"),
        ("3、4", "第3、4条"),
        ("第3、4条", "第3、4条"),
        ("三至五", "第三至五条"),
        ("四十七条第一款第（一）项", "第四十七条第一款第（一）项"),
        ("第四十七条第（一）项、第（三）项", "第四十七条第（一）项、第（三）项"),
        ("47（一）", "第47条（一）"),
        ("附则", "附则"),
        ("第75项", "第75项"),
    ],
)
def test_an_article(written, read):
    assert article(written) == read


@pytest.mark.parametrize(
    ("written", "read"),
    [("", ""), ("一", "第一款"), ("一款", "第一款"), ("第一款", "第一款"), ("2", "第2款"),
     ("一、二", "第一、二款"), ("前", "前")],
)  # fmt: skip
def test_a_paragraph(written, read):
    assert paragraph(written) == read


@pytest.mark.parametrize(
    ("written", "read"),
    [("", ""), ("一", "第（一）项"), ("（一）", "第（一）项"), ("(一)", "第（一）项"),
     ("一项", "第（一）项"), ("第（一）项", "第（一）项"), ("第一项", "第一项"),
     ("一、三", "第（一）、（三）项"), ("（一）至（三）", "第（一）至（三）项"), ("1", "第（1）项"),
     ("第（一）项第二目", "第（一）项第二目")],
)  # fmt: skip
def test_an_item(written, read):
    assert item(written) == read


@pytest.mark.parametrize(
    ("rest", "read"),
    [
        ("第四十七条第（一）项", "第四十七条第（一）项"),
        ("第四十七条第一款第(一)项、第(三)项。", "第四十七条第一款第(一)项、第(三)项。"),
        ("（2017年修正）第四十七条第（一）、（二）项", "第四十七条第（一）、（二）项"),
        ("(司法部令第133号,第142号修正)", ""),
        ("(1994)第十条、第十一条", "第十条、第十一条"),
        ("（2007年（修订））第5条第（10）项", "第5条第（10）项"),
        ("第四十三条(2009年:", "第四十三条(2009年:"),
        ("第五条第（一项", "第五条第（一项"),
        (
            "（2017年修正）第五条第（廿一）、（①）、（Ⅰ）、（a）项",
            "第五条第（廿一）、（①）、（Ⅰ）、（a）项",
        ),
        ("第五条第（100）项、 第 （ 一 ） 项", "第五条第（100）项、 第 （ 一 ） 项"),
        ("第五条（1-1）、（1-2） 项（2017年修正）", "第五条（1-1）、（1-2） 项"),
        ("第五条第（甲一）、（甲二）", "第五条第（甲一）、（甲二）"),
        ("第十八条)", "第十八条"),
        ("第四十七条之一，", "第四十七条之一"),
    ],
)
def test_what_follows_a_title(rest, read):
    assert cited_article(rest) == read


def test_the_columns_of_a_penalty():
    cells = {"law_key": "L", "article": "四十七条", "paragraph": "一", "item": "（二）"}

    assert provision_of(cells, {}) == [
        {"law_key": "L", "article": "第四十七条", "paragraph": "第一款", "item": "第（二）项"}
    ]


@pytest.mark.parametrize(
    ("basis", "articles"),
    [
        ("《律师法》第五条；第六条", ["第五条；第六条", ""]),
        ("《律师法》第五条；《律师法》第六条", ["第五条；第六条", ""]),
        (
            "《中华人民共和国律师法》（2017年修正）第五条；《律师法实施办法》第七条",
            ["第五条", "第七条"],
        ),
        ("〈律师法〉第五条", ["第五条", ""]),
        ("《关于〈律师法〉的解释》第一条，〈律师法〉第五条", ["第五条", ""]),
        ("《甲》第一条、《乙》第二条", ["第一条", "第二条"]),
        ("第五条", ["", ""]),
    ],
)
def test_what_is_cited_of_each_law(basis, articles):
    titles = {"L": "中华人民共和国律师法", "S": "律师法实施办法"}
    cells = {"law_keys": "L;S", "legal_basis_zh": basis}

    assert [row["article"] for row in provisions_of(cells, titles)] == articles


def test_no_cell_takes_longer_than_it_is_long():
    cells = ["《甲》" + "（" * 20_000, "《甲》" + "（一" * 9_000 + "）" * 9_000]
    cells += [sign * (20_000 // len(sign)) for sign in ("《", "〈", "《〈", "《甲》（子子）、")]
    cells += ["《甲》" + f"（子子）{' ' * 50}" * 300]
    for cell in cells:
        before = time.process_time()
        provisions_of({"law_keys": "A", "legal_basis_zh": cell}, {"A": "甲"})
        assert time.process_time() - before < 1
