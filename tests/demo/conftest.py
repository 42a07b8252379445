import pytest

from tests import demonstration


@pytest.fixture(scope="module")
def demo_connected(django_db_setup, copy_of_demo):
    with demonstration.connected(copy_of_demo()):
        yield


@pytest.fixture(scope="module")
def demo(demo_connected, kept_db):
    """The demonstration, loaded once for all these tests."""
