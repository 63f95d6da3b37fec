import { completeText, isOneAnswer } from '../../shared/views/figure-text.ts';
import type { PlaceLine, PlaceTable, SubjectHead, TotalLine } from '../../shared/views/views.contract.ts';
import { TargetSign } from '../indicators/TargetSign.tsx';
import { percentOrNothing } from '../messages/indicators.ts';
import { viewWords as words } from '../messages/views.ts';
import { followsGuarded, guardedCount } from '../page/guarded-count.ts';
import table from '../page/table.module.css';
import { SortableHead, type Sorting } from './SortableHead.tsx';
import { ViewFigureText } from './ViewFigureText.tsx';
import styles from './views.module.css';

interface Props {
  readonly table: PlaceTable;
  readonly lines: readonly PlaceLine[];
  readonly sorting: Sorting;
  readonly open: PlaceLine | undefined;
  readonly onOpen: (line: PlaceLine) => void;
}

/** Districts of the province, or the district's own row and its communes; the total names how many are complete. */
export const PlaceRows = ({ table: { head, district, total }, lines, sorting, open, onOpen }: Props) => (
  <table className={table.table} aria-label={head.name}>
    <thead>
      <tr>
        <SortableHead name={words.place} />
        <SideHeads head={head} sorting={sorting} />
        <th className={table.number}>{words.completeness}</th>
      </tr>
    </thead>
    <tbody>
      {lines.map((line) => (
        <tr key={`${line.kind} ${line.place}`} data-selected={line === open}>
          <th scope="row">
            <button type="button" className={styles.open} onClick={() => onOpen(line)} aria-expanded={line === open}>
              {line.kind === 'own' ? words.own(line.name) : line.name}
            </button>
          </th>
          <Sides head={head} isWhole={district === null} line={line} isAnswer={isOneAnswer(line)} />
          <td className={`${table.number} ${table.quiet}`}>{completeText(line.numerator)}</td>
        </tr>
      ))}
    </tbody>
    <tfoot className={styles.total}>
      <tr>
        <th scope="row">{words.total}</th>
        <Sides head={head} isWhole={district === null} line={total} isAnswer={false} />
        <td className={table.number}>
          {words.complete(
            total.numerator.counted,
            total.numerator.expected,
            words.units[district === null ? 'district' : 'commune'],
          )}
        </td>
      </tr>
    </tfoot>
  </table>
);

function SideHeads({ head: { isRatio, unit }, sorting }: { readonly head: SubjectHead; readonly sorting: Sorting }) {
  if (!isRatio) return <SortableHead name={words.value(unit)} by="numerator" sorting={sorting} />;
  return (
    <>
      <SortableHead name={words.numerator} by="numerator" sorting={sorting} />
      <SortableHead name={words.denominator} by="denominator" sorting={sorting} />
      <SortableHead name={words.percent} by="percent" sorting={sorting} />
      <th>{words.status}</th>
    </>
  );
}

interface SidesProps {
  readonly head: SubjectHead;
  /** All districts: what of one may be shown outside is decided among them, so a district alone has no such copy here. */
  readonly isWhole: boolean;
  readonly line: TotalLine;
  readonly isAnswer: boolean;
}

const Sides = ({ head: { isRatio, shape, isGuarded }, isWhole, line, isAnswer }: SidesProps) => (
  <>
    <td className={table.number} {...guardedCount(isGuarded && isWhole, line.numerator)}>
      <ViewFigureText figure={line.numerator} shape={shape} isAnswer={isAnswer} />
    </td>
    {isRatio && line.denominator !== null ? (
      <>
        <td className={table.number} {...guardedCount(isGuarded && isWhole, line.denominator)}>
          <ViewFigureText figure={line.denominator} shape={shape} isAnswer={isAnswer} />
        </td>
        <td className={table.number} {...followsGuarded(isGuarded && isWhole)}>
          <b>{percentOrNothing(line.percent)}</b>
        </td>
        <td {...followsGuarded(isGuarded && isWhole)}>
          {line.status === null ? null : <TargetSign status={line.status} />}
        </td>
      </>
    ) : null}
  </>
);
