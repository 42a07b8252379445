"""What a topic says is seen by two publishers; one alone takes it down (R13)."""

import pytest
from django.core.exceptions import ValidationError
from django.db import connection, transaction
from django.urls import reverse

from portal.acts.refused import ActRefused, LostRace
from portal.base.audit.models import Entry
from portal.base.audit.seal_verification import check_rows
from portal.base.notices.models import Notice
from portal.topics.models import Topic
from portal.verification import check_acts
from tests.factories import client_of, make_departments, make_people
from tests.forms import typed
from tests.threads import at_once
from tests.topics.made import act, proposed_topic, public_topic

ADD = "/admin/topics/topic/add/"
ADDRESS = "/services/no-money/"


def page(topic, *name) -> str:
    return reverse(f"admin:topics_topic_{'act' if name else 'change'}", args=[topic.pk, *name])


def waiting(client) -> dict[str, list]:
    return {one.name: list(one.rows) for one in client.get("/admin/").context["topics"]}


def test_a_new_one_is_public_once_another_publisher_has_let_it_out(
    signed_in, departments, people, client
):
    first, second = signed_in("publisher"), signed_in("publisher2")
    values = {
        "kind": "event", "code": "no-money", "title_zh": "请不起律师", "words": "没钱打官司",
        "summary_zh": "可以申请法律援助。", "department": departments["division"].pk,
        "links_text": "/hotlines/\n",
    }  # fmt: skip
    answer = first.post(ADD, typed(first, ADD, **values))
    topic = Topic.objects.get()
    assert answer.url == page(topic)
    for path in ("/", "/services/", "/catalogue/", "/search/?q=请不起律师", "/log/"):
        # The search repeats what was typed.
        assert "可以申请法律援助" not in client.get(path).content.decode(), path
        assert client.get(ADDRESS).status_code == 404
    assert first.get(page(topic, "release")).status_code == 403
    with pytest.raises(ActRefused, match="提出更改的人不能自己放行"):
        act(topic, "release", people["publisher"])
    assert waiting(first) == {"topics_mine": [topic]}
    assert waiting(second) == {"topics": [topic]}

    assert "page:hotlines" in second.get(page(topic, "release")).content.decode()
    second.post(page(topic, "release"), {"seen_revision": topic.revision})

    for path in ("/", "/services/", "/catalogue/", ADDRESS, "/search/?q=没钱打官司"):
        assert "请不起律师" in client.get(path).content.decode(), path
    assert waiting(second) == {}
    entry = Entry.objects.first()
    assert (entry.action, entry.is_public) == ("topic_released", True)
    topic.refresh_from_db()
    assert str(topic.released_on) == entry.recorded_at.astimezone().date().isoformat()
    assert list(check_acts()) == []
    assert list(check_rows()) == []


def test_a_change_waits_and_a_refused_one_changes_nothing(signed_in, people, client):
    topic = public_topic(people, code="no-money")
    first = signed_in("publisher")
    first.post(page(topic), typed(first, page(topic), title_zh="没钱请律师"))
    topic.refresh_from_db()
    assert topic.proposed == {"title_zh": "没钱请律师"}
    assert "没钱请律师" not in client.get(ADDRESS).content.decode()

    act(topic, "refuse", people["publisher2"], note="说法不好")

    notice = Notice.objects.get(kind="topic_refused")
    assert (notice.recipient, notice.note) == (people["publisher"], "说法不好")
    with pytest.raises(ActRefused, match="没有待放行的更改"):
        act(topic, "release", people["publisher2"])

    first.post(page(topic), typed(first, page(topic), title_zh="没钱请律师"))
    topic.refresh_from_db()
    act(topic, "release", people["publisher2"])
    assert "没钱请律师" in client.get(ADDRESS).content.decode()
    detail = Entry.objects.select_related("detail").first().detail
    assert detail.changes["title_zh"] == ["请不起律师", "没钱请律师"]
    assert list(check_acts()) == []


def test_what_was_withdrawn_is_gone_at_once_and_comes_back_by_two(signed_in, people, client):
    topic = public_topic(people, code="no-money")
    second = signed_in("publisher2")
    answer = second.post(page(topic, "withdraw"), {"seen_revision": topic.revision})
    assert answer.status_code == 422
    assert client.get(ADDRESS).status_code == 200

    note = {"seen_revision": topic.revision, "note": "说法过时"}
    assert second.post(page(topic, "withdraw"), note).status_code == 302

    for path in ("/", "/services/", "/search/?q=没钱打官司"):
        assert "请不起律师" not in client.get(path).content.decode(), path
    gone = client.get(ADDRESS)
    assert (gone.status_code, "请不起律师" in gone.content.decode()) == (410, True)
    assert "可以申请法律援助" not in gone.content.decode()
    assert "说法过时" not in gone.content.decode()
    assert client.get(ADDRESS.replace("services", "questions")).status_code == 404
    assert "说法过时" in second.get(page(topic)).content.decode()
    assert "说法过时" not in client.get("/log/").content.decode()
    topic.refresh_from_db()
    with pytest.raises(ActRefused, match="不必撤下"):
        act(topic, "withdraw", people["publisher"], note="再撤")
    second.post(page(topic), typed(second, page(topic), title_zh="请不起律师怎么办"))
    topic.refresh_from_db()
    again = client.get(ADDRESS)  # what one would have it say now is no public word
    assert (again.status_code, "请不起律师怎么办" in again.content.decode()) == (410, False)
    with pytest.raises(ActRefused, match="提出更改的人不能自己放行"):
        act(topic, "release", people["publisher2"])
    topic = act(topic, "release", people["publisher"])
    assert "请不起律师怎么办" in client.get(ADDRESS).content.decode()
    assert topic.withdrawn_reason == ""
    assert list(check_acts()) == []
    assert list(check_rows()) == []


