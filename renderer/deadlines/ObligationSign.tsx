import type { Obligation } from '../../shared/deadlines/deadlines.contract.ts';
import { obligationSign } from '../messages/deadlines.ts';
import { Sign } from '../page/Sign.tsx';

/** The mark alone; its word is for the pointer and for screen readers. */
export function ObligationSign({ obligation }: { readonly obligation: Obligation }) {
  const { tone, mark, word } = obligationSign(obligation);
  return <Sign tone={tone} mark={mark} meaning={`${word}, ${mark}`} />;
}
