import type { Binding } from '../agencies/agency-seed.ts';
import { compareDays, type Day } from '../calendar/day.ts';
import type { Obligation } from '../deadlines/deadlines.contract.ts';
import type { AgencyId } from '../ids.ts';
import type { Office } from '../office/office.contract.ts';
import type { PlanName } from '../paper/official-words.ts';
import type { LetterKind, LetterTemplate } from './letters.contract.ts';

/** Everything one letter says is decided by these facts; the same facts always make the same document. */
export interface LetterFacts {
  readonly template: LetterTemplate;
  readonly office: Office;
  /** The office's name as running text writes it. */
  readonly officeInText: string;
  readonly plan: PlanName & { readonly field: string; readonly year: number };
  readonly today: Day;
  /** One, or all of a joint letter. */
  readonly bodies: readonly LetterBody[];
  readonly items: readonly LetterItem[];
}

export interface LetterBody {
  readonly id: AgencyId;
  readonly name: string;
  readonly binding: Binding;
  /** The how-many-th letter of its kind to this body in the plan year. */
  readonly nth: number;
  readonly earlier: readonly EarlierLetter[];
}

/** The number and day as they were recorded after signature; empty and null until then. */
export interface EarlierLetter {
  readonly number: string;
  readonly issuedOn: Day | null;
}

export interface LetterItem {
  /** The very row the board shows. */
  readonly obligation: Obligation;
  /** Reminder letters about it before this one. */
  readonly reminded: number;
  /** For a report that was asked for: what about. */
  readonly request: string | null;
  /** The last return, where one was. */
  readonly returned: Returned | null;
}

export interface Returned {
  readonly receivedOn: Day;
  readonly returnedOn: Day;
  readonly reason: string;
}

/** Whether a letter of this kind has anything to say about the item as it stands today. */
export function fits(kind: LetterKind, { obligation, returned, request }: LetterItem): boolean {
  switch (kind) {
    case 'reminder':
      return obligation.state === 'overdue';
    case 'returned':
      return returned !== null && obligation.receivedOn === null;
    case 'thanks':
      return obligation.receivedOn !== null;
    case 'request':
      return request !== null && obligation.receivedOn === null;
  }
}

/** Bodies in the order of the items; within a body the items by the date that counts, as the board has them. */
export function groupsOf<Item extends Pick<LetterItem, 'obligation'>>(
  items: readonly Item[],
  shape: 'each' | 'joint',
): Item[][] {
  if (shape === 'joint') return items.length === 0 ? [] : [[...items]];
  const byAgency = new Map<AgencyId, Item[]>();
  for (const item of items) {
    const own = byAgency.get(item.obligation.agencyId);
    if (own === undefined) byAgency.set(item.obligation.agencyId, [item]);
    else own.push(item);
  }
  return [...byAgency.values()];
}

/** A move changes the date itself, an extension gives time beyond it. */
export const dueDay = ({ movedTo, dueOn }: Obligation): Day => movedTo ?? dueOn;

export const lastDay = (obligation: Obligation): Day => obligation.extendedTo ?? dueDay(obligation);

export const distinctDays = (days: readonly Day[]): Day[] => [...new Set(days)].sort(compareDays);
