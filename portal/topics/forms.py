from collections.abc import Iterable

from django.contrib.admin.widgets import AdminTextareaWidget
from django.core.exceptions import ValidationError
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy

from portal.acts.asks import TextField
from portal.acts.proposals import ProposalForm
from portal.topics.links import MOST, lines_of, meant_by
from portal.topics.models import Topic


class TopicForm(ProposalForm):
    """What a topic is to say. Its links are typed or pasted, a line each."""

    hosts: Iterable[str] = ()  # of this site; set by the back office

    links_text = TextField(
        label=gettext_lazy("链接"),
        required=False,
        widget=AdminTextareaWidget({"rows": 8}),
        help_text=gettext_lazy(
            "每行一项，按页面上的次序：本站网页的地址，或者编码、索引号、文号、电话号码。"
        ),
    )

    class Meta:
        model = Topic
        fields = [
            "kind", "code", "theme", "order", "title_zh", "title_en", "summary_zh", "summary_en",
            "answer_zh", "answer_en", "words", "department",
        ]  # fmt: skip

    def __init__(self, *args, initial=None, instance=None, **kwargs):
        links = instance.proposed.get("links", instance.links) if instance else []
        own = {"links_text": lines_of(links)}
        super().__init__(*args, initial=own | (initial or {}), instance=instance, **kwargs)

    def clean_links_text(self):
        lines = [line.split() for line in self.cleaned_data["links_text"].splitlines()]
        kept = {*self.instance.links, *self.instance.proposed.get("links", [])}
        links: list[str] = []
        problems: list[str] = []
        for word, *_title in filter(None, lines):
            found = [word] if word in kept else meant_by(word, self.hosts)
            links += found[:1]
            if len(found) != 1:
                problems.append(_problem(word, found))
        links = list(dict.fromkeys(links))
        if len(links) > MOST:
            problems.append(_("最多 %(most)s 项链接。") % {"most": MOST})
        if problems:
            raise ValidationError(problems)
        self.instance.links = links
        return lines_of(links)


def _problem(word: str, found: list[str]) -> str:
    if not found:
        return _("“%(word)s”：没有找到公众能看到的这一项。") % {"word": word}
    return _("“%(word)s”不止一项，请写其中一项：%(found)s。") % {
        "word": word, "found": _("；").join(lines_of(found).splitlines()),
    }  # fmt: skip
