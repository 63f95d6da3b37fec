import { Button } from '@mantine/core';
import { useState } from 'react';
import type { ScoredCommune, SheetVersion } from '../../shared/scoring/scoring.contract.ts';
import { unitName } from '../messages/places.ts';
import { agreementWords, standingWords, scoringWords as words } from '../messages/scoring.ts';
import { ErrorNotice } from '../page/Notice.tsx';
import { SidePanel } from '../page/SidePanel.tsx';
import { PaperActions } from '../papers/PaperActions.tsx';
import { ScoreForm } from './ScoreForm.tsx';
import styles from './scoring.module.css';
import { useRemoveScore } from './use-scoring.ts';

interface Props {
  readonly commune: ScoredCommune;
  readonly year: number;
  readonly newest: SheetVersion;
  readonly sheets: readonly SheetVersion[];
  readonly onScored: (goesOn: boolean) => void;
  readonly onClose: () => void;
}

/** One commune: its points under the sheet they were given by, and its page on paper. */
export function ScorePanel({ commune, year, newest, sheets, onScored, onClose }: Props) {
  const { score, place } = commune;
  const [isAgain, setAgain] = useState(false);
  const remove = useRemoveScore(onClose);
  const made = sheets.find(({ version }) => version === score?.version);
  const used = isAgain ? newest : (made ?? newest);
  const name = unitName(commune);
  return (
    <SidePanel
      title={words.panel(name, year)}
      eyebrow={`${words.versionName(used.version)} · ${standingWords[used.sheet.standing]}`}
      size="middle"
      onClose={onClose}
    >
      {score === null ? null : <p className={styles.quiet}>{agreementWords[score.entry]}</p>}
      {used.version === newest.version ? null : (
        <div className={styles.actions}>
          <p>{words.older(used.version, newest.version)}</p>
          <Button variant="default" onClick={() => setAgain(true)}>
            {words.again}
          </Button>
        </div>
      )}
      <ScoreForm key={`${place} ${used.version}`} commune={commune} year={year} used={used} onScored={onScored} />
      <div className={styles.actions}>
        <PaperActions papers={[{ name: words.printOne(name), paper: { kind: 'commune-score', place, year } }]} />
        {score === null ? null : (
          <Button variant="default" loading={remove.isRunning} onClick={() => remove.run({ place, year })}>
            {words.remove}
          </Button>
        )}
      </div>
      <ErrorNotice error={remove.error} />
    </SidePanel>
  );
}
