"""Who runs the site is said by two administrators (R13), in a row that stays once it is public."""

import pytest
from django.core.exceptions import ValidationError
from django.core.management import call_command
from django.db import connection, transaction
from django.test import Client
from django.urls import reverse

from portal.acts.refused import ActRefused, LostRace
from portal.base.audit.models import Entry
from portal.base.audit.seal_verification import check_rows
from portal.base.notices.models import Notice
from portal.identity.models import Identity
from portal.verification import check_acts
from tests.factories import client_of, make_departments, make_people, seal_what_was_made
from tests.forms import typed
from tests.identity.made import SAID, act, proposed_identity, public_identity
from tests.threads import at_once

LIST, ADD = "/admin/identity/identity/", "/admin/identity/identity/add/"
PAGES = ("/", "/en/", "/disclosures/", "/privacy/", "/no-such-page/")


def with_another(people):
    """A second administrator."""
    people["administrator2"] = type(people["author"]).objects.create(
        username="administrator2", display_name="另一管理员", role="administrator", is_staff=True
    )
    return people


@pytest.fixture
def people(people):
    return with_another(people)


def page(identity, *name) -> str:
    view = "act" if name else "change"
    return reverse(f"admin:identity_identity_{view}", args=[identity.pk, *name])


def waiting(client) -> dict[str, list]:
    return {one.name: list(one.rows) for one in client.get("/admin/").context["rules"]}


def test_every_page_says_it_at_once_when_a_second_administrator_has_let_it_out(committed_db):
    with transaction.atomic():
        people = with_another(make_people(make_departments()))
        seal_what_was_made()
    client = Client()
    first, second = (client_of(people[name]) for name in ("administrator", "administrator2"))
    before = {path: client.get(path).text for path in PAGES}
    etag = client.get("/").headers["ETag"]
    assert "阳光政务" in before["/"]
    assert "主办单位" not in "".join(before.values())

    answer = first.post(ADD, typed(first, ADD, **SAID))

    (identity,) = Identity.objects.all()
    assert answer.url == page(identity)
    assert {path: client.get(path).text for path in PAGES} == before
    assert first.get(page(identity, "release")).status_code == 403
    with pytest.raises(ActRefused, match="提出更改的人不能自己放行"):
        act(identity, "release", people["administrator"])
    assert waiting(first) == {"identity_mine": [identity]}
    assert waiting(second) == {"identity": [identity]}

    assert SAID["organ_zh"] in second.get(page(identity, "release")).text
    second.post(page(identity, "release"), {"seen_revision": identity.revision})

    assert client.get("/", headers={"If-None-Match": etag}).status_code == 200
    for path in PAGES:
        english, text = path.startswith("/en/"), client.get(path).text
        assert (SAID["organ_en"] if english else SAID["organ_zh"]) in text, path
        for name in ("code", "icp_number", "police_number", "telephone", "email", "badge_url"):
            assert SAID[name] in text, (path, name)
    assert waiting(second) == {}
    entry = Entry.objects.filter(action="identity_released").get()
    assert (entry.is_public, entry.detail.changes["code"]) == (True, ["", SAID["code"]])
    identity.refresh_from_db()
    assert identity.released_on == entry.recorded_at.astimezone().date()
    assert list(check_acts()) == []
    assert list(check_rows()) == []


def test_a_change_is_a_row_of_its_own_and_the_earlier_one_stays(signed_in, people, client):
    earlier = public_identity(people)
    first, second = signed_in("administrator"), signed_in("administrator2")
    form = typed(first, ADD)
    assert form["organ_zh"] == SAID["organ_zh"], "it begins as what is in force"

    first.post(ADD, form | {"telephone": "0000-5550199"})

    later = Identity.objects.get(awaits_release=True)
    assert Entry.objects.first().detail.changes == {"telephone": ["0000-5550100", "0000-5550199"]}
    shown = second.get(page(later, "release"))
    assert shown.context["differences"] == [("联系电话", "0000-5550100", "0000-5550199")]
    assert "0000-5550199" not in client.get("/").text
    second.post(page(later, "release"), {"seen_revision": later.revision})
    assert "0000-5550199" in client.get("/").text
    entry = Entry.objects.filter(action="identity_released").first()
    assert entry.detail.changes == {"telephone": ["0000-5550100", "0000-5550199"]}

    earlier.refresh_from_db()
    assert earlier.telephone == "0000-5550100"
    for name in ("administrator", "supervisor"):
        assert "0000-5550100" in signed_in(name).get(page(earlier)).text
    listed = signed_in("supervisor").get(LIST).text
    assert listed.index("现行") < listed.index("已被代替")
    # What was let out is neither edited nor deleted.
    assert first.post(page(earlier), form | {"telephone": "0000-5550000"}).status_code == 403
    for row in (earlier, later):
        first.post(reverse("admin:identity_identity_delete", args=[row.pk]), {"post": "yes"})
    assert Identity.objects.count() == 2
    assert list(check_acts()) == []
    assert list(check_rows()) == []


