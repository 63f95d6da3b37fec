import type { Audience } from '../../shared/paper/audience.ts';
import { audienceWords } from '../messages/audience.ts';
import { reportWords as words } from '../messages/reports.ts';
import { useOffice } from '../office/use-office.ts';
import { Await } from '../page/Await.tsx';
import styles from './reports.module.css';

/** What the chosen audience will see, by the office's own threshold. */
export const AudienceHint = ({ audience }: { readonly audience: Audience }) => (
  <Await answer={useOffice()}>
    {({ office, suggestion }) => (
      <>
        <p className={styles.hint}>{words.audienceHint(audience, (office ?? suggestion).smallCountBelow)}</p>
        {audience === 'outside' ? <p className={styles.hint}>{audienceWords.sideBySide}</p> : null}
      </>
    )}
  </Await>
);
