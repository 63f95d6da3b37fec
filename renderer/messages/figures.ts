import type { ValueType } from '../../shared/forms/form-seed.ts';
import type { FigureState } from '../../shared/numbers/figure.ts';
import { formatScaled } from '../../shared/numbers/scaled.ts';

export const figureWords = {
  none: 'KPS',
  noneLong: 'không phát sinh',
  notApplicable: '×',
  notApplicableLong: 'không áp dụng',
  missing: 'chưa có số liệu',
} as const;

export interface ShownFigure {
  readonly state: FigureState;
  readonly value: number;
}

export interface FigureShape {
  readonly valueType: ValueType;
  readonly scale: number;
  readonly options: readonly string[];
}

/** The number as its element wants it read: '1.204', 'Có', or the word of a list. */
export function figureNumber(value: number, shape: FigureShape | undefined): string {
  switch (shape?.valueType) {
    case 'yes-no':
      return value === 1 ? 'Có' : 'Không';
    case 'code-list':
      return shape.options[value] ?? formatScaled(value, 0);
    case 'count':
    case 'money':
    case 'score':
    case undefined:
      return formatScaled(value, shape?.scale ?? 0);
  }
}
