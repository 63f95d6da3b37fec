import { Button } from '@mantine/core';
import { useState } from 'react';
import { readerWords as words } from '../messages/plan-reader.ts';
import { Card } from '../page/Card.tsx';
import { Columns } from '../page/Columns.tsx';
import { ErrorNotice, Notice } from '../page/Notice.tsx';
import { Page } from '../page/Page.tsx';
import { StatusNote } from '../page/StatusNote.tsx';
import { AcceptPanel } from './AcceptPanel.tsx';
import { forget, undoCorrection } from './draft.ts';
import { focusSoon } from './focus-soon.ts';
import { LineFilters } from './LineFilters.tsx';
import { LineList } from './LineList.tsx';
import { LinePanel } from './LinePanel.tsx';
import styles from './plan-reader.module.css';
import { SourceForm } from './SourceForm.tsx';
import { useBodies } from './use-bodies.ts';
import { type PlanReader, usePlanReader } from './use-plan-reader.ts';

type Panel = 'line' | 'accept' | undefined;

/** Another plan: read by rules, corrected line by line, kept as a plan of its own. */
export function PlanReaderScreen() {
  const reader = usePlanReader();
  const [panel, setPanel] = useState<Panel>();
  const [made, setMade] = useState<string>();
  const done = (title: string) => {
    setMade(title);
    setPanel(undefined);
    forget();
  };
  return (
    <Page
      title={words.title}
      slice={reader.isAsking ? words.slice : words.sliceOf(reader.counts)}
      actions={reader.isAsking ? null : <Actions reader={reader} onAccept={() => setPanel('accept')} />}
    >
      <ErrorNotice error={reader.error} />
      {made === undefined || !reader.isAsking ? null : <Notice tone="good" message={words.form.done(made)} />}
      {reader.isAsking ? (
        <SourceForm reader={reader} />
      ) : (
        <Columns>
          <Lines reader={reader} panel={panel} setPanel={setPanel} onDone={done} />
        </Columns>
      )}
    </Page>
  );
}

const Actions = ({ reader, onAccept }: { readonly reader: PlanReader; readonly onAccept: () => void }) => (
  <>
    <Button variant="default" onClick={undoCorrection} disabled={reader.draft.earlier.length === 0}>
      {words.undo}
    </Button>
    <Button variant="default" onClick={() => reader.ask(true)}>
      {words.otherText}
    </Button>
    <Button onClick={onAccept}>{words.accept}</Button>
  </>
);

interface LinesProps {
  readonly reader: PlanReader;
  readonly panel: Panel;
  readonly setPanel: (panel: Panel) => void;
  readonly onDone: (title: string) => void;
}

function Lines({ reader, panel, setPanel, onDone }: LinesProps) {
  const { draft, lines, active } = reader;
  const bodies = useBodies(draft.newBodies);
  const at = lines.findIndex(({ id }) => id === draft.active);
  const close = () => {
    setPanel(undefined);
    focusSoon(`[data-line="${draft.active}"]`);
  };
  const characters = draft.proposal?.characters ?? { kept: 0, source: 0 };
  return (
    <>
      <Card title={words.lines} aside={<LineFilters reader={reader} />} fill>
        <div className={styles.body}>
          <LineList lines={reader.shown} active={draft.active} bodies={bodies} onOpen={() => setPanel('line')} />
          <p className={styles.keys}>{words.keys}</p>
        </div>
      </Card>
      {panel === 'line' && active ? (
        <LinePanel key={active.id} line={active} before={lines[at - 1]} bodies={bodies} onClose={close} />
      ) : null}
      {panel === 'accept' ? <AcceptPanel draft={draft} counts={reader.counts} onClose={close} onDone={onDone} /> : null}
      <StatusNote>
        {words.status(at + 1, lines.length)} · {words.characters(characters.kept, characters.source)}
      </StatusNote>
    </>
  );
}
