import { Day } from '../calendar/day.ts';
import { formatDay } from '../calendar/day-text.ts';
import { periodTitle } from '../calendar/period-label.ts';
import type { PaperDocument } from '../paper/document.ts';
import type { KeptPrint, PrintComparison } from '../reports/life/life.contract.ts';
import { comparisonWording as words } from '../reports/life/wording.ts';
import { cell, column, heading, row, sentence, table } from './cells.ts';
import { type PaperHead, working, workingHead } from './paper-head.ts';

export interface ReportComparisonFacts {
  readonly head: PaperHead;
  readonly comparison: PrintComparison;
}

const { columns } = words;
const sides = [column(columns.before, 34), column(columns.after, 34)];
const figureColumns = [column(columns.number, 5, 'center'), column(columns.figure, 60, 'left', 'name'), ...sides];
const textColumns = [column(columns.number, 5, 'center'), ...sides];

/** Two prints of one kind: the figures that differ, then the paragraphs. */
export function reportComparison({ head, comparison }: ReportComparisonFacts): PaperDocument {
  const { before, after, figures, texts, same } = comparison;
  const text = (value: string | null) => cell(value ?? words.none);
  return {
    title: words.title,
    subject: words.print(...printOf(after)),
    parts: [
      working('landscape', [
        workingHead(head, words.title),
        sentence(words.before(words.print(...printOf(before)))),
        sentence(words.after(words.print(...printOf(after)))),
        sentence(words.summary(figures.length, texts.length, same)),
        ...section(words.figures, figures, () =>
          table(
            figureColumns,
            figures.map((each, at) => row(cell(String(at + 1)), cell(each.name), text(each.before), text(each.after))),
            'small',
          ),
        ),
        ...section(words.texts, texts, () =>
          table(
            textColumns,
            texts.map((each, at) => row(cell(String(at + 1)), text(each.before), text(each.after))),
            'small',
          ),
        ),
      ]),
    ],
  };
}

const section = (title: string, lines: readonly unknown[], make: () => ReturnType<typeof table>) =>
  lines.length === 0 ? [] : [heading(title), make()];

const printOf = ({ period, madeAt, number }: KeptPrint): [string, string, string] => [
  periodTitle(period),
  formatDay(Day.parse(madeAt.slice(0, 10))),
  number,
];
