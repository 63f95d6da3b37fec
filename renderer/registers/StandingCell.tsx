import type { Standing } from '../../shared/registers/case.ts';
import type { RegisterLife } from '../../shared/registers/register-life.ts';
import { standingText, stateOf, termText } from '../../shared/registers/standing-text.ts';
import { Sign } from '../page/Sign.tsx';
import styles from './course.module.css';

interface Props {
  readonly life: RegisterLife;
  readonly standing: Standing;
}

/** Letter and colour; beside them the state, or what comes due where that is near. */
export function StandingCell({ life, standing }: Props) {
  const { tone, mark, name } = stateOf(life, standing);
  const isNear = standing.term !== null && standing.term.near !== 'later';
  return (
    <span className={styles.cell} title={standingText(life, standing)}>
      <Sign tone={tone} mark={mark} {...(isNear ? { meaning: name } : {})} />
      <span className={isNear ? styles.term : undefined} data-near={standing.term?.near}>
        {isNear ? termText(standing) : name}
      </span>
    </span>
  );
}
