import { feature } from 'topojson-client';
import atlas from 'world-atlas/countries-110m.json' with { type: 'json' };

/** The outline of a state (GeoJSON); `id` is its number in ISO 3166-1. */
export interface Outline {
  readonly type: 'Feature';
  readonly id: string;
  readonly geometry: { readonly type: string; readonly coordinates: unknown };
}

export interface Outlines {
  readonly type: 'FeatureCollection';
  readonly features: readonly Outline[];
}

/** The outlines of states by Natural Earth (public domain), in 1 : 110 million. */
export function loadCountries(): Outlines {
  const topology = atlas as unknown as Parameters<typeof feature>[0];
  return feature(topology, topology.objects.countries!) as unknown as Outlines;
}
