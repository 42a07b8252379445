from django.db import models
from django.utils.translation import gettext_lazy as _


class Document(models.Model):
    """The search row of one published version; its key is the log sequence that published it,
    so that newest first is key order."""

    unsealed_because = "made of records, and compared with them"

    sequence = models.BigIntegerField(_("发布的日志序号"), primary_key=True)
    number = models.CharField(_("索引号"), max_length=40, unique=True)
    kind = models.CharField(_("类型"), max_length=40)
    department = models.CharField(_("部门代码"), max_length=20)
    title = models.TextField(_("信息名称"))
    text = models.TextField(_("正文"))
    # `text` and title as the tokenizer saw them, for words of three and more characters.
    normalised = models.TextField()
    # Deleting from the SQLite index needs the very tokens that were stored.
    title_tokens = models.TextField()
    text_tokens = models.TextField()

    class Meta:
        verbose_name = _("检索文档")
        verbose_name_plural = _("检索文档")
        default_permissions = ()

    def __str__(self) -> str:
        return self.title
