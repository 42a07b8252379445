from portal.supervision.evaluation import actions as _evaluation  # noqa: F401 (registers)
from portal.supervision.tickets import actions as _tickets  # noqa: F401 (registers)
