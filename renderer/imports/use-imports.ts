import { useState } from 'react';
import type { Day } from '../../shared/calendar/day.ts';
import type { Finding } from '../../shared/checks/checks.contract.ts';
import { findingKey } from '../../shared/checks/find.ts';
import type { ScannedFile } from '../../shared/imports/imports.contract.ts';
import { usePeriod } from '../deadlines/period-context.tsx';
import { api } from '../ipc/client.ts';
import { useCommand } from '../ipc/use-command.ts';
import { useAnswers } from './use-answers.ts';
import { useCorrections } from './use-corrections.ts';
import { errorsIn, isError, useFileFindings } from './use-file-findings.ts';

/** A file that brings figures, or at least that its district has sent; the others cannot be ticked. */
export const canApply = ({ outcome, sha256 }: ScannedFile): boolean =>
  sha256 !== null && (outcome === 'new' || outcome === 'correction' || outcome === 'same');

/** One USB stick from choosing the folder to the receipts. */
export function useImports() {
  const { today } = usePeriod();
  const [receivedOn, setReceivedOn] = useState<Day>(today);
  const [isDayUsed, setDayUsed] = useState(false);
  const [left, setLeft] = useState<ReadonlySet<string>>(new Set());
  const [openPath, setOpenPath] = useState<string>();
  // Said of these files only: another one with errors asks again.
  const [confirmed, setConfirmed] = useState('');
  const scan = useCommand((folder: string) => api.imports.scan({ folder }));
  const choose = useCommand(
    () => api.office.chooseFolder({ purpose: 'stick' }),
    ({ folder }) => folder !== null && startWith(folder),
  );
  const apply = useCommand(api.imports.apply, () => {
    setDayUsed(true);
    readAgain();
  });
  const enterDay = (day: Day) => {
    setReceivedOn(day);
    setDayUsed(false);
  };
  const startWith = (folder: string) => {
    apply.forget();
    // The day belongs to one stick: the next one was received today unless somebody says otherwise.
    if (isDayUsed) enterDay(today);
    setLeft(new Set());
    setOpenPath(undefined);
    scan.run(folder);
  };
  const readAgain = () => {
    setOpenPath(undefined);
    if (scan.result !== undefined) scan.run(scan.result.folder);
  };
  const { files, isAnswering, error: answerError, ...answering } = useAnswers(scan.result?.files ?? []);
  const { correctionFor, ...corrections } = useCorrections();
  const selected = files.filter((file) => canApply(file) && !left.has(file.path));
  const findings = useFileFindings(files, answering.answersOf);
  const unexplained = selected.filter((file) => file.corrects !== null && correctionFor(file) === null).length;
  const wrong = selected.filter(({ path }) => errorsIn(findings.of.get(path)) > 0);
  const wrongKey = wrong.map(({ path, sha256 }) => `${path} ${sha256}`).join('\n');
  return {
    receivedOn,
    setReceivedOn: enterDay,
    choose: () => choose.run(undefined),
    scanned: scan.result,
    isReading: scan.isRunning,
    error: choose.error ?? scan.error ?? apply.error ?? answerError ?? findings.error,
    files,
    selected,
    toggle: (path: string) => setLeft((current) => flipped(current, path)),
    decisions: { ...answering, ...corrections, isAnswering },
    /** Selected ones that change what was accepted, and nobody has said why. */
    unexplained,
    findings: findings.of,
    errors: {
      files: wrong.length,
      count: wrong.reduce((sum, { path }) => sum + errorsIn(findings.of.get(path)), 0),
      areConfirmed: wrongKey === confirmed,
      confirm: (isConfirmed: boolean) => setConfirmed(isConfirmed ? wrongKey : ''),
    },
    canApply:
      selected.length > 0 &&
      unexplained === 0 &&
      !scan.isRunning &&
      !isAnswering &&
      !findings.isChecking &&
      (wrong.length === 0 || wrongKey === confirmed),
    open: files.find(({ path }) => path === openPath),
    setOpenPath,
    readAgain,
    apply: () =>
      apply.run({
        files: selected.flatMap((file) =>
          confirmedFile(file, findings.of.get(file.path)).map((given) => ({
            ...given,
            answers: answering.answersOf(file),
            correction: correctionFor(file),
          })),
        ),
        receivedOn,
      }),
    isApplying: apply.isRunning,
    applied: apply.result,
  };
}

export type Imports = ReturnType<typeof useImports>;

/** The button waits for the officer's word on the errors, so those she saw are confirmed; another one is refused. */
const confirmedFile = ({ path, sha256 }: ScannedFile, findings: readonly Finding[] = []) =>
  sha256 === null ? [] : [{ path, sha256, confirmed: findings.filter(isError).map(findingKey) }];

const flipped = (set: ReadonlySet<string>, path: string): ReadonlySet<string> =>
  set.has(path) ? new Set([...set].filter((other) => other !== path)) : new Set([...set, path]);
