"""Whatever happens to session, network, tab or row: every character is there again."""

import pytest
from playwright.sync_api import expect

from tests.browser.pages import DRAFT
from tests.serving import PASSWORD

pytestmark = pytest.mark.browser
TYPED = "刚刚写下的一段话。"
DESK = "/admin/notices/notice/"

# Into every field of every form that is kept, rows that one adds and rich text too.
FILL = """() => {
  const last = (list) => [...list].at(-1);
  for (const link of document.querySelectorAll(".add-row a")) if (link.offsetParent) link.click();
  const all = document.querySelectorAll("form[method=post]");
  const forms = [...all].filter((form) => form.elements.scratch);
  let n = 0;
  for (const form of forms) {
    form.querySelector("input:not([type=hidden]), textarea, select").focus();
    for (const field of form.elements) {
      const editor = field.closest(".prose-editor")?.querySelector(".tiptap")?.editor;
      if (editor) editor.commands.setContent(`${field.value}<p><strong>第${++n}段</strong>落</p>`);
      else if (field.disabled || field.type === "hidden" || field.closest(".tiptap")) continue;
      else if (field.matches(".vDateField, [type=date]")) field.value = "2030-01-02";
      else if (field.matches(".vTimeField, [type=time]")) field.value = "10:32";
      else if (field.matches("textarea")) field.value += `\\n打字 ${++n} <b>&amp;`;
      else if (field.matches("[type=text]")) field.value += `打字 ${++n}`;
      else if (field.type === "number") field.value = 7;
      else if (field.type === "checkbox") field.checked = !field.checked;
      else if (field.type === "radio") field.checked = field === last(form.elements[field.name]);
      else if (field.options) field.selectedIndex = field.options.length - 1;
    }
    form.dispatchEvent(new Event("input", { bubbles: true }));
  }
}"""
# What would be sent.
STANDS = """() => [...document.querySelectorAll("form[method=post]")]
  .filter((form) => form.elements.scratch)
  .map((form) => [...new FormData(form)]
    .filter(([name, value]) => typeof value === "string"
      && !["csrfmiddlewaretoken", "scratch", "token", "stamp"].includes(name))
    .map(([name, value]) => `${name}=${value.replaceAll("\\r", "")}`).sort())"""


def forms_of(site) -> dict[str, list[str]]:
    """One of each kind of form, by the person who uses it."""
    items, owed = "/admin/disclosures/item/", site.obligation("nil_reason = '' AND is_owed")
    reports, rounds = "/admin/supervision/ticket/", "/admin/supervision/evaluationround/"
    waiting = site.report("state = 'filed' AND department_id IS NOT NULL")
    return {
        "author": [
            f"{items}add/",
            f"{items}{site.pk(DRAFT)}/change/",
            "/admin/approvals/approval/add/",
            f"/admin/disclosures/dossier/{site.dossier_pk('annual-goal')}/steps/",
            f"/admin/supervision/demand/{site.demand('open')}/act/answer/",
            f"{reports}add/",
            f"/admin/departments/hotline/{site.hotline()}/wrong/",
        ],
        "publisher": [
            f"/admin/disclosures/waiver/propose/{owed}/",
            f"{reports}{waiting}/act/hand_on/",
            "/admin/topics/topic/add/",
            "/admin/disclosures/requirement/add/",
            "/admin/vocabulary/everydayword/add/",
            "/admin/disclosures/procedure/1/change/",
        ],
        "supervisor": [f"{rounds}{site.round('open')}/sheets/{site.department('D01')}/"],
        "admin": [f"/admin/departments/department/{site.department('D11')}/change/"],
    }


def is_asked(page) -> bool:
    """Wait until the page has asked what was kept."""
    page.wait_for_load_state("networkidle")
    return True


def open_form(page, url):
    """The same, sooner; and its editors are there."""
    with page.expect_response(lambda response: "/scratch/keep/?" in response.url):
        page.goto(url)
    page.wait_for_function("""() => [...document.querySelectorAll(".prose-editor")]
        .every((box) => box.querySelector(".tiptap")?.editor)""")
    page.wait_for_timeout(100)


