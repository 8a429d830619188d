#!/usr/bin/env bash
# HTML, links, style sheets and a real browser over the example site in every theme, and over the stress sites.
# usage: check_pages.sh [--all]      --all looks at every kind of page of every site, and measures with Lighthouse
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."

for tool in node npm java chromium; do
    if ! command -v "$tool" >/dev/null; then
        echo "skipped: the page checks need $tool"
        exit 0
    fi
done

all=${1:-}
tools=build/page-checks
sites=build/page-checks-sites
themes=$(cd themes && ls -d -- */ | tr -d /)
rm -rf "$sites"
mkdir -p "$tools" "$sites/served" "$sites/root" "$sites/sources"
cp tests/browser/*.json tests/browser/*.mjs "$tools/"
(cd "$tools" && npm install --no-package-lock --ignore-scripts --no-audit --no-fund --silent)

free_port() {
    .venv/bin/python -c "import socket as s; a = s.create_server(('127.0.0.1', 0)); print(a.getsockname()[1])"
}
build() { # SITE OUTPUT BASE_URL
    .venv/bin/sitegen build --quiet -C "$1" --output "$2" --base-url "$3"
}

# Every site stands in a folder of one server, as under /REPO/; chronicle's example also at the root of another one.
port=$(free_port)
root_port=$(free_port)
base="http://127.0.0.1:$port"
for theme in $themes; do
    mkdir -p "$sites/sources/$theme"
    cp -r content "$sites/sources/$theme/"
    sed -i '/^theme:/d' "$sites/sources/$theme/content/site.yaml"
    echo "theme: $theme" >>"$sites/sources/$theme/content/site.yaml"
    build "$sites/sources/$theme" "$sites/served/$theme" "$base/$theme"
done
.venv/bin/python scripts/make_stress_sites.py "$sites/served/stress" "$base/stress" $all
build "$sites/sources/chronicle" "$sites/root" "http://127.0.0.1:$root_port"
.venv/bin/python scripts/serve_folder.py "$sites/served" "$port" 2>/dev/null &
servers=$!
.venv/bin/python scripts/serve_folder.py "$sites/root" "$root_port" 2>/dev/null &
servers="$servers $!"
# shellcheck disable=SC2064,SC2086 # the processes are known now
trap "kill $servers" EXIT

.venv/bin/python scripts/page_kinds.py "$sites/served" $all >"$sites/plan.json"
echo "html-validate" # of chronicle's example site every page, of the others what the browser looks at
{
    find "$sites/served/chronicle" -name '*.html'
    .venv/bin/python -c "import json, sys; [print(sys.argv[1] + page['path']) for page in json.load(open(sys.argv[2]))]" \
        "$sites/served/" "$sites/plan.json"
} | sort -u | sed "s|^$sites|../page-checks-sites|" >"$sites/validated.txt"
# shellcheck disable=SC2046 # one argument a page
(cd "$tools" && npx html-validate --config htmlvalidate.json $(cat "../page-checks-sites/validated.txt"))
echo "vnu"
java -jar "$tools/node_modules/vnu-jar/build/dist/vnu.jar" --errors-only --skip-non-html "$sites/served"
echo "stylelint"
(cd "$tools" && npx stylelint --config stylelint.json "../../themes/**/*.css")
echo "linkinator"
for address in "$base/chronicle/" "http://127.0.0.1:$root_port/"; do
    for _ in $(seq 50); do
        .venv/bin/python -c "import urllib.request as r; r.urlopen('$address')" 2>/dev/null && break
        sleep 0.2
    done
done
addresses=("http://127.0.0.1:$root_port/")
for theme in $themes; do
    addresses+=("$base/$theme/")
done
for address in "${addresses[@]}"; do
    (cd "$tools" && timeout 180 npx linkinator "$address" --recurse --check-fragments --verbosity error \
        --skip '^https?://(?!127\.0\.0\.1)')
done
echo "browser"
(cd "$tools" && node pages.mjs "$base/" "../page-checks-sites/plan.json" $all)
if [ "$all" = --all ]; then
    echo "lighthouse"
    # shellcheck disable=SC2086 # one argument a theme
    (cd "$tools" && npm install --no-save --no-package-lock --ignore-scripts --no-audit --no-fund --silent lighthouse@12.8.2 &&
        CHROME_PATH=$(command -v chromium) node lighthouse.mjs "$base/" $themes)
fi
