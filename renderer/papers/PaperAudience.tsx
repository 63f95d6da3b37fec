import type { Audience } from '../../shared/paper/audience.ts';
import { AudienceChoice } from '../form/AudienceChoice.tsx';
import { audienceWords } from '../messages/audience.ts';
import styles from './papers.module.css';

interface Props {
  readonly chosen: Audience;
  readonly onChoose: (audience: Audience) => void;
}

/** Beside a paper that holds guarded counts; two copies for outside may tell together what each hides. */
export const PaperAudience = ({ chosen, onChoose }: Props) => (
  <>
    <AudienceChoice chosen={chosen} onChoose={onChoose} />
    {chosen === 'outside' ? <p className={styles.hint}>{audienceWords.sideBySide}</p> : null}
  </>
);
