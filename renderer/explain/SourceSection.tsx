import { Button } from '@mantine/core';
import { useCallback, useEffect, useRef, useState } from 'react';
import { periodTitle } from '../../shared/calendar/period-label.ts';
import type { FigureSource, Original, TreeFigure } from '../../shared/explain/explain.contract.ts';
import { disagrees, originalMessages, replacedBy, sourceLine, explainWords as words } from '../messages/explain.ts';
import { Await } from '../page/Await.tsx';
import { FigureText } from '../page/FigureText.tsx';
import { Notice } from '../page/Notice.tsx';
import { Sign } from '../page/Sign.tsx';
import styles from './explain.module.css';
import { NeighbourTable } from './NeighbourTable.tsx';
import { type ChosenFigure, useInFile, useTrail } from './use-explain.ts';

interface Props {
  readonly chosen: ChosenFigure;
  /** How the figure counts in the total it was chosen from, where it was chosen from one. */
  readonly inTree?: TreeFigure | undefined;
}

/** Who brought a figure, and the cells around it in the file as it is kept. */
export function SourceSection({ chosen, inTree }: Props) {
  const place = useRef<HTMLElement>(null);
  const scroll = useCallback(() => place.current?.scrollIntoView({ block: 'nearest' }), []);
  const older = inTree?.under ?? [];
  const stored = older.length === 0 ? [chosen] : older.map((element) => ({ ...chosen, element }));
  return (
    <section ref={place} className={styles.source} aria-label={words.source}>
      <h3 className={styles.heading}>{words.source}</h3>
      {older.length === 0 ? null : <p className={styles.quiet}>{words.olderCodes(chosen.element, older)}</p>}
      {stored.map((one) => (
        <OneSource key={keyOf(one)} chosen={one} inTree={inTree} onShown={scroll} />
      ))}
    </section>
  );
}

function OneSource({ chosen, inTree, onShown }: Props & { readonly onShown: () => void }) {
  return (
    <Await answer={useTrail(chosen)}>
      {(source) => (
        <>
          <Trail source={source} inTree={inTree} />
          {source.original.kind === 'unread' ? <InFile chosen={chosen} onShown={onShown} /> : null}
        </>
      )}
    </Await>
  );
}

const Trail = ({ source, inTree }: { readonly source: FigureSource; readonly inTree: TreeFigure | undefined }) => (
  <>
    <p aria-live="polite">
      <b>{[source.place, source.district].filter((name) => name !== '').join(', ')}</b> · {source.element.code}{' '}
      {source.element.name} · {periodTitle(source.period)}:{' '}
      <b>
        <FigureText figure={source.figure} shape={source.element} />
      </b>
    </p>
    <p>{source.change === null ? words.noChange : sourceLine(source.change)}</p>
    {inTree?.use === 'replaced' ? <p className={styles.quiet}>{replacedBy(inTree.by)}.</p> : null}
  </>
);

const keyOf = ({ element, place, period, change }: ChosenFigure): string => [element, place, period, change].join(' ');

interface FileProps {
  readonly chosen: ChosenFigure;
  readonly onShown: () => void;
}

function InFile({ chosen, onShown }: FileProps) {
  const [time, setTime] = useState(1);
  const answer = useInFile(chosen, time);
  const isThere = answer.data !== undefined;
  // biome-ignore lint/correctness/useExhaustiveDependencies: there is more to see when the file has been read
  useEffect(onShown, [onShown, isThere]);
  return (
    <Await answer={answer}>{({ original }) => <Kept original={original} onAgain={() => setTime(time + 1)} />}</Await>
  );
}

interface KeptProps {
  readonly original: Original;
  readonly onAgain: () => void;
}

function Kept({ original, onAgain }: KeptProps) {
  switch (original.kind) {
    case 'none':
    case 'unread':
      return null;
    case 'missing':
    case 'altered':
    case 'no-cell':
      return <Notice tone="caution" message={originalMessages[original.kind]} />;
    case 'unreadable':
      return (
        <Notice tone="caution" message={originalMessages.unreadable}>
          <Button variant="default" onClick={onAgain}>
            {words.again}
          </Button>
        </Notice>
      );
    case 'read':
      return (
        <>
          {original.agrees ? (
            <p>
              <Sign tone="good" mark="✓" word={words.agrees} />
            </p>
          ) : (
            <Notice tone="caution" message={disagrees} />
          )}
          <NeighbourTable neighbours={original.neighbours} />
        </>
      );
  }
}
