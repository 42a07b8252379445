"""How much one request may ask, said once for our own server (`portal.base.server.worker`) and for
the site behind any (`portal.middleware`), and the plain page that says what to do instead.

The page needs neither templates nor a language: whoever is refused here costs next to nothing.
"""

from http import HTTPStatus

from portal.base import sessions

ADDRESS_BYTES = 8000  # path and query string together
PARAMETERS = 200

FORM_BYTES = 1 << 20
# Of a person with a session, in the back office: five of the largest files and their form.
UPLOAD_BYTES = 110 << 20
BACK_OFFICE = ("/admin/", "/en/admin/")
# Of anybody, with a report: three of the largest files and the form, and room for one that is too
# large to be told so beside what was typed.
REPORT_FORM = ("/reports/new/", "/en/reports/new/")
REPORT_FILES, REPORT_FILE_BYTES = 3, 10 << 20
REPORT_BYTES = 41 << 20

SENTENCES = {
    HTTPStatus.BAD_REQUEST: (
        "浏览器发来的请求不完整或格式不对。请返回上一页重试。",
        "The request was incomplete or malformed. Please go back and try again.",
    ),
    HTTPStatus.REQUEST_TIMEOUT: (
        "等了太久，请求还没有传完。请检查网络后重试；文件较大时请分几次上传。",
        "The request took too long to arrive. Please check the connection and try again; "
        "upload large files one at a time.",
    ),
    HTTPStatus.LENGTH_REQUIRED: (
        "请求没有写明内容的长度。请用浏览器提交，或者在请求中加上 Content-Length。",
        "The request does not say how long its content is. Please use a browser, "
        "or send a Content-Length.",
    ),
    HTTPStatus.REQUEST_ENTITY_TOO_LARGE: (
        "一次提交的内容太多，没有收下，也没有保存。请按浏览器的“后退”回到刚才的页面，填写的文字"
        "一般还在那里。反映问题最多附 3 个文件，每个不超过 10 MB；其他地方"
        "上传文件请先登录，每次不超过 100 MB；文字请分几次提交。",
        "Too much was sent at once; nothing was read or saved. Please go back with the browser: "
        "what you typed is usually still there. A report takes at most 3 files of up to 10 MB "
        "each; to upload files elsewhere please sign in, at most 100 MB at a time; send long texts "
        "in parts.",
    ),
    HTTPStatus.REQUEST_URI_TOO_LONG: (
        "网址太长。请缩短检索词，或者减少筛选条件。",
        "The address is too long. Please shorten the search words or choose fewer filters.",
    ),
    HTTPStatus.REQUEST_HEADER_FIELDS_TOO_LARGE: (
        "请求的标头太长。请清除本站的 Cookie 后重试。",
        "The request's header is too long. Please clear this site's cookies and try again.",
    ),
    HTTPStatus.SERVICE_UNAVAILABLE: (
        "您的网络同时发来的请求太多。请过一会儿再试。",
        "Too many requests came from your network at once. Please try again in a moment.",
    ),
}

PAGE = """<!doctype html>
<html lang="zh-Hans">
<head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">
<title>这个请求无法处理 · 阳光政务</title></head>
<body><main><h1>这个请求无法处理</h1>
<p>{chinese}</p>
<p lang="en">{english}</p>
<p><a href="/">回到首页</a> · <a href="/en/" lang="en">Home page</a></p>
</main></body>
</html>
"""


def page(status: HTTPStatus) -> bytes:
    chinese, english = SENTENCES[status]
    return PAGE.format(chinese=chinese, english=english).encode()


def address_refused(path: str, query: str) -> HTTPStatus | None:
    """Why this address is not looked at, from its two parts as they were sent."""
    if len(path) + len(query) > ADDRESS_BYTES or query.count("&") >= PARAMETERS:
        return HTTPStatus.REQUEST_URI_TOO_LONG
    return None


def body_limit(path: str, cookies: str) -> int:
    """Bytes that may be sent to this path; whether the session still lasts is seen later."""
    if path.startswith(BACK_OFFICE) and sessions.is_ours(cookies):
        return UPLOAD_BYTES
    return REPORT_BYTES if path in REPORT_FORM else FORM_BYTES
