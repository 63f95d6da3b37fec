import { Button } from '@mantine/core';
import { type FormEvent, useRef, useState } from 'react';
import { formatDay } from '../../shared/calendar/day-text.ts';
import type { AppError } from '../../shared/errors/app-error.ts';
import type { ScoredCommune, SheetVersion } from '../../shared/scoring/scoring.contract.ts';
import { usePeriod } from '../deadlines/period-context.tsx';
import { DayField } from '../form/DayField.tsx';
import { pointFaultText, scoringWords as words } from '../messages/scoring.ts';
import { ErrorNotice } from '../page/Notice.tsx';
import { DocumentFields } from '../registers/DocumentFields.tsx';
import { LiveResult } from './LiveResult.tsx';
import { PointFields } from './PointFields.tsx';
import { draftOf, liveScore, yearDays } from './score-draft.ts';
import styles from './scoring.module.css';
import { useScore } from './use-scoring.ts';

interface Props {
  readonly commune: ScoredCommune;
  readonly year: number;
  readonly used: SheetVersion;
  readonly onScored: (goesOn: boolean) => void;
}

/** The points of one commune; Enter in the last row writes them and goes on to the next commune without any. */
export function ScoreForm({ commune, year, used, onScored }: Props) {
  const { today } = usePeriod();
  const [draft, setDraft] = useState(() => draftOf(commune.score, year, today));
  const goesOn = useRef(true);
  const score = useScore(() => onScored(goesOn.current));
  const live = liveScore(used.sheet.criteria, draft.texts);
  const isWhole = live.open + live.wrong === 0;
  const set = (part: Partial<typeof draft>) => setDraft((before) => ({ ...before, ...part }));
  const save = (further: boolean) => {
    if (!isWhole) return;
    goesOn.current = further;
    const { on, document, note } = draft;
    const content = { on, document, note, version: used.version, points: live.points };
    score.run({ place: commune.place, year, score: content });
  };
  const submit = (event: FormEvent) => {
    event.preventDefault();
    save(true);
  };
  const { from, to } = yearDays(year);
  return (
    <form className={styles.form} onSubmit={submit} aria-label={words.save}>
      <PointFields
        criteria={used.sheet.criteria}
        texts={draft.texts}
        onChange={(code, text) => set({ texts: { ...draft.texts, [code]: text } })}
      />
      <LiveResult sheet={used.sheet} live={live} />
      <DayField label={words.on} value={draft.on} max={today} onChange={(on) => set({ on })} />
      <p className={styles.quiet}>{words.onHint(formatDay(from), formatDay(to))}</p>
      <DocumentFields document={draft.document} note={draft.note} onChange={set} />
      <ErrorNotice error={score.error} />
      {faultsOf(score.error).map((fault) => (
        <p key={fault}>{fault}</p>
      ))}
      <div className={styles.actions}>
        <Button type="submit" disabled={!isWhole} loading={score.isRunning}>
          {words.next}
        </Button>
        <Button variant="default" disabled={!isWhole || score.isRunning} onClick={() => save(false)}>
          {words.save}
        </Button>
      </div>
    </form>
  );
}

/** What the keeper has against it that the fields do not show themselves. */
const faultsOf = (error: AppError | undefined): string[] =>
  error?.code === 'invalid-input' ? [...new Set(error.problems.map(({ issue }) => pointFaultText(issue)))] : [];
