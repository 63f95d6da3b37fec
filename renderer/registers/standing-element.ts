import type { Standing } from '../../shared/registers/case.ts';
import type { RegisterLife } from '../../shared/registers/register-life.ts';
import { standingText, stateOf, termText } from '../../shared/registers/standing-text.ts';
import { signElement } from '../page/sign-element.ts';
import styles from './course.module.css';

/** Letter and colour, and what comes due in words where it is near. */
export function standingElement(life: RegisterLife, standing: Standing | null): HTMLElement {
  const cell = document.createElement('span');
  if (standing === null) return cell;
  const { tone, mark, name } = stateOf(life, standing);
  const words = document.createElement('span');
  const isNear = standing.term !== null && standing.term.near !== 'later';
  words.className = (isNear ? styles.term : undefined) ?? '';
  words.textContent = ` ${isNear ? termText(standing) : name}`;
  if (standing.term !== null) words.dataset.near = standing.term.near;
  cell.append(signElement({ tone, mark, meaning: standingText(life, standing) }), words);
  return cell;
}
