"""What is measured and what is said in public rests on nobody alone: through the real pages, each
step by the person whose step it is."""

import re
from datetime import timedelta

import pytest
from django.utils import timezone
from playwright.sync_api import expect

from tests.browser.pages import OVERDUE
from tests.browser.test_few_steps import button, do, link, typed

pytestmark = pytest.mark.browser

OF_PENALTIES = (
    f"{OVERDUE} AND requirement_id = "
    "(SELECT id FROM disclosures_requirement WHERE code = 'PENALTIES')"
)
REASON = "主体已经划转，由承接单位公开。"
REPORT = "窗口的人让我跑了三次，态度很差。"
ANSWER = "已经批评教育，并公开了一次办好的材料清单。"


def refusal(page):
    return page.locator("#content [role=alert]")


def press(page):
    """The button of a form of the back office."""
    page.locator(".submit-row input.default").click()


def test_a_duty_is_waived_on_a_ground_by_another_and_stays_in_public(open_window, demo_site):
    publisher, publisher2, citizen = map(open_window, ("publisher", "publisher2", None))
    duty = demo_site.obligation(OVERDUE)

    # Without a ground nothing is proposed; who proposed it does not decide on it.
    publisher.goto(f"/admin/disclosures/obligation/{duty}/change/")
    link(publisher, "提请免予公开")()
    press(publisher)
    for missing in ("请选择不予公开的理由类别", "请填写具体理由", "请填写复查日期"):
        expect(refusal(publisher)).to_contain_text(missing)
    until = timezone.localdate() + timedelta(days=90)
    publisher.get_by_label("理由类别").select_option("internal")
    publisher.get_by_label("具体理由").fill(REASON)
    publisher.get_by_label("复查日期").fill(until.isoformat())
    press(publisher)
    expect(publisher.locator(".messagelist")).to_contain_text("已提请")
    proposal = publisher.url
    expect(publisher.locator(".move--grant")).to_have_count(0)
    publisher.goto(proposal.replace("/change/", "/act/grant/"))
    expect(refusal(publisher)).to_contain_text("提请不予公开的人不能自己决定")
    citizen.goto("/waivers/?standing=in_force")
    expect(citizen.get_by_role("main")).not_to_contain_text(REASON)

    publisher2.reload()
    publisher2.locator(f"a[href='{proposal.removeprefix(demo_site.address)}']").click()
    publisher2.locator(".move--grant").click()
    press(publisher2)

    # Citizens read of it in the register, until when it holds, and that it was overdue before.
    citizen.goto("/waivers/?ground=internal&order=newest")
    register = citizen.locator(".record", has_text=REASON)
    expect(register).to_contain_text("决定时已经逾期")
    expect(register).to_contain_text(until.isoformat())
    citizen.goto(f"/timeliness/obligations/{duty}/")
    expect(citizen.locator(".standing")).to_contain_text("逾期后免予公开")


