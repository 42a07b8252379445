"""What strangers sought and did not find."""

from datetime import timedelta

from django.utils import timezone

from portal.vocabulary.models import MissedWord


def miss(word: str, *days_ago: int, count: int = 1) -> list[MissedWord]:
    """So many days ago each; on three days if nobody says."""
    today = timezone.localdate()
    return MissedWord.objects.bulk_create(
        MissedWord(word=word, day=today - timedelta(days=days), count=count)
        for days in days_ago or (1, 2, 3)
    )
