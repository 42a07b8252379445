"""Read a CSV or XLSX as a person sees it, within limits, or say where what is stored differs.

Our own reader of XLSX: libraries trust what a file says of its size, find a sheet by the name of
its part, know one of the two namespaces, and give the stored value of a cell, not the shown one.
"""
