"""What people do on the first day, each on the pages alone."""

import html
import re

OFFICE = (
    ("author", "马拟稿", "author"),
    ("reviewer", "李审核", "reviewer"),
    ("publisher", "张发布", "publisher"),
    ("publisher2", "赵发布", "publisher"),
    ("admin", "吴管理", "administrator"),
    ("admin2", "郑管理", "administrator"),
)
DEPARTMENT = {
    "code": "ROOT",
    "name_zh": "自治区司法厅",
    "name_en": "Justice Department",
    "kind": "department",
}
RECORD = {
    "title": "自治区司法厅机构职能和联系方式",
    "kind": "duty",
    "department": "自治区司法厅",
    "summary": "公开本厅的职能、内设机构和联系方式。",
    "body": "<p>本厅承担法治宣传、法律服务和监狱管理等职能，联系方式见政务公开栏。</p>",
    "category": "机关职能",
    "disclosure_term": "long_term",
    "stage": "before",
    "disclosure_mode": "proactive",
    "legal_basis": "《政府信息公开条例》第二十条第（二）项",
}


def publish_first_record(site, password: str, say) -> None:
    def signed_in(name: str):
        browser = site.browser()
        page = browser.open("/admin/login/")
        page = browser.fill(page, username=name, password=password)
        assert "/login/" not in page.url, f"{name} cannot sign in: {page.text[:2000]}"
        return browser

    say("the first founder opens the department and asks for six people")
    one, other = signed_in("founder1"), signed_in("founder2")
    one.fill(one.open("/admin/departments/department/add/"), **DEPARTMENT)
    for username, name, role in OFFICE:
        page = one.open("/admin/departments/user/add/")
        new = {"username": username, "password1": password, "password2": password}
        about = {"display_name": name, "department": "自治区司法厅", "role": role}
        page = one.fill(page, **new, **about, email=f"{username}@example.org", reason="建站")
        if role != "author":
            confirm = re.search(r"/admin/people/grant/\d+/", page.url)
            assert confirm, f"{username} was not proposed: {page.url}"
            page = other.open(f"{confirm[0]}act/confirm/")
            other.fill(page, "seen_revision")
        print(f"    {username} ({name})")

    say("two administrators say who runs the site")
    admin, admin2 = signed_in("admin"), signed_in("admin2")
    page = admin.open("/admin/identity/identity/add/")
    names = {"name_zh": "自治区司法厅政务公开", "name_en": "Justice Department, open government"}
    organ = {"organ_zh": "自治区司法厅", "organ_en": "Justice Department"}
    admin.fill(page, **names, **organ)
    listed = admin2.open("/admin/identity/identity/")
    row = re.search(r"/admin/identity/identity/(\d+)/", " ".join(listed.links))
    assert row, listed.text[:5000]
    admin2.fill(admin2.open(f"/admin/identity/identity/{row[1]}/act/release/"), "seen_revision")

    say("an author drafts, a reviewer approves, a publisher publishes")
    author, reviewer, publisher = map(signed_in, ("author", "reviewer", "publisher"))
    page = author.open("/admin/disclosures/item/add/")
    page = author.fill(page, **RECORD)
    listed = author.open("/admin/disclosures/item/")
    row = re.search(r"/admin/disclosures/item/(\d+)/", " ".join(listed.links))
    assert row, listed.text[:5000]
    acts = f"/admin/disclosures/item/{row[1]}/move"
    author.fill(author.open(f"{acts}/submit/"), "seen_revision")
    page = reviewer.open(f"{acts}/approve/")
    reviewer.fill(page, "seen_revision", **page.form("seen_revision").boxes)
    publisher.fill(publisher.open(f"{acts}/publish/"), "seen_revision")

    say("a citizen reads it")
    citizen = site.browser()
    listed = citizen.open("/disclosures/")
    assert RECORD["title"] in html.unescape(listed.text), "it is not in the list"
    page = citizen.open(listed.link("/disclosures/640000/"))
    assert page.status == 200
    assert RECORD["title"] in html.unescape(page.text)
    print(f"    {page.url}")

    say("the catalogue is proposed by one publisher; a minute's tick")
    site.manage("start_kit", "justice-department", "--user=publisher", "--department=ROOT")
    site.manage("tick")
