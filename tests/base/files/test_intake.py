"""What is taken in, what of it the public gets, and what is refused with which words."""

import io
import json
import os
import resource
import subprocess
import sys

import pikepdf
import pytest
from PIL import Image

from portal.base.files import process, store
from portal.base.files.intake import MAX_BYTES, FileRefused, clean_name, take_in
from tests.base.files import samples

WORKER_AND_ITS_MEMORY = """
import re, runpy, sys
runpy.run_module("portal.base.files.worker", run_name="__main__")
print("\\n" + re.search(r"VmHWM:\\s*(\\d+)", open("/proc/self/status").read())[1])
"""
SECRETS = (b"Secret", b"Zhang", b"internal remark", b"Launch", b"JavaScript")


@pytest.fixture(autouse=True)
def _own_folder(settings, tmp_path):
    settings.FILES_DIR = tmp_path / "files"


def taken(name, content):
    return take_in(name, io.BytesIO(content), len(content))


def refusal(name, content, size=None):
    with pytest.raises(FileRefused) as refused:
        take_in(name, io.BytesIO(content), len(content) if size is None else size)
    return str(refused.value)


def blobs(settings):
    return sorted(path.name for path in settings.FILES_DIR.rglob("*") if path.is_file())


def test_a_photograph_loses_what_it_tells_and_still_opens():
    original = samples.photograph()

    photo = taken("大门.JPG", original)

    public = store.path(photo.sha256).read_bytes()
    with Image.open(io.BytesIO(public)) as image:
        assert image.size == (photo.width, photo.height) == (80, 120)  # set upright
        assert not image.getexif()
        assert set(image.info) <= {"jfif", "jfif_version", "jfif_unit", "jfif_density",
                                   "progressive", "progression"}  # fmt: skip
    assert not any(secret in public for secret in SECRETS)
    assert store.path(photo.original_sha256).read_bytes() == original
    with Image.open(store.path(photo.thumbnail_sha256)) as thumbnail:
        assert max(thumbnail.size) <= 480


@pytest.mark.parametrize(
    ("name", "content", "media_type", "public_name"),
    [
        ("图.png", samples.image("PNG", mode="RGBA"), "image/png", "图.png"),
        ("图.png", samples.image("PNG"), "image/jpeg", "图.jpg"),
        ("图.webp", samples.image("WEBP"), "image/jpeg", "图.jpg"),
        ("图.webp", samples.image("WEBP", mode="RGBA"), "image/png", "图.png"),
    ],
)
def test_an_image_keeps_its_transparency(name, content, media_type, public_name):
    image = taken(name, content)

    assert (image.media_type, image.file_name) == (media_type, public_name)
    with Image.open(store.path(image.sha256)) as public:
        assert Image.MIME[public.format] == media_type


def test_a_pdf_loses_author_scripts_and_attachments_and_still_opens():
    report = taken("报告.pdf", samples.pdf("Annual report", pages=3, loaded=True))

    assert report.pages == 3
    assert "Annual report" in report.text
    with pikepdf.open(store.path(report.sha256)) as public:
        everything = b"".join(repr(thing).encode() for thing in public.objects)
        everything += b"".join(
            thing.read_bytes() for thing in public.objects if isinstance(thing, pikepdf.Stream)
        )
        assert "/Info" not in public.trailer
        assert len(public.pages) == 3
    assert not any(secret in everything for secret in SECRETS)
    assert b"https://example.org/kept" in everything


def test_what_was_filled_into_a_form_is_text_like_any_other():
    assert "640102199003070015" in taken("表.pdf", samples.filled_form("640102199003070015")).text


