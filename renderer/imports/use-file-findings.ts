import type { Finding } from '../../shared/checks/checks.contract.ts';
import type { AppError } from '../../shared/errors/app-error.ts';
import { answersKey, type FileAnswers } from '../../shared/imports/file-answer.ts';
import type { ScannedFile } from '../../shared/imports/imports.contract.ts';
import { api } from '../ipc/client.ts';
import { useQueryEach } from '../ipc/use-query-each.ts';

export interface FileFindings {
  /** By path; no entry: nothing to check, or not checked yet. */
  readonly of: ReadonlyMap<string, readonly Finding[]>;
  readonly isChecking: boolean;
  readonly error: AppError | undefined;
}

/** What would not fit if the figures of a file were stored beside those that are; what the office has accepted is left out. */
export function useFileFindings(
  files: readonly ScannedFile[],
  answersOf: (file: ScannedFile) => FileAnswers,
): FileFindings {
  const checked = files.filter(bringsFigures);
  const { data, isAsking, error } = useQueryEach(
    checked,
    (file) => ['checks', 'file', file.path, file.sha256, answersKey(answersOf(file))],
    (file) => ask(file, answersOf(file)),
  );
  return { of: new Map(checked.map(({ path }, index) => [path, data[index] ?? []])), isChecking: isAsking, error };
}

const bringsFigures = ({ outcome }: ScannedFile): boolean => outcome === 'new' || outcome === 'correction';

async function ask({ path, sha256, recognised }: ScannedFile, answers: FileAnswers): Promise<Finding[]> {
  if (sha256 === null || recognised === null) return [];
  const differences = await api.imports.preview({ path, sha256, answers });
  const figures = differences.map(({ element, placeId, after }) => ({
    element,
    placeId,
    ...(after ?? { state: null, value: 0 }),
  }));
  const found = await api.checks.proposed({ district: recognised.placeId, period: recognised.period, figures });
  return found.filter(({ accepted }) => accepted === null);
}

export const isError = ({ severity }: Finding): boolean => severity === 'error';

export const errorsIn = (findings: readonly Finding[] | undefined): number => (findings ?? []).filter(isError).length;