def test_lateness_counts_from_the_earlier_day_and_needs_no_event(open_window, demo_site):
    author, reviewer, publisher, citizen = map(
        open_window, ("author", "reviewer", "publisher", None)
    )
    title, subject = "行政规范性文件备案办法", "备案办法已经制定"
    made, registered = (timezone.localdate() - timedelta(days=days) for days in (70, 3))

    # The event is registered with a day that would leave time enough.
    author.goto("/admin/disclosures/obligation/event/")
    author.get_by_label("应公开事项").select_option(label="行政规范性文件")
    author.get_by_label("责任部门").select_option(value=code_of(author, "规范性文件备案审查处"))
    author.get_by_label("事由").fill(subject)
    author.get_by_label("制定或办成日期").fill(registered.isoformat())
    press(author)
    duty = author.url
    expect(author.locator("#content")).to_contain_text(f"从 {registered} 起")

    # What was made is published much later than the paper says.
    author.goto("/admin/")
    do([
        link(author, "新建公开事项"),
        typed(author, "信息名称", title),
        lambda: author.get_by_role("radio", name="政务结果").check(),
        lambda: author.get_by_label("责任部门").select_option(
            value=code_of(author, "规范性文件备案审查处")
        ),
        typed(author, "内容概述", "备案的范围和时限。"),
        lambda: author.locator(".tiptap").fill("制定之日起十五日内报送备案。"),
        lambda: author.get_by_label("所属分类").select_option(label="本厅公开领域"),
        lambda: author.get_by_text("文件信息").click(),
        typed(author, "成文日期", made.isoformat()),
        button(author, "保存并提交审核"),
        button(author, "提交审核"),
    ])  # fmt: skip
    reviewer.reload()
    do([
        link(reviewer, title),
        link(reviewer, "审核通过"),
        lambda: reviewer.get_by_label("以上各项均已逐项核对").check(),
        button(reviewer, "审核通过"),
    ])  # fmt: skip
    publisher.reload()
    do([
        link(publisher, title),
        link(publisher, "立即发布"),
        button(publisher, "立即发布"),
    ])  # fmt: skip

    # It is late by its own day, before anybody brings it to the duty.
    citizen.goto("/timeliness/published/?department=D04")
    late = citizen.locator(".record", has_text=title)
    expect(late).to_contain_text(f"成文 {made}")
    expect(late.locator(".stand--late")).to_be_visible()

    # And so is the duty, whatever day was registered.
    author.goto(duty)
    author.locator(".move--settle").click()
    number = demo_site.number(f"title = '{title}'")
    do([typed(author, "公开信息的索引号", number), button(author, "核对")])
    expect(author.locator("#content")).to_contain_text("按较早的计算")
    press(author)
    citizen.goto(duty.replace("/admin/disclosures/obligation", "/timeliness/obligations")
                 .removesuffix("change/"))  # fmt: skip
    expect(citizen.locator(".standing .stand--late")).to_be_visible()
    expect(citizen.get_by_role("main")).to_contain_text(f"登记的日期是 {registered}")


def code_of(page, name):
    """The value of the option of this department, however deep it stands in the tree."""
    return page.get_by_role("option", name=name).first.get_attribute("value")


def test_a_complaint_is_heard_by_its_unit_and_answered_elsewhere_by_two(open_window):
    citizen = open_window()
    citizen.goto("/reports/new/?about=/departments/S01/&kind=complaint")
    citizen.get_by_label("具体情况").fill(REPORT)
    citizen.check("input[name=consents]")
    citizen.wait_for_timeout(3200)  # less is no person's
    citizen.locator("main button[type=submit]").click()
    citizen.wait_for_url(re.compile("/reports/receipt/$"))
    code = citizen.locator(".receipt__code").first.inner_text()
    named = re.compile(code)

    # Nobody of the unit has it on their desk; an office outside it has.
    author2, reviewer2 = map(open_window, ("author2", "reviewer2"))
    for page in (author2, reviewer2):
        expect(page.get_by_role("link", name=named)).to_have_count(0)
    publisher, publisher2 = map(open_window, ("publisher", "publisher2"))
    do([
        link(publisher, named),
        button(publisher, "打开并承办"),
        link(publisher, "听取部门陈述"),
        typed(publisher, "请部门陈述什么", "请说明窗口的安排。"),
        button(publisher, "听取部门陈述"),
    ])  # fmt: skip

    # The unit is heard: it reads what it is asked, not the report, and decides nothing.
    ticket = publisher.url
    author2.goto(ticket)
    expect(author2.locator("#content")).to_contain_text("请说明窗口的安排")
    expect(author2.locator("#content")).not_to_contain_text(REPORT)
    expect(author2.locator(".record-bar__moves li")).to_have_count(1)
    do([
        link(author2, "陈述情况"),
        typed(author2, "陈述", "已经调整窗口人员。"),
        button(author2, "陈述情况"),
    ])  # fmt: skip
    reviewer2.goto(ticket)
    expect(reviewer2.locator(".record-bar__moves li")).to_have_count(0)

    # One writes the answer and cannot release it; another does.
    publisher.reload()
    expect(publisher.locator("#content")).to_contain_text("已经调整窗口人员")
    do(
        [
            link(publisher, "拟写答复"),
            typed(publisher, "答复", ANSWER),
            button(publisher, "拟写答复"),
        ]
    )
    expect(publisher.get_by_role("button", name="签发答复")).to_have_count(0)
    publisher.goto(ticket.replace("/change/", "/act/release/"))
    expect(refusal(publisher)).to_contain_text("您拟写过这一答复")
    publisher2.reload()
    do([link(publisher2, named), button(publisher2, "签发答复")])

    # So with what becomes public of it: not a word before a second person has let it go.
    publisher.goto(ticket)
    do([
        link(publisher, "拟公开答复"),
        typed(publisher, "公开的问题", "办事要跑三次。"),
        button(publisher, "拟公开答复"),
    ])  # fmt: skip
    expect(publisher.get_by_role("button", name="签发公开")).to_have_count(0)
    citizen.goto("/reports/")
    expect(citizen.get_by_role("main")).not_to_contain_text("办事要跑三次")
    publisher2.goto(ticket)
    button(publisher2, "签发公开")()
    citizen.goto("/en/reports/")
    expect(citizen.get_by_role("main")).to_contain_text("办事要跑三次")


