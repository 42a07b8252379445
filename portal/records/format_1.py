"""What content format 1 always hashes, whether it is empty or not, as it was when format 2 came.

These lists are final: what was published by format 1 is verified by them for ever. Nothing is
added to them (what came later is hashed once it says something), and none of these fields is ever
renamed or removed. Of a row, its fields stand after the name of its list.
"""

_RECORD = "number version title department audience change_note public_until first_published_on"
_ENTRY = f"{_RECORD} code name_en marked_set"
_BASES = "law_key article paragraph item quote"
_FILES = "title alt_text file_name media_type size sha256 original_size original_sha256"

FIELDS = {
    "item": f"{_RECORD} kind document_number summary body category disclosure_term stage"
    " disclosure_mode made_on effective_on expires_on effect_status keywords legal_basis",
    "dossier": f"{_RECORD} procedure summary started_on target target_value target_unit",
    "law": f"{_ENTRY} level issuer document_number promulgated_on effective_on amended_on effect"
    " superseded_by ended_on cleanup_campaign cleanup_verdict cleanup_on",
    "approval": f"{_ENTRY} type remapped_type remapped_on base_code conditions conditions_en"
    " applicants procedure statutory_limit statutory_unit limit_basis promised_limit promised_unit"
    " time_not_counted is_charged fee result_document level hotline window office_hours"
    " online_address remedies",
    "penalty": f"{_ENTRY} subject conduct conduct_en kinds summary summary_en fine_min fine_max"
    " fine_multiple_min fine_multiple_max fine_base suspension_min suspension_max level"
    " revocation_level limitation handling_limit handling_unit handling_basis",
}
ROWS = {
    "item": {"channel_uses": "channel detail used_on", "files": _FILES},
    "dossier": {},
    "law": {},
    "approval": {
        "bases": _BASES,
        "materials": "name form copies source sample",
        "steps": "name who days detail",
        "files": _FILES,
    },
    "penalty": {"bases": _BASES, "tiers": "name circumstances standard"},
}
