"""store: what is kept between runs. All SQL of the program is here.

`archive.Archive` is the desk's archive in one SQLite file, `days` the tables of grouping piles in Parquet.
"""
