"""Where a provision stands: article, paragraph and item, as tables write them."""

import re
from collections.abc import Mapping

from django.utils.translation import gettext as _

MOST_KEYS = 100  # laws in one cell
N = "[0-9０-９一二三四五六七八九十百千零〇两]"
LISTED = rf"{N}+(?:[、，,至到和及~—－-]{N}+)*"
ARTICLE = re.compile(rf"第?({LISTED})条?(之{N}+)?((?:[第、，,（(].*)?)")
PARAGRAPH = re.compile(rf"第?({LISTED})款?")
ONE_ITEM = re.compile(rf"[（(]?({N}+)[）)]?")
ITEM = re.compile(rf"第?([（(]?{N}+[）)]?(?:[、，,至到和及~—－-][（(]?{N}+[）)]?)*)项?")
# What of an article's text may stand in brackets; all else there is a number or a year of the law.
NUMBERED = "[一二三四五六七八九十百零〇]+|[0-9０-９]{1,2}"
ITEMS = re.compile(rf"(?:{NUMBERED})(?:[、，,至到和及~—－-](?:{NUMBERED}))*")
CITED = re.compile(r"《([^《》]+)》([^《;；]*)")
OPENING, CLOSING = "（(", "）)"


def provision_of(cells: Mapping[str, str], titles: Mapping[str, str]) -> list[dict[str, str]]:
    """One provision from the columns of a penalty: law, article, paragraph, item."""
    key = cells.get("law_key", "")
    if not key:
        return []
    parts = {"article": article, "paragraph": paragraph, "item": item}
    return [{"law_key": key} | {name: read(cells.get(name, "")) for name, read in parts.items()}]


def article(text: str) -> str:
    """四十七, 47条 and 四十七之一 as 第四十七条, 第47条, 第四十七条之一."""
    found = ARTICLE.fullmatch(text.replace(" ", ""))
    if not found or (text.startswith("第") and "条" in text):
        return text
    return f"第{found[1]}条{found[2] or ''}{found[3]}"


def paragraph(text: str) -> str:
    found = PARAGRAPH.fullmatch(text.replace(" ", ""))
    return f"第{found[1]}款" if found else text


def item(text: str) -> str:
    """一, （一） and 一项 as 第（一）项; 第一项 as it is written."""
    found = ITEM.fullmatch(text.replace(" ", ""))
    if not found or (text.startswith("第") and text.endswith("项")):
        return text
    return "第" + ONE_ITEM.sub(r"（\1）", found[1]) + "项"


def provisions_of(cells: Mapping[str, str], titles: Mapping[str, str]) -> list[dict[str, str]]:
    """The provisions that a citation such as 《律师法》第五条、第六条 names, by the keys beside it.

    `titles` are those of the laws by their keys; a law that the citation does not name by its
    title is taken in the order of the keys. Raises ValueError.
    """
    keys = [key for key in re.split(r"[;；,，\s]+", cells.get("law_keys", "")) if key]
    if len(keys) > MOST_KEYS:
        raise ValueError(_("一格里最多 %(most)s 部法律。") % {"most": MOST_KEYS})
    cited = CITED.findall(cells.get("legal_basis_zh", ""))
    rows = []
    for place, key in enumerate(keys):
        title = titles.get(key, "").removeprefix("中华人民共和国")
        named = [rest for name, rest in cited if title and (name in title or title in name)]
        if not named and len(cited) == len(keys):
            named = [cited[place][1]]
        rows.append({"law_key": key, "article": cited_article(named[0]) if named else ""})
    return rows


def cited_article(rest: str) -> str:
    """What follows a law's title: without its number and year in brackets, with those of items."""
    kept, inside, depth = [], [], 0
    for sign in rest:
        depth += sign in OPENING
        if depth:
            inside.append(sign)
        elif sign not in CLOSING:
            kept.append(sign)
        if depth and sign in CLOSING:
            depth -= 1
            if not depth:
                kept += inside if ITEMS.fullmatch("".join(inside[1:-1])) else []
                inside = []
    return "".join(kept).strip(" ，,、；;")
