import { useCallback, useEffect, useState } from 'react';
import type { DocumentFollowUp, MappedState } from '../../../../api/contract/follow-up-overview.ts';
import { useI18n } from '../../i18n/i18n.tsx';
import { Chart, type Plot } from '../overview/chart.tsx';
import { DataTable } from '../overview/data-table.tsx';
import type { Outline, Outlines } from './countries.ts';

/** Height for a width: maps of a part of the world are about that shape. */
const SHAPE = 0.6;
/** A part of the world wider than this many degrees is shown with all the rest. */
const WIDE = 120;

/** States that are promised something, by themselves or as members of a group. */
export function MapChart({ known }: { readonly known: DocumentFollowUp }) {
  const { t } = useI18n();
  const countries = useCountries();
  const { states, others } = known;
  const draw = useCallback(
    (plot: Plot, width: number) =>
      countries ? drawMap(plot, width, states, countries) : document.createElement('span'),
    [states, countries],
  );
  const missing = countries ? states.filter(({ numeric }) => !isDrawn(numeric, countries)) : [];
  const rows = states.map(({ name, count, through }) => [name, count, through.join(', ')]);
  return (
    <Chart
      title={t('map.title')}
      says={t('map.says', {
        count: states.length,
        names: states.map(({ name, count }) => `${name}: ${count}`).join('; '),
      })}
      note={<Notes missing={missing} others={others} />}
      draw={draw}
      table={<DataTable heads={[t('parties.party'), t('nav.commitments'), t('map.through')]} rows={rows} />}
    />
  );
}

interface NotesProps {
  readonly missing: readonly MappedState[];
  readonly others: DocumentFollowUp['others'];
}

/** What a map cannot show, and whose boundaries these are. */
function Notes({ missing, others }: NotesProps) {
  const { t } = useI18n();
  const list = (rows: readonly { name: string; count: number }[]) =>
    rows.map(({ name, count }) => `${name} (${count})`).join(', ');
  return (
    <>
      {t('map.boundaries')}
      {missing.length > 0 && ` ${t('map.missing', { names: list(missing) })}`}
      {others.length > 0 && ` ${t('map.others', { names: list(others) })}`}
    </>
  );
}

/** The outlines of states, fetched when a map is to be drawn. */
function useCountries(): Outlines | null {
  const [countries, setCountries] = useState<Outlines | null>(null);
  useEffect(() => {
    let gone = false;
    void import('./countries.ts').then(({ loadCountries }) => !gone && setCountries(loadCountries()));
    return () => {
      gone = true;
    };
  }, []);
  return countries;
}

function isDrawn(numeric: string | null, { features }: Outlines): boolean {
  return numeric !== null && features.some(({ id }) => id === numeric);
}

function drawMap(plot: Plot, width: number, states: readonly MappedState[], countries: Outlines): Element {
  const counts = new Map(states.map(({ numeric, count }) => [numeric, count]));
  const own = countries.features.filter(({ id }) => counts.has(id));
  const most = Math.max(1, ...states.map(({ count }) => count));
  const named = own.map((feature) => ({
    feature,
    count: counts.get(feature.id) ?? 0,
    name: nameOf(feature.id, states),
  }));
  const domain =
    own.length > 0 && spread(own) < WIDE
      ? { type: 'FeatureCollection' as const, features: own }
      : { type: 'Sphere' as const };
  return plot.plot({
    width,
    height: Math.round(width * SHAPE),
    projection: { type: 'equal-earth', rotate: [-middleOf(own), 0], domain, inset: 24 },
    marks: [
      plot.geo(countries, { fill: 'var(--sunken)', stroke: 'var(--line-strong)', strokeWidth: 0.5 }),
      plot.geo(named, {
        geometry: 'feature',
        fill: 'var(--chart-full)',
        fillOpacity: ({ count }: { count: number }) => 0.3 + (0.5 * count) / most,
        stroke: 'var(--ink)',
        strokeWidth: 1,
      }),
      plot.text(
        named,
        plot.centroid({
          geometry: 'feature',
          text: ({ name, count }: { name: string; count: number }) => `${name}\n${count}`,
          fill: 'var(--ink)',
          stroke: 'var(--surface)',
          strokeWidth: 4,
        }),
      ),
    ],
  });
}

function nameOf(id: unknown, states: readonly MappedState[]): string {
  return states.find(({ numeric }) => numeric === id)?.name ?? '';
}

/** The degrees of longitude that states take up; those of outlying islands count too. */
function spread(features: readonly Outline[]): number {
  const longitudes = features.flatMap(longitudesOf);
  return Math.max(...longitudes) - Math.min(...longitudes);
}

function middleOf(features: readonly Outline[]): number {
  if (features.length === 0) return 0;
  const longitudes = features.flatMap(longitudesOf);
  return (Math.max(...longitudes) + Math.min(...longitudes)) / 2;
}

function longitudesOf({ geometry }: Outline): number[] {
  const found: number[] = [];
  const walk = (part: unknown): void => {
    if (!Array.isArray(part)) return;
    if (typeof part[0] === 'number') found.push(part[0]);
    else for (const each of part) walk(each);
  };
  walk(geometry.coordinates);
  return found;
}
