import { execFileSync } from 'node:child_process';

/** The PDF's text as a reader extracts it, in composed letters, white space folded. */
export const pdfText = (file: string): string =>
  execFileSync('pdftotext', ['-layout', file, '-'], { encoding: 'utf8' }).normalize('NFC').replaceAll(/\s+/g, ' ');
