import { Day } from '../calendar/day.ts';
import { formatDay } from '../calendar/day-text.ts';
import type { Block, PaperDocument } from '../paper/document.ts';
import { heading, sentence } from './cells.ts';
import { type PaperHead, working, workingHead } from './paper-head.ts';
import { factTable } from './receipt-sheet.ts';
import { recoveryWords as words } from './recovery-wording.ts';

export interface RecoveryFacts {
  readonly head: PaperHead;
  readonly fileName: string;
  /** An instant of the keeper's clock. */
  readonly madeAt: string;
  readonly program: string;
  /** The phrase drawn by chance, printed this once; null: written by hand. */
  readonly phrase: string | null;
}

/** What opens an encrypted backup years later, on another machine, by somebody else: on paper, because nothing else keeps it. */
export function recoverySheet({ head, fileName, madeAt, program, phrase }: RecoveryFacts): PaperDocument {
  return {
    title: words.title,
    subject: words.scope,
    parts: [
      working('portrait', [
        workingHead(head, words.title, words.scope),
        sentence(words.about),
        factTable([
          [words.rows.file, fileName],
          [words.rows.madeAt, `${formatDay(Day.parse(madeAt.slice(0, 10)))} ${madeAt.slice(11, 16)}`],
          [words.rows.program, words.program(program)],
          [words.rows.stick, words.line],
          [words.rows.sheet, words.line],
        ]),
        heading(words.passphrase),
        ...passphrase(phrase),
        heading(words.howTo),
        ...words.steps.map(sentence),
        heading(words.remember),
        ...words.warnings.map(sentence),
      ]),
    ],
  };
}

const passphrase = (phrase: string | null): Block[] =>
  phrase === null
    ? [sentence(words.byHand), sentence(words.longLine), sentence(words.longLine)]
    : [sentence(words.printed), heading(phrase)];
