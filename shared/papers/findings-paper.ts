import type { PeriodCode } from '../calendar/period.ts';
import { periodLabel } from '../calendar/period-label.ts';
import type { Finding, FindingFigure } from '../checks/checks.contract.ts';
import { countFindings } from '../checks/count-findings.ts';
import { sidesText } from '../checks/sides.ts';
import { countsText, severityNames } from '../checks/wording.ts';
import type { ElementCode } from '../ids.ts';
import { formatScaled } from '../numbers/scaled.ts';
import { type Audience, audienceNotes } from '../paper/audience.ts';
import type { Block, PaperDocument, Row } from '../paper/document.ts';
import { below, cell, column, row, sectionRow, sentence, table } from './cells.ts';
import { findingsWords as words } from './findings-wording.ts';
import { type PaperHead, planName, working, workingHead } from './paper-head.ts';

export interface FindingsFacts {
  readonly head: PaperHead;
  readonly period: PeriodCode;
  readonly audience: Audience;
  readonly findings: readonly Finding[];
  /** Data elements whose small counts do not leave the office. */
  readonly guardedElements: readonly ElementCode[];
}

const columns = [
  column(words.columns.number, 9, 'center'),
  column(words.columns.place, 34, 'left', 'name'),
  column(words.columns.text, 88),
  column(words.columns.sides, 34),
  column(words.columns.figures, 64),
  column(words.columns.handling, 38),
];

/** The screen on paper: errors first, each district under a line of its own, with room to write what was done. */
export function findingsPaper(facts: FindingsFacts): PaperDocument {
  const { head, period } = facts;
  const scope = words.scope(period, planName(head.plan));
  const { findings, notes } = shownOutside(facts);
  const body: Block[] =
    findings.length === 0
      ? [sentence(words.empty), ...notes]
      : [
          sentence(countsText(countFindings(findings))),
          table(columns, rowsOf(findings), 'small'),
          below(words.note),
          ...notes,
        ];
  return {
    title: words.title,
    subject: scope,
    parts: [working('landscape', [workingHead(head, words.title, scope), ...body])],
  };
}

/** A finding is a comparison: with one side hidden it says nothing, so outside those of guarded figures are only counted. */
function shownOutside({ audience, findings, guardedElements }: FindingsFacts) {
  const isGuarded = ({ figures }: Finding) => figures.some(({ element }) => guardedElements.includes(element));
  const guarded = findings.filter(isGuarded);
  if (guarded.length === 0) return { findings, notes: [] };
  if (audience === 'inside') return { findings, notes: [below(audienceNotes.inside)] };
  const notes = [below(words.leftOut(guarded.length)), below(audienceNotes.outside)];
  return { findings: findings.filter((finding) => !isGuarded(finding)), notes };
}

function rowsOf(findings: readonly Finding[]): Row[] {
  const groups = Map.groupBy(findings, ({ severity, district }) => words.group(severityNames[severity], district));
  let number = 0;
  return [...groups].flatMap(([title, inGroup]) => [
    sectionRow(title),
    ...inGroup.map((finding) => {
      number += 1;
      return findingRow(finding, number);
    }),
  ]);
}

const findingRow = (finding: Finding, index: number): Row =>
  row(
    cell(String(index)),
    cell(finding.place),
    cell(finding.text),
    cell(sidesText(finding)),
    cell(figuresText(finding)),
    cell(finding.accepted === null ? '' : words.accepted(finding.accepted.reason)),
  );

const shownFigures = 4;

/** 'CS02: 5; CS01: 4'; a place or period is named where it is another one than the finding's. */
function figuresText({ figures, placeId, period }: Finding): string {
  const shown = figures.slice(0, shownFigures).map((figure) => {
    const where = [
      ...(figure.placeId === placeId ? [] : [figure.place]),
      ...(figure.period === period ? [] : [periodLabel(figure.period)]),
    ];
    return `${figure.element}${where.length === 0 ? '' : ` (${where.join(', ')})`}: ${valueText(figure)}`;
  });
  const rest = figures.length - shown.length;
  return [...shown, ...(rest === 0 ? [] : [words.more(rest)])].join('; ');
}

function valueText({ state, value, scale }: FindingFigure): string {
  switch (state) {
    case 'number':
      return formatScaled(value ?? 0, scale);
    case 'none':
      return words.none;
    case 'not-applicable':
      return words.notApplicable;
    case null:
      return words.missing;
  }
}
