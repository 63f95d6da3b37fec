import { useState } from 'react';
import type { Day } from '../../shared/calendar/day.ts';
import type { Finding } from '../../shared/checks/checks.contract.ts';
import { findingKey } from '../../shared/checks/find.ts';
import type { Candidate, ScannedFile } from '../../shared/imports/imports.contract.ts';
import { usePeriod } from '../deadlines/period-context.tsx';
import { useDrives } from '../drives/use-drives.ts';
import { api } from '../ipc/client.ts';
import { useCommand } from '../ipc/use-command.ts';
import { type Steps, useSteps } from '../ipc/use-steps.ts';
import { folderInView } from './folder-in-view.ts';
import { useAnswers } from './use-answers.ts';
import { useCorrections } from './use-corrections.ts';
import { errorsIn, isError, useFileFindings } from './use-file-findings.ts';

/** A file that brings figures, or at least that its district has sent; the others cannot be ticked. */
export const canApply = ({ outcome, sha256 }: ScannedFile): boolean =>
  sha256 !== null && (outcome === 'new' || outcome === 'correction' || outcome === 'same');

/** Reading processes side by side: starting one takes longer than reading a form. */
const filesAtOnce = 3;

type Listed = Awaited<ReturnType<typeof api.imports.list>>;

const inView = () =>
  folderInView(
    (folder) => api.imports.list({ folder }),
    async (folder) => (await api.drives.list({ folder })).isThere === true,
  );

/** The files of one folder: listed at once, then read; another folder begins anew. */
function useStick() {
  const reading = useSteps(({ path }: Candidate) => api.imports.read({ path }), filesAtOnce);
  const [folders] = useState(inView);
  const [listed, setListed] = useState<Listed>();
  const list = useCommand(
    (folder: string | undefined) => (folder === undefined ? folders.again() : folders.read(folder)),
    (answer) => {
      if (answer === undefined) return;
      setListed(answer);
      void reading.run(answer.files);
    },
  );
  const folder = listed?.folder;
  const { drives, isGone } = useDrives(folder);
  const candidates = listed?.files ?? [];
  return {
    read: list.run,
    /** What was read of a stick that is gone by now stays in view. */
    readAgain: () => list.run(undefined),
    folder,
    drives: drives.filter((drive) => drive.folder !== folder || isGone),
    isGone,
    reading,
    isReading: list.isRunning || reading.isRunning,
    candidates,
    scanned: candidates.flatMap((candidate) => reading.answers.get(candidate) ?? []),
    error: list.error ?? reading.error,
  };
}

/** The day belongs to one stick: the next one was received today unless somebody says otherwise. */
function useReceivedDay() {
  const { today } = usePeriod();
  const [receivedOn, setReceivedOn] = useState<Day>(today);
  const [isUsed, setUsed] = useState(false);
  const enter = (day: Day) => {
    setReceivedOn(day);
    setUsed(false);
  };
  const forNext = () => {
    if (isUsed) enter(today);
  };
  return { receivedOn, enter, forNext, use: () => setUsed(true) };
}

/** Of the files to be taken in; what is confirmed is said of these files only: another one with errors asks again. */
function useErrors(selected: readonly ScannedFile[], findings: ReadonlyMap<string, readonly Finding[]>) {
  const [confirmed, setConfirmed] = useState('');
  const wrong = selected.filter(({ path }) => errorsIn(findings.get(path)) > 0);
  const key = wrong.map(({ path, sha256 }) => `${path} ${sha256}`).join('\n');
  return {
    files: wrong.length,
    count: wrong.reduce((sum, { path }) => sum + errorsIn(findings.get(path)), 0),
    areConfirmed: key === confirmed,
    confirm: (isConfirmed: boolean) => setConfirmed(isConfirmed ? key : ''),
  };
}

