from functools import partial
from urllib.parse import urlsplit

from django.conf import settings
from django.urls import translate_url
from django.utils.functional import SimpleLazyObject
from django.utils.translation import get_language

from portal.base.display import display_of
from portal.base.public_pages import PAGES, path_to_tell
from portal.identity.models import Identity


def identity_of(request) -> Identity:
    """Who runs the site; of a request that was refused before the site was looked at, nobody."""
    standing = getattr(request, "standing", None)
    return standing.identity if standing else Identity()


def site(request):
    """What every page needs: whose it is, its navigation, the other language's address, and whether
    this is the demo."""
    here = request.get_full_path()

    def address(language):
        """It is looked for in the other language alone: here the page is where it is."""
        return here if language == get_language() else translate_url(here, language)

    def absolute(path):
        """Of the site as it is known to the world, whatever host was asked."""
        return settings.SITE_URL + path

    chinese, english = address("zh-hans"), address("en")
    languages = [("zh-Hans", chinese), ("en", english), ("x-default", chinese)]
    shown = path_to_tell(request)
    return {
        "identity": identity_of(request),
        "site_domain": urlsplit(settings.SITE_URL).hostname,
        "header_links": PAGES.header,
        "footer_links": partial(PAGES.footer, request),
        "display": display_of(request),
        "is_demo": settings.DEMO_MARK.exists(),
        "chinese_url": chinese,
        "english_url": english,
        # The back office never asks.
        "place": SimpleLazyObject(lambda: PAGES.place_of(request.path)),
        # A page that shows less than its address without parameters does.
        "is_narrowed": bool({*request.GET} - {"page"}),
        "addresses": {
            "site": settings.SITE_URL,
            "own": absolute(shown),
            "path": shown,
            "page": absolute(request.path),
            "alternates": [(code, absolute(path)) for code, path in languages]
            if chinese != english and shown == here
            else [],
        },
    }
