export const entryEvidenceWords = {
  title: 'Minh chứng',
  add: 'Đính kèm tệp…',
  open: 'Mở',
  openOf: (name: string) => `Mở tệp ${name}`,
  remove: 'Bỏ',
  removeOf: (name: string) => `Bỏ tệp ${name}`,
  lost: 'mất tệp',
  history: 'Lịch sử minh chứng',
  added: (name: string) => `đính kèm “${name}”`,
  removed: (name: string) => `bỏ “${name}”`,
} as const;
