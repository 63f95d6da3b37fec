import type { DocumentResult } from '../../../shared/plan-reader/document.ts';
import { readUntrustedFile } from '../../archive/read-untrusted-file.ts';
import { readDocument } from './read.ts';

export const readDocumentFile = (path: string): Promise<DocumentResult> =>
  readUntrustedFile<DocumentResult>(path, readDocument, (reason) => ({
    ok: false,
    refusal: { reason: reason === 'no-file' ? 'not-a-document' : reason },
  }));
