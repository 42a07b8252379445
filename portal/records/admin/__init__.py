from portal.records.admin.inlines import FileInline, PartInline
from portal.records.admin.record import RecordAdmin

__all__ = ["FileInline", "PartInline", "RecordAdmin"]
