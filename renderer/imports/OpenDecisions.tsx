import { Button } from '@mantine/core';
import { inConflict, newestOfEach } from '../../shared/imports/same-submission.ts';
import { answerWords as words } from '../messages/import-answers.ts';
import { Notice } from '../page/Notice.tsx';
import type { Imports } from './use-imports.ts';

/** What the stick as a whole still waits for. */
export function OpenDecisions({ imports: { files, decisions, unexplained } }: { readonly imports: Imports }) {
  const conflicts = inConflict(files);
  const newest = newestOfEach(files, decisions.answersOf);
  return (
    <>
      {conflicts.length === 0 ? null : (
        <Notice tone="caution" message={words.conflicts(conflicts.length)}>
          {newest.length === 0 ? null : (
            <Button variant="default" onClick={() => decisions.decide(newest)}>
              {words.newestWins}
            </Button>
          )}
        </Notice>
      )}
      {unexplained === 0 ? null : <Notice tone="caution" message={words.unexplained(unexplained)} />}
    </>
  );
}
