import { formatPercent } from '../../shared/numbers/percent.ts';
import { formatScaled } from '../../shared/numbers/scaled.ts';

/** '1.204' */
export const count = (value: number): string => formatScaled(value, 0);

/** '91,7%' from 917 */
export const percent = formatPercent;

export const bytes = (value: number): string => `${count(Math.max(1, Math.round(value / 1024)))} KB`;
