from django.conf import settings
from django.urls import translate_url


def site(request):
    """What every page needs: the other language's address, and whether this is the demo."""
    return {
        "is_demo": settings.DEMO_MARK.exists(),
        "chinese_url": translate_url(request.get_full_path(), "zh-hans"),
        "english_url": translate_url(request.get_full_path(), "en"),
    }
