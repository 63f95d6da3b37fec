import { obligationSign } from '../messages/deadlines.ts';
import { Sign } from '../page/Sign.tsx';

/** The mark alone; its word is for the pointer and for screen readers. */
export function ObligationSign({ obligation }: { readonly obligation: Parameters<typeof obligationSign>[0] }) {
  const { tone, mark, word } = obligationSign(obligation);
  return <Sign tone={tone} mark={mark} meaning={`${word}, ${mark}`} />;
}
