import { unknownIn } from '../../shared/letters/fill-template.ts';
import type { LetterKind, LetterTemplate } from '../../shared/letters/letters.contract.ts';
import type { Context } from '../context.ts';
import { readLetterTemplates } from '../seed/read-seed.ts';
import { changedTemplates, keepTemplate } from './letters.repository.ts';

/** The program's own templates, each with the office's words where it has changed it. */
export async function templates({ db, resources }: Context) {
  const changed = await changedTemplates(db);
  return readLetterTemplates(resources).map((original) => ({
    current: changed.find(({ kind }) => kind === original.kind) ?? original,
    original,
  }));
}

export async function templateOf(context: Context, kind: LetterKind): Promise<LetterTemplate> {
  const found = (await templates(context)).find(({ current }) => current.kind === kind);
  if (found === undefined) throw new Error(`no template of kind ${kind}`);
  return found.current;
}

/** One that names what we do not know would print it as it stands: it is not kept. */
export async function saveTemplate({ db }: Context, template: LetterTemplate) {
  const unknown = unknownIn(template);
  if (unknown.length === 0) await keepTemplate(db, template);
  return { saved: unknown.length === 0, unknown };
}
