import { formatDay } from '../calendar/day-text.ts';
import type { Block, PaperDocument, Row } from '../paper/document.ts';
import { bodyNames } from './body-names.ts';
import { cell, column, type HeadedColumn, heading, number, row, sentence, table } from './cells.ts';
import type { HandoverFacts } from './handover-facts.ts';
import { periodKindNames, planStatusNames, handoverWords as words } from './handover-wording.ts';
import { groupOwed, type OwedReport } from './owed-reports.ts';
import { planName, working, workingHead } from './paper-head.ts';

/** What goes to the next officer: what is open, who is late, what is kept and where. */
export function handoverList(facts: HandoverFacts): PaperDocument {
  return {
    title: words.title,
    subject: planName(facts.head.plan),
    parts: [
      working('portrait', [
        workingHead(facts.head, words.title),
        ...plans(facts),
        ...owed(facts),
        ...lateBodies(facts),
        heading(words.letters),
        sentence(words.noLetters),
        ...forms(facts),
        ...aliases(facts),
        ...kept(facts),
        ...backup(facts),
      ]),
    ],
  };
}

const tableOr = (title: string, columns: readonly HeadedColumn[], rows: readonly Row[], none: string): Block[] => [
  heading(title),
  rows.length === 0 ? sentence(none) : table(columns, rows, 'small'),
];

const plans = (facts: HandoverFacts): Block[] =>
  tableOr(
    words.plans,
    [
      column(words.planColumns.year, 16, 'center'),
      column(words.planColumns.title, 100, 'left', 'name'),
      column(words.planColumns.status, 26),
      column(words.planColumns.tasks, 18, 'right'),
      column(words.planColumns.current, 20, 'center'),
    ],
    facts.plans.map(({ year, title, status, tasks, isCurrent }) =>
      row(
        cell(String(year)),
        cell(title),
        cell(planStatusNames[status]),
        number(tasks),
        cell(isCurrent ? words.inUse : ''),
      ),
    ),
    words.none,
  );

const owed = (facts: HandoverFacts): Block[] =>
  tableOr(
    words.owed(facts.owed.length),
    [
      column(words.owedColumns.what, 78, 'left', 'name'),
      column(words.owedColumns.who, 46),
      column(words.owedColumns.due, 21, 'center'),
      column(words.owedColumns.state, 35),
    ],
    groupOwed(facts.owed).map(({ name, agencies, dueOn, state }) =>
      row(
        cell(name),
        cell(bodyNames(agencies, facts.districts, Number.POSITIVE_INFINITY)),
        cell(formatDay(dueOn)),
        cell(state),
      ),
    ),
    words.none,
  );

function lateBodies({ owed: reports }: HandoverFacts): Block[] {
  const late = reports.filter(({ state }) => state === 'overdue');
  const bodies = [...Map.groupBy(late, ({ agency }) => agency)].toSorted(([, a], [, b]) => b.length - a.length);
  return tableOr(
    words.late(bodies.length),
    [
      column(words.lateColumns.who, 90, 'left', 'name'),
      column(words.lateColumns.count, 45, 'right'),
      column(words.lateColumns.oldest, 45, 'center'),
    ],
    bodies.map(([agency, those]) => row(cell(agency), number(those.length), cell(oldestDay(those)))),
    words.none,
  );
}

const oldestDay = (reports: readonly OwedReport[]): string => {
  const [oldest] = reports.map(({ dueOn }) => dueOn).toSorted();
  return oldest === undefined ? '' : formatDay(oldest);
};

const forms = (facts: HandoverFacts): Block[] =>
  tableOr(
    words.forms,
    [
      column(words.formColumns.code, 20),
      column(words.formColumns.version, 14, 'right'),
      column(words.formColumns.name, 106, 'left', 'name'),
      column(words.formColumns.periods, 40),
    ],
    facts.forms.map(({ code, version, name, periodKinds }) =>
      row(cell(code), number(version), cell(name), cell(periodKinds.map((kind) => periodKindNames[kind]).join(', '))),
    ),
    words.none,
  );

const aliases = (facts: HandoverFacts): Block[] =>
  tableOr(
    words.aliases,
    [column(words.aliasColumns.place, 90, 'left', 'name'), column(words.aliasColumns.alias, 90)],
    facts.aliases.map(({ place, alias }) => row(cell(place), cell(alias))),
    words.noAliases,
  );

const kept = ({ evidence, received }: HandoverFacts): Block[] => [
  heading(words.evidence),
  sentence(words.evidenceCounts(evidence.documents, evidence.files, received)),
];

const backup = ({ backup: { chosenFolder, last } }: HandoverFacts): Block[] => [
  heading(words.backup),
  sentence(chosenFolder === '' ? words.noFolder : words.folder(chosenFolder)),
  sentence(last === null ? words.noBackup : words.lastBackup(formatDay(last.madeOn), last.fileName, last.folder)),
];
