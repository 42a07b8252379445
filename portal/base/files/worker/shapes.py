"""The allow-list of a public PDF: what each kind of object may hold. All else is dropped.

A shape is one of the words below, the name of a table in SHAPES, a list of one shape for an array
of such values, or a dictionary of one shape under "*" for one whose keys are free.
"""

PLAIN = "plain"  # names, numbers and arrays of them
TEXT = "text"  # a text that a person may have written
LANGUAGE = "language"
COLLECTION = "collection of signs"
PAGE = "page"  # one of this document's pages
LINK = "link"  # one of the links that stay


def _plain(*keys: str) -> dict:
    return dict.fromkeys((f"/{key}" for key in keys), PLAIN)


# Kept as they are but for what `kept` cuts out, and so searched for numbers.
READ = {"bytes", "colour", "font file", "shading"}
OF_EVERY_STREAM = {"/Filter": PLAIN, "/DecodeParms": "decoding", "/Length": PLAIN}

SHAPES = {
    "catalogue": {
        **_plain("Type"), "/Lang": LANGUAGE, "/MarkInfo": "marks", "/Outlines": "outline",
        "/Pages": "pages", "/StructTreeRoot": "structure",
    },
    "pages": {**_plain("Type", "Count"), "/Kids": ["leaf"]},
    "leaf": {
        **_plain("Type", "MediaBox", "CropBox", "Rotate", "UserUnit", "StructParents", "Tabs"),
        "/Parent": "pages", "/Resources": "resources", "/Contents": "content",
        "/Group": "group", "/Annots": ["annotation"],
    },
    "annotation": {
        **_plain("Type", "Subtype", "Rect", "Border", "BS", "C", "H", "F", "QuadPoints"),
        **_plain("StructParent"), "/Contents": TEXT, "/A": "action", "/Dest": [PAGE],
    },
    "action": {**_plain("Type", "S"), "/URI": TEXT},
    "outline": {
        **_plain("Type", "Count", "F", "C"), "/Title": TEXT, "/Dest": [PAGE],
        "/Parent": "outline", "/Prev": "outline", "/Next": "outline",
        "/First": "outline", "/Last": "outline",
    },
    "content": {},
    "bytes": {},
    "resources": {
        "/ExtGState": {"*": "state"}, "/ColorSpace": {"*": "colour"}, "/Pattern": {"*": "pattern"},
        "/Shading": {"*": "shading"}, "/XObject": {"*": "drawing"}, "/Font": {"*": "font"},
        "/Properties": {"*": "property"},
    },
    "property": {
        **_plain("MCID"), "/ActualText": TEXT, "/Alt": TEXT, "/E": TEXT, "/Lang": LANGUAGE,
    },
    "state": {
        **_plain("Type", "LW", "LC", "LJ", "ML", "D", "RI", "OP", "op", "OPM", "FL", "SM", "SA"),
        **_plain("BM", "CA", "ca", "AIS", "TK"),
        "/BG": "colour", "/BG2": "colour", "/UCR": "colour", "/UCR2": "colour",
        "/TR": "colour", "/TR2": "colour", "/SMask": "mask",
    },
    "mask": {**_plain("Type", "S", "BC"), "/G": "drawing", "/TR": "colour"},
    "group": {**_plain("Type", "S", "I", "K"), "/CS": "colour"},
    # Colour spaces and the functions in them.
    "colour": {
        **_plain("N", "Range", "WhitePoint", "BlackPoint", "Gamma", "Matrix", "FunctionType"),
        **_plain("Domain", "Size", "BitsPerSample", "Order", "Encode", "Decode", "C0", "C1"),
        **_plain("Bounds"), "/Alternate": "colour", "/Functions": "colour",
    },
    "pattern": {
        **_plain("Type", "PatternType", "PaintType", "TilingType", "BBox", "XStep", "YStep"),
        **_plain("Matrix"),
        "/Resources": "resources", "/Shading": "shading", "/ExtGState": "state",
    },
    "shading": {
        **_plain("ShadingType", "Background", "BBox", "AntiAlias", "Domain", "Matrix", "Coords"),
        **_plain("Extend", "BitsPerCoordinate", "BitsPerComponent", "BitsPerFlag", "Decode"),
        **_plain("VerticesPerRow"), "/ColorSpace": "colour", "/Function": "colour",
    },
    "drawing": {
        **_plain("Type", "Subtype"),
        # A form.
        **_plain("FormType", "BBox", "StructParents", "StructParent"), "/Matrix": PLAIN,
        "/Resources": "resources", "/Group": "group",
        # A picture.
        **_plain("Width", "Height", "BitsPerComponent", "Intent", "ImageMask", "Decode"),
        **_plain("Interpolate", "SMaskInData", "Matte"),
        "/ColorSpace": "colour", "/Mask": "drawing", "/SMask": "drawing",
    },
    "decoding": {
        **_plain("Predictor", "Colors", "BitsPerComponent", "Columns", "EarlyChange", "K"),
        **_plain("EndOfLine", "EncodedByteAlign", "Rows", "EndOfBlock", "BlackIs1"),
        **_plain("DamagedRowsBeforeError", "ColorTransform"), "/JBIG2Globals": "bytes",
    },
    "font": {
        **_plain("Type", "Subtype", "BaseFont", "FirstChar", "LastChar", "Widths", "DW", "W"),
        **_plain("DW2", "W2", "FontBBox", "FontMatrix"),
        "/FontDescriptor": "descriptor", "/Encoding": "encoding", "/ToUnicode": "cmap",
        "/DescendantFonts": ["font"], "/CIDSystemInfo": "collection", "/CIDToGIDMap": "bytes",
        "/CharProcs": {"*": "content"}, "/Resources": "resources",
    },
    "descriptor": {
        **_plain("Type", "FontName", "FontStretch", "FontWeight", "Flags", "FontBBox"),
        **_plain("ItalicAngle", "Ascent", "Descent", "Leading", "CapHeight", "XHeight", "StemV"),
        **_plain("StemH", "AvgWidth", "MaxWidth", "MissingWidth"),
        "/FontFile": "font file", "/FontFile2": "font file", "/FontFile3": "font file",
    },
    "font file": _plain("Length1", "Length2", "Length3", "Subtype"),
    "encoding": {
        **_plain("Type", "BaseEncoding", "Differences", "CMapName", "WMode"),
        "/CIDSystemInfo": "collection",
    },
    "cmap": {
        **_plain("Type", "CMapName", "WMode"),
        "/CIDSystemInfo": "collection",
    },
    "collection": {"/Registry": COLLECTION, "/Ordering": COLLECTION, "/Supplement": PLAIN},
    "marks": _plain("Marked", "Suspects", "UserProperties"),
    "structure": {
        **_plain("Type", "ParentTreeNextKey"), "/K": "element", "/ParentTree": "numbers",
        "/RoleMap": {"*": PLAIN},
    },
    "element": {
        **_plain("Type", "S", "MCID"), "/P": "element", "/K": "element", "/Pg": PAGE,
        "/Obj": LINK, "/A": "attributes", "/Lang": LANGUAGE,
        "/Alt": TEXT, "/ActualText": TEXT, "/E": TEXT,
    },
    "attributes": {
        **_plain("O", "Scope", "RowSpan", "ColSpan", "ListNumbering", "Placement", "BBox"),
        **_plain("Width", "Height", "TextAlign", "BlockAlign", "WritingMode"), "/Summary": TEXT,
    },
    "numbers": {**_plain("Limits"), "/Kids": ["numbers"], "/Nums": "element"},
}  # fmt: skip
