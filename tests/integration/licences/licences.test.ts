import { expect, test } from 'vitest';
import { anApp } from '../../builders/an-app.ts';

test('every component has a licence with its text, once', async () => {
  const { api } = anApp();
  const components = await api.licences.list({});
  const names = components.map(({ name, version }) => `${name} ${version}`);
  expect(new Set(names).size).toBe(names.length);
  expect(names.map((name) => name.split(' ')[0])).toEqual(
    expect.arrayContaining(['electron', 'better-sqlite3', 'SQLite', 'react', 'ag-grid-community', '@fontsource/tinos']),
  );
});
