import type Sqlite from 'better-sqlite3';
import type { Office } from '../../shared/office/office.contract.ts';
import type { OfficeSeed } from '../../shared/office/office-seed.ts';
import { hasOffice, writeOffice } from './office.repository.ts';

/** What the first start suggests: the sample settings, with every field open to change. */
export function suggestedOffice({ origin: _sample, ...settings }: OfficeSeed): Office {
  return { ...settings, backupFolder: '' };
}

/** For scripts: an office of sample settings where none has been answered; a real one is never touched. */
export function saveSampleOffice(handle: Sqlite.Database, seed: OfficeSeed, now: string): void {
  if (!hasOffice(handle)) writeOffice(handle, suggestedOffice(seed), true, now);
}
