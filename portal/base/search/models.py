from django.db import models
from django.utils.translation import gettext_lazy as _


class Document(models.Model):
    """One thing that readers can find. Of a published version the key is the log sequence that
    published it, so that newest first is key order; of other rows see `index.key_of_row`.

    What ranking reads stands before the long texts, which a row is not read through for.
    """

    unsealed_because = "made of records and other rows, and compared with them"

    sequence = models.BigIntegerField(_("次序"), primary_key=True)
    number = models.CharField(_("索引号"), max_length=60, unique=True)
    kind = models.CharField(_("类型"), max_length=40)
    department = models.CharField(_("部门代码"), max_length=20)
    category = models.CharField(_("分类代码"), max_length=40)
    day = models.CharField(_("日期"), max_length=10)  # ISO 8601, or nothing
    in_force = models.BooleanField(_("现行有效"))
    is_internal = models.BooleanField(_("内网信息"))
    codes = models.TextField(_("编码"))  # one a line: what leads straight to it
    initials = models.TextField(_("名称的拼音首字母"))
    title = models.TextField(_("信息名称"))
    # Deleting from the SQLite index needs the very tokens that were stored.
    title_en = models.TextField(_("信息名称（英文）"))
    title_tokens = models.TextField()
    tags = models.TextField()
    text = models.TextField(_("正文"))
    # `text` and title as the tokenizer saw them, for words of three and more characters.
    normalised = models.TextField()
    text_tokens = models.TextField()

    class Meta:
        verbose_name = _("检索文档")
        verbose_name_plural = _("检索文档")
        default_permissions = ()

    def __str__(self) -> str:
        return self.title


class Rebuilding(models.Model):
    """How far making the index anew has come: it is at this kind, beyond this key. No row while
    nothing is to be made."""

    unsealed_because = "about the index alone, which is compared with what it is made of"

    kind = models.CharField(max_length=40, blank=True)
    after = models.BigIntegerField(default=0)

    class Meta:
        default_permissions = ()

    def __str__(self) -> str:
        return f"{self.kind}: {self.after}"


class Feed(models.Model):
    """The index on the search server that every change goes to. No row while there is none."""

    unsealed_because = "about the search server alone, which is asked for keys and nothing else"

    name = models.CharField(max_length=100)

    class Meta:
        default_permissions = ()

    def __str__(self) -> str:
        return self.name


class Unfed(models.Model):
    """A document of which the search server does not know yet what has become of it. Written in the
    transaction that changed it, once for each change: what comes while it is sent waits anew."""

    unsealed_because = "about the search server alone, which is asked for keys and nothing else"

    sequence = models.BigIntegerField()

    class Meta:
        default_permissions = ()

    def __str__(self) -> str:
        return str(self.sequence)
