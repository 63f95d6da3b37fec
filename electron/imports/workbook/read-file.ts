import type { ReadResult } from '../../../shared/imports/sheet.ts';
import { readUntrustedFile } from '../../archive/read-untrusted-file.ts';
import { readWorkbook } from './read.ts';

export const readWorkbookFile = (path: string): Promise<ReadResult> =>
  readUntrustedFile<ReadResult>(path, readWorkbook, (reason) => ({
    ok: false,
    refusal: { reason: reason === 'no-file' ? 'not-a-workbook' : reason },
  }));
