import { Button } from '@mantine/core';
import { DriveOffers } from '../drives/DriveOffers.tsx';
import { driveWords } from '../messages/drives.ts';
import { importWords as words } from '../messages/imports.ts';
import { Notice } from '../page/Notice.tsx';
import { StepProgress } from '../page/StepProgress.tsx';
import { type Imports, lastPart } from './use-imports.ts';

/** Read to the end: whether or not it can be taken in, the file was there and an answer is known. */
const wasRead = ({ problems }: Imports['files'][number]): boolean =>
  !problems.some((problem) => problem.kind === 'unreadable' && problem.refusal.reason === 'missing');

const readCount = ({ files }: Imports): number => files.filter(wasRead).length;

export const isAllRead = (imports: Imports): boolean =>
  !imports.isReading && readCount(imports) === imports.candidates.length;

/** What comes and goes: drives that were noticed, how far the reading or the taking in is, a stick that is gone. */
export function Arrival({ imports }: { readonly imports: Imports }) {
  const { reading, taking, drives } = imports;
  const isBusy = imports.isReading || taking.isRunning;
  return (
    <>
      <DriveOffers drives={drives} action={driveWords.read} onTake={imports.read} disabled={isBusy} />
      {reading.isRunning ? (
        <StepProgress
          doing={words.reading}
          done={reading.answers.size}
          all={reading.items.length}
          current={reading.items[reading.answers.size]?.fileName ?? ''}
          onStop={reading.stop}
        />
      ) : null}
      {taking.isRunning ? (
        <StepProgress
          doing={words.takingIn}
          done={taking.answers.size}
          all={taking.items.length}
          current={lastPart(taking.items[taking.answers.size]?.files[0]?.path ?? '')}
          onStop={taking.stop}
        />
      ) : null}
      {isBusy ? null : <Ended imports={imports} />}
    </>
  );
}

function Ended({ imports }: { readonly imports: Imports }) {
  const { folder, candidates, isGone } = imports;
  const [read, all] = [readCount(imports), candidates.length];
  if (folder === undefined || all === 0 || (!isGone && read === all)) return null;
  return (
    <Notice tone="caution" message={isGone ? words.gone(read, all) : words.stopped(read, all)}>
      {isGone ? null : (
        <div>
          <Button variant="default" onClick={() => imports.read(folder)}>
            {words.readAgain}
          </Button>
        </div>
      )}
    </Notice>
  );
}
