from portal.records.searching import register_sources

register_sources()