@pytest.mark.parametrize("person", ["author", "publisher", "supervisor", "admin"])
def test_every_form_is_there_again_after_one_has_gone_elsewhere(person, open_window, demo_site):
    page, lost = open_window(person), {}
    page.on("dialog", lambda dialog: dialog.accept())
    for url in forms_of(demo_site)[person]:
        open_form(page, url)
        before = page.evaluate(f"() => {{ ({FILL})(); return ({STANDS})(); }}")
        assert before, f"{url} has no form that is kept"
        page.goto(DESK)
        open_form(page, url)
        for button in page.get_by_role("button", name="恢复", exact=True).all():
            button.click()
        after = page.evaluate(STANDS)
        if before != after:
            lost[url] = [sorted({*one} ^ {*two}) for one, two in zip(before, after, strict=True)]
    assert lost == {}


@pytest.fixture
def change_url(demo_site):
    """Of a unit below those of two authors."""
    prison = "SELECT id FROM departments_department WHERE code = 'P04'"
    of_prison = f"{DRAFT} AND department_id = ({prison})"
    return f"/admin/disclosures/item/{demo_site.pk(of_prison)}/change/"


@pytest.fixture
def draft(open_window, change_url):
    """The form of a draft, without what an earlier test has left of it."""
    page = open_window("author")
    page.goto(change_url)
    is_asked(page)
    for _each in range(page.get_by_role("button", name="放弃", exact=True).count()):
        page.get_by_role("button", name="放弃", exact=True).first.click()
        is_asked(page)
    return page


def type_into(page, text=TYPED):
    page.locator(".tiptap").first.click()
    page.keyboard.type(text)


def editor(page):
    return page.locator(".tiptap").first


def kept(page):
    return page.locator(".kept-state")


def test_a_closed_tab_a_preview_and_an_act_give_it_back(draft, change_url):
    type_into(draft)
    expect(kept(draft)).to_contain_text("已暂存")
    type_into(draft, "最后两字。")
    draft.get_by_role("link", name="预览").first.click()
    expect(draft.locator(".notice--kept")).to_contain_text("已经保存的内容")
    expect(draft.locator("main")).not_to_contain_text(TYPED)
    draft.get_by_role("link", name="回去继续填写").click()
    expect(editor(draft)).to_contain_text("最后两字。")
    draft.locator(".move--submit").click()
    expect(draft.locator(".notice--kept")).to_contain_text("还没有保存的改动")

    context = draft.context
    draft.close()
    anew = context.new_page()
    anew.goto(change_url)
    expect(editor(anew)).to_contain_text(TYPED)
    expect(anew.locator(".notice--kept")).to_contain_text("已恢复")
    anew.get_by_role("button", name="放弃").click()
    expect(editor(anew)).not_to_contain_text("最后两字。")
    is_asked(anew)
    anew.reload()
    expect(editor(anew)).not_to_contain_text("最后两字。")


def test_a_session_that_ended_and_one_begun_elsewhere_go_on_where_they_were(draft, sessions):
    context = draft.context
    context.clear_cookies()
    type_into(draft)
    expect(kept(draft)).to_contain_text("登录已失效")

    other = context.new_page()
    other.goto("/admin/login/")
    other.fill("#id_username", "author")
    other.fill("#id_password", PASSWORD)
    other.click("[type=submit]")
    other.wait_for_url("**/admin/")
    draft.evaluate("() => dispatchEvent(new Event('online'))")
    expect(kept(draft)).to_contain_text("已暂存")

    # The token of the page is the new session's too.
    draft.click("[name=_save]")
    expect(draft.locator(".messagelist")).to_contain_text("保存")
    expect(editor(draft)).to_contain_text(TYPED)
    assert draft.evaluate("() => Object.keys(sessionStorage).join()") == "" or is_asked(draft)
    sessions["author"] = context.cookies()


