"""After any edit, a build that remembers earlier ones makes the same bytes as one that remembers nothing."""

import os
import shutil
import subprocess
import sys
import tempfile
import time
from contextlib import suppress
from dataclasses import fields, replace
from pathlib import Path

import pytest
from building import TODAY, build, tree, write
from editions import many, sample
from hypothesis import HealthCheck, settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, invariant, precondition, rule

from sitegen.build import Order, build_site
from sitegen.errors import SitegenError
from sitegen.outputs.site import site_of
from sitegen.page.parts import Build
from sitegen.staging import STAGE

PLACES = ("Kherson", "Mykolaiv", "Odesa", "Zarechne Mill")
ACTORS = ("Olena Marchenko", "Harbour Workers Union", "World Food Programme", "Ivan Bondar")
HEADLINES = ("Grain leaves the harbour", "Strike ends after a week", "A bridge is closed", "Ferry runs again")
DAYS = ("2021-03-02", "2022-03-02", "2022-05-08", "2023-05-08")
SLUGS = ("harbour", "strike", "bridge", "ferry/again", "notes")


def article(headline, day, place, actor):
    front = f"---\ntitle: {headline}\ndate: {day}\n---\n\n"
    first = f"The ferry to {place} was late again, {actor} said on Monday. Nobody was hurt on 4 March 2022."
    return f"{front}{first}\n\nA second paragraph names {place} and the U.N. once more, and [a report](strike.md).\n"


def plain(headline, day, place, actor):
    return f"{headline}\n\n{day}\n\nWorkers in {place} went home early, {actor} told reporters in Odesa.\n\nThey came back.\n"


START = {
    "content/site.yaml": "title: Harbour notes\nbase_url: https://example.org/harbour\n",
    "content/places.yaml": "- name: Zarechne Mill\n  kind: town\n",
    "content/actors.yaml": "- name: Harbour Workers Union\n  aliases: [Union]\n",
    "content/pages/method.md": "# Method\n\nHow we read. See [the strike](../articles/strike.md).\n",
    "content/articles/plan.png": b"\x89PNG 1",
    "themes/own/theme.yaml": "title: Own\nversion: 1\nextends: chronicle\n",
    "themes/own/templates/404.html": "<!doctype html><title>{{ page.title }}</title><p>Nothing here.</p>\n",
    "themes/own/static/own.css": "p { margin: 0 }\n",
}


RECORDS_OF_ACTORS = (
    "- name: Harbour Workers Union\n  aliases: [Union]\n",
    "- name: Harbour Workers Union\n  aliases: [Union, Those of the Quay]\n",
    "- name: Harbour Workers Union\n  aliases: [Those of the Quay]\n",
    "- name: Union of Harbour Workers\n  id: harbour-workers-union\n  aliases: [Harbour Workers Union]\n",
    "- name: Olena Marchenko\n  aliases: [Ivan Bondar]\n",
    "- name: Ivan Bondar\n  drop: true\n",
    "- name: ferry\n  kind: organisation\n- name: Workers\n",
    "",
)

ACTS = ("os.mkdir", "os.remove", "os.rename", "os.rmdir", "sqlite3.connect")


def dying_at(step):
    """Let this process end without a word before it changes the file system for the `step`th time from now on."""
    left = iter(range(step))

    def die(event, details):
        written = event == "open" and details[2] & (os.O_WRONLY | os.O_RDWR)
        if (written or event in ACTS) and next(left, None) is None:
            os._exit(9)

    sys.addaudithook(die)


