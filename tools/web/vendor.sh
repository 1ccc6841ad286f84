#!/bin/sh
# Copies the browser parts at the versions of package.json into isnad-web, each with its licence and checksums.
# Run by hand when a version changes, and commit what it makes: Maven alone builds the product.
# Needs node, npm and sha256sum.

root=$(cd "$(dirname "$0")/../.." && pwd -P) || exit 3
here=$root/tools/web
static=$root/isnad-web/src/main/resources/org/isnad/web/static
vendor=$static/vendor
work=$(mktemp -d) || exit 3
trap 'rm -rf "$work"' EXIT

cp "$here/package.json" "$here/package-lock.json" "$here/plot.mjs" "$work" || exit 3
(cd "$work" && npm ci --ignore-scripts --no-audit --no-fund --silent) || exit 1
modules=$work/node_modules

version() { node -p "require('$modules/$1/package.json').version"; }

# folder PACKAGE NAME LICENCE: makes an empty vendor folder with the licence in it, and prints its path.
folder() {
  target=$vendor/$2-$(version "$1")
  rm -rf "$vendor/$2"-[0-9]*
  mkdir -p "$target" || exit 3
  cp "$modules/$1/$3" "$target/LICENSE" || exit 3
  echo "$target"
}

# The source maps are not shipped, so the files must not ask for them.
plain() { sed '/^\/\/# sourceMappingURL=/d' "$1" >"$2"; }

to=$(folder maplibre-gl maplibre-gl LICENSE.txt) || exit 1
plain "$modules/maplibre-gl/dist/maplibre-gl.mjs" "$to/maplibre-gl.mjs"
plain "$modules/maplibre-gl/dist/maplibre-gl-worker.mjs" "$to/maplibre-gl-worker.mjs"
cp "$modules/maplibre-gl/dist/maplibre-gl-shared.mjs" "$modules/maplibre-gl/dist/maplibre-gl.css" "$to"

to=$(folder htmx.org htmx LICENSE) || exit 1
cp "$modules/htmx.org/dist/htmx.min.js" "$to"

to=$(folder @observablehq/plot plot LICENSE) || exit 1
# The parts of d3 that Plot stands on are in the bundle, so their licences stand beside it.
for part in "$modules"/d3-* "$modules"/d3 "$modules"/internmap "$modules"/isoformat "$modules"/interval-tree-1d "$modules"/binary-search-bounds; do
  name=$(basename "$part")
  for licence in "$part"/LICENSE "$part"/LICENSE.md; do
    [ -f "$licence" ] && { echo; echo "== $name $(version "$name")"; echo; cat "$licence"; } >>"$to/LICENSE"
  done
done
node "$here/bundle.mjs" "$work/plot.mjs" "$to/plot.mjs" || exit 1

fonts() { # PACKAGE FILE...
  name=$(basename "$1")
  to=$(folder "$1" "$name" LICENSE) || exit 1
  package=$1
  shift
  for file; do cp "$modules/$package/files/$name-$file-normal.woff2" "$to" || exit 1; done
}
fonts @fontsource/noto-sans latin-400 latin-600 latin-ext-400
fonts @fontsource/noto-sans-arabic arabic-400 arabic-600
fonts @fontsource/noto-naskh-arabic arabic-400 arabic-700

for to in "$vendor"/*/; do
  (cd "$to" && rm -f CHECKSUMS && find . -type f ! -name CHECKSUMS | sed 's,^\./,,' | LC_ALL=C sort | xargs sha256sum >"$work/sums" && mv "$work/sums" CHECKSUMS) || exit 1
done
echo "vendored:"
(cd "$vendor" && du -sk -- */)
