"""Dates and times as people type them: one set of forms in every room and language."""

from datetime import date, datetime, time

import pytest
from django import forms
from django.contrib import admin
from django.test import RequestFactory
from django.utils import timezone
from django.utils.formats import get_format
from django.utils.translation import override

from portal.base.audit.admin import NeverEdited
from portal.base.dates import (
    DateField,
    DateTimeField,
    SplitDateTimeField,
    read_date,
    read_datetime,
    read_time,
)
from portal.base.lists.tables import CellRefused, date_of
from tests.forms import typed

LAST_BUT_ONE = date(2009, 12, 30)


@pytest.mark.parametrize(
    "text",
    [
        "2009-12-30", "2009/12/30", "2009.12.30", "20091230", "2009年12月30日", "2009年12月30号",
        "２００９－１２－３０", "２００９年１２月３０日", "２００９１２３０",
        "２００９．１２．３０", " 2009 年 12 月 30 日 ", "2009。12。30", "2009–12–30",
    ],
)  # fmt: skip
def test_every_usual_way_to_write_a_day_is_read(text):
    assert read_date(text) == date_of(text) == LAST_BUT_ONE


@pytest.mark.parametrize(
    ("text", "day"),
    [("2009-1-5", date(2009, 1, 5)), ("2009.1.5", date(2009, 1, 5)),
     ("2009年1月5日", date(2009, 1, 5)),     ("2000-02-29", date(2000, 2, 29))],
)  # fmt: skip
def test_a_day_or_month_of_one_digit_is_read(text, day):
    assert read_date(text) == day


@pytest.mark.parametrize(
    "text",
    [
        "12/30/2009", "30/12/2009", "1/2/2009", "30.12.2009", "09-12-30", "2009-12/30", "2009111",
        "2009123", "200912300", "2009-12", "2009年12月", "Dec 30 2009", "2009-W53-3", "٢٠٠٩-١٢-٣٠",
        "2009-12-30 10:00", "昨天", "20091230日", "", "-", "2009--12-30", "9" * 10_000,
    ],
)  # fmt: skip
def test_what_could_mean_two_days_or_none_is_refused_with_the_form_to_use(text):
    with pytest.raises(ValueError, match="不是日期，请写成 2009-12-30"):
        read_date(text)


@pytest.mark.parametrize("text", ["2009-02-29", "2009-13-01", "0000-01-01", "20090431"])
def test_a_day_that_no_calendar_has_is_refused(text):
    with pytest.raises(ValueError, match="不是日历上有的日期"):
        read_date(text)
    with pytest.raises(CellRefused, match="不是日历上有的日期"):
        date_of(text)


@pytest.mark.parametrize(
    ("text", "clock"),
    [("14:30", time(14, 30)), ("14：30", time(14, 30)), ("14时30分", time(14, 30)),
     ("１４：３０", time(14, 30)), ("9点5分", time(9, 5)), ("9点", time(9)),
     ("14:30:15", time(14, 30, 15)),
     ("14时30分15秒", time(14, 30, 15))],
)  # fmt: skip
def test_every_usual_way_to_write_a_time_is_read(text, clock):
    assert read_time(text) == clock


@pytest.mark.parametrize("text", ["25:00", "14:60", "14", "2:30 PM", "14.30", "1430", ""])
def test_no_other_time_is_read(text):
    with pytest.raises(ValueError, match="请写成 14:30"):
        read_time(text)


@pytest.mark.parametrize(
    "text",
    [
        "2009-12-30 14:30", "2009-12-30T14:30", "2009年12月30日 14:30", "2009年12月30日14时30分",
        "2009/12/30 14：30", "2009.12.30 14时30分", "20091230 14:30",
        "２００９年１２月３０日　１４：３０",
    ],
)  # fmt: skip
def test_a_day_and_a_time_together_are_read(text):
    assert read_datetime(text) == datetime(2009, 12, 30, 14, 30)


@pytest.mark.parametrize("text", ["12/30/2009 14:30", "2009-12-30", "14:30", "2009-12-3014:30"])
def test_half_or_unclear_moments_are_refused(text):
    with pytest.raises(ValueError, match="请写成"):
        read_datetime(text)