class Editing(RuleBasedStateMachine):
    """A curator at work: edits in any order, each followed by a build unless others are to come first, or it is killed."""

    @initialize()
    def start(self):
        self.folder, self.history, self.unbuilt = Path(tempfile.mkdtemp()), [], 0
        self.site, self.clean = self.folder / "site", self.folder / "clean"
        self.clean.mkdir()
        (self.site / "content").mkdir(parents=True)
        for name in ("content", "themes"):
            (self.clean / name).symlink_to(self.site / name)
        write(self.site, START)
        for number in range(3):
            self.add(SLUGS[number], HEADLINES[number], DAYS[number], PLACES[number], ACTORS[number], ".md")

    def teardown(self):
        shutil.rmtree(self.folder, ignore_errors=True)

    @rule(
        slug=st.sampled_from(SLUGS),
        headline=st.sampled_from(HEADLINES),
        day=st.sampled_from(DAYS),
        place=st.sampled_from(PLACES),
        actor=st.sampled_from(ACTORS),
        form=st.sampled_from([".md", ".txt"]),
    )
    def add(self, slug, headline, day, place, actor, form):
        """Also what changes one: its headline, its date, what it names."""
        text = article if form == ".md" else plain
        write(self.site, {f"content/articles/{slug}{form}": text(headline, day, place, actor)})

    @rule(number=st.integers(0, 20), headline=st.sampled_from(HEADLINES))
    def change_a_headline(self, number, headline):
        path = self.one_of(number)
        text = path.read_text() if path else ""
        if path and path.suffix == ".md":
            start, _, rest = text.partition("title: ")
            path.write_text(f"{start}title: {headline}\n{rest.partition(chr(10))[2]}")

    @rule(
        number=st.integers(0, 20),
        sentence=st.sampled_from(
            ["Nothing else was known.", "It rained in Odesa.", "That was on 6 June 2020.", "[See](plan.png)."]
        ),
        first=st.booleans(),
    )
    def edit_a_text(self, number, sentence, first):
        if path := self.one_of(number):
            start, _, rest = path.read_text().rpartition("\n\n" if first else "\n")
            path.write_text(f"{start}\n\n{sentence} {rest}\n")

    @rule(number=st.integers(0, 20))
    def delete(self, number):
        if path := self.one_of(number):
            path.unlink()

    @rule(number=st.integers(0, 20), folder=st.sampled_from(["", "moved/"]), name=st.sampled_from(["a", "b"]))
    def rename_or_move(self, number, folder, name):
        if path := self.one_of(number):
            target = self.site / f"content/articles/{folder}{name}{path.suffix}"
            target.parent.mkdir(exist_ok=True)
            path.rename(target)

    @rule(number=st.integers(0, 20))
    def same_bytes_new_time(self, number):
        if path := self.one_of(number):
            path.write_bytes(path.read_bytes())
            os.utime(path, (1_600_000_000 + number, 1_600_000_000 + number))

    @rule(number=st.integers(0, 20))
    def same_length_same_time(self, number):
        if path := self.one_of(number):
            before = path.stat()
            path.write_text(path.read_text().replace("again", "early"))
            os.utime(path, ns=(before.st_atime_ns, before.st_mtime_ns))

    @rule(actors=st.sampled_from(RECORDS_OF_ACTORS))
    def actors(self, actors):
        write(self.site, {"content/actors.yaml": actors})

    @rule(
        places=st.sampled_from(
            [
                "- name: Zarechne Mill\n  kind: town\n",
                "- name: Mykolaiv\n  aliases: [Kherson]\n",
                "- name: Odesa\n  drop: true\n",
                "- name: bridge\n  within: [odesa]\n",
                "",
            ]
        )
    )
    def places(self, places):
        write(self.site, {"content/places.yaml": places})

    @rule(
        lines=st.lists(
            st.sampled_from(
                [
                    "theme: own",
                    "outputs: [pages, data]",
                    "outputs: [data]",
                    "timeline: articles+events",
                    "reading: declared",
                    "bodies: excerpt",
                    "related: none",
                    "language: uk",
                    "base_url: https://example.org",
                ]
            ),
            max_size=3,
            unique_by=lambda line: line.partition(":")[0],
        )
    )
    def configuration(self, lines):
        write(self.site, {"content/site.yaml": "\n".join(["title: Harbour notes", *lines, ""])})

    @rule(word=st.sampled_from(["Nothing", "Gone"]), margin=st.integers(0, 1))
    def theme(self, word, margin):
        write(
            self.site,
            {
                "themes/own/templates/404.html": f"<!doctype html><title>{{{{ page.title }}}}</title><p>{word}.</p>\n",
                "themes/own/static/own.css": f"p {{ margin: {margin} }}\n",
            },
        )

    @rule(number=st.integers(0, 3))
    def picture_and_page(self, number):
        write(self.site, {"content/articles/plan.png": b"\x89PNG %d" % number})
        write(self.site, {"content/pages/method.md": f"# Method {number % 2}\n\nHow we read.\n"})

    @rule(number=st.integers(0, 30), how=st.sampled_from(["remove", "change", "touch"]))
    def somebody_meddles_with_the_output(self, number, how):
        pages = sorted((self.site / "public").rglob("*.html")) if (self.site / "public").is_dir() else []
        if pages:
            page = pages[number % len(pages)]
            if how == "remove":
                page.unlink()
            elif how == "change":
                page.write_bytes(page.read_bytes()[::-1])
            else:
                os.utime(page, (1, 1))

    @rule(edits=st.integers(1, 3))
    def go_on_without_a_build(self, edits):
        self.unbuilt = edits + 1

    @precondition(lambda self: hasattr(os, "fork"))
    @rule(actors=st.none() | st.sampled_from(RECORDS_OF_ACTORS), step=st.integers(0, 70), edits=st.integers(0, 2))
    def kill(self, actors, step, edits):
        """Die at a random step of a build, at once, and go on editing or not."""
        if actors is not None:
            self.actors(actors)
        child = os.fork()
        if child == 0:
            try:
                dying_at(step)
                with suppress(SitegenError):
                    build(self.site)
                os._exit(0)
            finally:
                os._exit(1)
        assert os.waitstatus_to_exitcode(os.waitpid(child, 0)[1]) in (0, 9)
        self.unbuilt = edits + 1 if edits else 0

    @precondition(lambda self: len(self.history) > 1)
    @rule()
    def take_the_last_edit_back(self):
        self.history.pop()
        shutil.rmtree(self.site / "content")
        write(self.site / "content", self.history.pop())

    def one_of(self, number):
        files = sorted(path for path in (self.site / "content/articles").rglob("*") if path.suffix in (".md", ".txt"))
        return files[number % len(files)] if files else None

    @invariant()
    def incremental_equals_clean(self):
        if not hasattr(self, "site"):
            return
        sources = tree(self.site / "content")
        if self.history[-1:] != [sources]:
            self.history.append(sources)
        if self.unbuilt:
            self.unbuilt -= 1
            return
        shutil.rmtree(self.clean / "public", ignore_errors=True)
        expected = build(self.clean, fresh=True)
        done = build(self.site)
        assert tree(self.site / "public") == tree(self.clean / "public")
        assert sorted(map(str, done.problems)) == sorted(map(str, expected.problems))
        assert not list((self.site / "public").glob(f"{STAGE}*"))


