import { openDoor } from '../../scripts/door.mjs';
import { prepare } from '../../scripts/setup.mjs';
import { folder } from './app.fixture.ts';

/** The door fills in the sample office, so the window opens on its screens. */
export async function aConfiguredFolder(today?: string): Promise<string> {
  const data = folder('du-lieu');
  const on = today === undefined ? [] : ['--today', today];
  const door = await openDoor(['--data', data, ...on], await prepare());
  await door.ask('office.get', {});
  await door.close();
  return data;
}
