"""The data file's way from the wheel into memory, on a gazetteer of two places."""

import hashlib
import lzma
import os
import pickle
import stat
import subprocess
import sys
from array import array

import pytest

from sitegen.gazetteer import Gazetteer, open_gazetteer
from sitegen.gazetteer import file as gazetteer_file
from sitegen.gazetteer import unpack as gazetteer_unpack

TEXTS = "\nfreedonia\nport-saint-mary\0\nFD\n\0\nFreedonia\tFredonia\t\tВольность\nPort Saint Mary\tSt Mary Harbour"
COLUMNS = {
    "kind": [0, 2, 5],
    "country": [0, 0x4644, 0x4644],
    "region": [0, 0, 0],
    "parent": [0, 0, 1],
    "latitude": [0, 120_000, 125_000],
    "longitude": [0, -300_000, -301_234],
    "population": [0, 5_000_000_000, 700],
    "label_latitude": [0, 121_000],
    "label_longitude": [0, -302_000],
    "wider_start": [0, 0, 0],
    "wider": [],
    "capital": [2],
}


def packed(texts=TEXTS):
    payload = gazetteer_unpack.PACKED_COUNTS.pack(*(len(COLUMNS[name]) for name in gazetteer_unpack.PACKED_COLUMNS))
    for name in gazetteer_unpack.PACKED_COLUMNS:
        values = COLUMNS[name]
        differences = array(
            "q" if name == "population" else "i", [b - a for a, b in zip([0, *values], values, strict=False)]
        )
        data = differences.tobytes()
        payload += b"".join(data[plane :: differences.itemsize] for plane in range(differences.itemsize))
    compressed = lzma.compress(payload + texts.encode())
    digest = hashlib.sha256(compressed).digest()[:16]
    return gazetteer_file.PACKED_HEADER.pack(gazetteer_file.PACKED_MAGIC, digest) + compressed


@pytest.fixture
def source(tmp_path):
    path = tmp_path / "small.bin"
    path.write_bytes(packed())
    return str(path)


@pytest.fixture
def cache(tmp_path, monkeypatch):
    folder = tmp_path / "cache" / "deep"
    monkeypatch.setenv("SITEGEN_CACHE", str(folder))
    monkeypatch.setattr(gazetteer_unpack.tempfile, "tempdir", str(tmp_path / "temporary"))
    (tmp_path / "temporary").mkdir()
    return folder


def names_in(folder):
    return sorted(path.name for path in folder.iterdir()) if folder.exists() else []


def is_whole(columns):
    gazetteer = Gazetteer(columns)
    (town,) = gazetteer.find("St. Mary Harbour")
    place = gazetteer.place(town)
    assert (place.name, place.country, place.point, place.within) == (
        "Port Saint Mary",
        "FD",
        (12.5, -30.1234),
        ("freedonia",),
    )
    (country,) = gazetteer.find("вольность")
    assert gazetteer.population(country) == 5_000_000_000
    assert gazetteer.place(country).label_point == (12.1, -30.2)
    return True


def test_the_first_use_unpacks_and_the_next_ones_only_map(source, cache, monkeypatch):
    assert is_whole(gazetteer_file.open_columns(source))
    (name,) = names_in(cache)
    monkeypatch.setattr(gazetteer_unpack, "unpack_to", None)
    assert is_whole(gazetteer_file.open_columns(source))
    assert names_in(cache) == [name]


@pytest.mark.parametrize(
    "damage",
    [
        lambda data: b"",
        lambda data: data[:10],
        lambda data: data[:-1],
        lambda data: data[: len(data) // 2],
        lambda data: data + b"\0",
        lambda data: bytes(len(data)),
        lambda data: data[:-8] + bytes(8),
        lambda data: b"x" + data[1:],
    ],
    ids=["empty", "stub", "last byte", "half", "longer", "zeros", "tail", "head"],
)
def test_a_damaged_file_in_the_cache_is_made_again(source, cache, damage):
    gazetteer_file.open_columns(source)
    (path,) = cache.iterdir()
    path.write_bytes(damage(path.read_bytes()))
    assert is_whole(gazetteer_file.open_columns(source))
    assert is_whole(gazetteer_file.open_columns(source))


def test_versions_do_not_mix(source, cache, tmp_path):
    gazetteer_file.open_columns(source)
    other = tmp_path / "other.bin"
    other.write_bytes(packed(TEXTS.replace("Freedonia", "Sylvania")))
    assert Gazetteer(gazetteer_file.open_columns(str(other))).find("Sylvania")
    assert not Gazetteer(gazetteer_file.open_columns(source)).find("Sylvania")
    assert len(names_in(cache)) == 2


@pytest.mark.skipif(os.name == "nt", reason="folders' permissions")
def test_without_a_cache_the_temporary_folder_serves(source, cache, tmp_path, monkeypatch):
    blocked = tmp_path / "file"
    blocked.write_text("in the way")
    monkeypatch.setenv("SITEGEN_CACHE", str(blocked / "below"))
    assert is_whole(gazetteer_file.open_columns(source))
    (own,) = (tmp_path / "temporary").iterdir()
    assert stat.S_IMODE(own.stat().st_mode) == 0o700
    own.chmod(0o777)  # now anybody could have put a file there
    for file in own.iterdir():
        file.write_bytes(b"planted")
    assert is_whole(gazetteer_file.open_columns(source))
    assert [file.read_bytes() for file in own.iterdir()] == [b"planted"]


def test_processes_that_unpack_at_once_all_succeed(source, cache):
    script = (
        "import sys; from sitegen.gazetteer import open_gazetteer;"
        "print(open_gazetteer(sys.argv[1]).by_id('freedonia').name)"
    )
    runs = [
        subprocess.Popen([sys.executable, "-c", script, source], stdout=subprocess.PIPE, text=True) for _ in range(4)
    ]
    assert [run.communicate()[0] for run in runs] == ["Freedonia\n"] * 4
    assert len(names_in(cache)) == 1


def test_what_is_no_gazetteer_is_refused(tmp_path, cache):
    path = tmp_path / "wrong.bin"
    path.write_bytes(b"sgplace")
    with pytest.raises(ValueError, match="no gazetteer"):
        gazetteer_file.open_columns(str(path))
    with pytest.raises(FileNotFoundError):
        gazetteer_file.open_columns(str(tmp_path / "missing.bin"))


def test_two_keys_in_one_bucket_stay_apart(source, cache, monkeypatch):
    monkeypatch.setattr(gazetteer_unpack, "BUCKETS", 1)
    gazetteer = Gazetteer(gazetteer_file.open_columns(source))
    assert [gazetteer.place(row).id for row in gazetteer.find("Fredonia")] == ["freedonia"]
    assert gazetteer.find("Nowhere") == ()


def test_the_gazetteer_travels_to_a_worker():
    gazetteer = pickle.loads(pickle.dumps(open_gazetteer()))
    assert gazetteer.by_id("kyiv") == open_gazetteer().by_id("kyiv")
