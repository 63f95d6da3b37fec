import type Sqlite from 'better-sqlite3';
import { choiceAt, type FedKey, fedAt, reportedAt } from './fed-figures.repository.ts';
import { type FigureWrite, openRegisterSource, writeFigures } from './figures.repository.ts';

/** Nothing was read, only counted: what is written leads to no cell. */
const counted = { sheet: null, cell: null };

const figureAt = ([elementId, period, placeId]: FedKey) => ({ elementId, period, placeId });

/** The district's own figure again, which leads to whatever brought it; without one, chưa có số liệu. */
export function reportAgain(handle: Sqlite.Database, key: FedKey): FigureWrite {
  const reported = reportedAt(handle, key);
  const write = { ...figureAt(key), ...counted, figure: reported?.figure ?? null };
  return reported === undefined ? write : { ...write, restores: reported.change };
}

export const countedFigure = (key: FedKey, value: number): FigureWrite => ({
  ...figureAt(key),
  ...counted,
  figure: { state: 'number', value },
});

/**
 * What holds where a register counts: its figure, unless the officer chose the district's own report. Written anew, so
 * that the history ends with what holds, after a district's figure was kept beside it or a choice was made.
 */
export function holdFed(handle: Sqlite.Database, keys: readonly FedKey[], at: string, reason: string): void {
  for (const key of keys) {
    const fed = fedAt(handle, key);
    if (fed === undefined) continue;
    const isReport = choiceAt(handle, key)?.holds === 'report';
    const write = isReport ? reportAgain(handle, key) : countedFigure(key, fed.value);
    writeFigures(handle, openRegisterSource(handle, fed.registerId, at, reason), [write]);
  }
}
