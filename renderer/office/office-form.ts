import { z } from 'zod';
import { Office, Signatory } from '../../shared/office/office.contract.ts';
import { officeWords } from '../messages/office.ts';

/** On the screen a list is a text of several lines. */
const linesOf = (text: string): string[] =>
  text
    .split('\n')
    .map((line) => line.trim())
    .filter(Boolean);
const lines = <T extends z.ZodType<string[], string[]>>(schema: T) => z.string().transform(linesOf).pipe(schema);

export const OfficeForm = Office.extend({
  signatories: z
    .array(Signatory.extend({ authority: lines(Signatory.shape.authority) }))
    .min(1)
    .max(6),
  recipients: lines(Office.shape.recipients),
  smallCountBelow: z
    .string()
    .trim()
    .regex(/^(1?\d|20)$/, officeWords.smallCountBelow.problem)
    .transform(Number)
    .pipe(Office.shape.smallCountBelow),
});
export type OfficeFields = z.input<typeof OfficeForm>;

export const fieldsOf = (office: Office): OfficeFields => ({
  ...office,
  signatories: office.signatories.map(({ authority, name }) => ({ authority: authority.join('\n'), name })),
  recipients: office.recipients.join('\n'),
  smallCountBelow: String(office.smallCountBelow),
});
