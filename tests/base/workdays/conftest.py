import pytest

from portal.base.workdays import models


@pytest.fixture
def calendar(db):
    """The shipped one, of all sources."""
    return models.load_calendar(["national", "local"])


@pytest.fixture
def national(db):
    return models.load_calendar(["national"])
