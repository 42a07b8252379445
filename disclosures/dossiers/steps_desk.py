"""The page on which people tell of a dossier's steps: one form for all of them, saved as one."""

import re
from datetime import datetime
from functools import cached_property

from django.http import Http404, QueryDict
from django.urls import reverse
from django.utils import timezone
from django.utils.translation import gettext as _

from disclosures.dossiers import acts
from disclosures.dossiers.acts import Place, StepChange, StepsRefused
from disclosures.dossiers.progress import Progress, StepState, progress_of
from disclosures.dossiers.step_forms import NoteForm, PlaceForm, StepForm
from disclosures.models import Dossier, Item, ProcedureStep, StepEntry
from portal.acts.act import Order
from portal.acts.forms import seen_now
from portal.acts.refused import ActRefused, LostRace
from portal.base.departments.models import User
from portal.records.acts import records
from portal.records.lookup import record_models
from portal.records.models import Record
from portal.records.states import CLOSED

OFFERED = 100  # of the newest records, to choose from
OK, FORBIDDEN, CONFLICT, REFUSED = 200, 403, 409, 422


class StepsDesk:
    """What this person sees there and may do, and what became of what they sent."""

    def __init__(self, dossier: Dossier, user: User, data: QueryDict | None):
        self.dossier, self.user, self.data = dossier, user, data
        self.at: datetime = timezone.now()
        self.progress: Progress = progress_of(dossier, self.at)
        self.note_form = NoteForm(data)
        self.acted = data.get("act", "") if data else ""
        self.reasons: list[str] = []  # against all that was sent
        self.typed: list[str] = []  # for which there is no form any more
        self.status = OK
        self.lost: set[Place] = set()
        is_open = dossier.status not in CLOSED and not self.progress.closing
        self.may_tell = is_open and acts.may(user, dossier, "tell")
        self.may_close = is_open and acts.may(user, dossier, "close")
        self.may_release = dossier.status not in CLOSED and acts.may(user, dossier, "release_note")
        self.may_reopen = bool(self.progress.closing) and acts.may(user, dossier, "reopen")
        entries = StepEntry.objects.filter(dossier_number=dossier.number)
        entries = entries.prefetch_related("facts__written_by").select_related("entered_by")
        self.entries = {(entry.step_key, entry.turn): entry for entry in entries}
        self.rows = [(one, self._forms(one)) for one in self.progress.steps]

    def _forms(self, one: StepState) -> list[StepForm]:
        """A form for each entry of the step, and an empty one where another may come."""
        if not self.may_tell:
            return []
        step = one.step
        turns = sorted(turn for key, turn in self.entries if key == step.key)
        if not turns or step.repeats:
            turns.append(max(turns, default=0) + 1)
        sent = {turn: form for turn in self._sent_turns(step) if (form := self._sent(step, turn))}
        every = sorted({*turns, *sent})
        return [sent.get(turn) or self._form(step, turn) for turn in every]

    def _form(self, step: ProcedureStep, turn: int, data: QueryDict | None = None) -> StepForm:
        measured, entry = bool(self.dossier.target), self.entries.get((step.key, turn))
        form = StepForm(data, step=step, turn=turn, measured=measured, entry=entry)
        form.correction_url = self._corrections.get(entry.record_number, "") if entry else ""
        return form

    @cached_property
    def _corrections(self) -> dict[str, str]:
        """Where a new version is begun of what discloses a step, by its number."""
        numbers = {entry.record_number for entry in self.entries.values()} - {""}
        newest: dict[str, Record] = {}
        for model in record_models() if numbers else ():
            of_kind = model.objects.filter(number__in=numbers).order_by("version")
            newest |= {record.number: record for record in of_kind}
        begin = records.acts["new_version"]
        return {
            number: reverse(
                f"admin:{record._meta.label_lower.replace('.', '_')}_move",
                args=[record.pk, begin.name],
            )
            for number, record in newest.items()
            if records.offers(record, self.user, self.at, [begin])
        }

    def _sent(self, step: ProcedureStep, turn: int) -> StepForm | None:
        """What was sent of an entry, if it says something else than the person had before them."""
        form = self._form(step, turn, self.data)
        return form if form.is_changed else None

    def _sent_turns(self, step: ProcedureStep) -> list[int]:
        if self.acted != "tell" or self.data is None:
            return []
        name = re.compile(rf"{re.escape(step.key)}-([1-9][0-9]{{0,3}})-turn", re.ASCII)
        return [int(found[1]) for found in map(name.fullmatch, self.data) if found]

    @property
    def changed(self) -> list[StepForm]:
        return [form for _one, forms in self.rows for form in forms if form.is_bound]

    @property
    def waiting_words(self) -> list[tuple[StepState, StepEntry, list[User]]]:
        """The entries of which words wait for somebody else, each with its step and who wrote
        them."""
        return [
            (one, entry, entry.writers_awaited)
            for one in self.progress.steps
            for (key, _turn), entry in self.entries.items()
            if key == one.step.key and entry.awaits_release
        ]

    def records(self) -> list[tuple[str, str]]:
        """The newest records of the department's branch, to choose from."""
        if not self.may_tell:
            return []
        branch = self.dossier.department.branch_ids(through_successor=True)
        words = Item.objects.readable(self.user, self.at)
        if not self.dossier.is_internal:
            words = Item.objects.public(self.at)
        newest = words.filter(department_id__in=branch).order_by("-published_sequence")
        return list(newest.values_list("number", "title")[:OFFERED])

    def act(self) -> str | None:
        """Do what was sent and say so; None if the page is to be shown again, with a status."""
        act = {
            "tell": self._tell,
            "close": self._close,
            "reopen": self._reopen,
            "release_words": self._release_words,
            "release_note": self._release_note,
        }.get(self.acted)
        self.status = REFUSED
        if act is None:
            raise Http404
        if reasons := self._not_permitted():
            self._give_back(reasons)
            return None
        try:
            return act()
        except LostRace as lost:
            self.status, self.reasons = CONFLICT, lost.reasons
        except ActRefused as refused:
            self.reasons = refused.reasons
        except StepsRefused as refused:
            self._note(refused)
        return None

    def as_it_is_now(self, dossier: Dossier) -> "StepsDesk":
        """The page after somebody was faster, with all that was typed."""
        now = StepsDesk(dossier, self.user, self.data)
        if self.acted == "tell" and not now.may_tell:
            now._give_back(self._closed())
            return now
        data = self.data or QueryDict()
        for key, turn in self.lost:
            entry = now.entries.get((key, turn))
            data = seen_now(data, entry.revision if entry else 0, f"{key}-{turn}-")
        now = StepsDesk(dossier, self.user, data)
        now.reasons = self.reasons
        said = {form.place: form.reasons for form in self.changed}
        for form in now.changed:
            form.reasons = said.get(form.place, [])
        return now

    def _not_permitted(self) -> list[str]:
        order = Order.of(acts.steps.acts[self.acted], self.user, self.at)
        reasons = acts.steps.not_permitted(self.dossier, order)
        return reasons or (self._closed() if self.acted == "tell" and not self.may_tell else [])

    def _closed(self) -> list[str]:
        if self.dossier.status in CLOSED:
            return [_("这份全过程公开已撤下或期满，不能再填报。")]
        return [str(acts.steps.closed)]

    def _give_back(self, reasons: list[str]) -> None:
        """There is no form to come back to: what was typed, as words and days to copy."""
        self.status, self.reasons = FORBIDDEN, reasons
        note = self.data.get("note", "").strip() if self.data else ""
        self.typed = [note] if note else []
        for one in self.progress.steps:
            for turn in self._sent_turns(one.step):
                form = self._form(one.step, turn, self.data)
                self.typed += [
                    f"{one.step} · {field.label}: {field.value()}" for field in form.typed_fields()
                ]

    def _note(self, refused: StepsRefused) -> None:
        """Every reason beside its step."""
        for form in self.changed:
            if form.place in refused.by_place:
                form.reasons = refused.by_place[form.place].reasons
        self.lost = {
            place for place, error in refused.by_place.items() if isinstance(error, LostRace)
        }
        if self.lost:
            self.status = CONFLICT

    def _tell(self) -> str | None:
        changed = self.changed
        if not changed:
            raise ActRefused([_("没有改动任何环节。")])
        are_valid = [form.is_valid() for form in changed]  # each says what is wrong
        if not all(are_valid):
            return None
        changes = [form.change() for form in changed]
        acts.tell_all(self.dossier, changes, actor=self.user, at=self.at)
        return " ".join(self._said(form, one) for form, one in zip(changed, changes, strict=True))

    @staticmethod
    def _said(form: StepForm, change: StepChange) -> str:
        told, untold = _("“%(step)s”已填报。"), _("“%(step)s”的填报已撤销，日志保留。")
        return (told if change.outcome else untold) % {"step": form.step}

    def _close(self) -> str | None:
        if not self.note_form.is_valid():
            return None
        note = self.note_form.cleaned_data["note"]
        acts.close(self.dossier, actor=self.user, at=self.at, note=note)
        return _("已办结。")

    def _reopen(self) -> str | None:
        if not self.note_form.is_valid():
            return None
        acts.reopen(self.dossier, actor=self.user, note=self.note_form.cleaned_data["note"])
        return _("已重新开启。")

    def _release_words(self) -> str:
        form = PlaceForm(self.data)
        if not form.is_valid():
            raise ActRefused([_("没有等待放行的文字。")])
        acts.release_words(self.dossier, **form.cleaned_data, actor=self.user, at=self.at)
        return _("文字已放行，公众可以看到。")

    def _release_note(self) -> str:
        acts.release_note(self.dossier, actor=self.user, at=self.at)
        return _("办结说明已放行，公众可以看到。")
