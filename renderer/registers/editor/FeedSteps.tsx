import { Checkbox } from '@mantine/core';
import type { Feed } from '../../../shared/registers/feed.ts';
import { registerEditorWords as words } from '../../messages/register-editor.ts';
import type { DefinitionDraft } from './definition-draft.ts';
import styles from './editor.module.css';
import { stepsOf, withFeed, withStep } from './feed-draft.ts';

interface Props {
  readonly draft: DefinitionDraft;
  readonly feed: Feed;
  readonly at: number;
  readonly onChange: (draft: DefinitionDraft) => void;
}

/** Of a register with a life: which steps of a case the figure speaks of. */
export function FeedSteps({ draft, feed, at, onChange }: Props) {
  if (draft.life === undefined) return null;
  return (
    <fieldset className={styles.feedSteps} aria-label={words.stepsOf(at + 1)}>
      {stepsOf(draft).map(({ code, name }) => (
        <Checkbox
          key={code}
          label={name.trim() === '' ? words.unnamed : name}
          checked={feed.steps?.includes(code) === true}
          onChange={({ currentTarget: { checked } }) =>
            onChange(withFeed(draft, at, withStep(draft, feed, code, checked)))
          }
        />
      ))}
    </fieldset>
  );
}