def test_without_network_the_tab_holds_it_until_the_server_has_it(draft, change_url):
    draft.on("dialog", lambda dialog: dialog.accept())
    draft.context.set_offline(True)
    type_into(draft, "断网时写的。")
    expect(kept(draft)).to_contain_text("连不上服务器")
    with pytest.raises(Exception, match="ERR_INTERNET_DISCONNECTED"):
        draft.goto(change_url)
    draft.context.set_offline(False)

    draft.goto(change_url)

    expect(editor(draft)).to_contain_text("断网时写的。")
    is_asked(draft)
    assert draft.evaluate("() => sessionStorage.length") == 0


def test_what_is_held_is_gone_with_the_person(draft, open_window, change_url):
    draft.on("dialog", lambda dialog: dialog.accept())
    draft.route("**/scratch/keep/**", lambda route: route.abort())
    type_into(draft, "不给别人看的。")
    expect(kept(draft)).to_contain_text("连不上服务器")
    assert draft.evaluate("() => sessionStorage.length") == 1
    draft.context.clear_cookies()
    cookies = open_window("reviewer").context.cookies()
    draft.context.add_cookies(cookies)
    draft.goto("/admin/")
    draft.wait_for_function("() => sessionStorage.length === 0")
    assert "不给别人看的" not in draft.content()


def test_where_somebody_saved_meanwhile_nothing_is_written_over(draft, open_window, change_url):
    draft.fill("#id_title", "我改的名称")
    expect(kept(draft)).to_contain_text("已暂存")
    draft.goto(DESK)
    other = open_window("author2")
    other.goto(change_url)
    other.fill("#id_title", "别人改的名称")
    other.click("[name=_save]")
    expect(other.locator(".messagelist")).to_contain_text("保存")

    draft.goto(change_url)
    expect(draft.locator("#id_title")).to_have_value("别人改的名称")
    expect(draft.locator(".notice--kept")).to_contain_text("已经有了新的改动")
    draft.get_by_role("button", name="恢复").click()
    expect(draft.locator("#id_title")).to_have_value("我改的名称")
    draft.click("[name=_save]")
    expect(draft.locator(".errorlist.nonfield")).to_contain_text("有人保存了它")
    expect(draft.locator("#id_title")).to_have_value("我改的名称")
    expect(draft.locator(".conflict")).to_contain_text("别人改的名称")
    draft.locator(".conflict").get_by_label("保存的").check()
    draft.click("[name=_save]")
    expect(draft.locator(".messagelist")).to_contain_text("保存")
    expect(draft.locator("#id_title")).to_have_value("别人改的名称")


def test_back_and_saved_again_is_the_same_record(open_window):
    page = open_window("author")
    page.on("dialog", lambda dialog: dialog.accept())
    page.goto("/admin/disclosures/item/add/")
    is_asked(page)
    page.fill("#id_title", "只要一份")
    page.click("[name=_save]")
    page.wait_for_url("**/change/")
    first = page.url

    page.go_back()
    is_asked(page)
    expect(page.get_by_text("这份表格已经保存过")).to_be_visible()
    page.fill("#id_title", "只要一份，改过")
    page.click("[name=_save]")
    page.wait_for_url("**/change/")

    assert page.url == first
    expect(page.locator("#id_title")).to_have_value("只要一份")
    expect(page.get_by_text("只要一份，改过")).to_be_visible()
    page.get_by_role("button", name="恢复").click()
    page.click("[name=_save]")
    expect(page.locator(".messagelist")).to_contain_text("已于")
    expect(page.locator("#id_title")).to_have_value("只要一份，改过")
    expect(page.locator(".notice--kept")).to_have_count(0)


def test_of_chosen_files_it_says_that_they_are_not_kept(draft):
    draft.set_input_files("[type=file]", {"name": "a.pdf", "mimeType": "", "buffer": b"%PDF"})
    type_into(draft)
    expect(kept(draft)).to_contain_text("文件不能暂存")
