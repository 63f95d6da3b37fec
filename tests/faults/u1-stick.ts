import { withProgram } from './a-program.ts';
import { pulledStick } from './pulled-stick.ts';
import type { Row } from './row.ts';

export const stickPulled: Row = {
  id: 'U1',
  usual: 100,
  run: (chance) => withProgram(({ api }) => pulledStick({ ...chance, api })),
};
