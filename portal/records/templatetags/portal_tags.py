import math
import re
from collections.abc import Iterator
from itertools import count

from django import template
from django.core.paginator import Page
from django.utils.safestring import SafeString, mark_safe

register = template.Library()
TABLE = re.compile(r"<table>(.*?)</table>", re.DOTALL)


@register.filter
def prose(body: str) -> SafeString:
    """A cleaned official text; each table can be scrolled sideways, also by keyboard."""
    numbers = count(1)

    def region(match: re.Match) -> str:
        name = f"表格 {next(numbers)}"
        return (
            f'<div class="scroll" role="region" tabindex="0" aria-label="{name}">{match[0]}</div>'
        )

    return mark_safe(TABLE.sub(region, body))  # noqa: S308 (RichTextField cleans on every way in)


@register.filter
def elided(page: Page) -> Iterator[int | str]:
    """The page numbers worth a link, an ellipsis where some are left out."""
    return page.paginator.get_elided_page_range(page.number, on_each_side=2, on_ends=1)


@register.filter
def percent(share: float | None) -> str:
    """A share of one, rounded to a decimal, so that parts add up; but only all of it is 100%, and
    only nothing 0%."""
    if share is None:
        return "—"
    thousandths = math.floor(share * 1000 + 0.5 + 1e-9)
    if 0 < share < 1:
        thousandths = min(max(thousandths, 1), 999)
    return f"{thousandths / 10:g}%"


@register.filter
def days(number: float | None) -> str:
    """A number of days; half days only where there are any."""
    return "—" if number is None else f"{number:g}"
