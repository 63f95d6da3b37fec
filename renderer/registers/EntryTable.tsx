import type { ColDef } from 'ag-grid-community';
import { useMemo } from 'react';
import { formatDay } from '../../shared/calendar/day-text.ts';
import { formatScaled } from '../../shared/numbers/scaled.ts';
import { isNumeric } from '../../shared/registers/register-field.ts';
import type { Entry, Register } from '../../shared/registers/registers.contract.ts';
import { standingText } from '../../shared/registers/standing-text.ts';
import { valueText } from '../../shared/registers/value-text.ts';
import { compareVietnamese } from '../../shared/text/fold.ts';
import { Grid } from '../grid/Grid.tsx';
import { caseWords } from '../messages/register-cases.ts';
import { registerWords as words } from '../messages/registers.ts';
import styles from './registers.module.css';
import { StandingCell } from './StandingCell.tsx';

interface Props {
  readonly register: Register;
  readonly entries: readonly Entry[];
  readonly all: number;
  readonly totals: readonly { readonly field: string; readonly sum: number }[];
  readonly open: Entry | undefined;
  readonly onOpen: (entry: Entry) => void;
  /** Undefined: no more are shown, however many there are. */
  readonly onMore: (() => void) | undefined;
}

export function EntryTable({ register, entries, all, totals, open, onOpen, onMore }: Props) {
  const columns = useMemo(() => columnsOf(register), [register]);
  return (
    <>
      <Grid
        label={words.entriesOf(register.name)}
        rows={entries}
        columns={columns}
        rowId={({ id }) => String(id)}
        onOpen={onOpen}
        openId={open === undefined ? undefined : String(open.id)}
      />
      <p className={styles.totals}>
        <span>{words.shown(entries.length, all)}</span>
        {entries.length < all && onMore !== undefined ? (
          <button type="button" className={styles.more} onClick={onMore}>
            {words.more}
          </button>
        ) : null}
        {register.fields.flatMap(({ code, name, unit }) => {
          const total = totals.find(({ field }) => field === code);
          return total === undefined
            ? []
            : [
                <span key={code}>
                  {name}: <strong>{formatScaled(total.sum, 0)}</strong> {unit}
                </span>,
              ];
        })}
      </p>
    </>
  );
}

function stateColumns({ life }: Register): ColDef<Entry>[] {
  if (life === undefined) return [];
  return [
    {
      headerName: caseWords.state,
      width: 190,
      valueGetter: ({ data }) => (data?.standing ? standingText(life, data.standing) : ''),
      cellRenderer: ({ data }: { readonly data: Entry | undefined }) =>
        data?.standing ? <StandingCell life={life} standing={data.standing} /> : null,
    },
  ];
}

function columnsOf(register: Register): ColDef<Entry>[] {
  const { fields } = register;
  return [
    {
      headerName: words.day,
      lockVisible: true,
      width: 96,
      valueGetter: ({ data }) => data?.on,
      valueFormatter: ({ data }) => (data === undefined ? '' : formatDay(data.on)),
    },
    { headerName: words.place, width: 150, valueGetter: ({ data }) => data?.placeName, comparator: compareVietnamese },
    ...stateColumns(register),
    ...fields.map(
      (field): ColDef<Entry> => ({
        colId: `field.${field.code}`,
        headerName: field.name,
        headerTooltip: field.name,
        minWidth: isNumeric(field) ? 90 : 130,
        flex: isNumeric(field) ? 1 : 2,
        ...(isNumeric(field) ? { cellClass: 'ag-right-aligned-cell', headerClass: 'ag-right-aligned-header' } : {}),
        valueGetter: ({ data }) => data?.names[field.code] ?? data?.values[field.code],
        valueFormatter: ({ data }) => data?.names[field.code] ?? valueText(field, data?.values[field.code]),
      }),
    ),
    { headerName: words.document, minWidth: 120, flex: 1, valueGetter: ({ data }) => data?.document.number },
    { headerName: words.note, minWidth: 110, flex: 1, valueGetter: ({ data }) => data?.note },
  ];
}
