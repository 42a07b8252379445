"""One tokenizer for both databases.

NFKC, lower case. A run of Chinese characters becomes its overlapping pairs and its last
character, so that words of any length are found inside it; a run of other letters or digits is
one token; a code joined by - or / is one token, as is each piece of it.
"""

import re
import unicodedata
from dataclasses import dataclass

HAN = "\u3007\u3005\u3400-\u4dbf\u4e00-\u9fff\uf900-\ufaff\U00020000-\U0003ffff"
# What no database keeps, and what Unicode calls default ignorable: a reader sees the word without.
INVISIBLE = re.compile(
    "[\x00\u00ad\u034f\u061c\u115f\u1160\u17b4\u17b5\u180b-\u180f\u200b-\u200f\u202a-\u202e\u2060-\u206f"
    "\ufe00-\ufe0f\ufeff\U000e0000-\U000e0fff]"
)
RUN = re.compile(rf"(?P<han>[{HAN}]+)|(?P<code>[a-z0-9]+(?:[-/][a-z0-9]+)+)|[^\W_{HAN}]+")
CHARACTER = re.compile(f"[{HAN}]")
TOKEN_BYTES = 256
QUERY_WORDS = 16
CODE_PARTS = 6
BRACKETS = "〔〕[]()【】「」《》\u3008\u3009"
# No word holds these, so that nobody can type what begins with them.
TAG = "§"
IN_TITLE = "¶"


@dataclass(frozen=True)
class Word:
    """One word of a query: the tokens that must stand together, the last one perhaps a prefix."""

    text: str
    tokens: tuple[str, ...]
    is_prefix: bool = False
    is_chinese: bool = False  # nothing else

    def __post_init__(self) -> None:
        # A Chinese character alone stands for every pair that begins with it.
        if len(self.tokens) == 1 and CHARACTER.fullmatch(self.tokens[0]):
            object.__setattr__(self, "is_prefix", True)

    @property
    def needs_recheck(self) -> bool:
        """Pairs alone do not prove that they stand together."""
        return len(self.tokens) > 1


def normalise(text: str) -> str:
    return INVISIBLE.sub("", unicodedata.normalize("NFKC", text)).lower()


def tokenise(text: str) -> list[str]:
    tokens = []
    for run in RUN.finditer(normalise(text)):
        tokens += _run_tokens(run)
    return tokens


def words(query: str) -> list[Word]:
    """The words of a query, at most QUERY_WORDS of them; all must be found.

    Letters and digits of different scripts side by side are one word, and so are those with no
    more than brackets between them: 第47条, 宁司发〔2009〕12号.
    """
    text = normalise(query)
    groups: list[list[re.Match]] = []
    for run in RUN.finditer(text):
        last = groups[-1][-1] if groups else None
        if last and not (run["code"] or last["code"]) and _joins(text[last.end() : run.start()]):
            groups[-1].append(run)
        else:
            groups.append([run])
    return list(dict.fromkeys(_word(text, group) for group in groups))[:QUERY_WORDS]


def _joins(between: str) -> bool:
    return all(one in BRACKETS for one in between)


def _word(text: str, runs: list[re.Match]) -> Word:
    tokens = [token for run in runs[:-1] for token in _run_tokens(run)]
    last = runs[-1]
    pairs = _pairs(last.group()) if last["han"] else [_run_tokens(last)[0]]
    return Word(
        text[runs[0].start() : last.end()],
        (*tokens, *(pairs or [last.group()])),
        is_prefix=not pairs,
        is_chinese=len(runs) == 1 and bool(last["han"]),
    )


def tag(name: str, *values: str) -> str:
    """The token of something that a document is, such as its kind; not of what it says."""
    return _capped(TAG + name + TAG.join(map(code_of, values)))


def code_of(text: str) -> str:
    """A code, a document's number or a telephone number as it is compared: however it is joined."""
    return re.sub(r"[\W_]", "", normalise(text))


def _run_tokens(run: re.Match) -> list[str]:
    text = run.group()
    if run["han"]:
        return [*_pairs(text), text[-1]]
    if run["code"]:
        return _code_tokens(re.split("[-/]", text))
    return [_capped(text)]


def _code_tokens(parts: list[str]) -> list[str]:
    """A code and its parts, the whole first; of a short one every run of parts too."""
    count = len(parts) if len(parts) <= CODE_PARTS else 0
    pieces = ["".join(parts[i:j]) for i in range(count) for j in range(i + 1, count + 1)]
    return [_capped(piece) for piece in dict.fromkeys(["".join(parts), *pieces, *parts])]


def _pairs(text: str) -> list[str]:
    return [text[i : i + 2] for i in range(len(text) - 1)]


def _capped(token: str) -> str:
    return token.encode()[:TOKEN_BYTES].decode(errors="ignore")
