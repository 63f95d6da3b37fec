import { NativeSelect } from '@mantine/core';
import { PlaceId } from '../../../shared/ids.ts';
import type { LayoutRow } from '../../../shared/imports/layout/layout.ts';
import type { TrialRow } from '../../../shared/imports/layout/layouts.contract.ts';
import { usePeriod } from '../../deadlines/period-context.tsx';
import { layoutWords as words } from '../../messages/layouts.ts';
import { usePlaces } from '../../places/use-places.ts';
import styles from './layout.module.css';
import { placeLineName } from './line-options.ts';
import type { LayoutDraft } from './use-layout.ts';

/** Rows with figures whose place nobody can tell: a place is remembered as another spelling of its name. */
export function RowFields({ draft: { layout, trial, setRow } }: { readonly draft: LayoutDraft }) {
  const { period } = usePeriod();
  const { data: places = [] } = usePlaces(period.administrative.to);
  const said = new Map(layout.rows.map((row) => [row.row, row]));
  const rows = (trial.data?.rows ?? []).filter(({ row, kind }) => kind === 'unclear' || said.has(row));
  if (rows.length === 0) return null;
  const communes = places.filter(({ parentId }) => parentId === layout.district);
  const optionsFor = ({ candidates }: TrialRow) => {
    const first = new Set(candidates.map(({ id }) => id));
    const ordered = [...communes.filter(({ id }) => first.has(id)), ...communes.filter(({ id }) => !first.has(id))];
    return [
      { value: '', label: words.choose },
      ...ordered.map(({ id, type, name }) => ({ value: String(id), label: `${type} ${name}` })),
      { value: 'total', label: words.total },
      { value: 'skip', label: words.skip },
    ];
  };
  return (
    <fieldset className={styles.group}>
      <legend>{words.rows}</legend>
      {rows.map((row) => (
        <NativeSelect
          key={row.row}
          label={words.rowAs(placeLineName(row.row, layout.across), row.text)}
          value={choiceOf(said.get(row.row))}
          data={optionsFor(row)}
          onChange={({ currentTarget: { value } }) => value !== '' && setRow(rowOf(row, value))}
        />
      ))}
    </fieldset>
  );
}

const choiceOf = (said: LayoutRow | undefined): string =>
  said === undefined ? '' : said.as === 'place' ? String(said.place ?? '') : said.as;

function rowOf({ row, text }: TrialRow, value: string): LayoutRow {
  if (value === 'total' || value === 'skip') return { row, text, as: value, place: null };
  return { row, text, as: 'place', place: PlaceId.parse(Number(value)) };
}
