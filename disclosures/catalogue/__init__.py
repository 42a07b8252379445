"""公开事项目录: what must be disclosed, changed by one who proposes and another who decides."""
