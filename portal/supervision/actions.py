from portal.supervision.demands import actions as _demands  # noqa: F401 (registers)
from portal.supervision.evaluation import actions as _evaluation  # noqa: F401 (registers)
from portal.supervision.tickets import actions as _tickets  # noqa: F401 (registers)
