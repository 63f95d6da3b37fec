import { NativeSelect } from '@mantine/core';
import type { SheetView } from '../../../shared/imports/layout/layouts.contract.ts';
import { columnName } from '../../../shared/imports/sheet.ts';
import { type Pointing, layoutWords as words } from '../../messages/layouts.ts';
import { partsOf } from './grid-parts.ts';
import styles from './layout.module.css';
import type { LayoutDraft } from './use-layout.ts';

interface Props {
  readonly draft: LayoutDraft;
  readonly pointing: Pointing;
  readonly onPointing: (pointing: Pointing) => void;
  readonly onPoint: (at: { row: number; column: number }) => void;
}

const pointings = ['head', 'places', 'codes', 'row', 'period'] as const;

/** The sheet as it is, with what each part of it is taken for. */
export function SheetGrid({ draft, pointing, onPointing, onPoint }: Props) {
  const { sheet } = draft;
  if (sheet === undefined) return null;
  const parts = partsOf(draft);
  return (
    <section className={styles.sheet}>
      <div className={styles.bar}>
        <NativeSelect
          aria-label={words.pointing}
          value={pointing}
          data={pointings.map((each) => ({ value: each, label: `${words.pointing}: ${words.pointingAt[each]}` }))}
          onChange={({ currentTarget: { value } }) => onPointing(pointings.find((each) => each === value) ?? 'head')}
        />
        {sheet.isCut ? <span className={styles.quiet}>{words.cut}</span> : null}
      </div>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls is reached from the keyboard (WCAG 2.1.1) */}
      <div className={styles.scroll} tabIndex={0}>
        <table className={styles.grid} aria-label={words.grid}>
          <thead>
            <tr>
              <td />
              {upTo(sheet.lastColumn).map((column) => (
                <th key={column} scope="col">
                  {columnName(column)}
                  <span className={styles.element}>{parts.ofColumn(column)}</span>
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {upTo(sheet.lastRow).map((row) => (
              <GridRow key={row} sheet={sheet} row={row} parts={parts} onPoint={onPoint} />
            ))}
          </tbody>
        </table>
      </div>
    </section>
  );
}

const upTo = (last: number): number[] => Array.from({ length: last }, (_, at) => at + 1);

interface RowProps {
  readonly sheet: SheetView;
  readonly row: number;
  readonly parts: ReturnType<typeof partsOf>;
  readonly onPoint: Props['onPoint'];
}

const GridRow = ({ sheet, row, parts, onPoint }: RowProps) => (
  <tr>
    <th scope="row">
      {row}
      <span className={styles.element}>{parts.ofRow(row)}</span>
    </th>
    {upTo(sheet.lastColumn).map((column) => (
      // biome-ignore lint/a11y/useKeyWithClickEvents: a short cut; the fields at the left do the same from the keyboard
      <td key={column} data-part={parts.at(row, column)} onClick={() => onPoint({ row, column })}>
        {parts.text(row, column)}
      </td>
    ))}
  </tr>
);
