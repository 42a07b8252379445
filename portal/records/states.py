from django.db import models
from django.utils.translation import gettext_lazy as _


class Status(models.TextChoices):
    DRAFT = "draft", _("草稿")
    REVIEW = "review", _("待审核")
    APPROVED = "approved", _("待发布")
    PUBLISHED = "published", _("已发布")
    SUPERSEDED = "superseded", _("已被新版本取代")
    WITHDRAWN = "withdrawn", _("已撤下")
    ENDED = "ended", _("公开期满")


OPEN = (Status.DRAFT, Status.REVIEW, Status.APPROVED)
CLOSED = (Status.WITHDRAWN, Status.ENDED)


class Audience(models.TextChoices):
    PUBLIC = "public", _("面向社会")
    INTERNAL = "internal", _("内网（全系统）")
