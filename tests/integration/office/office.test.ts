import { expect, test } from 'vitest';
import { anApp } from '../../builders/an-app.ts';

test('a first start knows no office; the suggestion names nobody', async () => {
  const { api } = anApp({ configured: false });
  const { office, suggestion } = await api.office.get({});
  expect(office).toBeNull();
  expect(suggestion.placeForDate).toBe('Sơn La');
  expect(suggestion.signatories.map(({ name }) => name).join('')).toBe('');
});

test('what is answered is kept, in composed Vietnamese letters, also after a restart', async () => {
  const first = anApp({ configured: false });
  const { suggestion } = await first.api.office.get({});
  const decomposed = 'SỞ LAO ĐỘNG'.normalize('NFD');
  await first.api.office.save({ ...suggestion, name: ` ${decomposed} ` });
  await first.close();
  const second = anApp({ dataFolder: first.dataFolder, configured: false });
  expect((await second.api.office.get({})).office).toEqual({ ...suggestion, name: 'SỞ LAO ĐỘNG'.normalize('NFC') });
});

test('an empty name is refused and the old settings stay', async () => {
  const { api } = anApp();
  const before = (await api.office.get({})).office;
  const { suggestion } = await api.office.get({});
  await expect(api.office.save({ ...suggestion, name: '   ' })).rejects.toMatchObject({
    error: { code: 'invalid-input', problems: [{ path: 'name' }] },
  });
  expect((await api.office.get({})).office).toEqual(before);
});

test('only files this program wrote are handed to the desktop', async () => {
  const { api } = anApp();
  expect(await api.office.open({ path: '/etc/passwd' })).toEqual({ opened: false });
});
