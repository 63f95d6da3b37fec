import type { DataElement } from '../../shared/forms/forms.contract.ts';
import { figureChange, signedAmount, signedPercent } from '../../shared/imports/figure-change.ts';
import type { ShownFigure } from '../messages/figures.ts';
import { importWords as words } from '../messages/imports.ts';
import styles from './imports.module.css';

interface Props {
  readonly before: ShownFigure | null;
  readonly after: ShownFigure | null;
  readonly element: DataElement | undefined;
}

/** By how much, and below it the share: the sign says it without the colour. A word where it is no amount. */
export function ChangeText({ before, after, element }: Props) {
  if (before === null) return <span className={styles.up}>{words.isNew}</span>;
  if (after === null) return <span className={styles.down}>{words.isGone}</span>;
  const change = figureChange(before, after, element);
  if (change === undefined) return words.isOther;
  const share = signedPercent(change);
  return (
    <span className={change.delta < 0 ? styles.down : styles.up}>
      {signedAmount(change.delta, element?.scale ?? 0)}
      {share === '' ? null : <span className={styles.share}>{share}</span>}
    </span>
  );
}
