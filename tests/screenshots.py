"""Take the README's pictures of the running demonstration. Run by `make screenshots`."""

import io
import sys
import tempfile
from pathlib import Path

sys.path.insert(0, ".")

from PIL import Image
from playwright.sync_api import sync_playwright

from tests.serving import CHROMIUM, CHROMIUM_ARGUMENTS, ROOT, load, serve, sign_in

TO = ROOT / "docs" / "screenshots"
COLOURS = 64
DESKTOP, PHONE = {"width": 1280, "height": 860}, {"width": 360, "height": 740}
# Picture: who looks, at what size, at which page, and which link of it is followed.
PICTURES = {
    "list": (None, DESKTOP, "/disclosures/?year=2009", None),
    "record": (None, DESKTOP, "/disclosures/?q=法律援助统计", ".record__title a"),
    "phone": (None, PHONE, "/en/", None),
    "desk": ("author", DESKTOP, "/admin/", None),
    "review": (
        "reviewer",
        DESKTOP,
        "/admin/disclosures/item/?status=review",
        "#result_list tbody th a",
    ),
}


def main():
    TO.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory() as var_dir:
        load(Path(var_dir))
        with serve(Path(var_dir)) as address, sync_playwright() as playwright:
            chromium = playwright.chromium.launch(executable_path=CHROMIUM, args=CHROMIUM_ARGUMENTS)
            for name, wanted in PICTURES.items():
                save(name, take(chromium, address, *wanted))


def take(chromium, address, person, size, path, link) -> bytes:
    page = chromium.new_page(base_url=address, viewport=size, locale="zh-CN")
    if person:
        sign_in(page, person)
    page.goto(path)
    if link:
        page.goto(page.locator(link).first.get_attribute("href"))
    return page.screenshot()


def save(name, picture: bytes):
    path = TO / f"{name}.png"
    with Image.open(io.BytesIO(picture)) as image:
        image.convert("RGB").quantize(COLOURS).save(path, optimize=True)
    print(f"{path.relative_to(ROOT)}  {path.stat().st_size // 1024} kB")


main()
