"""Makes the golden packs: `python -m tests.golden.make FOLDER`, with a database of its own.

Run once for each format of contents, with the code that first wrote it; never again for the same.
The dates, numbers and texts are the same in every run, times, salts and proofs are not.
"""

import sys
import tempfile
from datetime import UTC, date, datetime
from decimal import Decimal
from pathlib import Path

KEY = "A" * 43 + "="  # thrown away: everybody knows it


def publish(people, category, codes="") -> dict:
    """One record of each kind, and items of each of their four kinds, some fields empty in each;
    `codes` go before those of the catalogue."""
    from portal.records import drafts
    from tests.base.files import samples
    from tests.disclosures.dossiers import make_dossier
    from tests.factories import (
        ROUTES,
        make_approval,
        make_item,
        make_law,
        make_penalty,
        make_profile,
        move_along,
        next_version,
    )

    def item(kind, **fields):
        return make_item("published", people, kind=kind, category=category, **fields)

    duty = item(
        "duty", title="机关职责", file=samples.pdf(), keywords="职责、机构",
        effect_status="effective",
        made_on=date(2009, 1, 5), effective_on=date(2009, 2, 1),
        first_published_on=date(2009, 1, 6), document_number="宁司发〔2009〕12号",
    )  # fmt: skip
    goal = make_item("draft", people, kind="goal", category=category, title="年度目标")
    goal.objection_days = 5
    goal.public_until = datetime(2199, 12, 31, 16, tzinfo=UTC)
    drafts.save_draft(goal, actor=people["author"], at=datetime.now(UTC))
    goal.channel_uses.create(channel="website", detail="", used_on=None)
    goal.channel_uses.create(channel="newspaper", detail="法治新报", used_on=date(2009, 3, 4))
    made = {
        "item-duty": next_version(duty, people, summary="职责有调整。"),
        "item-goal": move_along(goal, people, ROUTES["published"]),
        "item-progress": item("progress", title="办理进程", stage="during"),
        "item-result": item("result", title="办理结果", body="<p>办结 😀 “全部”\n</p>"),
        "dossier": make_dossier(
            "published", people, target="新建法律援助工作站", target_value=Decimal("12.50"),
            target_unit="个",
        ),
        "law": make_law(
            "published", people, code=f"{codes}LAWYERS_LAW", promulgated_on=date(2007, 10, 28),
        ),
        "approval": make_approval(
            "published", people, code=f"{codes}XK-01", file=samples.pdf("A sample form"),
        ),
        "penalty": make_penalty(
            "published", people, code=f"{codes}CF-001", fine_min=0, fine_multiple_min=Decimal("1"),
            fine_multiple_max=Decimal("5.5"), fine_base="illegal_gains",
        ),
    }  # fmt: skip
    if not codes:  # a department has one for good
        made["profile"] = make_profile("published", people, office_hours="", postal_code="")
    return made


def main(folder: Path):
    import os

    os.environ["DATABASE_URL"] = f"sqlite:///{tempfile.mkdtemp()}/golden.sqlite3"
    os.environ["DJANGO_SETTINGS_MODULE"] = "tests.settings"
    os.environ |= {"LOG_ORIGIN": "portal.example/log", "LOG_KEY": KEY}
    import django

    django.setup()
    from django.core.management import call_command
    from django.db import transaction
    from django.test import Client
    from django.test.utils import setup_test_environment

    from tests.factories import make_category, make_departments, make_people

    call_command("migrate", verbosity=0)
    setup_test_environment()
    folder.mkdir(parents=True)
    around = transaction.atomic()
    around._from_testcase = True  # as around each test: durable blocks may open in it
    with around:
        records = publish(make_people(make_departments()), make_category())
    for name, record in records.items():
        answer = Client().get(record.get_absolute_url() + "evidence.zip")
        (folder / f"{name}.zip").write_bytes(b"".join(answer.streaming_content))


if __name__ == "__main__":
    main(Path(sys.argv[1]))
