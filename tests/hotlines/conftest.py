from datetime import timedelta

import pytest
from django.utils import timezone

from portal.base.departments.models import Hotline

TODAY = timezone.localdate()


@pytest.fixture
def hotline(departments):
    """Make a hotline: `hotline("bureau", days_ago=10)`; never checked by default."""

    def make(unit="division", *, days_ago=None, **fields):
        values = {
            "number": f"0951-55501{Hotline.objects.count():02}",
            "purpose_zh": "咨询",
            "purpose_en": "Enquiries",
            "last_checked_on": None if days_ago is None else TODAY - timedelta(days=days_ago),
        }
        return Hotline.objects.create(department=departments[unit], **values | fields)

    return make
