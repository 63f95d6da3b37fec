import type { Amount } from '../../shared/indicators/indicators.contract.ts';
import { count } from '../messages/numbers.ts';
import { FigureText } from '../page/FigureText.tsx';

/** A total in the four states of a figure. */
export function AmountText({ amount }: { readonly amount: Amount }) {
  if (amount.noneOccurred) return <FigureText figure={{ state: 'none', value: 0 }} />;
  if (amount.value === null) return <FigureText figure={null} />;
  return <>{count(amount.value)}</>;
}

interface DoneProps {
  readonly numerator: Amount;
  readonly denominator: Amount | null;
}

/** '11/12', or the count alone where nothing stands below it. */
export function DoneText({ numerator, denominator }: DoneProps) {
  if (denominator === null || (isUnknown(numerator) && isUnknown(denominator)))
    return <AmountText amount={numerator} />;
  return (
    <>
      <AmountText amount={numerator} />/<AmountText amount={denominator} />
    </>
  );
}

const isUnknown = ({ value }: Amount): boolean => value === null;
