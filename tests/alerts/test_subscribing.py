"""A citizen asks for alerts, confirms, changes and leaves; nobody learns who else did."""

from datetime import timedelta

import pytest
from django.core import mail
from django.test import Client
from django.utils import timezone

from portal.alerts import subscribing
from portal.alerts.models import Request, Subscription
from portal.base.audit.models import Entry, EntryDetail, Seal
from portal.base.audit.seal_verification import check_rows
from portal.base.audit.seals import kind_of
from tests.alerts.made import ask, confirm_link, run

FEED = "/disclosures/feed.atom"
READER = "reader@example.org"
pytestmark = pytest.mark.django_db


def main(page) -> str:
    return page.content.decode().partition("<main")[2].partition("</main>")[0]


def test_only_the_button_of_the_mail_s_page_begins_it(client, subscribed, links):
    page = client.get(f"/follow/?feed={FEED}")
    assert f"{FEED}" in main(page)
    assert 'type="email"' in main(page)
    answer = ask(client, "/disclosures/feed.atom?page=3&kind=goal&x=y", READER)
    assert answer.status_code == 302
    assert READER not in main(client.get(answer.url))
    run(timezone.now())
    (asked,) = mail.outbox
    assert asked.to == [READER]
    assert asked.extra_headers.get("List-Unsubscribe") is None

    path, scanner = confirm_link(asked), Client()
    for _look in range(2):  # a program that checks mail opens each link
        shown = scanner.get(path)
        assert shown.status_code == 200
    assert not Subscription.objects.exists()
    assert shown.headers["Referrer-Policy"] == "no-referrer"
    assert shown.headers["Cache-Control"] == "private, no-store"
    assert shown.headers["X-Robots-Tag"] == "noindex"

    for _click in range(2):
        assert Client(enforce_csrf_checks=True).post(path).status_code in (200, 302)
    subscription = Subscription.objects.get()
    assert subscription.feed == "/disclosures/feed.atom?kind=goal"
    assert not Request.objects.exists()
    assert "已经确认" in main(client.get(path))
    assert [*check_rows([kind_of(Subscription)])] == []


def test_nothing_of_the_person_is_readable_where_it_is_kept(subscribed, client):
    subscription = subscribed()
    secret = subscribing.people.unseal(subscription.contact).secret
    entries = Entry.objects.filter(subject_kind="alert")
    kept = [Subscription.objects.values(), entries.values(), EntryDetail.objects.values()]
    text = str([list(rows) for rows in kept])

    assert READER not in text
    assert secret not in text
    told = entries.select_related("detail").get()
    assert (told.action, told.subject_number) == ("alert_confirmed", subscription.code)
    assert (told.detail.address, told.detail.changes, told.is_public) == ("", {}, False)


def test_leaving_forgets_the_row_the_address_and_what_was_sealed(subscribed):
    subscription = subscribed()
    of_it = Seal.objects.filter(kind=kind_of(Subscription), row=subscription.pk)

    path = subscribing_link(subscription, "leave/")
    shown = Client().get(path)
    assert "退订并删除邮箱" in main(shown)
    assert Subscription.objects.exists()
    answer = Client(enforce_csrf_checks=True).post(
        path, "List-Unsubscribe=One-Click", content_type="application/x-www-form-urlencoded"
    )

    assert (answer.status_code, answer.cookies) == (200, {})
    assert not Subscription.objects.exists()
    assert of_it.earliest("entry").salt == ""
    told = Entry.objects.select_related("detail").get(action="forgotten")
    assert (told.subject_number, told.detail.note, told.detail.address) == (
        subscription.code, "left", "",
    )  # fmt: skip
    assert [*check_rows([kind_of(Subscription)])] == []
    # Once more is no fault, and no second act; the page of a wrong link is the same.
    assert Client().post(path).content == answer.content
    wrong = Client().get(path.replace("secret=", "secret=A"))
    assert wrong.status_code == Client().get(path).status_code == 404
    assert main(wrong) == main(Client().get(path))
    assert Entry.objects.filter(action="forgotten").count() == 1


def subscribing_link(subscription, more="") -> str:
    secret = subscribing.people.unseal(subscription.contact).secret
    return f"/alerts/{subscription.code}/{more}?secret={secret}"


