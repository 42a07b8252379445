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


class WithdrawalGround(models.TextChoices):
    """Why it was taken down: what the public reads at once, without a second person."""

    WRONG = "wrong", _("内容有误，改正后重新公开")
    PERSONAL = "personal", _("含有不应公开的个人信息或者商业秘密（条例第十五条）")
    SECRET = "secret", _("依法不得公开（条例第十四条）")
    INTERNAL = "internal", _("属于内部事务或者过程性信息（条例第十六条）")
    ANNULLED = "annulled", _("所依据的决定或者文件已被撤销、废止")
    DUPLICATE = "duplicate", _("重复发布")
    MISTAKEN = "mistaken", _("误发布")


class Audience(models.TextChoices):
    PUBLIC = "public", _("面向社会")
    INTERNAL = "internal", _("内网（全系统）")
