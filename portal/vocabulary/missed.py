"""查无结果的检索词: what strangers sought and did not find, counted by the word and the day.

A request only appends a line to the file of its day: it asks no database and waits for no lock, and
where the line cannot be written nothing happens. `tick` counts the files of days that are over.

Never kept: whose request it was, from where, or when on that day; a text with a number of a person,
with more than a few digits or an address; what reads like a person's name; what is too long. No
rule tells a name from a word for certain, so that the office sees nothing before it was sought on
three different days.
"""

import contextlib
import os
import re
from collections import Counter
from collections.abc import Iterator
from datetime import date, datetime, timedelta
from pathlib import Path

from django.conf import settings
from django.utils import timezone

from portal.base.search.tokens import RUN, normalise
from portal.base.texts.masking import NAME, lazily, names_beside
from portal.base.texts.personal_data import hits
from portal.base.texts.surnames import SINGLE
from portal.vocabulary.models import MissedWord

LONGEST_TYPED = 60
SHORTEST, LONGEST = 2, 30  # characters of a word that is kept
MOST_DIGITS = 5
# Of a day's file, for each hour that has begun: a flood in the morning leaves room for the noon.
BYTES_AN_HOUR = 16_384
MOST_WORDS = 500  # of one day that become rows
GRACE = timedelta(minutes=10)  # a request that began before midnight has ended
KEPT_FOR = timedelta(days=90)
RARE_KEPT_FOR = timedelta(days=30)

END = b"\t"  # without it a line was cut off by a full disk
ADDRESS = re.compile(r"@|://|www\.")
TITLES = "律师|公证员|鉴定人|调解员|法官|警官|厅长|局长|处长|科长|主任|先生|女士|同志"
# They stand in many words, such as 房产证 or 申诉, and in hardly any given name.
NOT_IN_NAMES = re.compile(
    "[证费案产税款罪考戒诉祸票据料表额件函讼裁判刑狱押捕监婚租债薪贷骗赌毒酒伤残病死亡葬钱车路街店厂校课"
    "班问题查询交换补领拆迁筑摊贩间目绩职管头规法律务]"
)
PERSON = lazily(rf"{NAME}|(?:{NAME}|[{SINGLE}])(?:{TITLES})|(?:{TITLES}){NAME}")


def note_missed(query: str) -> None:
    """Called by the search for a stranger's request, when nothing was found."""
    if word := word_of(query):
        with contextlib.suppress(OSError):
            note(word, timezone.localtime())


def word_of(query: str) -> str:
    """What is counted of a query; nothing if it is not kept at all."""
    if len(query) > LONGEST_TYPED or sum(map(str.isdecimal, query)) > MOST_DIGITS:
        return ""
    typed = normalise(query)
    word = " ".join(run.group() for run in RUN.finditer(typed))
    if not SHORTEST <= len(word) <= LONGEST or ADDRESS.search(typed):
        return ""
    return "" if any(_names_a_person(text) for text in (typed, word)) else word


def _names_a_person(text: str) -> bool:
    if hits(text) or names_beside(text):
        return True
    parts = [*text.split(), text.replace(" ", "")]
    return any(PERSON.fullmatch(part) and not _is_a_word(part) for part in parts)


def _is_a_word(part: str) -> bool:
    """By what would be the given name: some of these characters are surnames, too."""
    return bool(NOT_IN_NAMES.search(re.sub(TITLES, "", part)[1:]))


def note(word: str, at: datetime) -> None:
    """Append it to the file of its day. Raises OSError."""
    path = _folder() / at.date().isoformat()
    line = b"\n" + word.encode() + END + b"\n"
    try:
        descriptor = os.open(path, os.O_WRONLY | os.O_APPEND | os.O_CREAT, 0o600)
    except FileNotFoundError:
        path.parent.mkdir(exist_ok=True)
        descriptor = os.open(path, os.O_WRONLY | os.O_APPEND | os.O_CREAT, 0o600)
    try:
        if os.fstat(descriptor).st_size < BYTES_AN_HOUR * (at.hour + 1):
            os.write(descriptor, line)  # at once, so that lines of several processes stay whole
    finally:
        os.close(descriptor)


def collect(now: datetime) -> int:
    """Count the files of days that are over. One that was counted already changes nothing, should
    its end have been cut short."""
    counted = 0
    for day, path in list(_files()):
        if day >= timezone.localdate(now - GRACE):
            continue
        if day > timezone.localdate(now - KEPT_FOR):
            rows = [MissedWord(word=word, day=day, count=n) for word, n in _chosen(path)]
            MissedWord.objects.bulk_create(rows, ignore_conflicts=True)
            counted += len(rows)
        path.unlink(missing_ok=True)
    return counted


def sweep(now: datetime) -> int:
    """Delete what is old, and sooner what was sought on few days."""
    today = timezone.localdate(now)
    old = MissedWord.objects.filter(day__lte=today - KEPT_FOR)
    rare = MissedWord.objects.filter(day__lte=today - RARE_KEPT_FOR)
    rare = rare.exclude(word__in=MissedWord.objects.often())
    return old.delete()[0] + rare.delete()[0]


def _folder() -> Path:
    return settings.VAR_DIR / "missed"


def _files() -> Iterator[tuple[date, Path]]:
    folder = _folder()
    for path in sorted(folder.iterdir()) if folder.is_dir() else ():
        with contextlib.suppress(ValueError):
            yield date.fromisoformat(path.name), path


def _chosen(path: Path) -> list[tuple[str, int]]:
    """The words of a day: those known from other days first, then what was sought most often."""
    with path.open("rb") as file:
        lines = file.read(BYTES_AN_HOUR * 25).split(b"\n")
    counts = Counter(filter(None, map(_read, lines)))
    known = _known(list(counts))
    ranked = sorted(counts.items(), key=lambda pair: (pair[0] not in known, -pair[1]))
    return ranked[:MOST_WORDS]


def _read(line: bytes) -> str:
    """The word of a line; read as strictly as when it was written."""
    if not line.endswith(END):
        return ""
    word = line.removesuffix(END).decode(errors="replace")
    return word if word_of(word) == word else ""


def _known(words: list[str]) -> set[str]:
    found: set[str] = set()
    for start in range(0, len(words), 500):
        rows = MissedWord.objects.filter(word__in=words[start : start + 500])
        found.update(rows.order_by().values_list("word", flat=True))
    return found
