import type { LetterKind } from './letters.contract.ts';

/** What every template may name; in a joint letter they stand for all its bodies. */
const everywhere = [
  'co_quan',
  'loi_goi',
  'van_phong',
  'ke_hoach',
  'linh_vuc',
  'nam',
  'ngay',
  'so_viec',
  'han',
  'ky',
  'lan',
] as const;

const lists = ['danh_sach', 'bang'] as const;
const special = ['lan_truoc', 'ly_do', 'ngay_tra', 'noi_dung'] as const;

export type ListPlaceholder = (typeof lists)[number];
export type TextPlaceholder = (typeof everywhere)[number] | (typeof special)[number];
export type Placeholder = TextPlaceholder | ListPlaceholder;

const specialOf: Readonly<Record<LetterKind, readonly (typeof special)[number][]>> = {
  reminder: ['lan_truoc'],
  returned: ['ly_do', 'ngay_tra'],
  thanks: [],
  request: ['noi_dung'],
};

/** A subject is one line: it holds no list. */
export const placeholdersOf = (kind: LetterKind, field: 'subject' | 'body'): readonly Placeholder[] => [
  ...everywhere,
  ...specialOf[kind],
  ...(field === 'body' ? lists : []),
];

export const isList = (name: string): name is ListPlaceholder => lists.some((list) => list === name);