def test_a_refused_one_is_told_and_mended_in_its_own_row(signed_in, people, client):
    row = proposed_identity(people, "administrator")
    first = signed_in("administrator")
    act(row, "refuse", people["administrator2"], note="编号和备案不符")

    notice = Notice.objects.get(kind="identity_refused")
    assert (notice.recipient, notice.note) == (people["administrator"], "编号和备案不符")
    with pytest.raises(ActRefused, match="没有待放行的更改"):
        act(row, "release", people["administrator2"])
    # There is one at a time: whoever proposes goes on with it, and it may be deleted.
    assert first.get(ADD).url == page(row)
    first.post(page(row), typed(first, page(row), icp_number=""))
    act(row, "release", people["administrator2"])
    assert SAID["icp_number"] not in client.get("/").text
    assert SAID["organ_zh"] in client.get("/").text

    other = proposed_identity(people, "administrator", code="")
    first.post(reverse("admin:identity_identity_delete", args=[other.pk]), {"post": "yes"})
    assert list(Identity.objects.all()) == [row]
    assert list(check_acts()) == []


@pytest.mark.pages
@pytest.mark.parametrize("name", ["author", "reviewer", "publisher", "supervisor", "superuser"])
def test_nobody_else_decides(name, people, signed_in):
    row = proposed_identity(people, "administrator")
    for one in ("release", "refuse"):
        with pytest.raises(ActRefused, match="只有管理员可以"):
            act(row, one, people[name], note="x")
    assert signed_in(name).post(page(row, "release")).status_code == 403
    proposes = name == "superuser"
    assert signed_in(name).post(ADD).status_code == (200 if proposes else 403)


@pytest.mark.pages
@pytest.mark.parametrize(
    ("name", "value"),
    [
        ("code", "bm9999000"), ("code", "BM99990001"), ("code", "1234567890a"),
        ("icp_number", "备案中"), ("police_number", "公网安备1号"), ("postcode", "12345"),
        ("badge_url", "javascript:alert(1)"), ("correction_url", "ftp://x.example/"),
        ("telephone", "转 8001"), ("telephone", "13812345678"), ("email", "office"),
        ("organ_zh", "<b>厅</b>"), ("name_zh", ""), ("organ_en", ""),
    ],
)  # fmt: skip
def test_what_no_site_has_is_refused(name, value, people):
    with pytest.raises(ValidationError) as refused:
        proposed_identity(people, **{name: value})
    assert set(refused.value.message_dict) == {name}


@pytest.mark.pages
def test_what_one_proposed_another_does_not_write_over(people, signed_in):
    row = proposed_identity(people, "administrator")
    first, second = signed_in("administrator"), signed_in("administrator2")
    answer = second.post(page(row), typed(second, page(row), telephone="0000-5550111"))
    assert "还没有放行，请先放行或者退回" in answer.text
    assert "请在那一份上更改" in second.post(ADD, SAID).text
    seen = row.revision
    first.post(page(row), typed(first, page(row), telephone="0000-5550122"))
    with pytest.raises(LostRace):
        act(row, "release", people["administrator2"], seen_revision=seen)


def test_of_two_who_propose_at_once_the_second_is_told_and_keeps_the_words(committed_db):
    people = with_another(make_people(make_departments()))
    clients = [client_of(people[name]) for name in ("administrator", "administrator2")]
    data = [typed(one, ADD, **SAID, address_en=f"{n} Street") for n, one in enumerate(clients)]

    answers = at_once(2, lambda n: clients[n].post(ADD, data[n]))

    assert sorted(answer.status_code for answer in answers) == [200, 302]
    (lost,) = (answer.text for answer in answers if answer.status_code == 200)
    assert "请在那一份上更改" in lost
    row = Identity.objects.get()
    assert {row.address_en, "0 Street" if "0 Street" in lost else "1 Street"} == {
        "0 Street", "1 Street",
    }  # fmt: skip
    assert Entry.objects.filter(action="identity_proposed").count() == 1


def test_two_who_let_it_out_at_once_leave_one_entry(committed_db):
    with transaction.atomic():
        people = with_another(make_people(make_departments()))
        row = proposed_identity(people)

    def release(n):
        person = people["administrator2" if n else "administrator"]
        try:
            act(row, "release", person, seen_revision=0)
        except ActRefused as refused:
            return refused.reasons
        return []

    assert sorted(map(bool, at_once(2, release))) == [False, True]
    assert Entry.objects.filter(action="identity_released").count() == 1


def test_whoever_owns_the_database_changes_nothing_unseen(people):
    row = public_identity(people)
    with connection.cursor() as cursor:
        cursor.execute("UPDATE identity_identity SET organ_zh = %s", ["别的机关"])
    assert [str(one) for one in check_rows() if f"identity.identity {row.pk}" in str(one)]


@pytest.mark.pages
def test_a_site_that_does_not_say_who_runs_it_is_warned(people, capsys):
    def checked() -> str:
        call_command("check", "--deploy", "--database", "default")
        return capsys.readouterr().err

    assert "portal.W005" in checked()
    proposed_identity(people)
    assert "portal.W005" in checked()
    act(Identity.objects.get(), "release", people["administrator"])
    assert "portal.W005" not in checked()
