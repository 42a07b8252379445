"""What the README says exists."""

import re

from django.conf import settings
from django.core.management import get_commands

README = (settings.BASE_DIR / "README.md").read_text(encoding="utf-8")
OPERATIONS = (settings.BASE_DIR / "docs/operations.md").read_text(encoding="utf-8")
WHERE = (settings.BASE_DIR / "docs/where.md").read_text(encoding="utf-8")
MAKEFILE = (settings.BASE_DIR / "Makefile").read_text(encoding="utf-8")


def test_every_make_target_of_the_readme_exists():
    named = set(re.findall(r"make ([a-z-]+)", README))

    assert named <= set(re.findall(r"^([a-z-]+):", MAKEFILE, re.MULTILINE))


def test_every_command_is_listed_and_every_listed_one_exists():
    table = OPERATIONS.partition("| command |")[2].partition("For maintainers")[0]
    rows = re.findall(r"^\| (.+?) \|", table, re.MULTILINE)
    named = {name for row in rows for name in re.findall(r"`([a-z_]+)", row)}
    ours = ("portal", "approvals", "disclosures")
    own = {name for name, app in get_commands().items() if app.split(".")[0] in ours}

    assert named == own


def test_every_listed_setting_is_read_and_the_other_way_round():
    code = "".join(
        (settings.BASE_DIR / name).read_text(encoding="utf-8")
        for name in (
            "portal/settings.py",
            "portal/management/commands/demo.py",
            "gunicorn.conf.py",
            "Makefile",
        )
    )
    listed = set(re.findall(r"`([A-Z_]+)`", OPERATIONS.partition("## Settings")[2]))
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


def test_every_file_that_is_said_to_be_the_place_exists():
    paths = re.findall(r"`((?:[a-z_]+/)+(?:[a-z_.]+)?)`", WHERE + README)

    assert len(paths) > 20
    assert [
        path for path in paths if path[:4] != "var/" and not (settings.BASE_DIR / path).exists()
    ] == []


def test_the_readme_stays_short():
    assert len(README.splitlines()) <= 120


def test_lock_files_pin_hashes_and_name_no_index():
    for name in ("requirements.lock", "tests/requirements.lock"):
        text = (settings.BASE_DIR / name).read_text()
        pinned = re.findall(r"^[a-zA-Z0-9_.-]+==", text, re.MULTILINE)
        assert len(pinned) > 10
        assert len(re.findall(r"^[a-zA-Z0-9_.-]+", text, re.MULTILINE)) == len(pinned)
        assert not re.search(r"https?://|--(extra-)?index-url|--find-links", text)


# The page on the architecture, and the decisions.

ARCHITECTURE = (settings.BASE_DIR / "docs/architecture.md").read_text(encoding="utf-8")
DECISIONS = settings.BASE_DIR / "docs/decisions"
RECORDS = sorted(DECISIONS.glob("[0-9]*.md"))
ROOMS = ("portal", "disclosures", "approvals", "templates", "tests", "static")
CITED = re.compile(r"""(?<![\w"=/])R\d+\b""")  # not the code of a requirement in a test
A_PATH = re.compile(rf"`((?:{'|'.join(ROOMS)}|docs|\.ci)/[\w./-]*|[\w-]+\.(?:toml|conf\.py))`")


def test_every_rule_that_the_code_cites_is_defined():
    defined = re.findall(r"^- \*\*(R\d+)\*\*", ARCHITECTURE, re.MULTILINE)
    cited = {
        rule
        for room in ROOMS
        for file in (settings.BASE_DIR / room).rglob("*")
        if file.suffix in (".py", ".html", ".css", ".js")
        for rule in CITED.findall(file.read_text(encoding="utf-8"))
    }

    assert {"R1", "R2", "R10", "R18"} <= cited
    assert cited <= set(defined)
    assert defined == [f"R{number}" for number in range(1, 19)]


def test_every_rule_names_code_and_a_test():
    for rule in ARCHITECTURE.partition("## The rules")[2].split("\n- ")[1:]:
        paths = A_PATH.findall(rule)
        held_by = [path for path in paths if path.startswith("tests/") or path == ".ci/run"]
        assert held_by, rule
        assert len(paths) > len(held_by), rule


def test_every_path_that_the_documents_name_exists():
    for file in (settings.BASE_DIR / "docs/architecture.md", DECISIONS / "README.md", *RECORDS):
        named = A_PATH.findall(file.read_text(encoding="utf-8"))
        assert [
            path for path in named if path[:4] != "var/" and not (settings.BASE_DIR / path).exists()
        ] == [], file.name


def test_the_architecture_names_every_middleware_in_order():
    told = re.findall(r"`(\w+Middleware)`", ARCHITECTURE.partition("## How a request")[2])
    ours = [path.rpartition(".")[2] for path in settings.MIDDLEWARE if "django." not in path]

    assert [name for name in told if name in ours] == [name for name in ours if name in told]
    assert {path.rpartition(".")[2] for path in settings.MIDDLEWARE if "portal" in path} <= set(
        told
    )


def test_the_documents_stay_short():
    assert len(ARCHITECTURE.splitlines()) <= 120
    for file in RECORDS:
        assert len(file.read_text(encoding="utf-8").splitlines()) <= 40, file.name


def test_the_decisions_are_numbered_and_listed():
    index = (DECISIONS / "README.md").read_text(encoding="utf-8")
    listed = re.findall(r"^\| \[\d{4}\]\((\d{4}-[\w-]+\.md)\) \|", index, re.MULTILINE)

    assert listed == [file.name for file in RECORDS]
    assert [int(name[:4]) for name in listed] == list(range(1, len(listed) + 1))


def test_a_decision_says_what_it_costs():
    for file in RECORDS:
        text = file.read_text(encoding="utf-8")
        assert re.findall(r"^## (.+)$", text, re.MULTILINE) == [
            "Context", "Decision", "What it costs", "What else was considered",
        ], file.name  # fmt: skip
