"""What each department of the demonstration is for: its own words of 2009, or of when it was set
up, as an asserted date. No head has a name: the report gives none, and none is made up.
"""

from datetime import date

from django.db import transaction
from django.utils import timezone

from portal.base.departments.models import Department, Role
from portal.demo.catalogue import REPORTED_ON, publish
from portal.profiles.forms import usual_title
from portal.profiles.models import Profile
from portal.records import drafts
from portal.records.acts import perform

OFFICE = {
    "office_address": "（演示）自治区司法厅办公楼",
    "office_address_en": "(Demonstration) Department building",
    "office_hours": "工作日 8:30—12:00、14:30—18:30",
    "office_hours_en": "Working days 8:30–12:00, 14:30–18:30",
}
DUTIES_OF_ROOT = {
    "duties": "主管全区司法行政工作：监狱和劳教管理、律师、公证、司法鉴定、法律援助、法制宣传、"
    "基层工作和国家司法考试",
    "duties_en": "Judicial administration of the region: prisons, lawyers, notaries, forensic "
    "institutions, legal aid, legal publicity, grassroots work and the judicial examination",
}
# The General Office took over from the leading group's office and replaced its notice board; what
# the Approval Office took over later its board does not say yet.
CHANGED = {
    "D01": {
        "duties": "负责机关日常运转、文电、会务、机要、档案、保密、信访等工作\n"
        "承接原政务公开领导小组办公室的工作，组织协调、指导、考核政务公开",
        "duties_en": "Day-to-day running, documents, meetings, archives, secrecy, petitions\n"
        "Coordinates, guides and assesses open-government work, in place of the leading group's "
        "office",
        "change_note": "承接原政务公开领导小组办公室的职责（示例）。",
    },
    "D13": {
        "duties": "统一办理行政许可和其他审批事项，进驻政务服务大厅窗口\n"
        "编印和免费发放《司法行政审批服务指南》",
        "duties_en": "Single window for licences and other approvals, in the service hall\n"
        "Compiles the service guide and gives it away free of charge",
        "change_note": "写明编印审批服务指南的职责（示例）。",
    },
}


def load(team, own_words: dict[str, dict], of_each: list[dict]) -> int:
    """Publish those that are not there yet; return how many were. `own_words` are the duties by
    the code of the department, `of_each` its head and commitments."""
    known = set(Profile.objects.values_list("department__code", flat=True))
    departments = {row.code: row for row in Department.objects.all()}
    missing = [row for row in of_each if row["code"] not in known]
    for row in missing:
        code = row["code"]
        with transaction.atomic():
            words = DUTIES_OF_ROOT | OFFICE if code == "ROOT" else own_words[code]
            profile = _published(departments[code], words, row, team)
            if changed := CHANGED.get(code):
                _change(profile, changed, team)
    return len(missing)


def _published(department: Department, words: dict, row: dict, team) -> Profile:
    profile = Profile(
        title=usual_title(department),
        department=department,
        first_published_on=max(REPORTED_ON, department.active_from or date.min),
        commitments=row["commitments"],
        commitments_en=row["commitments_en"],
        **words,
    )
    author = team.one(Role.AUTHOR, department.pk)
    drafts.save_draft(profile, actor=author, at=timezone.now())
    profile.heads.create(post=row["head"], post_en=row["head_en"])
    drafts.log_draft(profile, actor=author, changes={}, created=True)
    return _let_out(profile, team)


def _change(profile: Profile, changed: dict[str, str], team) -> None:
    author = team.one(Role.AUTHOR, profile.department_id)
    draft = perform(profile, "new_version", actor=author, at=timezone.now())
    changes = {}
    for name, text in changed.items():
        changes[name] = [getattr(draft, name), text]
        setattr(draft, name, text)
    drafts.save_draft(draft, actor=author, at=timezone.now())
    drafts.log_draft(draft, actor=author, changes=changes, created=False)
    _let_out(draft, team)


def _let_out(profile: Profile, team) -> Profile:
    unit = profile.department_id
    people = team.one(Role.AUTHOR, unit), team.one(Role.REVIEWER, unit), team.publisher()
    return publish(profile, *people)
