"""What proves of any record that nothing was changed: its content as it is hashed, each public act
on it with its proof, and all of it as one evidence pack."""

from collections.abc import Iterator
from typing import TYPE_CHECKING, Any, NamedTuple

from django.db.models import Q, QuerySet
from django.http import Http404, HttpRequest, HttpResponse, StreamingHttpResponse
from django.http.response import HttpResponseBase
from django.shortcuts import render
from django.urls import URLPattern, path, reverse
from django.utils import timezone
from django.utils.translation import gettext as _
from django.utils.translation import gettext_noop
from django.views.decorators.http import require_safe

from portal.base import slots
from portal.base.audit import bundle, checkpoints, verify
from portal.base.audit.findings import UNREADABLE
from portal.base.audit.models import Entry
from portal.base.files import store
from portal.records.actions import PUBLICATIONS
from portal.records.canonical import hashed_bytes, rows_of
from portal.records.models import Record
from portal.records.querysets import RecordQuerySet
from portal.records.states import CLOSED

# One sentence for what never was and what a reader may not know of.
UNKNOWN_NUMBER = gettext_noop("没有这个索引号，或者没有这一版。")


class Version(NamedTuple):
    """What a pack holds of one version; the files by their SHA-256 and name."""

    version: int
    content: bytes
    files: list[tuple[str, str]]


class ProofPages:
    """The part of `RecordPages` that stands on the log."""

    model: type[Record]

    if TYPE_CHECKING:  # what that class has

        def of_address(self, records: Any, address: str) -> RecordQuerySet: ...
        def versions_at(self, request: HttpRequest, address: str) -> dict[int, Record]: ...
        def covered(self, request: HttpRequest, address: str, version: int) -> HttpResponse: ...
        def common_context(self, record: Record) -> dict: ...

    def proof_urls(self, name: str, key: str) -> list[URLPattern]:
        version = f"{key}/versions/<version:version>"
        return [
            path(f"{version}/content.json", require_safe(self.content), name=f"{name}-content"),
            path(f"{key}/verify/", require_safe(self.verify), name=f"{name}-verify"),
            path(f"{key}/evidence.zip", require_safe(self.evidence), name=f"{name}-evidence"),
        ]

    def content(self, request: HttpRequest, address: str, version: int) -> HttpResponse:
        """The bytes that the version's content hash is made of."""
        versions = self.versions_at(request, address)
        if version not in versions:
            return self.covered(request, address, version)
        text = hashed_bytes(versions[version])
        response = HttpResponse(text, content_type="application/json")
        response.headers["Cache-Control"] = "private, no-cache"
        return response

    def verify(self, request: HttpRequest, address: str) -> HttpResponse:
        """Each public act on a number, proved by the log; also on one that was taken down."""
        record, acts, versions = self._acts_and_versions(address)
        try:
            proofs = bundle.proofs(acts)
        except checkpoints.NoKey:
            proofs = []
        readable = {one.version for one in versions}
        for act in acts:
            if act.action in PUBLICATIONS and act.subject_version in readable:
                act.content_url = reverse(
                    f"{self.model.kind_name()}-content", args=[address, act.subject_version]
                )
        context = {
            "item": record,
            "entries": acts,
            "proofs": proofs,
            "versions": versions,
            "faults": faults(proofs, versions),
            "is_closed": record.status in CLOSED,
            "evidence_name": evidence_name(record),
            "evidence_url": reverse(f"{self.model.kind_name()}-evidence", args=[address]),
        }
        response = render(request, "records/verify.html", context | self.common_context(record))
        response.headers["Cache-Control"] = "no-cache"
        return response

    def evidence(self, request: HttpRequest, address: str) -> HttpResponseBase:
        """All of it as one file that can be checked without this site."""
        record, acts, versions = self._acts_and_versions(address)
        if not acts:
            raise Http404(_("公开日志里没有关于这条信息的记录。"))
        try:
            members = evidence_members(bundle.proofs(acts), versions)
        except checkpoints.NoKey:
            return HttpResponse(_(checkpoints.UNSIGNED), status=503)
        slot = slots.take("evidence", 4)
        if slot is None:
            return slots.busy(request)
        pieces = slots.Stream(bundle.zipped(members), slot)
        response = StreamingHttpResponse(pieces, content_type="application/zip")
        name = evidence_name(record)
        response.headers["Content-Disposition"] = f'attachment; filename="{name}"'
        response.headers["Cache-Control"] = "no-cache"
        return response

    def _acts_and_versions(self, address: str) -> tuple[Record, list[Entry], list[Version]]:
        """As of one moment: read once more for as long as an act came in between."""
        record, acts = self._public_acts(address)
        while True:
            now, before = timezone.now(), acts
            public = self.of_address(self.model.objects.public(now), address)
            archive = self.of_address(self.model.objects.archive(now), address)
            whole = self._whole(public | archive).order_by("version")
            versions = [_version(one) for one in whole]
            record, acts = self._public_acts(address)
            if acts == before:
                return record, acts, versions

    def _whole(self, records: QuerySet) -> QuerySet:
        """With all that their content is made of, in as many statements for one as for many."""
        fields = map(self.model._meta.get_field, self.model.public_fields)
        links = [field.name for field in fields if field.is_relation]
        return records.select_related(*links).prefetch_related(*self.model.public_inlines)

    def _public_acts(self, address: str) -> tuple[Record, list[Entry]]:
        """What the public log says of a record that citizens may know of. Raises Http404."""
        objects = self.model.objects
        known = Q(pk__in=objects.public(timezone.now()).values("pk"))
        known |= Q(pk__in=objects.tombstones().values("pk"))
        record = (
            self.of_address(objects.filter(known), address).select_related("department").first()
        )
        if record is None:
            raise Http404(_(UNKNOWN_NUMBER))
        acts = Entry.objects.filter(
            is_public=True, subject_kind=self.model.kind_name(), subject_number=record.number
        )
        return record, list(acts.order_by("sequence"))


