import { Button, NativeSelect, NumberInput } from '@mantine/core';
import { useState } from 'react';
import {
  ColumnMeaning,
  FixedMeaning,
  meaningOf,
  stepMeaning,
} from '../../../shared/imports/registers/column-meaning.ts';
import type { RegisterFile } from '../../../shared/imports/registers/register-files.contract.ts';
import type { RegisterLayout } from '../../../shared/imports/registers/register-layout.ts';
import type { Register } from '../../../shared/registers/registers.contract.ts';
import { stepColumns, stepHeading } from '../../../shared/registers/step-columns.ts';
import { meaningNames, registerFileWords as words } from '../../messages/register-files.ts';
import table from '../../page/table.module.css';
import styles from './register-files.module.css';
import type { RegisterFileState } from './use-register-file.ts';

interface Props {
  readonly register: Register;
  readonly file: RegisterFile;
  readonly state: RegisterFileState;
}

/** What each column holds: asked once for a strange layout, folded away where it is known. */
export function ColumnMeanings({ register, file, state }: Props) {
  const [isOpen, setOpen] = useState(false);
  if (file.layout === null) return null;
  const isAsked = file.needs.includes('layout');
  if (!isAsked && !isOpen)
    return (
      <div className={styles.actions}>
        <Button variant="default" onClick={() => setOpen(true)}>
          {words.changeColumns}
        </Button>
      </div>
    );
  return (
    <MeaningTable register={register} file={file} state={state} first={file.layout} onDone={() => setOpen(false)} />
  );
}

interface TableProps extends Props {
  readonly first: RegisterLayout;
  readonly onDone: () => void;
}

function MeaningTable({ register, file, state, first, onDone }: TableProps) {
  const [layout, setLayout] = useState(first);
  const options = [
    { value: '', label: words.skip },
    ...FixedMeaning.options.map((value) => ({ value, label: meaningNames[value] })),
    ...register.fields.map((field) => ({ value: meaningOf(field), label: field.name })),
    ...stepColumns(register.life).map((column) => ({
      value: stepMeaning(column.step, column.field),
      label: stepHeading(column),
    })),
  ];
  const set = (column: number, value: string) =>
    setLayout((before) => ({ ...before, columns: before.columns.map((each) => meant(each, column, value)) }));
  return (
    <section className={styles.group} aria-label={words.columns}>
      <h3 className={styles.heading}>{words.columns}</h3>
      <p className={styles.quiet}>{words.columnsHint}</p>
      <HeadFields layout={layout} sheets={file.sheets} state={state} onChange={setLayout} />
      <table className={table.table} aria-label={words.columns}>
        <thead>
          <tr>
            <th>{words.header}</th>
            <th>{words.samples}</th>
            <th>{words.meaning}</th>
          </tr>
        </thead>
        <tbody>
          {layout.columns.map(({ column, header, meaning }) => (
            <tr key={column}>
              <th scope="row">{header}</th>
              <td className={styles.quiet}>{samplesOf(file, column).join(' · ')}</td>
              <td>
                <NativeSelect
                  aria-label={words.meaningOf(header)}
                  value={meaning ?? ''}
                  data={options}
                  onChange={({ currentTarget: { value } }) => set(column, value)}
                />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      <div className={styles.actions}>
        <Button
          onClick={() => {
            state.say({ layout });
            onDone();
          }}
        >
          {words.confirmColumns}
        </Button>
      </div>
    </section>
  );
}

/** A meaning has one column: giving it to another takes it from the first. */
function meant(each: RegisterLayout['columns'][number], column: number, value: string) {
  const meaning = ColumnMeaning.safeParse(value).data ?? null;
  if (each.column === column) return { ...each, meaning };
  return meaning !== null && each.meaning === meaning ? { ...each, meaning: null } : each;
}

const samplesOf = ({ layout, samples }: RegisterFile, column: number): readonly string[] =>
  samples[layout?.columns.findIndex((each) => each.column === column) ?? -1] ?? [];

interface HeadProps {
  readonly layout: RegisterLayout;
  readonly sheets: readonly string[];
  readonly state: RegisterFileState;
  readonly onChange: (layout: RegisterLayout) => void;
}

/** Where the heads stand; the columns under another head are worked out anew. */
function HeadFields({ layout, sheets, state: { point }, onChange }: HeadProps) {
  const { sheet, head } = layout;
  const look = (at: Pick<RegisterLayout, 'sheet' | 'head'>) => {
    onChange({ ...layout, ...at });
    point.run(at);
  };
  const [seen, setSeen] = useState(point.result);
  if (point.result !== undefined && point.result !== seen) {
    setSeen(point.result);
    onChange({ ...layout, columns: point.result });
  }
  const number = (value: string | number) => Math.max(1, Number(value) || 1);
  return (
    <div className={styles.head}>
      <NativeSelect
        label={words.sheet}
        value={sheet}
        data={[...sheets]}
        onChange={({ currentTarget: { value } }) => look({ sheet: value, head })}
      />
      <NumberInput
        label={words.headFirst}
        value={head.first}
        min={1}
        onChange={(value) => look({ sheet, head: { first: number(value), last: Math.max(head.last, number(value)) } })}
      />
      <NumberInput
        label={words.headLast}
        value={head.last}
        min={1}
        onChange={(value) => look({ sheet, head: { first: Math.min(head.first, number(value)), last: number(value) } })}
      />
    </div>
  );
}
