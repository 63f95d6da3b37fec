import { AgencyId } from '../../../shared/ids.ts';
import type { KnownAgency } from '../../../shared/plan-reader/known-names.ts';
import { labelsOf } from '../../../shared/plan-reader/labels.ts';
import type { BodyRef, Proposal, ReadLine } from '../../../shared/plan-reader/proposal.ts';
import { readPlan } from '../../../shared/plan-reader/read-plan.ts';
import type { Role } from '../../../shared/tasks/task-seed.ts';
import { agenciesSeed } from '../plan/seed-files.ts';

const seeded = agenciesSeed().agencies;
export const districts = seeded.filter(({ kind }) => kind === 'district').map(({ code }) => code);

/** The agencies of the seed as the program keeps them: ids count from 1. */
const knownAgencies: readonly KnownAgency[] = seeded.map((agency, index) => ({
  id: AgencyId.parse(index + 1),
  name: agency.name,
  shortName: agency.shortName,
  kind: agency.kind,
  collective: agency.collective,
}));

export const readText = (text: string): Proposal => readPlan(text.split('\n'), knownAgencies);

export interface LabelledLine extends ReadLine {
  readonly label: string;
  /** Code of the heading it stands under. */
  readonly section: string | null;
}

export function labelled({ lines }: Proposal): LabelledLine[] {
  const labels = labelsOf(lines);
  return lines.map((line, index) => {
    const { label, parent } = labels[index] ?? { label: '', parent: undefined };
    return { ...line, label, section: parent === undefined ? null : (labels[parent]?.label ?? null) };
  });
}

/** Codes of the bodies in one role; districts one by one only where asked for. */
export function bodiesIn({ bodies }: ReadLine, role: Role, { newBodies }: Proposal): string[] {
  const named = (body: BodyRef): string => {
    switch (body.kind) {
      case 'known':
        return seeded[body.agency - 1]?.code ?? '';
      case 'districts':
        return 'districts';
      case 'new':
        return `new: ${newBodies.find(({ key }) => key === body.key)?.name}`;
    }
  };
  return bodies.filter((one) => one.role === role).map(({ body }) => named(body));
}
