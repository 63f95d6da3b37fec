import { useState } from 'react';
import type { Sha256 } from '../../shared/ids.ts';
import { answersKey, type FileAnswers, noAnswers } from '../../shared/imports/file-answer.ts';
import type { ScannedFile } from '../../shared/imports/imports.contract.ts';
import { conflictAnswers, submissionKey } from '../../shared/imports/same-submission.ts';
import { api } from '../ipc/client.ts';
import { useQuery } from '../ipc/use-query.ts';

type Given = ReadonlyMap<Sha256, FileAnswers>;

/**
 * What was answered, by the content of the file: it holds through every reading of the stick, whatever else is taken in. Once
 * all are read, those for one submission are asked once more: each was read beside those before it only.
 */
export function useAnswers(scanned: readonly ScannedFile[], isAllRead: boolean) {
  const [given, setGiven] = useState<Given>(new Map());
  const key = isAllRead ? keyOf(scanned, given) : '';
  const { data, error } = useQuery(
    ['imports', 'answer', key],
    async () => ({ key, files: await readAnswered(scanned, given) }),
    key !== '',
  );
  const files = scanned.map((file) => {
    const answered = data?.files.get(file.path);
    return answered?.sha256 === file.sha256 ? answered : file;
  });
  const answersOf = ({ sha256 }: ScannedFile): FileAnswers => (sha256 && given.get(sha256)) ?? noAnswers;
  const answer = (file: ScannedFile, answers: FileAnswers) =>
    setGiven((current) => withAnswers(current, files, file, answers));
  return {
    files,
    answersOf,
    answer,
    decide: (decisions: readonly { readonly file: ScannedFile; readonly answers: FileAnswers }[]) => {
      for (const { file, answers } of decisions) answer(file, answers);
    },
    isAnswering: key !== '' && data?.key !== key && error === undefined,
    error,
  };
}

function keyOf(scanned: readonly ScannedFile[], given: Given): string {
  const together = new Set(sameSubmissions(scanned).flat());
  return scanned
    .flatMap((file) => {
      const answers = file.sha256 === null ? undefined : given.get(file.sha256);
      if (answers === undefined && !together.has(file)) return [];
      return [`${file.path} ${file.sha256} ${file.outcome} ${answersKey(answers ?? noAnswers)}`];
    })
    .join('\n');
}

/** Files for one form, district and period, where there are several. */
const sameSubmissions = (files: readonly ScannedFile[]): ScannedFile[][] =>
  [...Map.groupBy(files, submissionKey)].flatMap(([key, group]) =>
    key === undefined || group.length < 2 ? [] : [group],
  );

/** Which of several files holds is answered for all of them at once. */
function withAnswers(current: Given, files: readonly ScannedFile[], file: ScannedFile, answers: FileAnswers): Given {
  if (file.sha256 === null) return current;
  const next = new Map(current).set(file.sha256, answers);
  const choice = conflictAnswers(answers);
  if (choice.length === 0) return next;
  for (const other of files) {
    if (other === file || other.sha256 === null || !isSameSubmission(other, file)) continue;
    const own = next.get(other.sha256) ?? noAnswers;
    const rest = own.given.filter(({ kind }) => kind !== 'conflicting-file');
    next.set(other.sha256, { ...own, given: [...rest, ...choice] });
  }
  return next;
}

const isSameSubmission = (a: ScannedFile, b: ScannedFile): boolean =>
  submissionKey(a) !== undefined && submissionKey(a) === submissionKey(b);

/** Those with answers, then all that are for one submission with another: what they say of each other has changed. */
async function readAnswered(scanned: readonly ScannedFile[], given: Given): Promise<ReadonlyMap<string, ScannedFile>> {
  const read = new Map<string, ScannedFile>();
  const ask = async ({ path, sha256 }: ScannedFile) => {
    if (sha256 === null) return;
    read.set(path, await api.imports.answer({ path, sha256, answers: given.get(sha256) ?? noAnswers }));
  };
  for (const file of scanned) if (file.sha256 !== null && given.has(file.sha256)) await ask(file);
  const now = scanned.map((file) => read.get(file.path) ?? file);
  for (const file of sameSubmissions(now).flat()) await ask(file);
  return read;
}
