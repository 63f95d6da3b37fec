import { type KeyboardEvent, useEffect, useRef } from 'react';
import { readerWords as words } from '../messages/plan-reader.ts';
import { EmptyState } from '../page/EmptyState.tsx';
import { activate, isActive } from './draft.ts';
import { LineRow } from './LineRow.tsx';
import { actOnKey } from './line-keys.ts';
import styles from './plan-reader.module.css';
import type { Bodies } from './use-bodies.ts';
import type { LabelledLine } from './use-plan-reader.ts';
import { useWindow } from './use-window.ts';

/** Two lines of words in each; the style sheet has the same number. */
const rowHeight = 46;

interface Props {
  readonly lines: readonly LabelledLine[];
  readonly active: number | undefined;
  readonly bodies: Bodies;
  readonly onOpen: () => void;
}

/** The lines in the order of the document; only those in view are drawn. One of them takes the keys. */
export function LineList({ lines, active, bodies, onOpen }: Props) {
  const place = useRef<HTMLDivElement>(null);
  const { first, last } = useWindow(place, lines.length, rowHeight);
  const at = lines.findIndex(({ id }) => id === active);
  /** Keys move the focus with the active line; a click elsewhere leaves it where it is. */
  const follows = useRef(false);
  useEffect(() => {
    show(place.current, at);
    if (follows.current && active !== undefined) focusRow(place.current, active);
    follows.current = false;
  }, [at, active]);
  const move = (to: number) => {
    const line = lines[Math.min(lines.length - 1, Math.max(0, to))];
    if (line === undefined) return;
    follows.current = true;
    activate(line.id);
  };
  const onKeyDown = (event: KeyboardEvent<HTMLDivElement>) => {
    const line = lines[at];
    if (line === undefined || !(event.target instanceof HTMLElement)) return;
    if (event.target.dataset.line === undefined) return;
    if (!actOnKey(event, { line, at, last: lines.length - 1, before: lines[at - 1], move, onOpen })) return;
    event.preventDefault();
    event.nativeEvent.stopImmediatePropagation();
    event.stopPropagation();
  };
  return (
    <div className={styles.list}>
      <div className={styles.head} aria-hidden="true">
        <span />
        <span>{words.columns.label}</span>
        <span>{words.columns.kind}</span>
        <span>{words.columns.text}</span>
        <span>{words.columns.bodies}</span>
      </div>
      {/* biome-ignore lint/a11y/useSemanticElements: a table cannot draw only the rows in view */}
      <div
        ref={place}
        className={styles.rows}
        role="grid"
        tabIndex={-1}
        aria-label={words.lines}
        aria-rowcount={lines.length}
        onKeyDown={onKeyDown}
      >
        {lines.length === 0 ? <EmptyState message={words.nothingShown} /> : null}
        <div role="presentation" style={{ height: first * rowHeight }} />
        {lines.slice(first, last).map((line, index) => (
          <LineRow
            key={line.id}
            line={line}
            row={first + index + 1}
            isActive={line.id === active || (at < 0 && first + index === 0)}
            bodies={bodies}
            onOpen={onOpen}
          />
        ))}
        <div role="presentation" style={{ height: (lines.length - last) * rowHeight }} />
      </div>
    </div>
  );
}

function show(place: HTMLElement | null, at: number): void {
  if (place === null || at < 0) return;
  const [top, bottom] = [at * rowHeight, (at + 1) * rowHeight];
  if (top < place.scrollTop) place.scrollTop = top;
  else if (bottom > place.scrollTop + place.clientHeight) place.scrollTop = bottom - place.clientHeight;
}

/** A jump to the end goes to a row that is not drawn yet; by then the keys may be rows ahead. */
function focusRow(place: HTMLElement | null, id: number): void {
  const focus = () => {
    const row = place?.querySelector<HTMLElement>(`[data-line="${id}"]`);
    if (isActive(id)) row?.focus({ preventScroll: true });
    return row;
  };
  if (!focus()) requestAnimationFrame(() => requestAnimationFrame(focus));
}
