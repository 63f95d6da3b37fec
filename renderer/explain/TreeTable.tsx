import { useState } from 'react';
import type { Explanation, TreeFigure } from '../../shared/explain/explain.contract.ts';
import type { DataElement } from '../../shared/forms/forms.contract.ts';
import type { ElementCode } from '../../shared/ids.ts';
import { formatScaled } from '../../shared/numbers/scaled.ts';
import { figureHint, periodMark, replacedBy, reportedBy, explainWords as words } from '../messages/explain.ts';
import { count } from '../messages/numbers.ts';
import { FigureText } from '../page/FigureText.tsx';
import table from '../page/table.module.css';
import styles from './explain.module.css';
import { sideTitle } from './side-title.ts';
import { mainFigure, openedAtFirst, type TreeRow, treeRows } from './tree-rows.ts';
import type { ChosenFigure } from './use-explain.ts';
import { pointName, useTreeKeys } from './use-tree-keys.ts';

interface Props {
  readonly explanation: Explanation;
  readonly chosen: ChosenFigure | undefined;
  readonly onChoose: (figure: ChosenFigure) => void;
}

/** District, commune, figure: each line adds up to the one above it. A figure leads on to its source. */
export function TreeTable({ explanation, chosen, onChoose }: Props) {
  const [opened, setOpened] = useState(() => openedAtFirst(explanation));
  const rows = treeRows(explanation, opened, sideTitle);
  const turn = ({ key, isOpen }: TreeRow) =>
    setOpened((before) => new Set(isOpen === true ? [...before].filter((each) => each !== key) : [...before, key]));
  const keys = useTreeKeys({ rows, turn });
  const elements = new Map(explanation.elements.map((element) => [element.code, element]));
  return (
    <table
      ref={keys.table}
      // biome-ignore lint/a11y/noNoninteractiveElementToInteractiveRole: rows open and close and are walked by the arrow keys
      role="treegrid"
      className={`${table.table} ${styles.tree}`}
      aria-label={words.tree}
      onKeyDown={keys.onKeyDown}
    >
      <thead>
        <tr>
          <th>{words.columns.place}</th>
          <th className={table.number}>{words.columns.amount}</th>
          <th>{words.columns.figures}</th>
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <Line
            key={row.key}
            row={row}
            elements={elements}
            chosen={chosen}
            reached={keys.reached === undefined ? '' : pointName(keys.reached)}
            onReach={(figure) => keys.reach({ row: row.key, figure })}
            onTurn={() => turn(row)}
            onChoose={onChoose}
          />
        ))}
      </tbody>
    </table>
  );
}

type Elements = ReadonlyMap<ElementCode, DataElement>;

interface LineProps {
  readonly row: TreeRow;
  readonly elements: Elements;
  readonly chosen: ChosenFigure | undefined;
  readonly reached: string;
  readonly onReach: (figure: number | undefined) => void;
  readonly onTurn: () => void;
  readonly onChoose: (figure: ChosenFigure) => void;
}

function Line({ row, elements, chosen, reached, onReach, onTurn, onChoose }: LineProps) {
  const choose = (figure: TreeFigure | undefined) => {
    if (figure !== undefined) {
      onChoose({ element: figure.element, place: figure.place, period: figure.period, change: null });
    }
  };
  return (
    <tr
      aria-level={row.level}
      data-level={row.level}
      {...(row.isOpen === undefined ? {} : { 'aria-expanded': row.isOpen })}
      data-selected={row.figures.some((figure) => isChosen(figure, chosen))}
    >
      <th scope="row">
        <button
          type="button"
          className={styles.line}
          data-open={row.isOpen}
          data-point={row.key}
          tabIndex={reached === row.key ? 0 : -1}
          onFocus={() => onReach(undefined)}
          onClick={() => (row.isOpen === undefined ? choose(mainFigure(row.figures)) : onTurn())}
        >
          {row.name}
        </button>
      </th>
      <td className={table.number}>
        <AmountOf row={row} />
      </td>
      <td className={styles.figures}>
        {row.figures.map((figure, index) => (
          <FigureButton
            key={`${figure.element} ${figure.place} ${figure.period}`}
            figure={figure}
            shape={elements.get(figure.element)}
            withElement={elements.size > 1 && hasSeveral(row)}
            point={pointName({ row: row.key, figure: index })}
            reached={reached}
            isChosen={isChosen(figure, chosen)}
            onReach={() => onReach(index)}
            onChoose={() => choose(figure)}
          />
        ))}
      </td>
    </tr>
  );
}

const hasSeveral = ({ figures }: TreeRow): boolean => new Set(figures.map(({ element }) => element)).size > 1;

const isChosen = (figure: TreeFigure, chosen: ChosenFigure | undefined): boolean =>
  chosen !== undefined &&
  figure.place === chosen.place &&
  figure.element === chosen.element &&
  figure.period === chosen.period;

/** A total with how many of its parts it rests on, where some are missing. */
function AmountOf({ row: { amount, scale } }: { readonly row: TreeRow }) {
  const isShort = amount.counted < amount.expected;
  return (
    <>
      {amount.value === null || amount.noneOccurred ? (
        <FigureText figure={amount.noneOccurred ? { state: 'none', value: 0 } : null} />
      ) : (
        formatScaled(amount.value, scale)
      )}
      {isShort ? (
        <small className={styles.short}>
          {' '}
          ({count(amount.counted)}/{count(amount.expected)})
        </small>
      ) : null}
    </>
  );
}

interface ButtonProps {
  readonly figure: TreeFigure;
  readonly shape: DataElement | undefined;
  readonly withElement: boolean;
  readonly point: string;
  readonly reached: string;
  readonly isChosen: boolean;
  readonly onReach: () => void;
  readonly onChoose: () => void;
}

const FigureButton = ({ figure, shape, withElement, point, reached, isChosen: pressed, ...on }: ButtonProps) => (
  <button
    type="button"
    className={styles.figure}
    data-use={figure.use}
    data-point={point}
    tabIndex={reached === point ? 0 : -1}
    aria-pressed={pressed}
    title={titleOf(figure)}
    onFocus={on.onReach}
    onClick={on.onChoose}
  >
    <span>
      {[withElement ? figure.element : '', periodMark(figure.period), figure.unit]
        .filter((part) => part !== '')
        .join(' ')}
    </span>{' '}
    <FigureText figure={figure.figure} shape={shape} /> <span className="visually-hidden">{figureHint(figure)}</span>
  </button>
);

const titleOf = ({ use, by, unit }: TreeFigure): string | undefined =>
  use === 'replaced' ? replacedBy(by) : unit === '' ? undefined : reportedBy(unit);
