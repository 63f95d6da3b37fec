import { AppFailure } from '../../shared/errors/app-error.ts';
import { ElementCode } from '../../shared/ids.ts';
import { scoreFields, scoreRegister } from '../../shared/scoring/score-register.ts';
import type { Context } from '../context.ts';
import type { Tx } from '../database/open.ts';
import { elementRows } from '../forms/forms.repository.ts';
import { requireRegister } from '../registers/known-registers.ts';
import { logRegister, setContent } from '../registers/registers.repository.ts';
import { setElementOptions } from './scoring.repository.ts';

/** What the class of the register of scores feeds. */
const classElement = ElementCode.parse('XA03');

/** Classes of the sheet that the register and the form do not offer yet; their order stays, because figures hold places in it. */
export async function admitClasses(context: Context, tx: Tx, classes: readonly string[]): Promise<void> {
  await admitToRegister(context, tx, classes);
  const [element] = await elementRows(tx, classElement);
  const missing = missingFrom(element?.options ?? classes, classes);
  if (element !== undefined && missing.length > 0)
    await setElementOptions(tx, classElement, [...element.options, ...missing]);
}

async function admitToRegister(context: Context, tx: Tx, classes: readonly string[]): Promise<void> {
  const { id, content } = await requireRegister(context, tx, scoreRegister);
  const inUse = content.fields.filter(({ retired }) => retired !== true);
  for (const code of Object.values(scoreFields)) {
    if (!inUse.some((field) => field.code === code))
      throw new AppFailure({ code: 'scoring-register-unfit', field: code });
  }
  const fields = content.fields.map((field) =>
    field.code === scoreFields.class
      ? { ...field, options: [...(field.options ?? []), ...missingFrom(field.options ?? [], classes)] }
      : field,
  );
  const next = { ...content, fields };
  const [before, after] = [JSON.stringify(content), JSON.stringify(next)];
  if (before === after) return;
  await setContent(tx, id, next);
  await logRegister(tx, { id, field: 'content', before, after, at: context.clock.now() });
}

const missingFrom = (offered: readonly string[], wanted: readonly string[]): string[] =>
  wanted.filter((name) => !offered.includes(name));
