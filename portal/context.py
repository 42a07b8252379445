from functools import partial

from django.conf import settings
from django.urls import translate_url
from django.utils.translation import get_language

from portal.base.display import display_of
from portal.base.public_pages import PAGES


def site(request):
    """What every page needs: its navigation, the other language's address, and whether this is
    the demo."""
    here = request.get_full_path()

    def address(language):
        """It is looked for in the other language alone: here the page is where it is."""
        return here if language == get_language() else translate_url(here, language)

    return {
        "header_links": PAGES.header,
        "footer_links": partial(PAGES.footer, request),
        "display": display_of(request),
        "is_demo": settings.DEMO_MARK.exists(),
        "chinese_url": address("zh-hans"),
        "english_url": address("en"),
    }
