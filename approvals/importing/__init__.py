"""Tables of catalogue entries, read from CSV and XLSX and made into drafts."""
