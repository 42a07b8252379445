"""Room for the frames of deep calls.

CPython keeps the frames of Python functions in pieces of 16 KiB, which it asks of the system and
gives back as the first frame in each is called and returns. A request is a hundred calls deep; a
loop that happens to stand at the end of a piece asks for the next one and gives it back at each
turn, and that took up to a fifth of the processor time of a page. A frame that says it needs half
a megabyte is given a whole one, and what is called inside it stands in the rest. Of this only what
is used takes memory.
"""

from collections.abc import Callable
from typing import ParamSpec, TypeVar

Given = ParamSpec("Given")
Answer = TypeVar("Answer")
SLOTS = 1 << 16  # of eight bytes each: pieces are as large as a power of two that exceeds these


def with_room(
    function: Callable[Given, Answer], *args: Given.args, **kwargs: Given.kwargs
) -> Answer:
    return function(*args, **kwargs)


with_room.__code__ = with_room.__code__.replace(co_stacksize=SLOTS)
