import { RegisterCode } from '../ids.ts';
import { FieldCode } from '../registers/register-field.ts';

/** The register of scores as it comes with the program (resources/seed/registers.json), and its fields. */
export const scoreRegister = RegisterCode.parse('ST12');
export const scoreFields = { total: FieldCode.parse('diem'), class: FieldCode.parse('xep_loai') } as const;
