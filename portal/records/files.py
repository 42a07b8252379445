"""Files of records: the abstract row, its attaching to a draft, and how it is served."""

import json
import time
from collections.abc import Iterable, Sequence
from dataclasses import asdict, dataclass
from typing import BinaryIO, cast

from django.apps import apps
from django.core.files.uploadedfile import UploadedFile
from django.core.signing import BadSignature, Signer
from django.db import DEFAULT_DB_ALIAS, models
from django.http import FileResponse, Http404
from django.template.defaultfilters import filesizeformat
from django.urls import reverse
from django.utils.text import Truncator
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy, pgettext_lazy

from portal.base import slots
from portal.base.departments.models import User
from portal.base.files import store
from portal.base.files.intake import FileRefused, TakenIn, take_in
from portal.base.files.worker.lines import MOST_KEPT
from portal.records import file_texts
from portal.records.models import Record, RecordInline
from portal.records.states import Status

MOST = 50  # files of one version
BLOBS = ("sha256", "original_sha256", "thumbnail_sha256")  # columns that name one
WAITING = 24 * 60 * 60  # seconds that a file waits for its draft to be saved


@dataclass(frozen=True)
class Queue:
    """Whose files are taken in one after the other."""

    name: str
    at_once: int  # at the same moment, on this machine
    seconds: float  # in which the last file of a form must have begun


STAFF = Queue("files", at_once=2, seconds=60)


class KeptFile(models.Model):
    """The sealed original of a file and the copy that the public is served, both kept by their
    SHA-256 in `portal.base.files.store`, shared by the rows that hold the same file."""

    file_name = models.CharField(gettext_lazy("文件名"), max_length=150)
    media_type = models.CharField(gettext_lazy("文件类型"), max_length=40, editable=False)
    size = models.PositiveIntegerField(gettext_lazy("大小（字节）"), editable=False)
    sha256 = models.CharField(
        gettext_lazy("公开副本的 SHA-256"), max_length=64, db_index=True, editable=False
    )
    original_size = models.PositiveIntegerField(gettext_lazy("原件大小（字节）"), editable=False)
    original_sha256 = models.CharField(
        gettext_lazy("原件的 SHA-256"), max_length=64, editable=False
    )
    thumbnail_sha256 = models.CharField(max_length=64, blank=True, editable=False)
    pages = models.PositiveIntegerField(gettext_lazy("页数"), null=True, editable=False)
    width = models.PositiveIntegerField(gettext_lazy("宽（像素）"), null=True, editable=False)
    height = models.PositiveIntegerField(gettext_lazy("高（像素）"), null=True, editable=False)
    text = models.TextField(gettext_lazy("文件中的文字"), blank=True, editable=False)

    # Which of them must find what they name, and the column that says whose they are: of a record
    # those that the public was ever served, and its number.
    must_be_there = models.Q()
    of_record = "number"

    class Meta:
        abstract = True

    @property
    def type_name(self) -> str:
        return "PDF" if self.pages else self.media_type.partition("/")[2].upper()


class RecordFile(KeptFile, RecordInline):
    """A file of one version. A concrete table adds its foreign key `record` (related name
    `files`)."""

    title = models.CharField(
        gettext_lazy("附件名称"),
        max_length=150,
        help_text=gettext_lazy("公众看到的名称，写清是什么文件。"),
    )
    alt_text = models.CharField(
        gettext_lazy("图片说明"),
        max_length=300,
        blank=True,
        help_text=gettext_lazy("图片必填：用文字说出图上的内容，供看不见图的人了解。"),
    )

    public_fields = (
        "title", "alt_text", "file_name", "media_type", "size", "sha256",
        "original_size", "original_sha256",
    )  # fmt: skip
    must_be_there = models.Q(record__published_at__isnull=False)
    of_record = "record__number"
    # Nothing that a person wrote.
    computed = ("media_type", "size", "sha256", "original_size", "original_sha256")

    class Meta:
        abstract = True
        verbose_name = gettext_lazy("附件")
        verbose_name_plural = pgettext_lazy("plural", "附件")
        ordering = ["pk"]
        default_permissions = ()

    def __str__(self) -> str:
        return self.title

    def get_absolute_url(self) -> str:
        """The public address; of a version that is not public yet, the back office's."""
        record = self.record
        if record.status in (Status.PUBLISHED, Status.SUPERSEDED):
            return reverse(f"{record.kind_name()}-file", args=[record.address, self.sha256])
        meta = record._meta
        name = f"admin:{meta.app_label}_{meta.model_name}_file"
        return reverse(name, args=[record.pk, self.pk, "public"])

    @property
    def is_image(self) -> bool:
        return self.media_type.startswith("image/")

    @property
    def is_readable(self) -> bool:
        """Whether its text could be searched for personal data: not in pictures and scans."""
        return bool(self.text.strip())

    @property
    def is_long(self) -> bool:
        """Whether its last pages may be beyond what is searched."""
        return len(self.text) > MOST_KEPT

    @property
    def thumbnail_url(self) -> str:
        return f"{self.get_absolute_url()}?thumbnail=1"

    def texts_inside(self) -> dict[str, str]:
        return {_("附件“%(title)s”中的文字") % {"title": self.title}: self.text}

    def searchable(self, fields: Sequence[str]) -> list[str]:
        return [self.title, self.alt_text, self.file_name]

    def line(self, fields: Sequence[str]) -> str:
        about = [self.title, self.file_name, filesizeformat(self.size), f"SHA-256 {self.sha256}"]
        return "\t".join([*about, self.alt_text])


