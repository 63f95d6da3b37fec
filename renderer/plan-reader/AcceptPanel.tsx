import { Button, NativeSelect, Textarea, TextInput } from '@mantine/core';
import { useState } from 'react';
import { type LineCounts, newKeysIn } from '../../shared/plan-reader/corrections.ts';
import type { AcceptedPlan } from '../../shared/plan-reader/plan-reader.contract.ts';
import type { ReadLine } from '../../shared/plan-reader/proposal.ts';
import { usePeriod } from '../deadlines/period-context.tsx';
import { api } from '../ipc/client.ts';
import { useCommand } from '../ipc/use-command.ts';
import { readerWords } from '../messages/plan-reader.ts';
import { ErrorNotice, Notice } from '../page/Notice.tsx';
import { SidePanel } from '../page/SidePanel.tsx';
import type { Draft } from './draft.ts';
import { NewBodyFields } from './NewBodyFields.tsx';
import styles from './plan-reader.module.css';

const words = readerWords.form;
const years = Array.from({ length: 14 }, (_, index) => String(2022 + index));
const validCode = /^[A-Z0-9-]{3,40}$/;

interface Props {
  readonly draft: Draft;
  readonly counts: LineCounts;
  readonly onClose: () => void;
  readonly onDone: (title: string) => void;
}

/** Year, code and title are asked; whatever is refused, nothing of it is lost. */
export function AcceptPanel({ draft, counts, onClose, onDone }: Props) {
  const { today } = usePeriod();
  const suggestion = draft.proposal?.suggestion;
  const [year, setYear] = useState(String(suggestion?.year ?? Number(today.slice(0, 4)) + 1));
  const [code, setCode] = useState(suggestion?.code ?? '');
  const [title, setTitle] = useState(suggestion?.title ?? '');
  const accept = useCommand(api.planReader.accept, () => onDone(title));
  const used = newKeysIn(draft.lines);
  const newBodies = draft.newBodies.filter(({ key }) => used.has(key));
  const isReady = validCode.test(code) && title.trim() !== '' && counts.unsorted === 0;
  return (
    <SidePanel title={words.title} onClose={onClose}>
      {counts.unsorted > 0 ? <Notice tone="caution" message={words.unsorted(counts.unsorted)} /> : null}
      {counts.unsure > 0 ? <Notice tone="caution" message={words.unsure(counts.unsure)} /> : null}
      <div className={styles.pair}>
        <NativeSelect
          label={words.year}
          data={years}
          value={year}
          onChange={(event) => setYear(event.currentTarget.value)}
        />
        <TextInput
          label={words.code}
          value={code}
          onChange={(event) => setCode(event.currentTarget.value.toUpperCase().trim())}
        />
      </div>
      <p className={styles.hint}>{words.codeHint}</p>
      <Textarea rows={2} label={words.name} value={title} onChange={(event) => setTitle(event.currentTarget.value)} />
      {newBodies.length === 0 ? null : (
        <section>
          <h3 className={styles.heading}>{words.newBodies(newBodies.length)}</h3>
          <ul>
            {newBodies.map((body) => (
              <NewBodyFields key={body.key} body={body} />
            ))}
          </ul>
        </section>
      )}
      <ErrorNotice error={accept.error} />
      <Button
        disabled={!isReady}
        loading={accept.isRunning}
        onClick={() => accept.run({ year: Number(year), code, title, newBodies, lines: accepted(draft.lines) })}
      >
        {words.create(counts.tasks)}
      </Button>
    </SidePanel>
  );
}

/** The button is there only when no line is unsorted. */
const accepted = (lines: readonly ReadLine[]): AcceptedPlan['lines'] =>
  lines.flatMap(({ printed, text, kind, level, bodies }) =>
    kind === 'unsorted'
      ? []
      : [{ printed, text, kind, level, bodies: bodies.map(({ body, role }) => ({ body, role })) }],
  );
