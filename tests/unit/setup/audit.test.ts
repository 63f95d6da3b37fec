import { expect, test } from 'vitest';
import { readAudit } from '../../../scripts/audit.mjs';

const answered = (vulnerabilities: object) => JSON.stringify({ auditReportVersion: 2, metadata: { vulnerabilities } });

test('what the registry knows is counted; only what is grave ends the command with an error', () => {
  expect(readAudit(answered({ low: 2, moderate: 1, high: 0, critical: 0, total: 3 }))).toMatchObject({
    isAnswered: true,
    grave: 0,
    sentence: expect.stringContaining('3 in the locked packages'),
  });
  expect(readAudit(answered({ high: 2, critical: 1, total: 3 }))).toMatchObject({ isAnswered: true, grave: 3 });
});

test.each([
  ['a refusing registry', JSON.stringify({ message: '405 Method Not Allowed', statusCode: 405 })],
  ['no network', JSON.stringify({ error: { code: 'ENOTFOUND' } })],
  ['no npm', 'Error: spawn npm ENOENT'],
  ['nothing within the time', ''],
  ['null', 'null'],
])('%s is no finding and no pass: it is said that nothing was checked', (_what, written) => {
  expect(readAudit(written)).toMatchObject({
    isAnswered: false,
    grave: 0,
    sentence: expect.stringContaining('nothing was checked'),
  });
});
