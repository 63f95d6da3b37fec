import { useState } from 'react';
import type { Sha256 } from '../../shared/ids.ts';
import type { Correction, ScannedFile } from '../../shared/imports/imports.contract.ts';

export interface CorrectionText {
  readonly reason: string;
  readonly document: string;
}

const nothing: CorrectionText = { reason: '', document: '' };

/** What is typed about corrected files, by content, so that reading the stick again loses none of it. */
export function useCorrections() {
  const [texts, setTexts] = useState<ReadonlyMap<Sha256, CorrectionText>>(new Map());
  const correctionOf = ({ sha256 }: ScannedFile): CorrectionText => (sha256 && texts.get(sha256)) ?? nothing;
  return {
    correctionOf,
    correct: ({ sha256 }: ScannedFile, text: CorrectionText) =>
      sha256 !== null && setTexts((current) => new Map(current).set(sha256, text)),
    /** As it is kept; null: not needed, or not yet said. */
    correctionFor: (file: ScannedFile): Correction | null => (file.corrects === null ? null : said(correctionOf(file))),
  };
}

function said({ reason, document }: CorrectionText): Correction | null {
  const correction = { reason: reason.trim(), document: document.trim() };
  return correction.reason === '' || correction.document === '' ? null : correction;
}
