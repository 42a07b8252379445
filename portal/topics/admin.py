"""The back office of topics: a publisher says what one is to be, another lets it out."""

from urllib.parse import urlsplit

from django.conf import settings
from django.contrib import admin
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy

from portal.acts.proposals_admin import ProposalsAdmin, WaitingFilter
from portal.base.departments.admin import PublishersOnly
from portal.topics.acts import topics
from portal.topics.forms import TopicForm
from portal.topics.models import Topic

KEPT = gettext_lazy("“%(topic)s”已经公开过，不能删除；可以撤下。")


@admin.register(Topic)
class TopicAdmin(PublishersOnly, ProposalsAdmin):
    workflow = topics
    form = TopicForm
    told_after = gettext_lazy("已提出，由另一位发布人放行后公开。")
    list_display = ["title_zh", "kind", "theme", "order", "standing", "released_on", "department"]
    list_filter = ["kind", WaitingFilter, "theme"]
    list_select_related = ["department", "theme"]
    list_per_page = 50
    search_fields = ["code", "title_zh", "title_en", "words"]
    show_full_result_count = False
    ordering = ["kind", "order", "code"]
    fieldsets = [
        (None, {"fields": ["kind", "code", "theme", "order", "department"]}),
        (
            gettext_lazy("公众看到的"),
            {"fields": ["title_zh", "title_en", "summary_zh", "summary_en", "answer_zh",
                        "answer_en", "links_text"]},
        ),
        (gettext_lazy("检索"), {"fields": ["words"]}),
    ]  # fmt: skip

    def get_readonly_fields(self, request, obj=None):
        return ["kind", "code"] if obj else []

    def get_form(self, request, obj=None, change=False, **kwargs):
        form = super().get_form(request, obj, change=change, **kwargs)
        form.hosts = {urlsplit(settings.SITE_URL).netloc} - {""}
        return form

    def formfield_for_dbfield(self, db_field, request, **kwargs):
        """A theme is proposed on its own page, not beside what is to stand under it."""
        field = super().formfield_for_dbfield(db_field, request, **kwargs)
        if db_field.name == "theme":
            for name in ("add", "change", "delete", "view"):
                setattr(field.widget, f"can_{name}_related", False)
        return field

    def fetched(self, request):
        return self.get_queryset(request).select_related("department", "theme", "proposed_by")

    def kept_because(self, topic):
        return KEPT % {"topic": topic} if topic.released_on else ""

    @admin.display(description=gettext_lazy("放行"))
    def standing(self, topic):
        if topic.withdrawn_reason and not topic.proposed_by_id:
            return _("已撤下")
        return topic.standing or _("已公开")
