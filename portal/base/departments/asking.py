"""Words in a query that ask for a department, or for what it does."""

ASKED_FOR_BY = (
    "部门", "处室", "哪个处", "哪个科", "哪个单位", "什么单位", "谁管", "谁在管", "谁负责", "归谁",
    "归哪", "主管", "负责人", "领导", "厅长", "局长", "处长", "主任", "职责", "职能", "机构设置",
    "干什么的", "做什么的", "在哪办公", "办公地址", "办公时间", "上班时间", "department",
    "division",
)  # fmt: skip
