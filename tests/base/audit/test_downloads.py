"""What strangers check with `verify.py`: packs that were tampered with or broken, on any
console."""

import io
import os
import re
import subprocess
import sys
import zipfile
from pathlib import Path

import pytest
from django.db import connection

from disclosures.models import Item
from portal.base.audit import bundle, verify
from portal.base.audit.models import Entry
from tests.base.audit.helpers import downloaded, key, run, unpacked, verified
from tests.factories import make_move, next_version

pytestmark = pytest.mark.pages


@pytest.fixture
def pack(site, client):
    return downloaded(client, f"{site.get_absolute_url()}evidence.zip")


@pytest.fixture
def place(tmp_path):
    return tmp_path / "download"


def said_of(members, place, capsys, command="record", *arguments):
    ended = verified(command, *arguments, unpacked(members, place), "--key", key())
    return ended, capsys.readouterr().out


def zipped(members, place):
    with zipfile.ZipFile(place, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, content in members.items():
            archive.writestr(zipfile.ZipInfo(name), content, zipfile.ZIP_DEFLATED)
    return place


def file_of(pack):
    return next(name for name in pack if name.startswith("files/"))


# Consoles.


@pytest.mark.parametrize("encoding", ["gbk", "ascii", "utf-8"])
def test_it_can_be_read_on_any_console(pack, place, encoding):
    unpacked(pack, place)
    environment = {"PYTHONIOENCODING": encoding}
    for ending, members in ((0, pack), (1, pack | {"hidden.exe": b"x"})):
        unpacked(members, place)
        done = subprocess.run(
            [sys.executable, "-S", "verify.py", "record", "."],
            cwd=place, capture_output=True, env=environment,
        )  # fmt: skip
        said = done.stdout.decode(encoding)
        assert (done.returncode, done.stderr) == (ending, b""), said
        assert ("all is well" in said, "FAILED" in said) == (ending == 0, ending == 1)
    if encoding == "gbk":
        assert "√ 检查点签名有效" in said
        assert "× 没有什么能证明它" in said


def test_the_help_can_be_read_on_any_console():
    done = subprocess.run(
        [sys.executable, bundle.VERIFIER, "--help"],
        capture_output=True, env={"PYTHONIOENCODING": "ascii"},
    )  # fmt: skip
    assert (done.returncode, done.stderr) == (0, b"")


# What the pages print, run as it is printed, on files named as they are sent.


def saved(client, address, folder):
    """As a browser saves it."""
    response = client.get(address)
    name = re.search('filename="([^"]+)"', response.headers["Content-Disposition"])[1]
    (folder / name).write_bytes(response.getvalue())
    return name


def ran(command, folder):
    program, *arguments = command.split()
    assert program == "python3"
    return subprocess.run([sys.executable, *arguments], cwd=folder, capture_output=True, text=True)


def commands(client, address):
    return re.findall(r"<code[^>]*>(python3 [^<]+)</code>", client.get(address).content.decode())


def test_the_commands_that_the_pages_print_work(site, client, tmp_path):
    page = f"{site.get_absolute_url()}verify/"
    for address in ("/log/verify.py", "/log/log.zip", "/log/checkpoint"):
        saved(client, address, tmp_path)
    saved(client, f"{site.get_absolute_url()}evidence.zip", tmp_path)

    for address in (page, "/log/"):
        (command,) = commands(client, address)
        done = ran(command, tmp_path)
        assert (done.returncode, done.stderr) == (0, ""), (command, done.stdout)


@pytest.mark.parametrize(
    "arguments",
    [
        "record evidence.zip",
        "log log.zip",
        "file paper.pdf evidence.zip",
        "record . --key noted-key",
        "log . gone.txt",
    ],
)
def test_a_missing_file_is_no_tampering(pack, tmp_path, arguments):
    unpacked(pack, tmp_path)

    done = ran(f"python3 verify.py {arguments}", tmp_path)

    assert "没有这个文件" in done.stdout
    assert "no such file" in done.stdout
    assert "log . gone.txt" in arguments or (done.returncode, "FAILED" in done.stdout) == (2, False)


def test_the_page_says_what_was_checked_and_found(site, client):
    page = f"{site.get_absolute_url()}verify/"
    said = "本站刚才核对了日志里的 2 条记录和公开的 2 个版本：记录都在日志里，内容与发布时一致。"
    assert said in client.get(page).content.decode()

    run("UPDATE disclosures_item SET summary = 'x' WHERE number = %s AND version = 1", site.number)

    said = "本站刚才核对，发现不符：第 1 版的内容与发布时不一致。"
    assert said in client.get(page).content.decode()


# Packs that somebody changed.


def test_a_version_published_anew_after_a_withdrawal_cannot_be_left_out(
    site, client, people, place, capsys
):
    withdrawn = Item.objects.get(status="withdrawn")
    next_version(withdrawn, people)
    pack = downloaded(client, f"/disclosures/{withdrawn.number}/evidence.zip")
    assert said_of(pack, place, capsys)[0] == 0
    del pack["versions/2.json"]
    ended, said = said_of(pack, place, capsys)
    assert ended == 1
    assert "missing: versions/2.json" in said
    assert "version 1 was taken down" in said


def test_a_file_under_another_name_is_named(pack, place, capsys):
    name = file_of(pack)
    content = pack.pop(name)
    ended, said = said_of(pack | {f"{name[:70]}/别的.pdf": content}, place, capsys)
    assert ended == 1
    assert "别的.pdf" in said


@pytest.mark.parametrize(
    "name",
    ["附件二.pdf", "hidden.exe", "versions2/2.json", "versions/9.json", "entries/999.json",
     "entries/1.txt", "../../evil.txt", "/etc/evil", "files/x"],
)  # fmt: skip
def test_what_nothing_proves_is_named(pack, tmp_path, capsys, name):
    changed = zipped(pack | {name: b"x"}, tmp_path / "pack.zip")
    assert verified("record", changed, "--key", key()) == 1
    assert name in capsys.readouterr().out


def test_what_belongs_to_the_reader_is_no_fault(pack, site, place, capsys):
    name = file_of(pack)
    folder = Path(unpacked(pack | {"mine.pdf": pack[name], ".DS_Store": b"x"}, place))
    (folder / "noted").write_text(key())
    for mine in ("mine.pdf", name):
        arguments = ("file", folder / "mine.pdf", folder, "--key", folder / "noted")
        assert verified(*arguments) == 0, mine
    assert verified("record", folder, "--key", folder / "noted") == 1  # and what is mine.pdf?


def test_a_name_forges_no_line_of_the_output(pack, tmp_path, capsys):
    for name in ("x\n√ all is well", "x\x1b[1A\x1b[2K", "x\u202egpj.exe"):
        assert verified("record", zipped(pack | {name: b"x"}, tmp_path / "pack.zip")) == 1
        said = capsys.readouterr().out
        assert all(line.isprintable() for line in said.split("\n"))
        assert not [line for line in said.split("\n") if line.startswith("√ all is well")]


def test_the_names_of_files_are_told_without_a_slash(pack, place, capsys):
    title = file_of(pack).rpartition("/")[2]
    assert f"the file is as published: {title}\n" in said_of(pack, place, capsys)[1]


# What is no pack.


def broken_archives(whole: bytes):
    """Each leads the library to another error."""
    entry = whole.rindex(b"PK\x01\x02", 0, whole.rindex(b"checkpoint"))
    yield whole[: entry + 6] + b"\xff" + whole[entry + 7 :]  # the version that unpacks it
    yield whole[: entry + 8] + b"\x01" + whole[entry + 9 :]  # encrypted
    yield whole[: entry + 10] + b"\x63" + whole[entry + 11 :]  # an unknown compression
    yield whole[: entry + 42] + b"\xff\xff\xff\x7f" + whole[entry + 46 :]  # begins elsewhere
    yield whole[: entry + 20] + b"\x05\x00\x00\x00" + whole[entry + 24 :]  # cut off
    yield b""
    yield whole[: len(whole) // 2]


def test_a_broken_archive_is_a_fault_and_no_traceback(pack, tmp_path, capsys):
    whole = zipped(pack, tmp_path / "pack.zip").read_bytes()
    for number, content in enumerate(broken_archives(whole)):
        broken = tmp_path / "broken.zip"
        broken.write_bytes(content)
        for command in (["record"], ["file", str(broken)], ["log"]):
            ended = verified(*command, broken, "--key", key())
            assert (ended, "×" in capsys.readouterr().out) == (1, True), (number, command)


def test_a_member_that_swells_is_refused(pack, tmp_path, capsys):
    swelling = pack | {"checkpoint": bytes(verify.WHOLE + 1)}
    assert verified("record", zipped(swelling, tmp_path / "pack.zip"), "--key", key()) == 1
    assert "too large: checkpoint" in capsys.readouterr().out


@pytest.mark.parametrize("given", ["x" * 5000, "a+b+c", "/", "x\x00y", "+" * 5000])
def test_what_is_no_key_is_a_fault(pack, place, capsys, given):
    assert verified("record", unpacked(pack, place), "--key", given) == 1
    assert "×" in capsys.readouterr().out


def test_a_link_in_a_folder_is_named(pack, place, capsys):
    unpacked(pack, place)
    os.symlink("nowhere", place / "hidden")
    assert verified("record", place, "--key", key()) == 1


# The pack itself.


def test_a_withdrawal_while_a_pack_is_made_leaves_it_whole(site, client, people, place):
    withdrawn = []

    def meanwhile(execute, sql, params, many, context):
        result = execute(sql, params, many, context)
        if not withdrawn and 'FROM "audit_entry"' in sql and "subject_kind" in sql:
            withdrawn.append(site.pk)
            make_move(Item.objects.get(pk=site.pk), "withdraw", people["publisher"])
        return result

    with connection.execute_wrapper(meanwhile):
        members = downloaded(client, f"/disclosures/{site.number}/evidence.zip")
    assert withdrawn
    assert not [name for name in members if name.startswith(("versions/", "files/"))]
    assert verified("record", unpacked(members, place), "--key", key()) == 0


def test_a_withdrawal_while_a_pack_is_sent_takes_nothing_from_it(site, client, people, place):
    response = client.get(f"/disclosures/{site.number}/evidence.zip")
    make_move(Item.objects.get(pk=site.pk), "withdraw", people["publisher"])
    with zipfile.ZipFile(io.BytesIO(b"".join(response.streaming_content))) as archive:
        members = {name: archive.read(name) for name in archive.namelist()}
    assert "versions/2.json" in members
    assert verified("record", unpacked(members, place), "--key", key()) == 0


def test_a_record_that_no_public_act_speaks_of_has_no_pack(site, client, settings, tmp_path):
    internal = Item.objects.get(audience="internal")
    run("UPDATE disclosures_item SET audience = 'public' WHERE id = %s", internal.pk)
    assert client.get(f"/disclosures/{internal.number}/evidence.zip").status_code == 404
    page = client.get(internal.verify_url)
    assert page.status_code == 200
    assert "公开日志里没有关于这条信息的记录" in page.content.decode()
    assert "现在不能签名" not in page.content.decode()

    settings.LOG_KEY, settings.LOG_KEY_FILE = "", tmp_path / "none"
    assert "现在不能签名" in client.get(site.verify_url).content.decode()
    assert client.get(f"/disclosures/{site.number}/evidence.zip").status_code == 503


def test_entries_are_packed_for_those_who_take_it(site, client):
    size = Entry.objects.count()
    for accepted, is_packed in (
        ("gzip", True),
        ("br, GZIP;q=0.5", True),
        ("gzip;q=0", False),
        ("gzip; q=0.000, br", False),
        ("", False),
        ("x-gzipped", False),
    ):
        response = client.get(
            f"/log/tile/entries/000.p/{size}", headers={"accept-encoding": accepted}
        )
        assert ("Content-Encoding" in response.headers) is is_packed, accepted
