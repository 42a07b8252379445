import html
import json
import math
import re
from collections.abc import Iterator
from functools import lru_cache
from itertools import count
from urllib.parse import urlsplit

from django import template
from django.conf import settings
from django.core.paginator import Page
from django.utils.html import format_html
from django.utils.safestring import SafeString, mark_safe
from django.utils.translation import get_language
from django.utils.translation import gettext as _

register = template.Library()
QUIET_ZONE = 4  # modules around a code (ISO/IEC 18004, 5.3.8)
NO_MARKUP = {ord(sign): f"\\u{ord(sign):04x}" for sign in "<>&\u2028\u2029"}
TABLE = re.compile(r"<table>(.*?)</table>", re.DOTALL)
# As the cleaner writes one: an angle bracket in an attribute stands between quotation marks.
LINK = re.compile(r"<a ((?:[^<>\"]|\"[^\"]*\")*)>(.*?)</a>", re.DOTALL)
WEB_ADDRESS = re.compile(r"(?:^| )href=\"(https?://[^\"]*)\"")


@register.filter
def json_ld(told: dict) -> SafeString:
    """A block of data in the page (JSON-LD 1.1, 7): no script, so that the policy for scripts does
    not ask after it. No value of it can end the element."""
    text = json.dumps(told, ensure_ascii=False).translate(NO_MARKUP)
    return format_html('<script type="application/ld+json">{}</script>', mark_safe(text))  # noqa: S308 (escaped above)


@register.filter
@lru_cache(maxsize=512)
def qr_code(address: str) -> SafeString:
    """A QR code (ISO/IEC 18004) of an address, for paper: as a drawing within the page."""
    import segno  # where a page is first made

    # Any of the eight masks is read; to find the best takes three times as long as the rest.
    code = segno.make_qr(address, error="m", mask=1, boost_error=False)
    drawing = code.svg_inline(border=QUIET_ZONE, omitsize=True, svgclass="qr", lineclass=None)
    return mark_safe(drawing)  # noqa: S308 (of the code's modules alone)


@register.filter
def prose(body: str) -> SafeString:
    """A cleaned official text; each table can be scrolled sideways, also by keyboard, and each link
    that leaves the site says so. What is stored, hashed and proved stays as it is."""
    numbers = count(1)

    def region(match: re.Match) -> str:
        name = f"表格 {next(numbers)}"
        return (
            f'<div class="scroll" role="region" tabindex="0" aria-label="{name}">{match[0]}</div>'
        )

    return mark_safe(LINK.sub(_leaving, TABLE.sub(region, body)))  # noqa: S308 (RichTextField cleans on every way in)


def _leaving(link: re.Match) -> str:
    """As `components/external.html` has it; in the reader's language within a Chinese text."""
    address = WEB_ADDRESS.search(link[1])
    if address is None or _is_ours(html.unescape(address[1])):
        return link[0]
    attributes = link[1].replace('rel="', 'rel="external ')
    lang = "en" if get_language() == "en" else "zh-Hans"
    words = f'<span class="visually-hidden" lang="{lang}">{_("（离开本站）")}</span>'
    return f"<a {attributes}>{link[2]}{words}</a>"


def _is_ours(address: str) -> bool:
    try:
        return urlsplit(address).hostname == urlsplit(settings.SITE_URL).hostname
    except ValueError:  # no address at all: a browser may make something of it
        return False


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
