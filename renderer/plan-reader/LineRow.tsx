import { setKind } from '../../shared/plan-reader/corrections.ts';
import { LineKind } from '../../shared/plan-reader/proposal.ts';
import { lineKindNames, readerWords as words } from '../messages/plan-reader.ts';
import { Sign } from '../page/Sign.tsx';
import { BodyChips } from './BodyChips.tsx';
import { activate, correct } from './draft.ts';
import styles from './plan-reader.module.css';
import type { Bodies } from './use-bodies.ts';
import type { LabelledLine } from './use-plan-reader.ts';

interface Props {
  readonly line: LabelledLine;
  readonly row: number;
  /** The one row that Tab reaches; its controls follow it. */
  readonly isActive: boolean;
  readonly bodies: Bodies;
  readonly onOpen: () => void;
}

const order = Object.keys(lineKindNames);
export const kindOptions = LineKind.options
  .toSorted((a, b) => order.indexOf(a) - order.indexOf(b))
  .map((value) => ({ value, label: lineKindNames[value] }));

export function LineRow({ line, row, isActive, bodies, onOpen }: Props) {
  const open = () => {
    activate(line.id);
    onOpen();
  };
  return (
    // biome-ignore lint/a11y/useSemanticElements: a row of a drawn grid
    // biome-ignore lint/a11y/useKeyWithClickEvents: the grid hears the keys of all rows
    <div
      role="row"
      className={styles.row}
      data-line={line.id}
      data-kind={line.kind}
      data-active={isActive}
      aria-rowindex={row}
      aria-selected={isActive}
      tabIndex={isActive ? 0 : -1}
      onFocus={() => activate(line.id)}
      onClick={open}
    >
      <Cell>{line.unsure ? <Sign tone="caution" mark={words.unsureMark} meaning={words.unsure} /> : null}</Cell>
      <Cell className={styles.label}>{line.label}</Cell>
      <Cell>
        <select
          className={styles.kind}
          aria-label={words.kindOf(line.label === '' ? String(row) : line.label)}
          tabIndex={isActive ? 0 : -1}
          value={line.kind}
          onClick={(event) => event.stopPropagation()}
          onChange={(event) => change(line.id, event.currentTarget.value)}
        >
          {kindOptions.map(({ value, label }) => (
            <option key={value} value={value}>
              {label}
            </option>
          ))}
        </select>
      </Cell>
      <Cell className={styles.text} level={line.level}>
        <span className={styles.words}>{[line.printed, line.text].filter((part) => part !== '').join(' ')}</span>
      </Cell>
      <Cell className={styles.chips}>
        <BodyChips line={line} bodies={bodies} />
      </Cell>
    </div>
  );
}

interface CellProps {
  readonly className?: string | undefined;
  readonly level?: number;
  readonly children: React.ReactNode;
}

const Cell = ({ className, level = 0, children }: CellProps) => (
  // biome-ignore lint/a11y/useSemanticElements: a cell of a drawn grid
  // biome-ignore lint/a11y/useFocusableInteractive: keys move by rows
  <div role="gridcell" className={className} data-level={level}>
    {children}
  </div>
);

function change(id: number, value: string): void {
  const kind = LineKind.safeParse(value);
  if (kind.success) correct((lines) => setKind(lines, id, kind.data));
}