def test_a_step_waits_for_what_comes_before_it(open_window, demo_site):
    author = open_window("author")
    steps = f"/admin/disclosures/dossier/{demo_site.dossier_pk('commutation')}/steps/"
    author.goto(steps)
    ruled = author.locator("[aria-labelledby=step-ruling]").get_by_label("完成日期")
    ruled.fill("2009-07-01")
    author.get_by_role("button", name="保存改动的环节").click()
    expect(author.locator("#content")).to_contain_text("日期却在它之前")
    expect(ruled).to_have_value("2009-07-01")
    author.goto(steps)
    author.get_by_role("button", name="放弃").click()  # what was typed, and waits to be saved
    expect(ruled).to_have_value("")


def release(page, name):
    """What waits under this name on the desk."""
    page.goto("/admin/")
    page.locator(".desk__section").get_by_role("link", name=name).first.click()
    page.locator(".move--release").click()
    press(page)
    expect(page.locator(".messagelist")).to_be_visible()


def test_a_limit_changed_today_moves_no_duty_that_began_before(open_window, demo_site):
    admin, admin2, citizen = map(open_window, ("admin", "admin2", None))
    duty = demo_site.obligation(OF_PENALTIES)
    page = f"/timeliness/obligations/{duty}/"
    citizen.goto(page)
    before = citizen.locator(".labels").inner_text()
    today = timezone.localdate()
    admin.goto("/admin/workdays/limit/?q=dual_publicity")
    admin.locator("#result_list tbody th a").first.click()
    admin.get_by_label("最后有效日期").fill(today.isoformat())
    admin.locator("[name=_save]").click()
    release(admin2, "双公示")
    admin.goto("/admin/workdays/limit/add/")
    for name, text in {
        "code": "dual_publicity",
        "name_zh": "双公示",
        "name_en": "Dual publicity",
        "number": "1",
        "article": "演示：新的规定",
        "effective_from": (today + timedelta(days=1)).isoformat(),
    }.items():
        admin.locator(f"#id_{name}").fill(text)
    admin.locator("#id_unit").select_option("working_day")
    admin.locator("[name=_save]").click()
    expect(admin.locator(".messagelist")).to_be_visible()
    release(admin2, "双公示")

    citizen.goto(f"/en{page}")
    expect(citizen.get_by_role("note")).to_have_count(0)
    citizen.goto(f"{page}?again")
    assert citizen.locator(".labels").inner_text() == before


def test_an_answer_by_one_released_by_another_takes_six_besides_its_text(open_window, demo_site):
    """Typing the text is the work itself; everything else is counted."""
    author, reviewer = map(open_window, ("author", "reviewer"))
    waiting = demo_site.report("state = 'filed' AND department_id IS NOT NULL")
    named = re.compile(demo_site.code(waiting))

    author.goto("/admin/")
    opened = do([
        link(author, named),
        button(author, "打开并承办"),
        link(author, "拟写答复"),
    ])  # fmt: skip
    typed(author, "答复", ANSWER)()
    written = do([button(author, "拟写答复")])
    reviewer.goto("/admin/")
    released = do([link(reviewer, named), button(reviewer, "签发答复")])
    expect(reviewer.locator(".state--answered").first).to_be_visible()

    assert opened + written + released <= 6