@pytest.mark.parametrize(
    ("name", "content", "words"),
    [
        ("空.pdf", b"", "是空的"),
        ("加密.pdf", samples.pdf(password="secret"), "密码"),
        ("截断.pdf", samples.pdf()[:300], "已损坏"),
        ("空话.pdf", b"%PDF-1.7 nothing at all", "已损坏"),
        ("截断.jpg", samples.photograph()[:500], "已损坏"),
        ("程序.pdf", samples.EXECUTABLE, "是程序"),
        ("程序.jpg", samples.EXECUTABLE, "是程序"),
        ("脚本.pdf", b"#!/bin/sh\n", "是程序"),
        ("宏.docx", samples.macro_document(), "Office 文档或压缩包"),
        ("宏.pdf", samples.macro_document(), "Office 文档或压缩包"),
        ("炸弹.zip", samples.zip_bomb(), "Office 文档或压缩包"),
        ("旧.doc", b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1", "Office 文档或压缩包"),
        ("巨图.png", samples.huge_picture(), "像素太多"),
        ("双面.gif", samples.GIF_AND_SCRIPT, "GIF"),
        ("双面.jpg", samples.GIF_AND_SCRIPT, "GIF"),
        ("动图.png", samples.animation(), "动图"),
        ("网页.html", b"<!doctype html><script>alert(1)</script>", "不是 PDF、JPEG、PNG 或 WebP"),
        ("矢量.svg", b"<svg onload='alert(1)'/>", "不是 PDF、JPEG、PNG 或 WebP"),
        ("说谎.pdf", samples.image(), "内容是 JPEG"),
        ("说谎.png", samples.pdf(), "内容是 PDF"),
        ("无尾", samples.pdf(), "内容是 PDF"),
        ("尾.pdf.exe", samples.pdf(), "内容是 PDF"),
    ],
)
def test_what_cannot_be_published_is_refused_and_leaves_nothing_public(
    name, content, words, settings
):
    assert words in refusal(name, content)
    assert len(blobs(settings)) <= 1  # at most the sealed original, until the next sweep


def test_a_file_over_the_limit_is_refused_by_its_size_alone(settings):
    assert "超过 20 MB" in refusal("大.pdf", samples.pdf(), MAX_BYTES + 1)
    assert blobs(settings) == []


def test_a_picture_within_the_limit_of_pixels_is_made_smaller():
    image = taken("大图.png", samples.image("PNG", size=(6000, 3000)))

    assert (image.width, image.height) == (4096, 2048)


@pytest.mark.parametrize(
    ("kind", "size", "mode", "refused"),
    [
        ("PNG", (6300, 6300), "RGB", None),
        ("PNG", (6400, 6400), "RGB", "large"),
        ("PNG", (5000, 4800), "RGBA", "large"),
        ("WEBP", (4000, 4000), "RGB", "large"),
    ],
)
def test_a_small_file_of_many_pixels_takes_little_memory(kind, size, mode, refused, tmp_path):
    (tmp_path / "image").write_bytes(samples.image(kind, size, mode))
    paths = [tmp_path / name for name in ("image", "copy", "thumbnail")]

    worker = [sys.executable, "-c", WORKER_AND_ITS_MEMORY, "image", *paths]
    told, memory = subprocess.check_output(worker, cwd=process.ROOT).splitlines()

    assert json.loads(told).get("refused") == refused
    assert int(memory) < 250_000  # kB


def test_a_pdf_that_takes_too_long_is_refused_in_time(monkeypatch):
    monkeypatch.setattr(process, "SECONDS", 0.01)

    assert "处理超时" in refusal("慢.pdf", samples.pdf())


@pytest.mark.parametrize(
    ("name", "cleaned"),
    [
        ("../../etc/passwd.pdf", "passwd.pdf"),
        ("..\\..\\boot.pdf", "boot.pdf"),
        ("a\x00b\nc\u202egnp.pdf", "ab cgnp.pdf"),
        ("  多  个 空格 .pdf", "多 个 空格.pdf"),
        ("...隐藏.pdf", "隐藏.pdf"),
        ('冒号\x3a引号"星号*.pdf', "冒号_引号_星号_.pdf"),
        (".pdf", "pdf.pdf"),
        ("???.pdf", "___.pdf"),
        ("\x00", "file.pdf"),
        ("长" * 300 + ".pdf", "长" * 116 + ".pdf"),
        ("https://example.org/x.pdf", "x.pdf"),
    ],
)
def test_names_are_made_harmless(name, cleaned):
    assert clean_name(name, ".pdf") == cleaned


def test_the_same_file_twice_is_kept_once(settings):
    content = samples.pdf()

    first, second = taken("甲.pdf", content), taken("乙.pdf", content)

    assert first.sha256 == second.sha256
    assert len(blobs(settings)) == 2  # the original and its public copy


def test_a_full_disk_is_a_sentence_and_leaves_nothing_half_written(settings):
    content = samples.image("PNG", size=(900, 900)) + os.urandom(200_000)
    soft, hard = resource.getrlimit(resource.RLIMIT_FSIZE)
    resource.setrlimit(resource.RLIMIT_FSIZE, (100_000, hard))
    try:
        assert "磁盘已满" in refusal("图.png", content)
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, (soft, hard))
    assert blobs(settings) == []


def test_a_sweep_takes_what_no_row_names_once_it_is_old(settings):
    kept, left = store.put(b"kept"), store.put(b"left")
    half_written = settings.FILES_DIR / "new-1"
    half_written.write_bytes(b"half")

    assert store.sweep({kept}, older_than=3600) == 0
    assert store.sweep({kept}, older_than=-1) == 1
    assert (store.holds(kept), store.holds(left), half_written.exists()) == (True, False, False)


def test_blobs_cannot_be_written_again(settings):
    sha256 = store.put(b"sealed")

    assert store.path(sha256).stat().st_mode & 0o222 == 0
    assert store.put(b"sealed") == sha256
    with pytest.raises(ValueError, match="not a SHA-256"):
        store.path("../../portal.sqlite3")
