"""What looks into an uploaded file: a process of its own with little time and memory.

Nothing here knows Django or the site's data.
`python -m portal.base.files.worker pdf SOURCE TARGET`, or `text COPY` of one made before.
"""
