from django.utils import timezone

from portal.acts.proposals import propose
from portal.topics.acts import perform, topics
from portal.topics.models import Topic


def proposed_topic(people, who="publisher", **values) -> Topic:
    """An event of life unless something else is said."""
    said = {
        "kind": "event",
        "code": f"event-{Topic.objects.count()}",
        "title_zh": "请不起律师",
        "title_en": "I cannot afford a lawyer",
        "summary_zh": "可以申请法律援助。",
        "words": "没钱打官司",
        "department": people["author"].department,
    }
    topic = Topic(**said | values)
    topic.full_clean()
    propose(topic, topics, actor=people[who], changes={})
    return topic


def act(topic, name, person, **given) -> Topic:
    return perform(topic, name, actor=person, at=timezone.now(), **given)


def public_topic(people, **values) -> Topic:
    return act(proposed_topic(people, **values), "release", people["publisher2"])


def public_question(people, **values) -> Topic:
    said = {"kind": "question", "title_zh": "公证费是多少", "answer_zh": "按公布的标准收费。"}
    return public_topic(people, **said | values)