def receive(uploads: Iterable, tokens: Iterable[str], person: User) -> tuple[list, list[str]]:
    """What is taken in, with what waits from an earlier try, and a sentence for each file that
    is not."""
    received, refused = take_all(uploads, STAFF)
    return [*_waiting(tokens, person), *received], refused


def take_all(uploads: Iterable, queue: Queue) -> tuple[list[TakenIn], list[str]]:
    """What is taken in, and a sentence for each file that is not."""
    received, refused = [], []
    until = time.monotonic() + queue.seconds
    for upload in uploads:
        try:
            received.append(_take_in_turn(upload, queue, until))
        except FileRefused as reason:
            refused.append(not_taken(upload.name, reason))
    return received, refused


def _take_in_turn(upload: UploadedFile, queue: Queue, until: float) -> TakenIn:
    """Raises FileRefused."""
    while time.monotonic() < until:
        if slot := slots.take(queue.name, queue.at_once):
            try:
                return take_in(upload.name or "", cast(BinaryIO, upload), upload.size or 0)
            finally:
                slot.release()
        time.sleep(0.2)
    raise FileRefused(_("服务器正忙，来不及处理。请过一会儿再传这个文件。"))


def not_taken(name: str, reason: object) -> str:
    shown = {"name": Truncator(name).chars(60), "reason": reason}
    return _("“%(name)s”没有收下：%(reason)s") % shown


def token(taken: TakenIn, person: User) -> str:
    """What a form that could not be saved holds, so that nothing need be uploaded again."""
    kept = store.put(json.dumps(asdict(taken)).encode())
    return Signer(salt=_salt(person)).sign(kept)


def _waiting(tokens: Iterable[str], person: User) -> list[TakenIn]:
    found = []
    for one in tokens:
        try:
            kept = store.path(Signer(salt=_salt(person)).unsign(one)).read_bytes()
        except (BadSignature, FileNotFoundError):
            continue
        taken = TakenIn(**json.loads(kept))
        if store.holds(taken.sha256) and store.holds(taken.original_sha256):
            found.append(taken)
    return found


def _salt(person: User) -> str:
    return f"upload-{person.pk}"


def attach(record: Record, taken: Iterable[TakenIn]) -> tuple[list[RecordFile], list[str]]:
    """Add files to a draft; return the rows, and a sentence for each that was not added."""
    present = set(record.files.values_list("original_sha256", flat=True))
    added, left_out = [], []
    for one in taken:
        if one.original_sha256 in present:
            left_out.append(not_taken(one.file_name, _("与已有的附件内容相同。")))
        elif len(present) >= MOST:
            reason = _("一条信息最多 %(most)s 个附件。") % {"most": MOST}
            left_out.append(not_taken(one.file_name, reason))
        else:
            present.add(one.original_sha256)
            title = one.file_name.rpartition(".")[0]
            added.append(record.files.create(title=title, **one.values()))
            file_texts.keep_taken(one)
    return added, left_out


def serve(file: KeptFile, *, thumbnail: bool = False, download: bool = False) -> FileResponse:
    """The public copy, never the original. Nothing in it can run, whatever it may be."""
    blob = file.thumbnail_sha256 if thumbnail and file.thumbnail_sha256 else file.sha256
    return _answer(blob, file.media_type, file.file_name, download=download)


def serve_original(file: KeptFile) -> FileResponse:
    """For staff alone, as a download."""
    name = f"original-{file.file_name}"
    return _answer(file.original_sha256, "application/octet-stream", name, download=True)


def _answer(sha256: str, media_type: str, name: str, *, download: bool = False) -> FileResponse:
    try:
        content = open(store.path(sha256), "rb")  # noqa: SIM115 (the response closes it)
    except FileNotFoundError as error:
        raise Http404(_("文件暂时取不到，请稍后再试或打热线电话询问。")) from error
    response = FileResponse(content, content_type=media_type, filename=name, as_attachment=download)
    response.headers["ETag"] = f'"{sha256}"'
    response.headers["Cache-Control"] = "no-cache"
    response.headers["X-Content-Type-Options"] = "nosniff"
    response.headers["Content-Security-Policy"] = "default-src 'none'; object-src 'self'"
    return response


def kept_files() -> list[type[KeptFile]]:
    return [model for model in apps.get_models() if issubclass(model, KeptFile)]


def kept_blobs(using: str = DEFAULT_DB_ALIAS) -> set[str]:
    """The SHA-256 of every blob that any row names."""
    kept: set[str] = set()
    for model in kept_files():
        kept.update(*model._default_manager.using(using).values_list(*BLOBS).iterator())
    return kept - {""}


def sweep() -> int:
    """Delete what no version names: files of discarded drafts, and of uploads never saved.

    Once a day does; returns how many were deleted.
    """
    return sweep_now() if store.is_time_to_sweep(WAITING) else 0


def sweep_now() -> int:
    """What is younger than a day may be of a form that is not saved yet, and stays."""
    read = file_texts.read_files()  # before: what is attached meanwhile stays
    kept = kept_blobs()
    file_texts.forget(read - kept)
    return store.sweep(kept, WAITING)
