"""What a department's page says of its services and powers."""

import re

import pytest

from approvals.models import PowerType
from tests.factories import make_approval, make_penalty

pytestmark = pytest.mark.pages

POWER = re.compile(r'href="([^"]*)"[^>]*>[^<]*</a> (\d+) 项')


def test_a_department_counts_what_it_and_those_below_it_are_responsible_for(
    client, people, departments
):
    licence, other = (PowerType.objects.get(slug=slug) for slug in ("licence", "other"))
    make_approval("published", people, code="XK-01", type=licence)
    make_approval("published", people, code="XK-02", type=licence)
    make_approval("published", people, code="SP-01", type=licence, remapped_type=other)
    make_approval("approved", people, code="XK-03", type=licence)
    make_penalty("published", people)

    for unit in ("division", "root"):
        own = departments[unit]
        page = client.get(own.get_absolute_url()).content.decode()
        powers = page.split('id="powers"')[1].split("</section>")[0]
        assert POWER.findall(powers) == [
            (f"/approvals/?department={own.code}&amp;type=licence", "2"),
            (f"/approvals/?department={own.code}&amp;type=other", "1"),
            (f"/penalties/?department={own.code}", "1"),
        ]
    page = client.get(departments["prison"].get_absolute_url()).content.decode()
    assert 'id="powers"' not in page
