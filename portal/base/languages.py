from django.utils.html import format_html
from django.utils.safestring import SafeString
from django.utils.translation import get_language


def in_language(zh: str, en: str) -> str:
    """The English text where the reader chose English and there is one, else the Chinese."""
    return en if en and (get_language() or "").startswith("en") else zh


def in_chinese(text: str) -> SafeString:
    """For a page in any language."""
    return format_html('<span lang="zh">{}</span>', text)
