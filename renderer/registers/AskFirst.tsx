import { NearNotice } from '../inspections/NearNotice.tsx';
import { ErrorNotice } from '../page/Notice.tsx';
import { PersonalHints } from './PersonalHints.tsx';
import type { useAskFirst } from './use-ask-first.ts';

/** Above the button that keeps what is written: what it is asked about. */
export const AskFirst = ({ hints, near, error }: ReturnType<typeof useAskFirst>) => (
  <>
    <PersonalHints hints={hints} />
    <NearNotice {...near} />
    <ErrorNotice error={error} />
  </>
);
