import type { Layout } from '../../shared/imports/layout/layout.ts';
import { resolveLayout } from '../../shared/imports/layout/resolve-layout.ts';
import type { Workbook } from '../../shared/imports/sheet.ts';
import { validate } from '../../shared/imports/validate.ts';
import { districts, knownForms } from './form-workbook.ts';

const known = knownForms();
const codes = new Map(
  districts.flatMap(({ place, communes }) => [place, ...communes].map(({ id, code }) => [id, code])),
);

/** What a layout reads of a workbook: numbers by 'place element', with official codes. */
export function readWith(workbook: Workbook, layout: Layout | undefined) {
  const recognised = layout === undefined ? undefined : resolveLayout(workbook, layout, known);
  if (recognised === undefined) return { figures: {}, problems: ['not resolved'], notes: [], period: undefined };
  const { figures, problems, notes } = validate(recognised);
  const numbers = figures.flatMap(({ element, placeId, figure }) =>
    figure?.state === 'number' ? [[`${codes.get(placeId)} ${element}`, figure.value] as const] : [],
  );
  return {
    figures: Object.fromEntries(numbers),
    problems,
    notes: notes.map(({ kind }) => kind),
    period: recognised.period,
  };
}
