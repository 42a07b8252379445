from disclosures.catalogue import actions as _catalogue  # noqa: F401 (registers)
from disclosures.channels import actions as _channels  # noqa: F401 (registers)
from disclosures.dossiers import actions as _dossiers  # noqa: F401 (registers)
from disclosures.timeliness import actions as _timeliness  # noqa: F401 (registers)
from disclosures.waivers import actions as _waivers  # noqa: F401
