import { fieldHeading } from '../../registers/headings.ts';
import type { RegisterLife } from '../../registers/register-life.ts';
import { sameName } from '../../text/fold.ts';
import type { RegisterLayout } from './register-layout.ts';

/** Heads of columns that are not read and that a later step of a case, or a field of one, is called by. */
export function stepHeads(layout: RegisterLayout | null, life: RegisterLife | undefined): string[] {
  const names = (life?.steps ?? []).flatMap((step) => [
    step.name,
    ...step.fields.flatMap((field) => [field.name, fieldHeading(field)]),
  ]);
  const unread = layout?.columns.filter(({ meaning }) => meaning === null) ?? [];
  return unread.flatMap(({ header }) => (names.some((name) => sameName(name, header)) ? [header] : []));
}
