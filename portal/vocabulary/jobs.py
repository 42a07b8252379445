from datetime import datetime

from django.utils.translation import gettext_lazy as _

from portal.base.notices import jobs
from portal.vocabulary import missed


@jobs.register("missed_words", _("汇总查无结果的检索词"), order=65)
def count_missed_words(now: datetime) -> str:
    counted, forgotten = missed.collect(now), missed.sweep(now)
    return f"{counted} words that found nothing counted, {forgotten} forgotten"
