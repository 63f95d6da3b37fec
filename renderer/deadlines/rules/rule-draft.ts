import type { Day } from '../../../shared/calendar/day.ts';
import type { Regime, RegimeDraft } from '../../../shared/deadlines/deadlines.contract.ts';
import { type DueRule, dueRuleFits, type RegimeFrequency } from '../../../shared/deadlines/regime-seed.ts';

export const draftOf = ({
  code: _code,
  receiverName: _name,
  startsOn: _from,
  endedOn: _to,
  bodies: _bodies,
  nextDates: _dates,
  ...draft
}: Regime): RegimeDraft => draft;

export const emptyDraft: RegimeDraft = {
  name: '',
  reporters: 'districts',
  agencies: [],
  receiver: 'so-ldtbxh',
  frequency: 'month',
  coverage: 'administrative',
  due: { kind: 'working-days-after-cut-off', days: 2 },
  form: null,
  clause: '',
  legalBasis: '',
  dueBasis: 'office',
  note: '',
  warnDays: 10,
  task: null,
};

/** What a kind of due rule begins with when it is chosen. */
export function openingDue(kind: DueRule['kind'], today: Day): DueRule {
  switch (kind) {
    case 'working-days-after-cut-off':
      return { kind, days: 2 };
    case 'day-of-month':
      return { kind, day: 15, months: 0 };
    case 'fixed':
      return { kind, month: 12, day: 15 };
    case 'before':
      return { kind, month: 12, day: 15, reading: 'strict' };
    case 'once':
      return { kind, on: today };
    case 'on-request':
      return { kind };
  }
}

const allKinds: readonly DueRule['kind'][] = [
  'working-days-after-cut-off',
  'day-of-month',
  'fixed',
  'before',
  'once',
  'on-request',
];

export const dueKindsFor = (frequency: RegimeFrequency, today: Day): readonly DueRule['kind'][] =>
  allKinds.filter((kind) => dueRuleFits({ frequency, due: openingDue(kind, today) }));

/** Another frequency keeps the due rule where it still fits. */
export function withFrequency(draft: RegimeDraft, frequency: RegimeFrequency, today: Day): RegimeDraft {
  if (dueRuleFits({ frequency, due: draft.due })) return { ...draft, frequency };
  const [kind = 'on-request'] = dueKindsFor(frequency, today);
  return { ...draft, frequency, due: openingDue(kind, today) };
}

/** What keeps it from being saved. */
export const isComplete = ({ name, clause, receiver }: RegimeDraft): boolean =>
  name.trim() !== '' && clause.trim() !== '' && receiver !== '';

export const namesItsText = ({ dueBasis, legalBasis }: RegimeDraft): boolean =>
  dueBasis === 'office' || legalBasis.trim() !== '';
