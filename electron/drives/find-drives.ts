import type { Drive } from '../../shared/drives/drives.contract.ts';
import type { Machine } from '../machine.ts';
import { linuxDrives } from './linux-drives.ts';
import { windowsDrives } from './windows-drives.ts';

type Find = () => Promise<Drive[]>;
const finders = new WeakMap<Machine, Find>();

/** One finder for each machine: on Windows it remembers the letters of its first look. */
export function findDrives(machine: Machine): Find {
  const find =
    finders.get(machine) ?? (machine.platform === 'win32' ? windowsDrives(machine) : () => linuxDrives(machine));
  finders.set(machine, find);
  return find;
}
