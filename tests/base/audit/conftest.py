import pytest

from portal.base.audit.log_verification import save_checkpoint
from tests.base.files import samples
from tests.factories import make_approval, make_law, make_move, next_version


@pytest.fixture
def signed(log_key, settings, tmp_path):
    settings.CHECKPOINTS_DIR = tmp_path / "checkpoints"
    settings.FILES_DIR = tmp_path / "files"


@pytest.fixture
def site(signed, new_item, people):
    """Records in every state that the public log speaks of, two with files."""
    changed = next_version(new_item("published", file=samples.pdf()), people)
    make_move(new_item("published", title="撤下的"), "withdraw", people["publisher"])
    make_move(new_item("draft", title="应急的"), "force_publish", people["publisher"])
    new_item("published", audience="internal", title="内网的")
    new_item("review", title="没有公开的")
    make_law("published", people)
    make_approval("published", people, file=samples.pdf("Another paper"))
    save_checkpoint()
    return changed
