import { describe, expect, test } from 'vitest';
import { keptText, whatSentence } from '../../../renderer/messages/audit.ts';
import { AuditEntry } from '../../../shared/audit/audit.contract.ts';

const anEntry = (part: Partial<Record<keyof AuditEntry, unknown>>): AuditEntry =>
  AuditEntry.parse({
    ...{ seq: 1, at: '2023-01-17T08:00:00+07:00', kind: 'change', what: 'task', field: 'x', ref: 7 },
    ...{ before: '', after: '3', about: '', period: null },
    ...part,
  });

describe('what the log shows', () => {
  test('an entry of a register is read as its values, not as the program keeps it', () => {
    const kept = JSON.stringify({
      on: '2023-01-10',
      place: 152,
      values: { hanh_vi: 'Vi phạm "nhẹ", nhắc nhở', quyet_dinh: 37, da_nop: true },
      document: { number: '', day: null, title: '' },
      note: '',
    });
    const shown = keptText(kept);
    for (const said of ['10/01/2023', 'nhắc nhở', '37', 'có']) expect(shown).toContain(said);
    expect(shown).not.toMatch(/[{}]|hanh_vi|quyet_dinh|null|152/);
  });

  test('what is cut off in the middle shows what there is; plain text stays as it is', () => {
    expect(keptText('{"on":"2023-01-10","values":{"a":"Đã tổ ch')).toBe('10/01/2023 · Đã tổ ch');
    expect(keptText('Đã: "ổn", {TT02}')).toBe('Đã: "ổn", {TT02}');
  });

  test('what the program keeps under a name of its own is in the words of the screens, or not there', () => {
    expect(keptText('not-started')).toBe('Chưa triển khai');
    expect(keptText('support')).toBe('Phối hợp');
    expect(keptText('{"step":"triet_xoa","on":"2023-01-17"}')).toBe('17/01/2023');
  });

  test('the words of a report are named by its period', () => {
    expect(whatSentence(anEntry({ what: 'report-text', ref: 2_023_101 }))).toBe('Lời văn báo cáo: Tháng 1 năm 2023');
  });

  test.each(['register', 'file', 'hand', 'undo'])('figures from “%s” have their word', (what) => {
    expect(whatSentence(anEntry({ kind: 'figures', what }))).not.toContain(what);
  });
});
