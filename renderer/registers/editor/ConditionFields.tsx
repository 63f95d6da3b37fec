import { Button, NativeSelect } from '@mantine/core';
import type { Feed, FeedCondition } from '../../../shared/registers/feed.ts';
import { registerEditorWords as words } from '../../messages/register-editor.ts';
import type { DefinitionDraft } from './definition-draft.ts';
import styles from './editor.module.css';
import { conditionFields, conditionOn, valuesOf, withConditions, withFeed } from './feed-draft.ts';

interface Props {
  readonly draft: DefinitionDraft;
  readonly feed: Feed;
  readonly at: number;
  readonly onChange: (draft: DefinitionDraft) => void;
}

/** Only entries that say so count; all conditions at once. */
export function ConditionFields({ draft, feed, at, onChange }: Props) {
  const { where = [] } = feed;
  const choices = conditionFields(draft);
  const set = (conditions: readonly FeedCondition[]) => onChange(withFeed(draft, at, withConditions(feed, conditions)));
  const replace = (index: number, condition: FeedCondition | undefined) =>
    condition !== undefined && set(where.map((each, other) => (other === index ? condition : each)));
  const next = conditionOn(choices.find(({ code }) => where.every(({ field }) => field !== code)));
  return (
    <div className={styles.conditions}>
      {where.map((condition, index) => {
        const field = draft.fields.find(({ code }) => code === condition.field);
        const values = field === undefined ? [] : valuesOf(field);
        const isKnown = values.some(({ value }) => value === condition.is);
        return (
          <div key={condition.field} className={styles.condition}>
            <NativeSelect
              aria-label={words.conditionField(at + 1)}
              value={condition.field}
              data={choices.map(({ code, name }) => ({ value: code, label: name }))}
              onChange={({ currentTarget: { value } }) =>
                replace(index, conditionOn(choices.find(({ code }) => code === value)))
              }
            />
            <NativeSelect
              aria-label={words.conditionValue(at + 1)}
              value={condition.is}
              data={isKnown ? values : [{ value: condition.is, label: condition.is }, ...values]}
              onChange={({ currentTarget: { value } }) => replace(index, { field: condition.field, is: value })}
            />
            <Button
              variant="default"
              aria-label={words.dropCondition(at + 1)}
              onClick={() => set(where.filter((each) => each !== condition))}
            >
              ×
            </Button>
          </div>
        );
      })}
      {next === undefined ? null : (
        <Button variant="default" aria-label={words.addConditionOf(at + 1)} onClick={() => set([...where, next])}>
          {words.addCondition}
        </Button>
      )}
    </div>
  );
}
