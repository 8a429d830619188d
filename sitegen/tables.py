"""The file of what is remembered: its tables, how it is opened, and the lock of the run that writes it."""

import sqlite3
from zlib import crc32

PATIENCE = 60
"""Seconds that a worker waits while its first process writes, and that while workers read."""

# Rows of some kilobytes stand in the order in which they came, for in that of their keys each new one would move others.
_SCHEMA = """
create table if not exists articles
    (key blob primary key, article blob, named blob, asked blob, words text, body text);
create table if not exists bodies (digest text primary key, value blob);
create table if not exists pages (address text primary key, file text, value blob);
create index if not exists files on pages (file);
create table if not exists facts (name text primary key, value blob) without rowid;
"""
_FORMAT = crc32(_SCHEMA.encode()) >> 1  # other tables, another number


def connected(path: str) -> sqlite3.Connection:
    """Open the file, and make its tables if it has none.

    Raises sqlite3.OperationalError when it cannot be used, another sqlite3.DatabaseError when it is damaged or another
    version's.
    """
    database = sqlite3.connect(path, timeout=PATIENCE)
    database.execute("pragma journal_mode = truncate")
    database.execute("pragma synchronous = off")  # a lost write costs one reading; a key never lies
    version = database.execute("pragma user_version").fetchone()[0]
    tables = database.execute("select count(*) from sqlite_master").fetchone()[0]
    if tables and version != _FORMAT:
        database.close()
        raise sqlite3.DatabaseError("of another version")
    database.executescript(f"{_SCHEMA} pragma user_version = {_FORMAT};")
    return database


def locked(path: str) -> sqlite3.Connection:
    """Hold a lock for as long as the connection is open: one run at a time writes here, and another is told at once.

    Raises sqlite3.OperationalError when another run holds it.
    """
    lock = sqlite3.connect(path, timeout=0)
    lock.execute("begin exclusive")
    return lock