def _version(record: Record) -> Version:
    files = []
    if "files" in record.public_inlines:
        files = [(file.sha256, file.file_name) for file in rows_of(record, "files")]
    return Version(record.version, hashed_bytes(record), files)


def evidence_name(record: Record) -> str:
    return f"evidence-{record.number.replace('/', '-')}.zip"


def faults(proofs: list[bundle.Proof], versions: list[Version]) -> list[str]:
    """What is not as the log says, of what can be seen without reading files. As `verify.py`
    checks it, which is what strangers do."""
    found, published = [], {}
    for one in proofs:
        if not _is_proved(one):
            found.append(_("第 %(sequence)s 条记录不在日志里") % {"sequence": one.entry.sequence})
        if one.entry.action in PUBLICATIONS:
            published[one.entry.subject_version] = one.entry.content_hash
    for version in versions if proofs else ():
        if verify.sha256(version.content).hex() != published.get(version.version):
            shown = {"version": version.version}
            found.append(_("第 %(version)s 版的内容与发布时不一致") % shown)
    return found


def _is_proved(proof: bundle.Proof) -> bool:
    try:
        leaf = verify.leaf_hash(bundle.leaf_bytes(proof.entry))
        root = verify.root_of_inclusion(proof.index, proof.size, leaf, proof.path)
    except (verify.Fault, *UNREADABLE):
        return False
    return root == verify.base64_bytes(proof.checkpoint.split("\n")[2])


def evidence_members(
    proofs: list[bundle.Proof], versions: list[Version]
) -> Iterator[tuple[str, bytes]]:
    """Names and contents of the pack's files, as `verify.py record` reads them. Raises NoKey.

    `versions` are those that citizens may read; of a number that was taken down there are none.
    """
    yield from bundle.proof_members(proofs)
    names: dict[str, str] = {}
    for version in versions:
        yield f"versions/{version.version}.json", version.content
        names |= dict(version.files)
    for sha256, name in names.items():
        if store.holds(sha256):  # a missing one is for the verifier to name
            yield f"files/{sha256}/{name}", store.path(sha256).read_bytes()
