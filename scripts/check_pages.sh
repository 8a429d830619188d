#!/usr/bin/env bash
# HTML, links, style sheets and a real browser over the example site, at a root and under /REPO/.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."

for tool in node npm java chromium; do
    if ! command -v "$tool" >/dev/null; then
        echo "skipped: the page checks need $tool"
        exit 0
    fi
done

tools=build/page-checks
site=build/page-checks-site
mkdir -p "$tools" "$site"
cp tests/browser/*.json tests/browser/*.mjs "$tools/"
(cd "$tools" && npm install --no-package-lock --ignore-scripts --no-audit --no-fund --silent)

port=$(.venv/bin/python -c "import socket as s; a = s.create_server(('127.0.0.1', 0)); print(a.getsockname()[1])")
.venv/bin/sitegen build --quiet --output "$site/REPO" --base-url "http://127.0.0.1:$port/REPO"
.venv/bin/python scripts/serve_folder.py "$site" "$port" 2>/dev/null &
server=$!
trap 'kill "$server"' EXIT

echo "html-validate"
(cd "$tools" && npx html-validate --config htmlvalidate.json "../page-checks-site/REPO/**/*.html")
echo "vnu"
java -jar "$tools/node_modules/vnu-jar/build/dist/vnu.jar" --errors-only --skip-non-html "$site/REPO"
echo "stylelint"
(cd "$tools" && npx stylelint --config stylelint.json "../../themes/**/*.css")
echo "linkinator"
for _ in $(seq 50); do
    .venv/bin/python -c "import urllib.request as r; r.urlopen('http://127.0.0.1:$port/REPO/')" 2>/dev/null && break
    sleep 0.2
done
(cd "$tools" && timeout 180 npx linkinator "http://127.0.0.1:$port/REPO/" --recurse --check-fragments --verbosity error \
    --skip '^https?://(?!127\.0\.0\.1)')
echo "browser"
pages=$(.venv/bin/python scripts/page_kinds.py "$site/REPO")
# shellcheck disable=SC2086 # one argument a page
(cd "$tools" && node pages.mjs "http://127.0.0.1:$port/REPO/" $pages)