def test_a_wrong_secret_opens_nothing(subscribed, client):
    subscription = subscribed()
    for secret in ("", "A" * 19, "%00", "%FF"):
        path = f"/alerts/{subscription.code}/?secret={secret}"
        assert client.get(path).status_code == 404
        assert client.post(path, {"rhythm": "weekly"}).status_code == 404
        assert client.post(path.replace("/?", "/leave/?")).status_code == 200
    assert Subscription.objects.get().rhythm == "at_once"


def test_rhythm_and_language_are_changed_behind_the_secret(subscribed, client):
    path = subscribing_link(subscribed())
    assert client.post(f"/en{path}", {"rhythm": "yearly"}).status_code == 422

    for _twice in range(2):
        assert client.post(f"/en{path}", {"rhythm": "weekly"}).status_code == 302

    subscription = Subscription.objects.get()
    assert (subscription.rhythm, subscription.language) == ("weekly", "en")
    assert timezone.localtime(subscription.due_at).strftime("%a %H:%M") == "Mon 08:00"
    actions = Entry.objects.filter(subject_kind="alert").values_list("action", flat=True)
    assert sorted(actions) == ["alert_changed", "alert_confirmed"]


def test_what_is_changed_all_the_time_is_refused_and_no_secret_is_repeated(subscribed, client):
    subscription = subscribed(rhythm="daily")
    path = subscribing_link(subscription)
    answers = [
        client.post(path, {"rhythm": ("weekly", "daily")[n % 2]}).status_code for n in range(12)
    ]
    assert answers == [302] * 10 + [422, 302]  # the last is what it is already
    page = client.get(path)
    secret = path.rpartition("=")[2]
    lines = [line for line in page.content.decode().splitlines() if secret in line]
    told = ("/display/", "canonical", "og:url", "x-default")
    assert [line for line in lines if any(word in line for word in told)] == []
    assert page.headers["Referrer-Policy"] == "no-referrer"


def test_who_did_not_ask_can_have_the_address_deleted_at_once(client):
    ask(client, FEED, READER)
    run(timezone.now())
    own = confirm_link(mail.outbox[0])
    leave = own.replace("/?", "/leave/?")
    assert leave in mail.outbox[0].body

    assert "退订并删除邮箱" in main(client.get(leave))
    assert client.post(leave).status_code == 200

    assert not Request.objects.exists()
    assert client.post(own).status_code == 404


def test_who_asks_again_has_one_subscription_and_the_links_of_old_mails(subscribed, client):
    first = subscribed(rhythm="daily")
    ask(client, FEED, READER.upper(), rhythm="weekly")
    run(timezone.now())

    answer = client.post(confirm_link(mail.outbox.pop()))

    assert answer.url == subscribing_link(first)
    assert Subscription.objects.get().rhythm == "weekly"


def test_what_nobody_confirms_is_gone_after_two_days(client):
    ask(client, FEED, READER)
    now = timezone.now()
    run(now)
    path = confirm_link(mail.outbox.pop())
    Request.objects.update(asked_at=now - subscribing.CONFIRM_WITHIN)

    assert client.post(path).status_code == 404
    assert subscribing.forget_unconfirmed(now) == 1
    assert not Subscription.objects.exists()


def test_one_address_has_so_many_and_hears_it_only_behind_its_link(subscribed, client, monkeypatch):
    monkeypatch.setattr(subscribing, "MOST", 1)
    subscribed()
    assert ask(client, f"{FEED}?kind=goal", READER).status_code == 302
    run(timezone.now())
    path = confirm_link(mail.outbox.pop())

    refused = client.post(path)

    assert refused.status_code == 409
    assert "请先退订不用的" in main(refused)
    Subscription.objects.all().delete()
    assert client.post(path).status_code == 302  # the request was not used up


@pytest.mark.pages
def test_the_answer_says_nothing_of_the_address_and_mails_to_it_are_few(subscribed, client):
    subscribed()

    def asked(address):
        answer = ask(client, FEED, address)
        page = main(client.get(answer.url))
        return answer.status_code, answer.url, page.replace(csrf(page), "")

    answers = [asked(address) for address in (*[READER] * 5, "stranger@example.org")]

    assert len(set(answers)) == 1
    mail.outbox.clear()
    run(timezone.now())
    to = [message.to[0] for message in mail.outbox]
    assert to.count(READER) == subscribing.TO_ONE[0][0] - 1  # one came before
    assert "stranger@example.org" in to