@pytest.mark.pages
@pytest.mark.parametrize("name", ["author", "reviewer", "supervisor", "administrator"])
def test_nobody_else_decides(name, people, signed_in):
    topic = proposed_topic(people)
    for one in ("release", "refuse", "withdraw"):
        with pytest.raises(ActRefused, match="只有发布人可以"):
            act(topic, one, people[name], note="x")
    assert signed_in(name).post(page(topic, "release")).status_code in (403, 404)
    assert signed_in(name).post(ADD).status_code == 403


@pytest.mark.pages
def test_what_one_proposed_another_does_not_write_over(people, signed_in):
    topic = public_topic(people)
    first, second = signed_in("publisher"), signed_in("publisher2")
    first.post(page(topic), typed(first, page(topic), title_zh="第一稿"))
    answer = second.post(page(topic), typed(second, page(topic), title_zh="第二稿"))
    assert "还没有放行，请先放行或者退回" in answer.content.decode()
    topic.refresh_from_db()
    assert topic.proposed == {"title_zh": "第一稿"}
    seen = topic.revision
    first.post(page(topic), typed(first, page(topic), title_zh="第三稿"))
    with pytest.raises(LostRace):
        act(topic, "release", people["publisher2"], seen_revision=seen)


@pytest.mark.pages
def test_what_was_public_is_withdrawn_and_never_deleted(people, signed_in):
    topic, other, client = public_topic(people), proposed_topic(people), signed_in("publisher")
    for one in (topic, other):
        url = reverse("admin:topics_topic_delete", args=[one.pk])
        client.post(url, {"post": "yes"})
    assert list(Topic.objects.all()) == [topic]
    assert not Entry.objects.filter(action="deleted", is_public=True).exists()


@pytest.mark.pages
@pytest.mark.parametrize("name", ["title_zh", "summary_en", "answer_zh", "words"])
def test_no_number_of_a_person_is_proposed(name, people):
    with pytest.raises(ValidationError, match="手机号码"):
        proposed_topic(people, **{name: "请打 13812345678"})


@pytest.mark.pages
def test_what_does_not_fit_its_kind_is_refused(people):
    theme = public_topic(people, kind="theme", code="lawyers")
    with pytest.raises(ValidationError, match="热点问题须写明答复"):
        proposed_topic(people, kind="question")
    with pytest.raises(ValidationError, match="只有办事场景放在主题下"):
        proposed_topic(people, kind="question", answer_zh="可以。", theme=theme)
    with pytest.raises(ValidationError, match="主题自己没有链接"):
        proposed_topic(people, kind="theme", links=["page:hotlines"])
    with pytest.raises(ValidationError):
        proposed_topic(people, code="Not A Slug")


def test_whoever_owns_the_database_changes_nothing_unseen(people):
    topic = public_topic(people)
    with connection.cursor() as cursor:
        cursor.execute("UPDATE topics_topic SET answer_zh = %s", ["花钱就能办"])
    assert [str(one) for one in check_rows() if f"topics.topic {topic.pk}" in str(one)]


def test_of_two_who_propose_at_once_the_second_is_told_of_the_first(committed_db):
    with transaction.atomic():
        people = make_people(make_departments())
        topic = public_topic(people)
    clients = [client_of(people[name]) for name in ("publisher", "publisher2")]
    data = [typed(one, page(topic), title_zh=f"第{n}稿") for n, one in enumerate(clients)]

    answers = at_once(2, lambda n: clients[n].post(page(topic), data[n]))

    assert sorted(answer.status_code for answer in answers) == [200, 302]
    assert "还没有放行" in "".join(one.text for one in answers if one.status_code == 200)
    topic.refresh_from_db()
    first = ["publisher", "publisher2"].index(topic.proposed_by.username)
    assert topic.proposed == {"title_zh": f"第{first}稿"}


def test_two_who_let_it_out_at_once_leave_one_entry(committed_db):
    with transaction.atomic():
        people = make_people(make_departments())
        people["publisher3"] = type(people["publisher"]).objects.create(
            username="publisher3", role="publisher", is_staff=True
        )
        topic = proposed_topic(people)

    def release(n):
        try:
            act(topic, "release", people["publisher3" if n else "publisher2"], seen_revision=0)
        except ActRefused as refused:
            return refused.reasons
        return []

    answers = at_once(2, release)

    assert sorted(map(bool, answers)) == [False, True]
    assert Entry.objects.filter(action="topic_released").count() == 1
