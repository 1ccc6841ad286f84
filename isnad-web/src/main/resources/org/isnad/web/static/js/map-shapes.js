// Reads the bundled TopoJSON into what the map draws: land, units, and borders sorted by what they part (coast,
// country, governorate). Small on purpose: only what our own file uses.
import {digits} from "./texts.js";

/** Decodes region.json: {land, units, countryLines, unitLines, labels} as GeoJSON. */
export function shapes(topology) {
  const {scale, translate} = topology.transform;
  const arcs = topology.arcs.map((arc) => {
    let x = 0, y = 0;
    return arc.map(([dx, dy]) => [(x += dx) * scale[0] + translate[0], (y += dy) * scale[1] + translate[1]]);
  });
  const sides = new Map();
  const features = topology.objects.units.geometries.filter((geometry) => geometry.arcs).map((geometry) => {
    const polygons = geometry.type === "Polygon" ? [geometry.arcs] : geometry.arcs;
    const coordinates = polygons.map((rings) => rings.map((ring) => {
      const points = [];
      for (const index of ring) {
        const real = index < 0 ? ~index : index;
        if (!sides.has(real)) sides.set(real, []);
        sides.get(real).push(geometry.properties);
        const arc = index < 0 ? [...arcs[real]].reverse() : arcs[real];
        points.push(...(points.length ? arc.slice(1) : arc));
      }
      return points;
    }));
    return {type: "Feature", properties: geometry.properties, geometry: {type: "MultiPolygon", coordinates}};
  });
  const countryLines = [], unitLines = [];
  for (const [index, [one, other]] of sides) {
    if (!other) continue;
    if (one.country !== other.country) countryLines.push(arcs[index]);
    else if (one.near && one.code !== other.code) unitLines.push(arcs[index]);
  }
  const lines = (coordinates) => ({type: "Feature", properties: {}, geometry: {type: "MultiLineString", coordinates}});
  const labels = features.filter(({properties}) => properties.code).map(({properties, geometry}) => ({
    type: "Feature",
    properties: {ar: properties.ar, en: properties.en, code: properties.code, size: extent(geometry)},
    geometry: {type: "Point", coordinates: [properties.x, properties.y]},
  }));
  return {
    units: collection(features),
    countryLines: lines(countryLines),
    unitLines: lines(unitLines),
    labels: collection(labels),
  };
}

/** The countries' names at their middles, from countries.json rows [code, ar, en, lon, lat]. */
export function countryLabels(rows) {
  return collection(rows.map(([code, ar, en, lon, lat]) => ({
    type: "Feature", properties: {code, ar, en}, geometry: {type: "Point", coordinates: [lon, lat]},
  })));
}

/** The spots of /explore/map; {kind} is the precision, {n} the place in the list. */
export function spotFeatures(spots) {
  return collection(spots.map((spot, n) => ({
    type: "Feature",
    id: n,
    properties: {n, precision: spot.precision, count: spot.count, r: Math.sqrt(spot.count), shown: spot.count > 1 ? digits(spot.count) : ""},
    geometry: {type: "Point", coordinates: [spot.lon, spot.lat]},
  })));
}

export function collection(features) {
  return {type: "FeatureCollection", features};
}

/** The box around the spots as [w, s, e, n], or nothing. */
export function boxOf(spots) {
  if (!spots.length) return undefined;
  const box = [180, 90, -180, -90];
  for (const {lon, lat} of spots) {
    box[0] = Math.min(box[0], lon); box[1] = Math.min(box[1], lat);
    box[2] = Math.max(box[2], lon); box[3] = Math.max(box[3], lat);
  }
  return box;
}

function extent(geometry) {
  let w = 180, e = -180;
  for (const [ring] of geometry.coordinates) for (const [x] of ring) { w = Math.min(w, x); e = Math.max(e, x); }
  return Math.round((e - w) * 100) / 100;
}
