"""The forms of people and departments offer departments as a tree, each box with its label."""

import re

import pytest

pytestmark = pytest.mark.pages


@pytest.mark.parametrize(
    ("path", "fields"),
    [("user/add/", ["department"]), ("department/add/", ["parent", "successor"])],
)
def test_departments_are_picked_from_their_tree(path, fields, departments, signed_in):
    page = signed_in("administrator").get(f"/admin/departments/{path}")
    text = page.content.decode()
    for name in fields:
        assert f'for="id_{name}"' in text
        options = re.search(rf'<select name="{name}".*?</select>', text, re.S)[0]
        shown = re.findall(r'<option value="[0-9]+">(.*?)</option>', options)
        assert shown.index("自治区司法厅") < shown.index("\u2003律师工作处")
        place = shown.index("\u2003监狱管理局")
        assert shown[place + 1].startswith("\u2003\u2003")
        assert len(shown) == len(departments)


def test_nobody_completes_what_somebody_types(signed_in):
    asked = "app_label=departments&model_name=user&field_name=department&term="
    assert signed_in("administrator").get(f"/admin/autocomplete/?{asked}").status_code == 404
