import type { Sha256 } from '../../shared/ids.ts';
import type { AcceptedFile } from './examine-file.ts';

/** Files read and accepted since the last scan, by content: applying need not read them a second time. */
export type Staging = Map<Sha256, AcceptedFile>;
