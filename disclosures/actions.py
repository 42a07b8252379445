from disclosures.timeliness import actions as _timeliness  # noqa: F401 (registers)
