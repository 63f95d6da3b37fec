import { parsePeriod, periodNumber } from '../../shared/calendar/period.ts';
import { AppFailure } from '../../shared/errors/app-error.ts';
import type { formsContract } from '../../shared/forms/forms.contract.ts';
import type { Handlers } from '../../shared/ipc/contract.ts';
import type { Context } from '../context.ts';
import { figureHistory, figuresOfDistrict } from './figures.repository.ts';
import { elementRows, formRows } from './forms.repository.ts';
import { issueForms } from './issue-forms.ts';
import { recordFigure } from './record-figure.ts';
import { type ElementCodes, storedFigures } from './stored-figures.ts';

export const formsHandlers = (context: Context): Handlers<typeof formsContract> => ({
  list: async () => (await formRows(context.db)).map(({ id: _id, ...form }) => form),
  figures: async ({ form, district, period }) => {
    const codes = await elementCodes(context, form, parsePeriod(period).year);
    return storedFigures(figuresOfDistrict(context.handle, periodNumber(period), district), codes);
  },
  history: async ({ element, place, period }) => {
    const [found] = await elementRows(context.db, element);
    if (found === undefined) throw new AppFailure({ code: 'not-found', entity: 'form', id: element });
    const rows = figureHistory(context.handle, found.id, periodNumber(period), place);
    return rows.map(({ change: _change, reason: _reason, ...row }) => row);
  },
  record: recordFigure(context),
  issue: issueForms(context),
});

/** The elements of one form, by row id. */
async function elementCodes(context: Context, form: string, year: number): Promise<ElementCodes> {
  const found = (await formRows(context.db, year)).find(({ code }) => code === form);
  if (found === undefined) throw new AppFailure({ code: 'not-found', entity: 'form', id: form });
  const codes = new Set(
    found.blocks.flatMap(({ groups }) => groups.flatMap(({ elements }) => elements.map(({ code }) => code))),
  );
  const elements = await elementRows(context.db);
  return new Map(elements.filter(({ code }) => codes.has(code)).map(({ id, code }) => [id, code]));
}
