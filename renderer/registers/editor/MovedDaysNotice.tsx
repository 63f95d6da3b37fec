import type { RegisterCode } from '../../../shared/ids.ts';
import type { RegisterContent } from '../../../shared/registers/registers.contract.ts';
import { movedByGivingBack, movedDaysText } from '../../messages/life-editor.ts';
import { Await } from '../../page/Await.tsx';
import { useMovedDays } from './use-definitions.ts';

interface Props {
  readonly register: RegisterCode;
  /** Null: the definition as it came with the program. */
  readonly content: RegisterContent | null;
}

/** Said before it is kept: how many open cases get another day. */
export const MovedDaysNotice = ({ register, content }: Props) => (
  <Await answer={useMovedDays(register, content)}>{(days) => <p role="status">{movedDaysText(days)}</p>}</Await>
);

/** Beside the button that brings the definition back; silent where no case is concerned. */
export const MovedByGivingBack = ({ register }: Pick<Props, 'register'>) => (
  <Await answer={useMovedDays(register, null)}>
    {(days) => (days.moved === 0 ? null : <p>{movedByGivingBack(days)}</p>)}
  </Await>
);
