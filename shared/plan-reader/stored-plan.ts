import type { Day } from '../calendar/day.ts';
import type { AgencyId } from '../ids.ts';
import type { ClauseKind } from '../plan/plan-seed.ts';
import type { Basis, Role } from '../tasks/task-seed.ts';
import { issuedAs } from './issue-lines.ts';
import { type KnownAgency, type KnownNames, knownNames, mentionsIn } from './known-names.ts';
import { labelsOf } from './labels.ts';
import type { AcceptedLine, AcceptedPlan } from './plan-reader.contract.ts';
import { type BodyRef, bodyKey, isClause } from './proposal.ts';
import { taskTitle } from './task-title.ts';

/** An agency kept already, or the key of one that is to be kept with the plan. */
export type Assignee = { readonly agency: AgencyId } | { readonly newKey: string };

export interface StoredAssignment {
  readonly assignee: Assignee;
  readonly role: Role;
  readonly basis: Basis;
}

export interface StoredSection {
  readonly code: string;
  readonly parent: string | null;
  readonly printedNumber: string;
  readonly title: string;
}

export interface StoredClause {
  readonly label: string;
  readonly section: string | null;
  readonly kind: ClauseKind;
  readonly printedNumber: string;
  readonly text: string;
  /** Of a clause that gives work. */
  readonly task: { readonly title: string; readonly assignments: readonly StoredAssignment[] } | null;
}

/** The rows of a plan, in the order of the document. */
export interface StoredPlan {
  readonly number: string | null;
  readonly issuedOn: Day | null;
  readonly recipients: readonly string[];
  readonly signature: readonly string[];
  readonly sections: readonly StoredSection[];
  readonly clauses: readonly StoredClause[];
}

type Placed = AcceptedLine & { readonly label: string; readonly parent: number | undefined };

export function storedPlan({ lines, newBodies }: AcceptedPlan, agencies: readonly KnownAgency[]): StoredPlan {
  const labels = labelsOf(lines);
  const placed = lines.map(
    (line, index): Placed => ({ ...line, ...(labels[index] ?? { label: '', parent: undefined }) }),
  );
  const names = knownNames(agencies, newBodies);
  const wordsOf = (kind: AcceptedLine['kind']) => placed.filter((line) => line.kind === kind).map(whole);
  return {
    ...issuedAs(wordsOf('matter')),
    recipients: wordsOf('recipient'),
    signature: wordsOf('signature'),
    sections: placed.flatMap((line) => (line.kind === 'heading' ? [sectionOf(line, placed)] : [])),
    clauses: placed.flatMap((line) => {
      const { kind, label, printed: printedNumber, text } = line;
      if (!isClause(kind)) return [];
      const task =
        kind === 'task' ? { title: taskTitle(text), assignments: assignmentsOf(line, placed, names, agencies) } : null;
      return [{ label, kind, printedNumber, text, section: parentCode(line, placed), task }];
    }),
  };
}

const whole = ({ printed, text }: AcceptedLine): string => `${printed} ${text}`.trim();

const parentCode = ({ parent }: Placed, placed: readonly Placed[]): string | null =>
  parent === undefined ? null : (placed[parent]?.label ?? null);

const sectionOf = (line: Placed, placed: readonly Placed[]): StoredSection => ({
  code: line.label,
  parent: parentCode(line, placed),
  printedNumber: line.printed,
  title: line.text,
});

/** 'text' where the clause or a heading above it names the body, 'office' where the officer has added it. */
function assignmentsOf(
  line: Placed,
  placed: readonly Placed[],
  names: KnownNames,
  agencies: readonly KnownAgency[],
): StoredAssignment[] {
  const named = namedAround(line, placed, names);
  const rows = line.bodies.flatMap(({ body, role }) => {
    const basis: Basis = named.has(bodyKey(body)) ? 'text' : 'office';
    return assigneesOf(body, agencies).map((assignee) => ({ assignee, role, basis }));
  });
  return [...new Map(rows.map((row) => [`${JSON.stringify(row.assignee)} ${row.role}`, row])).values()];
}

function namedAround(line: Placed, placed: readonly Placed[], names: KnownNames): Set<string> {
  const texts = [line.text];
  for (let at = line.parent; at !== undefined; at = placed[at]?.parent) texts.push(placed[at]?.text ?? '');
  return new Set(texts.flatMap((text) => mentionsIn(text, names)).map(({ body }) => bodyKey(body)));
}

function assigneesOf(body: BodyRef, agencies: readonly KnownAgency[]): Assignee[] {
  switch (body.kind) {
    case 'known':
      return [{ agency: body.agency }];
    case 'districts':
      return agencies.filter(({ kind }) => kind === 'district').map(({ id }) => ({ agency: id }));
    case 'new':
      return [{ newKey: body.key }];
  }
}