Editing.TestCase.settings = settings(
    max_examples=12,
    stateful_step_count=10,
    deadline=None,
    suppress_health_check=list(HealthCheck),
)
test_editing = pytest.mark.filterwarnings("ignore")(Editing.TestCase)


@pytest.fixture
def site(tmp_path):
    (tmp_path / "content").mkdir()
    write(tmp_path, START)
    for number in range(40):
        text = article(
            HEADLINES[number % 4], f"20{10 + number % 14}-0{number % 9 + 1}-05", PLACES[number % 4], ACTORS[number % 3]
        )
        write(tmp_path, {f"content/articles/report-{number}.md": text})
    return tmp_path


@pytest.mark.parametrize("wait", [0.6, 1.2, 1.8])
def test_a_build_that_was_killed_leaves_nothing_wrong(site, wait):
    build(site, site / "expected", fresh=True)
    command = (
        f"from sitegen.cli import main; main(['build', '-q', '-C', {str(site)!r}, '--output', {str(site / 'out')!r}])"
    )
    process = subprocess.Popen([sys.executable, "-c", command], stderr=subprocess.DEVNULL)
    time.sleep(wait)
    process.kill()
    process.wait()
    build(site, site / "out")
    assert tree(site / "out") == tree(site / "expected")


@pytest.mark.parametrize("jobs", [2, 3])
def test_the_number_of_processes_makes_no_difference(site, jobs, monkeypatch):
    monkeypatch.setattr("sitegen.rendering.WORTH_A_POOL", 1)
    monkeypatch.setattr("sitegen.reading.WORTH_A_POOL", 1)
    build(site, site / "one")
    build(site, site / "several", jobs=jobs, fresh=True)
    assert tree(site / "several") == tree(site / "one")