def csrf(page: str) -> str:
    return page.partition('name="csrfmiddlewaretoken" value="')[2].partition('"')[0]


def test_one_network_asks_only_so_often(client, monkeypatch):
    monkeypatch.setattr(subscribing, "FROM_ONE", ((2, timedelta(hours=1)),))
    answers = [ask(client, FEED, f"r{number}@example.org") for number in range(3)]

    assert [answer.status_code for answer in answers] == [302, 302, 429]
    assert int(answers[2].headers["Retry-After"]) > 3000
    assert "r2@example.org" in main(answers[2])  # what was typed stays
    assert Request.objects.count() == 2


def test_nobody_is_sent_what_another_typed(client):
    """Else whoever asks could write to anybody in the name of the office."""
    for feed in ("/search/feed.atom?q=casino", "/disclosures/feed.atom?q=casino"):
        assert ask(client, feed, READER).status_code == 302
    run(timezone.now())

    told = [str(message.message()) for message in mail.outbox]
    assert len(told) == 2
    assert "casino" not in "".join(told)
    assert "casino" in main(client.get(confirm_link(mail.outbox[0])))


@pytest.mark.parametrize(
    "address",
    [
        "a@example.org\nBcc: all@example.org", "a@example.org\r\n\r\nhello",
        "a@example.org,b@example.org", "a@example.org b@example.org", "读者@example.org",
        "<a@example.org>", '"a,b"@example.org', "a\x00@example.org", "a@", "@b",
        f"{'a' * 64}@{'b' * 60}.{'c' * 200}.org", "a" * 400 + "@example.org",
        "a@@example.org", "", "root@localhost", "a@[127.0.0.1]", "a@[10.0.0.1]",
    ],
)  # fmt: skip
def test_a_hostile_address_is_no_address(client, address):
    assert ask(client, FEED, address).status_code == 422
    assert not Request.objects.exists()


@pytest.mark.parametrize(
    ("typed", "sent_to"),
    [
        (" Some.One+x@Example.ORG ", "Some.One+x@example.org"),
        ("a@政务.中国", "a@xn--zfr164b.xn--fiqs8s"),
    ],
)
def test_an_address_is_written_as_mail_is_sent_to_it(client, typed, sent_to):
    assert ask(client, FEED, typed).status_code == 302
    run(timezone.now())
    assert mail.outbox[0].to == [sent_to]


@pytest.mark.parametrize(
    "feed",
    [
        "https://example.org/feed.atom", "/disclosures/", "", "/disclosures/feed.atom?kind=dance",
        "/departments/NONE/feed.atom", "/admin/feed.atom",
        "/search/feed.atom?q=" + "%E5%BE%8B" * 500,
    ],
)  # fmt: skip
def test_what_is_no_feed_is_not_to_be_followed(client, feed):
    answer = ask(client, feed, READER)

    assert answer.status_code in (200, 422)
    assert not Request.objects.exists()


def test_without_consent_or_token_or_key_nothing_is_kept(client, settings):
    assert ask(client, FEED, READER, agrees="").status_code == 422
    answer = ask(Client(enforce_csrf_checks=True), FEED, READER)
    assert answer.status_code == 403
    assert READER in main(answer)
    settings.CONTACT_KEYS, settings.CONTACT_KEY_FILE = [], settings.VAR_DIR / "none"
    assert "密钥" in main(client.get(f"/follow/?feed={FEED}"))
    assert ask(client, FEED, READER).status_code == 409
    assert not Request.objects.exists()


@pytest.mark.pages
def test_each_kind_of_feed_can_be_followed(client, catalogue, new_item):
    record = new_item("published").get_absolute_url()
    feeds = [
        f"{record}feed.atom", "/dossiers/feed.atom", "/departments/D11/feed.atom",
        "/approvals/feed.atom?q=%E5%BE%8B", "/search/feed.atom?q=%E5%BE%8B",
        *(f"{one.get_absolute_url()}feed.atom" for one in catalogue.values()),
    ]  # fmt: skip

    for number, feed in enumerate(feeds):
        assert ask(client, feed, f"r{number}@example.org").status_code == 302, feed
