import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { Day } from '../../../shared/calendar/day.ts';
import type { ReportId } from '../../../shared/ids.ts';
import type { ReportRow } from '../../../shared/reports/life/life.contract.ts';
import { aPrint } from '../../builders/a-print.ts';
import { january } from '../../builders/a-stick.ts';
import { anApp, type TestApp } from '../../builders/an-app.ts';

/** A printer that makes as many parts as the page has; the line for the foot is a page of its own. */
export const printPage = (html: string): Promise<Uint8Array> =>
  aPrint(html.includes('class="foot"') ? [1] : Array.from(html.matchAll(/<section /g), () => 1));

/** The desk on a day, on the data of the days before, with a printer. */
export const theDesk = (today = '2023-01-18', dataFolder?: string): TestApp =>
  anApp({ today, host: { printPage }, ...(dataFolder === undefined ? {} : { dataFolder }) });

/** Ends the day: the next one opens on what this one has left. */
export async function nextDay(app: TestApp, today: string): Promise<TestApp> {
  await app.close();
  return theDesk(today, app.dataFolder);
}

export const draft = ({ api }: TestApp, audience: 'inside' | 'outside' = 'inside') =>
  api.reportLife.create({ choice: { period: january, audience } });

/** Whatever holds the report has been looked at. */
export async function seen({ api }: TestApp, audience: 'inside' | 'outside' = 'inside'): Promise<void> {
  const choice = { period: january, audience };
  await api.reports.confirmSeen({ choice, seen: (await api.reports.holds(choice)).held });
}

export const signing = { number: '12', symbol: 'BC-SLĐTBXH', signedOn: Day.parse('2023-01-18') };

export async function submitted(app: TestApp, audience: 'inside' | 'outside' = 'inside'): Promise<ReportRow> {
  const { id } = await draft(app, audience);
  await seen(app, audience);
  return app.api.reportLife.submit({ report: id });
}

export async function sealed(app: TestApp, audience: 'inside' | 'outside' = 'inside'): Promise<ReportRow> {
  const { id } = await submitted(app, audience);
  return app.api.reportLife.sign({ report: id, ...signing, toldOf: 0 });
}

export const keptFolder = ({ dataFolder }: TestApp): string => path.join(dataFolder, 'ho-so');

/** The only print kept. */
export function keptFile(app: TestApp): string {
  const [only, ...others] = readdirSync(keptFolder(app));
  if (only === undefined || others.length > 0) throw new Error(`one kept print, not ${others.length + 1}`);
  return path.join(keptFolder(app), only);
}

/** As it is saved for somebody. */
export async function savedBytes({ api }: TestApp, report: ReportId, folder: string): Promise<Buffer> {
  const { path: file } = await api.reportLife.saveCopy({ report, folder });
  return readFileSync(file);
}
