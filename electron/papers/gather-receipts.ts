import { Day } from '../../shared/calendar/day.ts';
import { periodOfNumber } from '../../shared/calendar/period.ts';
import { periodTitle } from '../../shared/calendar/period-label.ts';
import type { Finding } from '../../shared/checks/checks.contract.ts';
import { AppFailure } from '../../shared/errors/app-error.ts';
import { ImportId, PlaceId, Sha256 } from '../../shared/ids.ts';
import type { Paper } from '../../shared/papers/papers.contract.ts';
import type { ReceiptHead, ReceiptsFacts, ReceivedFile, ReturnedFile } from '../../shared/papers/receipt-facts.ts';
import { findInPeriod } from '../checks/find-in-period.ts';
import type { Context } from '../context.ts';
import { elementRows, formRows } from '../forms/forms.repository.ts';
import { configuredOffice } from '../office/configured-office.ts';
import { elementsOfForm, importRows } from './receipts.repository.ts';

type Asked = Extract<Paper, { readonly kind: 'receipts' }>;

/** The receipts in the order asked for, then the papers of what goes back. */
export async function gatherReceipts(context: Context, asked: Asked): Promise<ReceiptsFacts> {
  return {
    head: await gatherReceiptHead(context),
    files: [...(await receivedFiles(context, asked.imports)), ...(await returnedFiles(context, asked))],
    guardedElements: (await elementRows(context.db)).filter(({ guarded }) => guarded).map(({ code }) => code),
  };
}

export async function gatherReceiptHead(context: Context): Promise<ReceiptHead> {
  const { governingBody, name, placeForDate } = await configuredOffice(context);
  return { office: { governingBody, name, placeForDate }, today: context.clock.today() };
}

type ImportRow = Awaited<ReturnType<typeof importRows>>[number];

async function receivedFiles(context: Context, imports: readonly ImportId[]): Promise<ReceivedFile[]> {
  const rows = new Map((await importRows(context.db, imports)).map((row) => [row.id, row]));
  const findings = findingsOfForms(context);
  const files: ReceivedFile[] = [];
  for (const id of imports) {
    const row = rows.get(id);
    if (row === undefined) throw new AppFailure({ code: 'not-found', entity: 'import', id: String(id) });
    files.push(receivedFile(row, await findings(row)));
  }
  return files;
}

const receivedFile = (row: ImportRow, findings: readonly Finding[]): ReceivedFile => ({
  kind: 'received',
  number: ImportId.parse(row.id),
  file: {
    district: `${row.placeType} ${row.placeName}`,
    form: { code: row.form, version: row.formVersion, name: row.formName },
    periodLabel: periodTitle(periodOfNumber(row.period)),
    fileName: row.fileName,
    bytes: row.bytes,
    sha256: Sha256.parse(row.sha256),
    receivedOn: Day.parse(row.receivedOn),
  },
  counts: { created: row.created, changed: row.changed, same: row.same, blank: row.blank },
  findings,
});

/** What there is to say of the figures of a form as they stand now; the checks of a district are made once. */
function findingsOfForms(context: Context): (row: ImportRow) => Promise<Finding[]> {
  const known = new Map<string, Promise<Finding[]>>();
  return async ({ period, placeId, formId }) => {
    const key = `${period} ${placeId}`;
    const all = known.get(key) ?? findInPeriod(context, periodOfNumber(period), PlaceId.parse(placeId));
    known.set(key, all);
    const elements = await elementsOfForm(context.db, formId);
    return (await all).filter(({ figures }) => figures.some(({ element }) => elements.has(element)));
  };
}

async function returnedFiles({ db }: Context, { returned, receivedOn }: Asked): Promise<ReturnedFile[]> {
  const names = new Map((await formRows(db)).map(({ code, name }) => [code, name]));
  return returned.map(({ recognised, problems, ...file }) => ({
    kind: 'returned',
    problems,
    file: {
      ...file,
      receivedOn,
      district: recognised?.place ?? null,
      periodLabel: recognised?.periodLabel ?? null,
      form:
        recognised === null
          ? null
          : { code: recognised.form, version: recognised.formVersion, name: names.get(recognised.form) ?? '' },
    },
  }));
}
