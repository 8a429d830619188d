import pytest

from sitegen.disk import SourceFile, load, scan
from sitegen.errors import SitegenError


def site(root, **files):
    for path, text in files.items():
        target = root / "content" / path.replace("__", "/").replace("_dot_", ".")
        target.parent.mkdir(parents=True, exist_ok=True)
        target.write_text(text)
    return root


def rules(folder):
    return [problem.rule for problem in folder.problems]


def test_lists_articles_sidecars_pages_and_assets(tmp_path):
    site(
        tmp_path,
        site_dot_yaml="title: X",
        articles__raid_dot_txt="x",
        articles__raid_dot_txt_dot_yaml="date: 2022",
        articles__map_dot_png="x",
        articles__notes_dot_yaml="x",
        pages__method_dot_md="x",
    )
    folder = scan(tmp_path)
    assert folder.articles == (SourceFile("content/articles/raid.txt", "content/articles/raid.txt.yaml"),)
    assert [file.path for file in folder.pages] == ["content/pages/method.md"]
    assert [asset.path for asset in folder.assets] == ["articles/map.png", "articles/notes.yaml"]
    assert folder.site == b"title: X"
    assert not folder.problems


def test_hidden_and_editors_files_are_passed_over(tmp_path):
    site(tmp_path, articles__a_dot_txt="a")
    for name in (".DS_Store", "a.txt~", ".a.txt.swp", "#a.txt#"):
        (tmp_path / "content/articles" / name).write_text("x")
    folder = scan(tmp_path)
    assert [file.path for file in folder.articles] == ["content/articles/a.txt"]
    assert not folder.assets


def test_a_file_in_the_wrong_place_or_with_a_wrong_name_is_told_of(tmp_path):
    site(tmp_path, articles__a_dot_txt="a", site_dot_yml="title: X", raid_dot_txt="x", pages__map_dot_png="x")
    found = {problem.path: (problem.severity, problem.message) for problem in scan(tmp_path).problems}
    assert found == {
        "content/site.yml": ("warning", "is not read; did you mean content/site.yaml?"),
        "content/raid.txt": ("notice", "is neither read nor published"),
        "content/pages/map.png": ("notice", "is neither read nor published"),
    }


def test_a_sidecar_without_its_article_is_a_problem(tmp_path):
    site(tmp_path, articles__gone_dot_txt_dot_yaml="date: 2022")
    assert rules(scan(tmp_path)) == ["orphan-sidecar"]


def test_a_link_out_of_the_site_is_reported_and_not_followed(tmp_path):
    outside = tmp_path / "secret.txt"
    outside.write_text("secret")
    root = site(tmp_path / "site", articles__a_dot_txt="a")
    (root / "content/articles/leak.txt").symlink_to(outside)
    (root / "content/articles/all").symlink_to(tmp_path)
    folder = scan(root)
    assert [file.path for file in folder.articles] == ["content/articles/a.txt"]
    assert rules(folder) == ["link-out-of-site", "link-out-of-site"]


def test_a_link_to_a_folder_above_does_not_go_round_in_circles(tmp_path):
    root = site(tmp_path, articles__a_dot_txt="a")
    (root / "content/articles/again").symlink_to(root / "content/articles")
    assert len(scan(root).articles) == 1


def test_two_assets_with_one_address_are_a_problem(tmp_path):
    site(tmp_path, articles__map_dot_PNG="x", articles__Map_dot_png="x")
    assert rules(scan(tmp_path)) == ["asset-collision"]


def test_no_content_folder_says_what_to_do(tmp_path):
    with pytest.raises(SitegenError) as raised:
        scan(tmp_path)
    assert "sitegen new site" in raised.value.problems[0].hint


def test_a_file_that_is_gone_is_a_problem_of_that_file(tmp_path):
    with pytest.raises(SitegenError) as raised:
        load(tmp_path, SourceFile("content/articles/gone.txt"))
    assert raised.value.problems[0].path == "content/articles/gone.txt"
    assert raised.value.problems[0].rule == "unreadable"
