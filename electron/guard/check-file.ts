import type { Finding } from '../../shared/guard/guard.contract.ts';
import { connect } from '../database/open.ts';
import { readMark } from './closing-mark.ts';
import { sha256OfFile } from './file-hash.ts';
import { findingsIn } from './findings.repository.ts';

export interface FileReport {
  /** Whether the bytes are those of the clean close; null: not asked. */
  readonly isSame: boolean | null;
  /** Null: not looked for. */
  readonly findings: readonly Finding[] | null;
}

export interface FileQuestion {
  readonly file: string;
  /** The hash noted at the clean close. */
  readonly sha256: string | null;
  readonly head: { readonly seq: number; readonly sha256: string } | null;
  /** Looks into the content even if the bytes are the same. */
  readonly isDeep: boolean;
}

/** A function of the file: it is opened for reading only. Bytes that are not the same are looked into at once. */
export function checkFile({ file, sha256, head, isDeep }: FileQuestion): FileReport {
  const isSame = sha256 === null ? null : sha256OfFile(file) === sha256;
  return { isSame, findings: isDeep || isSame === false ? contentFindings(file, head) : null };
}

/** Of a database that was closed: everything that can be known of it by its mark and by itself. */
export function checkClosedFile(file: string): FileReport {
  const mark = readMark(file);
  return checkFile({ file, sha256: mark?.sha256 ?? null, head: mark?.head ?? null, isDeep: true });
}

function contentFindings(file: string, head: FileQuestion['head']): Finding[] {
  try {
    const handle = connect(file, { readonly: true, fileMustExist: true });
    try {
      return findingsIn(handle, head ?? undefined);
    } finally {
      handle.close();
    }
  } catch {
    return [{ kind: 'structure' }];
  }
}
