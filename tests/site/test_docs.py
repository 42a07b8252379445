"""What the README says exists."""

import re

from django.conf import settings
from django.core.management import get_commands

README = (settings.BASE_DIR / "README.md").read_text(encoding="utf-8")
MAKEFILE = (settings.BASE_DIR / "Makefile").read_text(encoding="utf-8")


def test_every_make_target_of_the_readme_exists():
    named = set(re.findall(r"make ([a-z-]+)", README))

    assert named <= set(re.findall(r"^([a-z-]+):", MAKEFILE, re.MULTILINE))


def test_every_command_of_the_readme_exists():
    listed = README.partition("## Commands and settings")[2].partition("Environment:")[0]
    named = set(re.findall(r"`(?:manage\.py )?([a-z_]+)`", listed))

    assert named <= set(get_commands())
    assert {"demo", "tick", "rebuild_search", "forget"} <= named


def test_every_setting_of_the_readme_is_read_and_the_other_way_round():
    code = "".join(
        (settings.BASE_DIR / name).read_text(encoding="utf-8")
        for name in (
            "portal/settings.py",
            "portal/management/commands/demo.py",
            "gunicorn.conf.py",
            "Makefile",
        )
    )
    listed = set(re.findall(r"`([A-Z_]+)`", README.partition("Environment:")[2]))
    read = set(re.findall(r'(?:environ\.get|env_bool|env_list)\(\s*"([A-Z_]+)"', code))

    assert read <= listed
    assert {name for name in listed if name not in code} == set()


def test_every_path_on_the_map_of_the_code_exists():
    code_map = README.partition("## The map of the code")[2].partition("Upper layers")[0]
    paths = re.findall(r"^ {4}((?:[a-z]+/ ?)+)", code_map, re.MULTILINE)

    assert paths
    for line in paths:
        for path in line.split():
            assert (settings.BASE_DIR / path).is_dir(), path


def test_the_readme_stays_short():
    assert len(README.splitlines()) <= 120


def test_lock_files_pin_hashes_and_name_no_index():
    for name in ("requirements.lock", "tests/requirements.lock"):
        text = (settings.BASE_DIR / name).read_text()
        pinned = re.findall(r"^[a-zA-Z0-9_.-]+==", text, re.MULTILINE)
        assert len(pinned) > 10
        assert len(re.findall(r"^[a-zA-Z0-9_.-]+", text, re.MULTILINE)) == len(pinned)
        assert not re.search(r"https?://|--(extra-)?index-url|--find-links", text)
