import re

from django.conf import settings
from django.core.checks import Error, register

from portal.publishing.numbers import PATTERN


@register()
def index_number_prefix(app_configs, **kwargs):
    """System check portal.E001: numbers under this prefix are found at their own URL."""
    if re.fullmatch(PATTERN, f"{settings.INDEX_NUMBER_PREFIX}/2026-00001"):
        return []
    message = "INDEX_NUMBER_PREFIX must be 4 to 18 capital letters and digits."
    return [Error(message, id="portal.E001")]
