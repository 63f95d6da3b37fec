import type { RegisterLife } from '../../shared/registers/register-life.ts';
import { StateCode } from '../../shared/registers/register-life.ts';
import type { EntryFilter } from '../../shared/registers/registers.contract.ts';
import { caseWords as words } from '../messages/register-cases.ts';

type Chosen = Pick<EntryFilter, 'state' | 'near'>;

const nearness = ['soon', 'past'] as const;

/** What cases can be filtered by, in one list: where they stand, or how near their term is. */
export const caseOptions = ({ states }: RegisterLife) => [
  { value: '', label: words.everyState },
  ...states.map(({ code, name }) => ({ value: `state ${code}`, label: name })),
  ...nearness.map((near) => ({ value: `near ${near}`, label: words.nearness[near] })),
];

export function chosenText({ state, near }: Chosen): string {
  if (state !== null) return `state ${state}`;
  return near === null ? '' : `near ${near}`;
}

export function chosenBy(text: string): Chosen {
  const [kind = '', value = ''] = text.split(' ');
  return {
    state: kind === 'state' ? StateCode.parse(value) : null,
    near: kind === 'near' ? (nearness.find((near) => near === value) ?? null) : null,
  };
}
