import path from 'node:path';
import type { z } from 'zod';
import { compareDays, type Day } from '../../../shared/calendar/day.ts';
import { AppFailure } from '../../../shared/errors/app-error.ts';
import type { reportLifeContract } from '../../../shared/reports/life/life.contract.ts';
import { isScan } from '../../../shared/reports/life/scan-file.ts';
import { signatureOf } from '../../../shared/reports/life/signature-of.ts';
import type { Context } from '../../context.ts';
import { type KeptFile, keepFile } from '../../tasks/keep-file.ts';
import { reportChanges } from './document-of.ts';
import { readKeptPrint } from './kept-print.ts';
import { signedAs } from './life.repository.ts';
import { lifeOf, requireStep, takeStep } from './life-of.ts';
import { storedPrint } from './stored-print.ts';

type Input<Operation extends 'sign' | 'addScan' | 'issue'> = z.output<(typeof reportLifeContract)[Operation]['input']>;

/**
 * Đã ký. What is sealed is what was printed for signature, with number and day blank as on the paper; both stand in the
 * record. The kept bytes are read once more first: what is damaged cannot be sealed.
 */
export async function signReport(
  context: Context,
  { report: id, scan, toldOf, ...given }: Input<'sign'>,
): Promise<void> {
  const life = lifeOf(context, id);
  requireStep(life, 'sign');
  refuseTomorrow(context, 'signedOn', given.signedOn);
  const print = storedPrint(context, life.snapshot);
  readKeptPrint(context.folders, print.sha256, print.fileName);
  if ((await reportChanges(context, life)).length !== toldOf) throw new AppFailure({ code: 'stale', entity: 'report' });
  const kept = scan === null ? undefined : await keepScan(context, scan);
  const signer = signatureOf(print.document);
  takeStep(context, id, 'sign', ({ snapshot }) => {
    if (snapshot !== print.id) throw new AppFailure({ code: 'stale', entity: 'report' });
    refuseTaken(context, given);
    return {
      number: given.number,
      symbol: given.symbol,
      day: given.signedOn,
      signerTitle: signer.title,
      signerName: signer.name,
      ...scanColumns(kept),
    };
  });
}

/** The scan of the signed page may come later than the signature. */
export async function addScan(context: Context, { report, scan }: Input<'addScan'>): Promise<void> {
  requireStep(lifeOf(context, report), 'scan');
  const kept = await keepScan(context, scan);
  takeStep(context, report, 'scan', scanColumns(kept));
}

export function issueReport(context: Context, { report, issuedOn }: Input<'issue'>): void {
  refuseTomorrow(context, 'issuedOn', issuedOn);
  takeStep(context, report, 'issue', ({ signing }) => {
    const signedOn = signing?.day;
    if (signedOn != null && compareDays(issuedOn, signedOn) < 0) throw wrongDay('issuedOn', 'before_signing');
    return { day: issuedOn };
  });
}

/** Copied by its content among the evidence; a picture or a PDF. */
async function keepScan({ folders }: Context, file: string): Promise<KeptFile> {
  const fileName = path.basename(file).normalize('NFC');
  if (!isScan(fileName)) throw new AppFailure({ code: 'attachment-refused', fileName, reason: 'kind' });
  return keepFile(folders, file);
}

const scanColumns = (kept: KeptFile | undefined) =>
  kept === undefined ? {} : { scanName: kept.name, scanSha256: kept.sha256 };

/** A day to come is a typing mistake. */
function refuseTomorrow({ clock }: Context, field: string, day: Day): void {
  if (compareDays(day, clock.today()) > 0) throw wrongDay(field, 'in_future');
}

const wrongDay = (path: string, issue: string) =>
  new AppFailure({ code: 'invalid-input', problems: [{ path, issue }] });

/** Numbers run through the year: the same one twice is a typing mistake too. */
function refuseTaken(
  { handle }: Context,
  { number, symbol, signedOn }: Pick<Input<'sign'>, 'number' | 'symbol' | 'signedOn'>,
): void {
  if (signedAs(handle, number, symbol, signedOn.slice(0, 4)) !== undefined)
    throw new AppFailure({ code: 'already-exists', entity: 'report', name: `${number}/${symbol}` });
}
