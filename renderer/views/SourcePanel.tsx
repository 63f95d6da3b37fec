import { formatDay } from '../../shared/calendar/day-text.ts';
import { periodLabel } from '../../shared/calendar/period-label.ts';
import { isOneAnswer } from '../../shared/views/figure-text.ts';
import type { FigureSource, PlaceLine, PlaceTable } from '../../shared/views/views.contract.ts';
import { percentOrNothing, sourceText } from '../messages/indicators.ts';
import { viewWords as words } from '../messages/views.ts';
import { Await } from '../page/Await.tsx';
import { EmptyState } from '../page/EmptyState.tsx';
import { FigureText } from '../page/FigureText.tsx';
import { SidePanel } from '../page/SidePanel.tsx';
import table from '../page/table.module.css';
import { useSources } from './use-views.ts';
import { ViewFigureText } from './ViewFigureText.tsx';
import styles from './views.module.css';

interface Props {
  readonly table: PlaceTable;
  readonly line: PlaceLine;
  readonly onClose: () => void;
}

/** From a figure of one place down to the file, sheet and cell that brought it. */
export function SourcePanel({ table: { head, period, cumulative }, line, onClose }: Props) {
  const answer = useSources({ subject: head.subject, period, cumulative, place: line.place });
  const isAnswer = isOneAnswer(line);
  return (
    <SidePanel
      eyebrow={`${head.clause} ${head.name}`}
      title={line.kind === 'own' ? words.own(line.name) : line.name}
      onClose={onClose}
      size="wide"
      takesFocus
    >
      <p className={styles.reached}>
        {line.percent === null ? null : <b>{percentOrNothing(line.percent)}</b>}
        <span>
          <ViewFigureText figure={line.numerator} shape={head.shape} isAnswer={isAnswer} />
          {line.denominator === null ? null : (
            <>
              {'/'}
              <ViewFigureText figure={line.denominator} shape={head.shape} isAnswer={isAnswer} />
            </>
          )}{' '}
          {head.unit}
        </span>
      </p>
      <section className={styles.sources}>
        <h3 className={styles.heading}>{words.sources}</h3>
        <Await answer={answer}>
          {(sources) =>
            sources.length === 0 ? <EmptyState message={words.sourcesEmpty} /> : <Sources sources={sources} />
          }
        </Await>
      </section>
    </SidePanel>
  );
}

const columns = words.sourceColumns;

const Sources = ({ sources }: { readonly sources: readonly FigureSource[] }) => (
  <table className={table.table} aria-label={words.sources}>
    <thead>
      <tr>
        <th>{columns.element}</th>
        <th>{columns.period}</th>
        <th className={table.number}>{columns.figure}</th>
        <th>{columns.file}</th>
        <th>{columns.sheet}</th>
        <th>{columns.cell}</th>
        <th>{columns.received}</th>
      </tr>
    </thead>
    <tbody>
      {sources.map((source) => (
        <tr key={`${source.element} ${source.period}`}>
          <td title={source.elementName}>{source.element}</td>
          <td>{periodLabel(source.period)}</td>
          <td className={table.number}>
            <FigureText figure={source.figure} shape={source.shape} />
          </td>
          <td className={styles.file}>{sourceText(source)}</td>
          <td>{source.sheet}</td>
          <td>{source.cell}</td>
          <td>{source.receivedOn === null ? '' : formatDay(source.receivedOn)}</td>
        </tr>
      ))}
    </tbody>
  </table>
);
