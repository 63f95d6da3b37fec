import type { Audience } from '../../shared/paper/audience.ts';
import type { Register } from '../../shared/registers/registers.contract.ts';

/** A paper of a register of guarded counts has a copy for outside besides the one that stays; of another it is one and the same. */
export const ofOutside = ({ isGuarded }: Register): { audience?: Audience } =>
  isGuarded ? { audience: 'inside' } : {};
