import { FuseState, FuseV1Options, getCurrentFuseWire } from '@electron/fuses';
import { fuses } from './after-pack.mjs';

/** What the binary itself says of its fuses, against what was asked for. */
export async function fuseProblems(program) {
  const wire = await getCurrentFuseWire(program);
  const known = Object.entries(fuses).filter(([fuse]) => fuse in wire);
  return known
    .filter(([fuse, on]) => wire[fuse] !== (on ? FuseState.ENABLE : FuseState.DISABLE))
    .map(([fuse, on]) => `fuse ${FuseV1Options[fuse]} is not ${on ? 'on' : 'off'}`);
}
