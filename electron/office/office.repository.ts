import type Sqlite from 'better-sqlite3';
import { type Office, ReportAddressees } from '../../shared/office/office.contract.ts';
import { rowWriter } from '../database/insert-row.ts';
import type { Database } from '../database/open.ts';
import { untilWritten } from '../database/until-written.ts';

/** Several printed lines in one column; a line itself holds no line break. */
const joined = (lines: readonly string[]): string => lines.join('\n');
const split = (text: string): string[] => (text === '' ? [] : text.split('\n'));

const noAddressees = { 'people-committee': '', ministry: '', 'steering-committee': '' };
/** An older database knows none of them. */
const StoredAddressees = ReportAddressees.partial();

export const officeOf = (db: Database) => theOffice(db, null);

const theOffice = untilWritten(async (db): Promise<{ office: Office; isSample: boolean } | undefined> => {
  const row = await db.selectFrom('office').selectAll().executeTakeFirst();
  if (row === undefined) return undefined;
  const { id: _one, isSample, recipients, reportAddressees, ...office } = row;
  const signatories = await db.selectFrom('signatory').select(['authority', 'name']).orderBy('seq').execute();
  return {
    isSample: isSample === 1,
    office: {
      ...office,
      recipients: split(recipients),
      reportAddressees: ReportAddressees.parse({
        ...noAddressees,
        ...StoredAddressees.parse(JSON.parse(reportAddressees)),
      }),
      signatories: signatories.map(({ authority, name }) => ({ authority: split(authority), name })),
    },
  };
});

/** Replaces the settings as a whole and logs the change (which fields, not the signers' names). */
export function writeOffice(handle: Sqlite.Database, office: Office, isSample: boolean, now: string): void {
  handle
    .transaction(() => {
      handle.prepare('DELETE FROM office').run();
      handle.prepare('DELETE FROM signatory').run();
      rowWriter(handle, 'office', [
        'id',
        'governing_body',
        'name',
        'abbreviation',
        'drafting_unit',
        'place_for_date',
        'recipients',
        'backup_folder',
        'is_sample',
        'small_count_below',
        'report_addressees',
        'drafted_by',
        'contact',
      ])([
        1,
        office.governingBody,
        office.name,
        office.abbreviation,
        office.draftingUnit,
        office.placeForDate,
        joined(office.recipients),
        office.backupFolder,
        isSample ? 1 : 0,
        office.smallCountBelow,
        JSON.stringify(office.reportAddressees),
        office.draftedBy,
        office.contact,
      ]);
      const signatory = rowWriter(handle, 'signatory', ['seq', 'authority', 'name']);
      for (const [seq, one] of office.signatories.entries()) signatory([seq, joined(one.authority), one.name]);
      rowWriter(handle, 'change_log', ['entity', 'entity_id', 'field', 'before', 'after', 'source', 'at'])([
        'office',
        1,
        'settings',
        null,
        null,
        isSample ? 'seed' : 'hand',
        now,
      ]);
    })
    .immediate();
}

export const hasOffice = (handle: Sqlite.Database): boolean =>
  handle.prepare('SELECT 1 FROM office').get() !== undefined;