/** One USB stick from choosing the folder to the receipts. */
export function useImports() {
  const day = useReceivedDay();
  const [left, setLeft] = useState<ReadonlySet<string>>(new Set());
  const [openPath, setOpenPath] = useState<string>();
  const { read, readAgain, scanned, error, ...stick } = useStick();
  const choose = useCommand(
    () => api.office.chooseFolder({ purpose: 'stick' }),
    ({ folder }) => folder !== null && startWith(folder),
  );
  const taking = useSteps(api.imports.apply);
  const startWith = (folder: string) => {
    taking.forget();
    day.forNext();
    setLeft(new Set());
    setOpenPath(undefined);
    read(folder);
  };
  const { files, isAnswering, error: answerError, ...answering } = useAnswers(scanned, !stick.isReading);
  const { correctionFor, ...corrections } = useCorrections();
  const selected = files.filter((file) => canApply(file) && !left.has(file.path));
  // While files are taken in every stored one changes what is compared; it is asked again when all are in.
  const findings = useFileFindings(taking.isRunning ? [] : files, answering.answersOf);
  const unexplained = selected.filter((file) => file.corrects !== null && correctionFor(file) === null).length;
  const errors = useErrors(selected, findings.of);
  const apply = async () => {
    const chosen = selected.flatMap((file) =>
      confirmedFile(file, findings.of.get(file.path)).map((given) => ({
        ...given,
        answers: answering.answersOf(file),
        correction: correctionFor(file),
      })),
    );
    await taking.run(chosen.map((file) => ({ files: [file], receivedOn: day.receivedOn })));
    day.use();
    setOpenPath(undefined);
    readAgain();
  };
  const isBusy = stick.isReading || isAnswering || findings.isChecking;
  return {
    ...stick,
    receivedOn: day.receivedOn,
    setReceivedOn: day.enter,
    choose: () => choose.run(undefined),
    read: startWith,
    taking,
    error: choose.error ?? error ?? taking.error ?? answerError ?? findings.error,
    files,
    selected,
    toggle: (path: string) => setLeft((current) => flipped(current, path)),
    decisions: { ...answering, ...corrections, isAnswering },
    /** Selected ones that change what was accepted, and nobody has said why. */
    unexplained,
    findings: findings.of,
    errors,
    canApply: selected.length > 0 && unexplained === 0 && !isBusy && (errors.files === 0 || errors.areConfirmed),
    open: files.find(({ path }) => path === openPath),
    setOpenPath,
    readAgain,
    apply: () => void apply(),
    applied: taking.isRunning || taking.items.length === 0 ? undefined : takenIn(taking),
  };
}

export type Imports = ReturnType<typeof useImports>;

type Taking = Steps<TakenFile, Result>;
type TakenFile = Parameters<typeof api.imports.apply>[0];
type Result = Awaited<ReturnType<typeof api.imports.apply>>;

/** Of all files asked for: receipts, refusals, and the names of those that were not come to when it was stopped. */
const takenIn = ({ items, answers }: Taking) => ({
  receipts: [...answers.values()].flatMap(({ receipts }) => receipts),
  refused: [...answers.values()].flatMap(({ refused }) => refused),
  left: items.filter((item) => !answers.has(item)).flatMap(({ files }) => files.map(({ path }) => lastPart(path))),
});

/** The name of a file in a path of either kind of system. */
export const lastPart = (path: string): string =>
  path.slice(Math.max(path.lastIndexOf('/'), path.lastIndexOf('\\')) + 1);

/** The button waits for the officer's word on the errors, so those she saw are confirmed; another one is refused. */
const confirmedFile = ({ path, sha256 }: ScannedFile, findings: readonly Finding[] = []) =>
  sha256 === null ? [] : [{ path, sha256, confirmed: findings.filter(isError).map(findingKey) }];

const flipped = (set: ReadonlySet<string>, path: string): ReadonlySet<string> =>
  set.has(path) ? new Set([...set].filter((other) => other !== path)) : new Set([...set, path]);
