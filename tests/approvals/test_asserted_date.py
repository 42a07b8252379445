"""An asserted first publication lies after the law and before what the log has."""

from datetime import date, timedelta

import pytest
from django.core.exceptions import ValidationError
from django.utils import timezone

from portal.acts.refused import ActRefused
from tests.factories import (
    make_approval,
    make_item,
    make_law,
    make_move,
    make_penalty,
    next_version,
)

pytestmark = pytest.mark.pages

REPORTED = date(2009, 12, 30)
KNOWN_LATER = (
    "原发布日期早于已登记的依据的公布日期（2021-08-20），请改正或者留空；另有更早的依据的，请先在法律库"
    "中登记它和它的公布日期。"
)
TOO_EARLY = "原发布日期早于法律的公布日期（2021-08-20），请改正或者留空。"


def reasons_against(record, people, move="submit") -> list[str]:
    with pytest.raises(ActRefused) as refused:
        make_move(record, move, people["author"])
    return refused.value.reasons


def test_a_law_was_not_public_before_it_was_promulgated(people):
    law = make_law("draft", people, promulgated_on=date(2021, 8, 20), first_published_on=REPORTED)

    assert reasons_against(law, people) == [TOO_EARLY]
    with pytest.raises(ValidationError) as refused:
        law.full_clean()
    assert refused.value.message_dict["first_published_on"] == [TOO_EARLY]

    law.first_published_on = law.promulgated_on
    law.full_clean()
    law.save()
    make_move(law, "submit", people["author"])


@pytest.mark.parametrize("make", [make_approval, make_penalty])
@pytest.mark.parametrize(
    ("laws", "said"),
    [
        (["NEW"], TOO_EARLY),
        (["NEW", "OLD"], ""),
        (["OLD"], ""),
        (["OLD", "UNKNOWN"], ""),
        (["NEW", "UNKNOWN"], KNOWN_LATER),
        (["UNKNOWN"], ""),
    ],
    ids=lambda value: "+".join(value) if isinstance(value, list) else "",
)
def test_an_entry_was_not_public_before_any_of_its_laws(make, laws, said, people):
    make_law("published", people, code="NEW", promulgated_on=date(2021, 8, 20))
    make_law("published", people, code="OLD", promulgated_on=date(2003, 7, 21))
    entry = make("draft", people, laws=laws, first_published_on=REPORTED)

    about_the_day = [reason for reason in entry.missing() if "原发布日期" in reason]
    assert about_the_day == ([said] if said else [])
    if said:
        assert said in reasons_against(entry, people)


@pytest.mark.parametrize(
    ("first", "asserted", "said"),
    [
        (["OLD"], REPORTED, []),
        (["OLD"], date(2001, 1, 1), [TOO_EARLY.replace("2021-08-20", "2003-07-21")]),
        (["UNKNOWN"], REPORTED, [KNOWN_LATER]),
    ],
    ids=["after the old law", "before both", "old law unknown"],
)
def test_a_later_version_may_rest_on_a_later_law_alone(first, asserted, said, people):
    make_law("published", people, code="NEW", promulgated_on=date(2021, 8, 20))
    make_law("published", people, code="OLD", promulgated_on=date(2003, 7, 21))
    entry = make_penalty("published", people, laws=first)
    draft = make_move(entry, "new_version", people["author"])
    draft.bases.update(law_key="NEW")
    draft.change_note, draft.first_published_on = "依据改为新法", asserted

    assert draft.missing() == said


def test_what_the_log_had_earlier_was_not_first_public_later(people, category, settings):
    settings.LIVE_SINCE = date(2009, 1, 1)
    item = make_item("published", people, category=category)
    type(item).objects.filter(pk=item.pk).update(published_at=timezone.now() - timedelta(days=30))
    item.refresh_from_db()
    logged = timezone.localdate(item.published_at)
    draft = next_version(
        item, people, status="draft", first_published_on=logged + timedelta(days=1)
    )

    said = f"原发布日期晚于本系统首次发布的日期（{logged}），请改正或者留空。"
    assert reasons_against(draft, people) == [said]