@pytest.mark.django_db
def test_no_form_of_the_back_office_reads_days_in_another_way(people):
    """Stock fields read by the interface's language."""
    request = RequestFactory().get("/")
    request.user = people["superuser"]
    stock, ours = [], 0
    for room in admin.site._registry.values():
        if isinstance(room, NeverEdited):
            continue
        pages = [room.get_form(request), *(
            one.get_formset(request).form for one in room.get_inline_instances(request)
        )]  # fmt: skip
        for name, field in [item for page in pages for item in page.base_fields.items()]:
            if isinstance(field, DateField | SplitDateTimeField):
                ours += 1
            elif isinstance(field, forms.fields.BaseTemporalField | forms.SplitDateTimeField):
                stock.append((room, name))
    assert stock == []
    assert ours > 20


@pytest.mark.parametrize(
    ("form_field", "shown"),
    [(DateField(), "2009-12-30"), (DateTimeField(), "2009-12-30 14:30")],
    ids=["day", "moment"],
)
@pytest.mark.parametrize("language", ["zh-hans", "en"])
def test_a_box_shows_a_day_as_the_site_does_whatever_the_browser_s_language(
    form_field, shown, language
):
    class AnyForm(forms.Form):
        when = form_field

    moment = timezone.make_aware(datetime(2009, 12, 30, 14, 30))
    initial = moment if isinstance(form_field, DateTimeField) else moment.date()
    with override(language):
        boxes = [
            str(AnyForm({"when": shown})["when"]),
            str(AnyForm(initial={"when": initial})["when"]),
        ]

    for box in boxes:
        assert 'type="text"' in box
        assert f'value="{shown}"' in box


@pytest.mark.parametrize("prefix", ["", "/en"])
def test_a_clerk_types_days_and_times_as_the_papers_have_them(signed_in, new_item, prefix):
    item, author = new_item("draft"), signed_in("author")
    address = prefix + item.admin_url.removeprefix("/en")
    given = {
        "made_on": "2009年12月30日", "effective_on": "2010.1.1", "expires_on": "２０１２１２３１",
        "public_until_0": "2099/12/31", "public_until_1": "18时30分",
    }  # fmt: skip

    page = author.post(address, typed(author, address) | given)

    assert page.status_code == 302
    item.refresh_from_db()
    assert (item.made_on, item.effective_on) == (LAST_BUT_ONE, date(2010, 1, 1))
    assert item.expires_on == date(2012, 12, 31)
    assert timezone.localtime(item.public_until).isoformat() == "2099-12-31T18:30:00+08:00"
    html = author.get(address).content.decode()
    for name, value in [
        ("made_on", "2009-12-30"), ("public_until_0", "2099-12-31"), ("public_until_1", "18:30"),
    ]:  # fmt: skip
        assert f'name="{name}" value="{value}"' in html


@pytest.mark.pages
@pytest.mark.parametrize("prefix", ["", "/en"])
def test_an_american_day_is_refused_in_words_and_what_was_clear_is_shown_back(
    signed_in, new_item, prefix
):
    item, author = new_item("draft"), signed_in("author")
    address = prefix + item.admin_url.removeprefix("/en")
    given = {"made_on": "12/30/2009", "effective_on": "2010年1月1日"}

    page = author.post(address, typed(author, address) | given)

    assert page.status_code == 200
    with override("en" if prefix else "zh-hans"):
        said = page.context["adminform"].form.errors["made_on"]
    assert "12/30/2009" in said[0]
    assert "2009-12-30" in said[0]
    html = page.content.decode()
    assert 'name="made_on" value="12/30/2009"' in html
    assert 'name="effective_on" value="2010-01-01"' in html


@pytest.mark.parametrize("prefix", ["", "/en"])
def test_seconds_survive_being_opened_and_saved(signed_in, new_item, prefix):
    until = timezone.make_aware(datetime(2099, 12, 31, 23, 59, 59))
    item, author = new_item("draft", public_until=until), signed_in("author")
    address = prefix + item.admin_url.removeprefix("/en")
    boxes = {"public_until_0": "2099-12-31", "public_until_1": "23:59:59"}

    assert 'value="23:59:59"' in author.get(address).content.decode()
    author.post(address, typed(author, address, title="改过的名称") | boxes)

    item.refresh_from_db()
    assert (item.title, item.public_until) == ("改过的名称", until)


@pytest.mark.parametrize("language", ["zh-hans", "en"])
def test_the_scripts_beside_the_boxes_write_what_is_shown_and_read(language):
    with override(language):
        day, clock = (get_format(f"{kind}_INPUT_FORMATS")[0] for kind in ("DATE", "TIME"))

    moment = datetime(2009, 12, 30, 14, 30)
    assert (moment.strftime(day), moment.strftime(clock)) == ("2009-12-30", "14:30")
    assert (read_date("2009-12-30"), read_time("14:30")) == (moment.date(), moment.time())
