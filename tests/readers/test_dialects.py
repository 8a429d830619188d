"""What Hugo, Jekyll and Obsidian add to Markdown."""

import pytest

from sitegen.readers.dialects import without_dialects


@pytest.mark.parametrize(
    "text, plain",
    [
        ("Nothing added.", "Nothing added."),
        ("See [[The bridge]] and [[bridge-2|another one]].", "See The bridge and another one."),
        ("See [[The bridge#Who fired|there]], [[Note#Part]], [[#Part]].", "See there, Note, Part."),
        ("![[map of it.png|300]] ![[A note]]", "![](<map of it.png>) "),
        ("{{< youtube abc >}}a{{% notice %}}b{{% /notice %}}", "ab"),
        ('{{< figure src="/a.png" caption="A map" >}}', "![A map](</a.png>)"),
        ("{% include x.html %}a {{ page.title }}", "a "),
        ("a %%a comment\nof mine%% b", "a  b"),
        ("> [!warning]- Careful\n> x", ">  Careful\n> x"),
        ("`[[code]]` and `{{x}}`", "`[[code]]` and `{{x}}`"),
        ("```sh\n[[ -f x ]]\n```\n[[x]]", "```sh\n[[ -f x ]]\n```\nx"),
        ("~~~\n{{x}}", "~~~\n{{x}}"),
        ("[[ unclosed and {{ unclosed", "[[ unclosed and {{ unclosed"),
    ],
)
def test_dialects(text, plain):
    assert without_dialects(text) == plain
