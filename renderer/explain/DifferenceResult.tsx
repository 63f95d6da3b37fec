import type {
  ComparedFigure,
  ComparedSide,
  ContributionLine,
  Difference,
} from '../../shared/explain/explain.contract.ts';
import { change, kindWords } from '../../shared/explain/wording.ts';
import type { DataElement } from '../../shared/forms/forms.contract.ts';
import type { ElementCode } from '../../shared/ids.ts';
import { periodMark, sourceInShort, sourceLine, differenceWords as words } from '../messages/explain.ts';
import { percent } from '../messages/numbers.ts';
import { FigureText } from '../page/FigureText.tsx';
import table from '../page/table.module.css';
import styles from './explain.module.css';
import { sideTitle } from './side-title.ts';
import type { ChosenFigure } from './use-explain.ts';

interface Props {
  readonly difference: Difference;
  readonly chosen: ChosenFigure | undefined;
  readonly onSource: (figure: ChosenFigure) => void;
}

/** One sentence for each side, then the changes behind it, adding up to the difference. */
export function DifferenceResult({ difference, ...rest }: Props) {
  const { left, right, sides } = difference;
  return (
    <>
      <dl className={styles.moments}>
        <dt>{words.before}</dt>
        <dd>{left.label}</dd>
        <dt>{words.after}</dt>
        <dd>{right.label}</dd>
        {sides.length < 2 ? null : (
          <>
            <dt>{words.percent}</dt>
            <dd>
              {percentText(left.percent)} → <b>{percentText(right.percent)}</b>
            </dd>
          </>
        )}
      </dl>
      {sides.map((side) => (
        <Side key={side.side} side={side} isOnly={sides.length === 1} elements={elementsOf(difference)} {...rest} />
      ))}
    </>
  );
}

const percentText = (tenths: number | null): string => (tenths === null ? words.noPercent : percent(tenths));

type Elements = ReadonlyMap<ElementCode, DataElement>;
const elementsOf = ({ elements }: Difference): Elements => new Map(elements.map((element) => [element.code, element]));

interface SideProps extends Omit<Props, 'difference'> {
  readonly side: ComparedSide;
  readonly isOnly: boolean;
  readonly elements: Elements;
}

function Side({ side, isOnly, ...rest }: SideProps) {
  const title = isOnly ? side.formula : sideTitle(side.side, side.formula);
  return (
    <section className={styles.side} aria-label={title}>
      <h3 className={styles.heading}>{title}</h3>
      <p className={styles.sentence}>{side.sentence}</p>
      {side.groups.length === 0 ? null : <Lines title={title} side={side} {...rest} />}
      {side.silent === 0 ? null : <p className={styles.quiet}>{words.silent(side.silent)}</p>}
    </section>
  );
}

/** More than can be read on a screen; paper and workbook have them all. */
const shownLines = 100;

const Lines = ({ title, side, ...rest }: Omit<SideProps, 'isOnly'> & { readonly title: string }) => (
  <table className={`${table.table} ${styles.lines}`} aria-label={words.table(title)}>
    <thead>
      <tr>
        <th>{words.columns.place}</th>
        <th className={table.number}>{words.columns.before}</th>
        <th className={table.number}>{words.columns.after}</th>
        <th className={table.number}>{words.columns.delta}</th>
        <th>{words.columns.source}</th>
      </tr>
    </thead>
    {side.groups.map(({ kind, delta, lines }) => (
      <tbody key={kind}>
        <tr className={styles.group}>
          <th scope="rowgroup" colSpan={3}>
            {kindWords[kind]}
          </th>
          <td className={table.number}>
            <b>{change(delta, side.scale)}</b>
          </td>
          <td />
        </tr>
        {lines.slice(0, shownLines).map((line) => (
          <Line key={`${line.element} ${line.placeId} ${periodOf(line)}`} line={line} scale={side.scale} {...rest} />
        ))}
        {lines.length <= shownLines ? null : (
          <tr>
            <td colSpan={5} className={table.quiet}>
              {words.more(lines.length - shownLines)}
            </td>
          </tr>
        )}
      </tbody>
    ))}
  </table>
);

const periodOf = ({ before, after }: ContributionLine) => (after ?? before)?.period;

interface LineProps extends Omit<SideProps, 'side' | 'isOnly'> {
  readonly line: ContributionLine;
  readonly scale: number;
}

function Line({ line, scale, elements, chosen, onSource }: LineProps) {
  const shape = line.element === null ? undefined : elements.get(line.element);
  return (
    <tr data-selected={chosen !== undefined && line.source?.change === chosen.change}>
      <td>
        {line.place}
        {line.district === '' ? null : <span className={table.quiet}>, {line.district}</span>}
      </td>
      <td className={table.number}>
        <Compared figure={line.before} shape={shape} />
      </td>
      <td className={table.number}>
        <Compared figure={line.after} shape={shape} />
      </td>
      <td className={table.number}>{change(line.delta, scale)}</td>
      <td>
        <SourceLink line={line} onSource={onSource} />
      </td>
    </tr>
  );
}

const Compared = ({
  figure,
  shape,
}: {
  readonly figure: ComparedFigure | null;
  readonly shape: DataElement | undefined;
}) => (
  <>
    <FigureText figure={figure?.figure ?? null} shape={shape} />
    {figure === null ? null : <small className={styles.short}> {periodMark(figure.period)}</small>}
  </>
);

function SourceLink({ line, onSource }: Pick<LineProps, 'line' | 'onSource'>) {
  const period = periodOf(line);
  const { source, element, storedUnder, placeId } = line;
  if (source === null || element === null || period === undefined) return null;
  return (
    <button
      type="button"
      className={styles.link}
      title={sourceLine(source)}
      onClick={() => onSource({ element: storedUnder ?? element, place: placeId, period, change: source.change })}
    >
      {sourceInShort(source)}
    </button>
  );
}
