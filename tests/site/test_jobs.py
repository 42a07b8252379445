"""The first three common jobs of the README, followed to the letter in a copy of this tree.

Every edit is made to a file that the job names, and no job names a file that needs none. What
then must be true is in `tests/site/jobs.py`, which runs in the copy, in a process of its own.
"""

import json
import os
import re
import shutil
import subprocess
import sys
from dataclasses import dataclass
from pathlib import Path

import pytest
from django.conf import settings

from tests import migrated

README = (settings.BASE_DIR / "README.md").read_text(encoding="utf-8")
LEFT_BEHIND = shutil.ignore_patterns(".git", ".venv", "var", ".*_cache", "screenshots", "demo")


@dataclass(frozen=True)
class Edit:
    """Lines to put into a file after a text that stands there once."""

    path: str
    after: str
    lines: str

    def make(self, tree: Path):
        file = tree / self.path
        text = file.read_text(encoding="utf-8")
        assert text.count(self.after) == 1, f"{self.path} has not exactly one {self.after!r}"
        file.write_text(text.replace(self.after, self.after + self.lines), encoding="utf-8")


FIELD = [
    Edit(
        "disclosures/models/item.py",
        '_("关键词"), max_length=200, blank=True, help_text=_("用顿号分隔，最多五个。")\n    )\n',
        '    consulted = models.CharField(_("征求意见情况"), max_length=200, blank=True)\n',
    ),
    Edit("disclosures/models/item.py", '        "objection_days",\n', '        "consulted",\n'),
    Edit("disclosures/admin.py", '"fields": ["summary", "body", "keywords"', ', "consulted"'),
    Edit(
        "templates/disclosures/_item.html",
        '<div class="prose" lang="zh">{{ item.body|prose }}</div>\n',
        '        <p lang="zh">{{ item.consulted }}</p>\n',
    ),
]
# The sentence that the log and the timeline say of the act.
SENTENCE = Edit(
    "portal/records/actions.py",
    'pgettext_lazy("log", "补充确认")\n',
    '    CHECKED_AGAIN = "checked_again", pgettext_lazy("log", "例行复核")\n',
)
ACT = [
    SENTENCE,
    Edit(
        "portal/records/acts.py",
        """\
            actor_field="confirmed_by",
        ),
    ),
""",
        """\
    Act(
        "check_again",
        gettext_lazy("登记复核"),
        gettext_lazy("内容仍然正确，写明核对了什么。"),
        (PUBLISHER,),
        Action.CHECKED_AGAIN,
        effects.check_again,
        (PUBLISHED,),
        asks=(REMARK,),
        answers=(reasons.nothing_checked,),
    ),
""",
    ),
    Edit(
        "portal/records/effects.py",
        '"to_be_confirmed": False, "confirmed_at": order.at}\n',
        "\n\ndef check_again(record: Record, order: Order) -> dict:\n    return {}\n",
    ),
    Edit(
        "portal/records/reasons.py",
        '无须补充确认。")]\n',
        "\n\ndef nothing_checked(record, order) -> list[str]:\n"
        '    return [] if order.note else [_("请写明核对了什么。")]\n',
    ),
    Edit(
        "tests/records/test_moves_table.py",
        "confirm       -  -  -  -  -  -  rp -  -  -  -   published\n",
        "check_again   -  -  -  -  -  p  p  p  -  -  -   published\n",
    ),
    Edit(
        "tests/base/audit/test_append.py",
        '"publisher2", "confirmed"),\n',
        '    "check_again": ("published", [], "publisher", "checked_again"),\n',
    ),
    Edit(
        "tests/site/changing.py",
        '"publisher2", "confirmed", {"before": "forced"}),\n',
        '    ("check_again", "published", "publisher", "checked_again", NOTE),\n',
    ),
]
FILTER = [
    Edit(
        "disclosures/filters.py",
        "        **Item.counted_columns,\n",
        '        "mode": "disclosure_mode",\n',
    ),
    Edit(
        "disclosures/filters.py",
        'lookup="shown_on__year", indexed=True, label=_("发布年份"))\n',
        '    mode = FacetFilter(column="mode", lookup="disclosure_mode", label=_("公开方式"))\n'
        "    basis = TextFilter(\n"
        '        field_name="legal_basis", lookup_expr="contains", label=_("公开依据")\n'
        "    )\n",
    ),
    Edit(
        "disclosures/filters.py",
        '        self.facets["stage"].offer(plain(Item.Stage.choices))\n',
        '        self.facets["mode"].offer(plain(Item.Mode.choices))\n',
    ),
    Edit(
        "disclosures/filters.py",
        "from portal.base.lists.facets import Choice, FacetFilter",
        ", TextFilter",
    ),
]
JOBS = {1: FIELD, 2: ACT, 3: FILTER}


def words_of(job: int) -> str:
    jobs = README.partition("common jobs\n")[2].partition("\n## ")[0]
    return re.search(rf"^{job}\. (.*?)(?=^\d\. |\Z)", jobs, re.MULTILINE | re.DOTALL).group(1)


@pytest.mark.parametrize("job", JOBS)
def test_a_job_names_the_files_that_it_needs_and_no_other(job):
    """By their path, or beside one of that path by their name."""
    named = {Path(path).name for path in re.findall(r"`([\w/]+\.(?:py|html))`", words_of(job))}

    assert named - {"manage.py"} == {Path(edit.path).name for edit in JOBS[job]}


def test_who_follows_the_first_three_jobs_succeeds(tmp_path, request):
    tree, database = tmp_path / "tree", tmp_path / "jobs.sqlite3"
    shutil.copytree(settings.BASE_DIR, tree, ignore=LEFT_BEHIND)
    migrated.copy_to(database, request.config.cache.mkdir("migrated"))
    environment = os.environ | {
        "DATABASE_URL": f"sqlite:///{database}", "PYTHONPATH": str(tree),
        "LOG_ORIGIN": "portal.example/log", "LOG_KEY": "A" * 43 + "=",
    }  # fmt: skip

    def run(*arguments):
        done = subprocess.run(
            [sys.executable, "-m", "tests.site.jobs", *arguments], cwd=tree, env=environment,
            capture_output=True, text=True,
        )  # fmt: skip
        assert done.returncode == 0, done.stderr
        return done

    run("before")
    for edits in JOBS.values():
        for edit in edits:
            edit.make(tree)
    done = run()

    failed = json.loads(done.stdout.splitlines()[-1])
    assert not failed, "\n".join(failed.values())
    made = {path.relative_to(tree) for path in tree.rglob("migrations/*.py")}
    added = [path for path in made if not (settings.BASE_DIR / path).exists()]
    assert [path.parent for path in added] == [Path("disclosures/migrations")]
