import { Button } from '@mantine/core';
import type { GridCell } from '../../shared/entry/cell-grid.ts';
import type { EntryFigure, FigureDetail } from '../../shared/entry/entry.contract.ts';
import { changeText, cellPanelWords as words } from '../messages/entry.ts';
import { explainWords } from '../messages/explain.ts';
import { FigureText } from '../page/FigureText.tsx';
import styles from './panel.module.css';

type Change = FigureDetail['history'][number];

interface Props {
  readonly cell: GridCell;
  readonly history: readonly Change[];
  readonly onRestore: (cell: GridCell, figure: EntryFigure | null) => void;
  readonly onSource: (change: Change) => void;
}

/** Every figure the cell has held, newest first; an older one can be put back, as a new change. */
export const CellHistory = ({ cell, history, onRestore, onSource }: Props) => (
  <section>
    <h3 className={styles.heading}>{words.history}</h3>
    {history.length === 0 ? <p>{words.noHistory}</p> : null}
    <ul className={styles.history}>
      {history.map((each, index) => (
        <li key={each.change}>
          <p>
            <b>
              <FigureText figure={figureOf(each)} shape={cell.element} />
            </b>{' '}
            <span>{changeText(each)}</span>
          </p>
          {(each.kind === 'file' || each.kind === 'register') && each.fileName !== null && each.state !== null ? (
            <Button variant="default" onClick={() => onSource(each)}>
              {explainWords.seeSource}
            </Button>
          ) : null}
          {index === 0 || cell.lock !== null ? null : (
            <Button variant="default" onClick={() => onRestore(cell, figureOf(each))}>
              {words.restore}
            </Button>
          )}
        </li>
      ))}
    </ul>
  </section>
);

const figureOf = ({ state, value }: Change): EntryFigure | null =>
  state === null ? null : { state, value: value ?? 0 };
