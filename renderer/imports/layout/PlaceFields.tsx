import { NativeSelect } from '@mantine/core';
import { PlaceId } from '../../../shared/ids.ts';
import type { LayoutPlaces } from '../../../shared/imports/layout/layout.ts';
import { usePeriod } from '../../deadlines/period-context.tsx';
import { layoutWords as words } from '../../messages/layouts.ts';
import { usePlaces } from '../../places/use-places.ts';
import styles from './layout.module.css';
import { elementLines, placeLines } from './line-options.ts';
import type { LayoutDraft } from './use-layout.ts';

const none = { value: '', label: words.choose };
const asId = (value: string): PlaceId | null => (value === '' ? null : PlaceId.parse(Number(value)));

/** Whose the file is, and how the table says whose each figure is. */
export function PlaceFields({ draft }: { readonly draft: LayoutDraft }) {
  const { layout, with: change, withTable } = draft;
  const { period } = usePeriod();
  const { data: places = [] } = usePlaces(period.administrative.to);
  const options = (level: 'district' | 'commune') =>
    places
      .filter((place) => place.level === level && (level === 'district' || place.parentId === layout.district))
      .map(({ id, type, name }) => ({ value: String(id), label: `${type} ${name}` }));
  const district = places.filter(({ id }) => id === layout.district);
  return (
    <fieldset className={styles.group}>
      <legend>{words.places}</legend>
      <NativeSelect
        label={words.district}
        value={String(layout.district ?? '')}
        data={[none, ...options('district')]}
        onChange={({ currentTarget: { value } }) => {
          const id = asId(value);
          const { places: given } = layout;
          change({ district: id, ...(given.kind === 'one' ? { places: { ...given, place: id } } : {}) });
        }}
      />
      <NativeSelect
        label={words.placesFrom}
        value={layout.places.kind}
        data={(['column', 'one', 'sheets'] as const).map((kind) => ({ value: kind, label: words.placeKinds[kind] }))}
        onChange={({ currentTarget: { value } }) => withTable({ places: placesOfKind(value, draft) })}
      />
      <PlaceLines draft={draft} />
      {layout.places.kind === 'one' ? (
        <NativeSelect
          label={words.onePlace}
          value={String(layout.places.place ?? '')}
          data={[
            none,
            ...district.map(({ id, type, name }) => ({ value: String(id), label: `${type} ${name}` })),
            ...options('commune'),
          ]}
          onChange={({ currentTarget: { value } }) => {
            const { row } = layout.places.kind === 'one' ? layout.places : { row: 1 };
            withTable({ places: { kind: 'one', row, place: asId(value) } });
          }}
        />
      ) : null}
    </fieldset>
  );
}

function PlaceLines({ draft: { layout, sheet, withTable } }: { readonly draft: LayoutDraft }) {
  const { places, across } = layout;
  if (places.kind !== 'column') {
    return (
      <NativeSelect
        label={words.figureLine(across)}
        value={String(places.row)}
        data={placeLines(sheet, across)}
        onChange={({ currentTarget: { value } }) => withTable({ places: { ...places, row: Number(value) } })}
      />
    );
  }
  const lines = elementLines(sheet, across);
  return (
    <div className={styles.pair}>
      <NativeSelect
        label={words.placeLine(across)}
        value={String(places.column)}
        data={lines}
        onChange={({ currentTarget: { value } }) => withTable({ places: { ...places, column: Number(value) } })}
      />
      <NativeSelect
        label={words.codeLine(across)}
        value={String(places.codes ?? '')}
        data={[{ value: '', label: words.noLine }, ...lines]}
        onChange={({ currentTarget: { value } }) =>
          withTable({ places: { ...places, codes: value === '' ? null : Number(value) } })
        }
      />
    </div>
  );
}

function placesOfKind(kind: string, { layout }: LayoutDraft): LayoutPlaces {
  const row = layout.head.last + 1;
  if (kind === 'one') return { kind: 'one', row, place: layout.district };
  return kind === 'sheets' ? { kind: 'sheets', row } : { kind: 'column', column: 1, codes: null };
}
