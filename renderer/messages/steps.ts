import { count } from './numbers.ts';

export const stepWords = {
  progress: (doing: string, at: number, all: number, current: string) =>
    `${doing} ${count(at)}/${count(all)}: ${current}`,
  stop: 'Dừng',
} as const;
