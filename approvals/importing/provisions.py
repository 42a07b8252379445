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
# What of an article's text may stand in brackets; all else there is a number or a year of the law,
# unless what is before or behind the brackets says that they hold an item.
NUMBERED = "[一二三四五六七八九十廿卅百零〇]+|[0-9０-９]{1,2}|[①-⑳Ⅰ-ⅿA-Za-z]"
JOINING = "[、，,至到和及~—－-]"
ITEMS = re.compile(rf"(?:{NUMBERED})(?:{JOINING}(?:{NUMBERED}))*")
BEFORE_ITEM = re.compile(rf"(?:第|[)）]{JOINING})$")
BEHIND_ITEM = re.compile(rf"\s*(?:(?:{JOINING}\s*)?[（(][^（()）]{{1,9}}[)）]\s*){{0,20}}[项目款]")
# A title in 《》 may hold one in 〈〉; one in 〈〉 may also stand alone.
CITED = re.compile(r"《([^《》]+)》([^《〈]*)|〈([^《〈》〉]+)〉([^《〈]*)")
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
    found = CITED.findall(cells.get("legal_basis_zh", ""))
    cited = [(_bare(name or alone), rest or behind) for name, rest, alone, behind in found]
    rows, known = [], [_bare(titles.get(key, "")) for key in keys]
    for place, key in enumerate(keys):
        named = _named(known[place], cited, known)
        if not named and len(cited) == len(keys) and cited[place][0] not in known:
            named = [cited[place][1]]
        articles = filter(None, map(cited_article, named))
        rows.append({"law_key": key, "article": "；".join(articles)})
    return rows


def _bare(title: str) -> str:
    return title.strip().removeprefix("中华人民共和国")


def _named(title: str, cited: list[tuple[str, str]], known: list[str]) -> list[str]:
    """What follows a law's title wherever it is cited: in full, else as it is first shortened."""
    names = [name for name, _rest in cited if title and (name in title or title in name)]
    short = (name for name in names if name not in known)
    meant = title if title in names else next(short, None)
    return [rest for name, rest in cited if name == meant]


def cited_article(rest: str) -> str:
    """What follows a law's title: without its number and year in brackets, with those of items."""
    kept, inside, depth = [], [], 0
    for place, sign in enumerate(rest):
        depth += sign in OPENING
        if depth:
            inside.append(sign)
        elif sign not in CLOSING:
            kept.append(sign)
        if depth and sign in CLOSING:
            depth -= 1
            if not depth:
                kept += inside if _is_item("".join(inside[1:-1]), kept, rest, place + 1) else []
                inside = []
    # Brackets that never close may hold anything.
    return "".join(kept + inside).strip(" ，,、；;")


def _is_item(text: str, before: list[str], rest: str, behind: int) -> bool:
    return bool(
        ITEMS.fullmatch("".join(text.split()))
        or BEFORE_ITEM.search("".join("".join(before[-6:]).split()))
        or BEHIND_ITEM.match(rest, behind)
    )
