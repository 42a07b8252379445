"""网站基本信息: who runs this site, and what a government site must say of itself on every page
(《政府网站发展指引》, 国办发〔2017〕47号)."""

import json
from typing import Self, cast

from django.core.validators import RegexValidator, URLValidator
from django.db import models
from django.db.models import Q
from django.db.models.functions import JSONObject
from django.urls import reverse
from django.utils.translation import gettext
from django.utils.translation import gettext_lazy as _

from portal.base.audit.sealed import Sealed, SealedQuerySet
from portal.base.departments.models.proposed import Proposed
from portal.base.languages import in_language
from portal.base.texts.public_rows import PublicRow
from portal.base.validators import NO_MARKUP

ICP_QUERY = "https://beian.miit.gov.cn/"
POLICE_QUERY = "https://beian.mps.gov.cn/"
WEB = URLValidator(["https", "http"])
SITE_CODE = RegexValidator(
    r"\A([a-z]{2}[0-9]{8}|[0-9]{10})\Z",
    _("网站标识码共 10 位：10 个数字，或者 2 个小写字母加 8 个数字。"),
)
ICP_NUMBER = RegexValidator(
    r"\A[\u4e00-\u9fff]ICP备[0-9]{6,10}号(-[0-9]{1,4})?\Z", _("照备案编号写，如“宁ICP备…号-1”。")
)
POLICE_NUMBER = RegexValidator(
    r"\A[\u4e00-\u9fff]公网安备 ?[0-9]{14}号\Z", _("照备案编号写，如“宁公网安备 …号”，数字 14 位。")
)
TELEPHONE = RegexValidator(
    r"\A\+?[0-9]{2,5}([ -]?[0-9]{1,8}){0,4}\Z", _("只用数字、空格和短横，如 0951-1234567。")
)


class IdentityQuerySet(SealedQuerySet):
    def released(self) -> Self:
        """The one in force first, then those it replaced. Only one waits at a time, so that the
        keys are in the order in which they were let out."""
        return self.filter(awaits_release=False).order_by("-pk")

    def undecided(self) -> Self:
        """Of which something waits for another person."""
        return self.filter(proposed_by__isnull=False)

    def in_force(self) -> "Identity":
        """Of a new site nothing but what is said without any."""
        return cast(Identity, self.released().first() or self.model())

    def told(self) -> models.QuerySet:
        """All that the one in force says, as one text, for whoever asks more in the same
        statement (`Identity.as_told`)."""
        said = JSONObject(**{name: name for name in Identity.proposable})
        return self.released().values(said=said)


class Identity(Sealed, PublicRow, Proposed):
    """What one administrator proposed and another let out; the newest is in force. Whoever changes
    something proposes another row, and what was in force stays to be read."""

    proposable = (
        "name_zh", "name_en", "organ_zh", "organ_en", "code", "icp_number", "police_number",
        "badge_url", "correction_url", "address_zh", "address_en", "postcode", "telephone",
        "email", "licence_zh", "licence_en",
    )  # fmt: skip
    not_public = ("proposed", "revision")

    name_zh = models.CharField(
        _("网站名称"),
        max_length=40,
        validators=[NO_MARKUP],
        help_text=_("页头和网页标题里的名称。"),
    )
    name_en = models.CharField(_("网站名称（英文）"), max_length=80, validators=[NO_MARKUP])
    organ_zh = models.CharField(
        _("主办单位"),
        max_length=60,
        validators=[NO_MARKUP],
        help_text=_("机关的规范全称，不用简称。"),
    )
    organ_en = models.CharField(_("主办单位（英文）"), max_length=120, validators=[NO_MARKUP])
    code = models.CharField(
        _("政府网站标识码"),
        max_length=10,
        blank=True,
        validators=[SITE_CODE],
        help_text=_("共 10 位，由政府网站主管单位编制。"),
    )
    icp_number = models.CharField(
        _("ICP备案编号"),
        max_length=40,
        blank=True,
        validators=[ICP_NUMBER],
        help_text=_("页脚链接到工业和信息化部的备案查询页。"),
    )
    police_number = models.CharField(
        _("公安机关备案号"),
        max_length=40,
        blank=True,
        validators=[POLICE_NUMBER],
        help_text=_("页脚链接到公安部的备案查询页。"),
    )
    badge_url = models.URLField(
        _("党政机关网站标识"),
        max_length=300,
        blank=True,
        validators=[WEB],
        help_text=_("标识所链接的登记信息的网址。"),
    )
    correction_url = models.URLField(
        _("“我为政府网站找错”"),
        max_length=300,
        blank=True,
        validators=[WEB],
        help_text=_("入口的网址；不填的，链接到本站的反映问题。"),
    )
    address_zh = models.CharField(_("通信地址"), max_length=120, blank=True, validators=[NO_MARKUP])
    address_en = models.CharField(
        _("通信地址（英文）"), max_length=200, blank=True, validators=[NO_MARKUP]
    )
    postcode = models.CharField(
        _("邮政编码"),
        max_length=6,
        blank=True,
        validators=[RegexValidator(r"\A[0-9]{6}\Z", _("邮政编码是 6 位数字。"))],
    )
    telephone = models.CharField(
        _("联系电话"),
        max_length=30,
        blank=True,
        validators=[TELEPHONE],
        help_text=_("机关的办公电话，不是个人的手机号码。"),
    )
    email = models.EmailField(_("电子邮箱"), max_length=100, blank=True)
    licence_zh = models.CharField(
        _("版权和转载说明"),
        max_length=300,
        blank=True,
        validators=[NO_MARKUP],
        help_text=_("一句话：别人可以怎样转载、使用公开的信息。"),
    )
    licence_en = models.CharField(
        _("版权和转载说明（英文）"), max_length=500, blank=True, validators=[NO_MARKUP]
    )
    # By the log's clock.
    released_on = models.DateField(_("放行日期"), null=True, blank=True, editable=False)

    objects = IdentityQuerySet.as_manager()

    class Meta:
        verbose_name = _("网站基本信息")
        verbose_name_plural = _("网站基本信息")
        ordering = ["-pk"]
        default_permissions = ()
        constraints = [
            models.UniqueConstraint(
                fields=["awaits_release"],
                condition=Q(awaits_release=True),
                name="one_identity_waits",
                violation_error_message=_("已经有一份还没有公开的网站基本信息，请在那一份上更改。"),
            )
        ]

    def __str__(self) -> str:
        return f"{self.name} · {self.organ}" if self.organ else self.name

    @classmethod
    def as_told(cls, said: str | None) -> "Identity":
        """From the text of `told()`, or from none: what a page says of the site."""
        return cls(**json.loads(said)) if said else cls()

    @property
    def name(self) -> str:
        return in_language(self.name_zh, self.name_en) or gettext("阳光政务")

    @property
    def organ(self) -> str:
        """Empty where nobody said yet who runs the site."""
        return in_language(self.organ_zh, self.organ_en)

    @property
    def address(self) -> str:
        return in_language(self.address_zh, self.address_en)

    @property
    def licence(self) -> str:
        return in_language(self.licence_zh, self.licence_en)

    @property
    def icp_query(self) -> str:
        return ICP_QUERY

    @property
    def police_query(self) -> str:
        return POLICE_QUERY

    @property
    def admin_url(self) -> str:
        return reverse("admin:identity_identity_change", args=[self.pk])

    def before(self) -> Self:
        return cast(Self, Identity.objects.in_force()) if self.awaits_release else self
