import { personalHintWords, registerWords as words } from '../messages/registers.ts';
import { Notice } from '../page/Notice.tsx';
import type { hintsIn } from './entry-draft.ts';

/** What was written may be about one person: asked once, before it is kept. */
export const PersonalHints = ({ hints }: { readonly hints: ReturnType<typeof hintsIn> }) =>
  hints.length === 0 ? null : (
    <Notice tone="caution" message={words.askPersonal}>
      {hints.map(({ field, hint }) => (
        <p key={field + hint}>{words.askPersonalHow(field, personalHintWords[hint])}</p>
      ))}
    </Notice>
  );
