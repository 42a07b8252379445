from functools import partial

from django.conf import settings
from django.urls import translate_url

from portal.base.display import display_of
from portal.base.public_pages import PAGES


def site(request):
    """What every page needs: its navigation, the other language's address, and whether this is
    the demo."""
    return {
        "header_links": PAGES.header,
        "footer_links": partial(PAGES.footer, request),
        "display": display_of(request),
        "is_demo": settings.DEMO_MARK.exists(),
        "chinese_url": translate_url(request.get_full_path(), "zh-hans"),
        "english_url": translate_url(request.get_full_path(), "en"),
    }
