import { formatDay } from '../calendar/day-text.ts';
import type { Standing } from './case.ts';
import type { CaseState, RegisterLife } from './register-life.ts';

type Term = NonNullable<Standing['term']>;

const termWords: Record<Term['kind'], Record<Term['near'], (day: string) => string>> = {
  duty: {
    later: (day) => `hạn ${day}`,
    soon: (day) => `sắp đến hạn ${day}`,
    past: (day) => `quá hạn ${day}`,
  },
  expiry: {
    later: (day) => `đến hết ngày ${day}`,
    soon: (day) => `sắp hết hạn, đến hết ngày ${day}`,
    past: (day) => `từ sau ngày ${day}`,
  },
};

/** 'sắp đến hạn 10/02/2023'; empty where nothing comes due. */
export const termText = ({ term }: Pick<Standing, 'term'>): string =>
  term === null ? '' : termWords[term.kind][term.near](formatDay(term.on));

/** A definition changed since may have lost the state: its code then says it. */
export const stateOf = ({ states }: RegisterLife, { state }: Pick<Standing, 'state'>): CaseState =>
  states.find(({ code }) => code === state) ?? { code: state, name: state, mark: '?', tone: 'neutral' };

/** 'Đã triệt xóa, sắp đến hạn 10/02/2023' */
export const standingText = (life: RegisterLife, standing: Standing): string =>
  [stateOf(life, standing).name, termText(standing)].filter((part) => part !== '').join(', ');