def test_workers_that_begin_afresh_make_the_same(site, monkeypatch):
    monkeypatch.setattr("sitegen.workers.can_copy", lambda: False)
    monkeypatch.setattr("sitegen.rendering.can_copy", lambda: False)
    monkeypatch.setattr("sitegen.rendering._WORTH_SENDING", 1)
    monkeypatch.setattr("sitegen.reading.WORTH_A_POOL", 1)
    build(site, site / "one")
    build(site, site / "several", jobs=2, fresh=True)
    assert tree(site / "several") == tree(site / "one")


def amended(site, path, old, new, monkeypatch):
    """Whether an edit of a text is published without looking at any other article; it is, as a clean build would."""
    build(site)
    text = (site / path).read_text()
    assert old in text
    (site / path).write_text(text.replace(old, new))
    with monkeypatch.context() as patch:
        patch.setattr("sitegen.whole.assemble", lambda *_: pytest.fail("the whole site was built"))
        try:
            done = build(site)
        except pytest.fail.Exception:
            return False
    build(site, site / "clean", fresh=True)
    assert tree(site / "public") == tree(site / "clean")
    assert done.publication.written > 0
    return True


@pytest.mark.parametrize(
    "reading, old, new, quick",
    [
        ("full", "once more", "once more, and again", True),
        ("declared", "a report", "the report of 2 May 2020", True),
        ("full", "a report", "the report of 2 May 2020", False),  # an event
        ("full", "Nobody", "Ivan Bondar", False),  # another name
        ("declared", "on Monday", "on Tuesday", False),  # of the first paragraph, which lists show
        ("declared", "title: ", "title: Yes, ", False),
    ],
)
def test_an_edit_of_a_text_alone_is_quick(site, reading, old, new, quick, monkeypatch):
    write(site, {"content/site.yaml": f"title: Harbour notes\nreading: {reading}\n"})
    path = "content/articles/report-3.md"
    (site / path).write_text((site / path).read_text().replace("[a report](strike.md)", "a report"))
    assert amended(site, path, old, new, monkeypatch) == quick


RECORDS = "- name: Olena Marchenko\n  kind: person\n  aliases: [Olena Petrivna]\n- name: Harbour Workers Union\n  aliases: [Union]\n"


@pytest.mark.parametrize(
    "reading, old, new, quick",
    [
        ("full", "Petrivna]", "Petrivna, The Harbour Master]", True),
        ("declared", "Petrivna]", "Petrivna, The Harbour Master]", True),
        ("full", "aliases: [Union]", "aliases: [Dockers of the South]", True),
        ("full", "aliases: [Union]", "aliases: [Nobody in the Harbour]", True),  # a word of it stands in every article
        ("full", "aliases: [Union]", "aliases: [ferry]", False),  # which articles name
        ("full", "Petrivna]", "Petrivna, World Food Programme]", False),  # two actors become one
        ("full", "Petrivna]", "Petrivna, Union]", False),  # a name that two of them claim is doubtful
        ("full", "kind: person", "kind: media", False),
        ("full", "name: Olena Marchenko", "name: Olena of the Harbour\n  id: olena-marchenko", False),
        ("full", "aliases: [Union]", "aliases: [Union]\n  drop: true", False),
        ("full", "aliases: [Union]", "alises: [Union]", False),  # which is no key, and has to be said
        ("full", "aliases: [Union]", "aliases: [Union]\n  owner: nobody-knows", False),
    ],
)
def test_an_edit_of_what_an_actor_is_also_called_is_quick(site, reading, old, new, quick, monkeypatch):
    write(site, {"content/site.yaml": f"title: Harbour notes\nreading: {reading}\n", "content/actors.yaml": RECORDS})
    for number in range(0, 40, 2):
        path = site / f"content/articles/report-{number}.md"
        path.write_text(path.read_text().replace("date: ", f"actors: [{ACTORS[number % 3]}]\ndate: "))
    assert amended(site, "content/actors.yaml", old, new, monkeypatch) == quick


