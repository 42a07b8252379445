from django.conf import settings
from django.urls import translate_url

from portal.base.display import display_of


def site(request):
    """What every page needs: the other language's address, and whether this is the demo."""
    return {
        "display": display_of(request),
        "is_demo": settings.DEMO_MARK.exists(),
        "chinese_url": translate_url(request.get_full_path(), "zh-hans"),
        "english_url": translate_url(request.get_full_path(), "en"),
    }
