"""A service guide for machines: as GovernmentService of schema.org in its page, and as public
service of CPSV-AP 3.2 (the Core Public Service Vocabulary of the European Union) in a file."""

from typing import Any

from approvals.models import Approval, Law
from approvals.models.approval import Applicant
from approvals.models.catalogue import Unit
from portal.base.departments.models import Department
from portal.records.linked_data import absolute, document, organisation, said

CONTEXT = {
    "cpsv": "http://purl.org/vocab/cpsv#",
    "cv": "http://data.europa.eu/m8g/",
    "dcat": "http://www.w3.org/ns/dcat#",
    "dct": "http://purl.org/dc/terms/",
    "eli": "http://data.europa.eu/eli/ontology#",
    "foaf": "http://xmlns.com/foaf/0.1/",
    "skos": "http://www.w3.org/2004/02/skos/core#",
    "xsd": "http://www.w3.org/2001/XMLSchema#",
}
CHINESE = {"@id": "http://publications.europa.eu/resource/authority/language/ZHO"}
# Durations of ISO 8601. It knows no working days: those are told in words alone.
DURATIONS = {Unit.DAY: "P{}D", Unit.MONTH: "P{}M"}
# What schema.org says of things that are published, and not of services.
OF_PUBLICATIONS = (
    "inLanguage", "isAccessibleForFree", "datePublished", "dateModified", "version", "publisher",
)  # fmt: skip
FEES = {True: "", False: "不收费", None: ""}
LEGAL_FORCE = {
    Law.Effect.IN_FORCE: "InForce",
    Law.Effect.AMENDED: "InForce",
    Law.Effect.REPEALED: "NotInForce",
    Law.Effect.SUPERSEDED: "NotInForce",
}


def government_service(guide: Approval, numbers: list[str]) -> dict[str, Any]:
    """`numbers` are those to ring up, the first one first."""
    told = document(guide, "GovernmentService")
    for one in OF_PUBLICATIONS:
        told.pop(one, None)
    return told | said(
        {
            "alternateName": guide.name_en,
            "identifier": guide.code,
            "serviceType": str(guide.current_type or ""),
            "description": "；".join(guide.condition_list),
            "provider": organisation(guide.department),
            "serviceOperator": organisation(guide.accepting_office or guide.department),
            "availableChannel": said(
                {
                    "@type": "ServiceChannel",
                    "serviceUrl": guide.online_address,
                    "servicePhone": [
                        {"@type": "ContactPoint", "telephone": number} for number in numbers
                    ],
                    "processingTime": duration(guide),
                    "serviceLocation": said({"@type": "Place", "name": guide.window}),
                }
            ),
            "serviceOutput": said({"@type": "GovernmentPermit", "name": guide.result_document}),
            "audience": [
                {"@type": "Audience", "audienceType": str(Applicant(code).label)}
                for code in guide.applicants.split(";")
                if code in Applicant.values
            ],
        }
    )


def legislation(law: Law) -> dict[str, Any]:
    return document(
        law,
        "Legislation",
        alternateName=law.name_en,
        legislationIdentifier=law.document_number or law.code,
        legislationPassedBy=said({"@type": "Organization", "name": law.issuer}),
        legislationDate=_day(law.promulgated_on),
        legislationDateVersion=_day(law.amended_on),
        legislationLegalForce=LEGAL_FORCE.get(law.effect, ""),  # type: ignore[call-overload]
        sameAs=law.full_text,
    )


def public_service(guide: Approval, numbers: list[str], laws: list[Law]) -> dict[str, Any]:
    """`laws` are those that the guide rests on and that are public."""
    address = absolute(guide.get_absolute_url())
    fee = FEES[guide.is_charged] or guide.fee

    def part(kind: str, name: str, **told: Any) -> dict[str, Any]:
        """What belongs to the service, with a name of its own."""
        described = said({f"dct:{key}": value for key, value in told.items()})
        known = {
            "@id": f"{address}#{name}",
            "@type": kind,
            "dct:identifier": f"{guide.code}-{name}",
        }
        return known | described if described else {}

    return said(
        {
            "@context": CONTEXT,
            "@id": address,
            "@type": "cpsv:PublicService",
            "dct:identifier": guide.code,
            "dct:title": _words(guide.name, guide.name_en),
            "dct:description": _words(guide.conditions or guide.title, guide.conditions_en),
            "dct:language": CHINESE,
            "dcat:landingPage": {"@id": address},
            "cv:hasCompetentAuthority": _authority(guide.department),
            "cv:processingTime": said({"@type": "xsd:duration", "@value": duration(guide)}),
            "cpsv:hasInput": [
                part("cv:Evidence", f"material-{number}", title=_words(one.name))
                for number, one in enumerate(guide.materials.all(), 1)
            ],
            "cpsv:follows": [
                part(
                    "cpsv:Rule",
                    f"step-{number}",
                    title=_words(one.name),
                    description=_words(one.detail or one.name),
                )
                for number, one in enumerate(guide.steps.all(), 1)
            ],
            "cpsv:produces": part("cv:Output", "result", title=_words(guide.result_document)),
            "cv:hasCost": part("cv:Cost", "cost", description=_words(fee)),
            "cv:hasChannel": part("cv:Channel", "counter", description=_words(guide.window)),
            "cv:hasContactPoint": said(
                {
                    "@id": f"{address}#contact",
                    "@type": "cv:ContactPoint",
                    "cv:telephone": numbers,
                    "cv:openingHours": guide.office_hours,
                }
            ),
            "cv:hasLegalResource": [
                {
                    "@id": absolute(law.get_absolute_url()),
                    "@type": "eli:LegalResource",
                    "dct:title": _words(law.name, law.name_en),
                }
                for law in laws
            ],
        }
    )


def duration(guide: Approval) -> str:
    """The limit that counts, as ISO 8601 writes it; nothing where it cannot."""
    number, unit = guide.limit
    return DURATIONS[Unit(unit)].format(number) if number and unit in DURATIONS else ""


def _authority(department: Department) -> dict[str, Any]:
    return {
        "@id": absolute(department.get_absolute_url()),
        "@type": "cv:PublicOrganisation",
        "dct:identifier": department.code,
        "skos:prefLabel": _words(department.name_zh, department.name_en),
    }


def _words(chinese: str, english: str = "") -> list[dict[str, str]]:
    told = [{"@value": chinese, "@language": "zh"}, {"@value": english, "@language": "en"}]
    return [one for one in told if one["@value"]]


def _day(value: Any) -> str:
    return value.isoformat() if value else ""