def test_what_was_not_published_is_not_taken_for_what_was(site):
    write(
        site,
        {"content/actors.yaml": RECORDS, "content/articles/undated.md": "---\ntitle: Undated\n---\n\nIt rained.\n"},
    )
    build(site)
    write(site, {"content/actors.yaml": RECORDS.replace("Petrivna]", "Petrivna, World Food Programme]")})
    assert build(site, strict=True).publication is None
    build(site)
    build(site, site / "clean", fresh=True)
    assert tree(site / "public") == tree(site / "clean")


def test_other_names_may_change_again_and_again(site):
    for number, names in enumerate(["Dockers", "Dockers, Stevedores", "Union", "Dockers", ""]):
        write(site, {"content/actors.yaml": RECORDS.replace("[Union]", f"[{names}]")})
        build(site)
        build(site, site / "clean", fresh=True)
        assert tree(site / "public") == tree(site / "clean"), number


def added(site, path, text):
    before = tree(site / "public") if build(site).publication else {}
    write(site, {path: text})
    build(site)
    after = tree(site / "public")
    return {each for each in {*before, *after} if before.get(each) != after.get(each)}


def test_an_added_article_changes_few_files(site):
    changed = added(site, "content/articles/extra.md", article("A new pier", "2015-06-01", "Izmail", "Petro Lysenko"))
    pages = {each for each in changed if each.endswith(".html")}
    reports = {each for each in pages if each.startswith("articles/")}
    assert "articles/extra.html" in reports
    assert len(reports) <= 12  # itself, its neighbours in time and for its names, and reports that it is related to
    kinds = {each.partition("/")[0].partition(".")[0] for each in pages}
    assert kinds <= {"index", "articles", "years", "places", "actors"}


def test_what_is_changed_within_a_moment_is_noticed(site):
    path = site / "content/articles/report-1.md"
    build(site)
    before = path.stat()
    text = path.read_text()
    path.write_text(text.replace("late again", "on time!!!"))
    os.utime(path, ns=(before.st_atime_ns, before.st_mtime_ns))
    done = build(site)
    assert "on time!!!" in (site / "public/articles/report-1.html").read_text()
    assert done.publication.written >= 1


@pytest.mark.parametrize("damage", [b"", b"garbage", b"sitegen last 1\n" + b"\x00" * 60])
def test_a_damaged_record_of_the_last_build_is_no_obstacle(site, damage):
    build(site)
    expected = tree(site / "public")
    (site / ".sitegen/last").write_bytes(damage)
    assert build_site(Order(site, site / "public", jobs=1), TODAY).publication.written == 0
    assert tree(site / "public") == expected


def test_two_builds_at_once_both_succeed(site):
    code = f"from sitegen.cli import main; main(['build', '-q', '-C', {str(site)!r}])"
    runs = [subprocess.Popen([sys.executable, "-c", code], stderr=subprocess.PIPE) for _ in range(2)]
    assert [(run.communicate()[1], run.returncode) for run in runs] == [(b"", 0)] * 2
    build(site, site / "expected", fresh=True)
    assert tree(site / "public") == tree(site / "expected")


def test_site_and_build_hold_no_counts():
    one, many_more = sample(), many(400)
    assert site_of(one) == site_of(replace(many_more, config=one.config, theme=one.theme, pages=one.pages))
    assert [field.name for field in fields(Build)] == ["version"]
