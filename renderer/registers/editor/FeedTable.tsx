import { Button, NativeSelect } from '@mantine/core';
import { ElementCode } from '../../../shared/ids.ts';
import { type Feed, FeedRule } from '../../../shared/registers/feed.ts';
import { FieldCode } from '../../../shared/registers/register-field.ts';
import { useElements } from '../../forms/use-forms.ts';
import { feedRuleNames, registerEditorWords as words } from '../../messages/register-editor.ts';
import table from '../../page/table.module.css';
import registers from '../registers.module.css';
import { ConditionFields } from './ConditionFields.tsx';
import type { DefinitionDraft } from './definition-draft.ts';
import type { DefinitionFaults } from './definition-faults.ts';
import styles from './editor.module.css';
import { FeedSteps } from './FeedSteps.tsx';
import { fieldsFor, ruleOf, withFeed, withNewFeed, withoutFeed } from './feed-draft.ts';

interface Props {
  readonly draft: DefinitionDraft;
  readonly faults: DefinitionFaults;
  readonly onChange: (draft: DefinitionDraft) => void;
}

const kinds: readonly FeedRule['kind'][] = ['count', 'sum', 'last', 'standing'];

/** Which figures come from the entries, and how: a row each, chosen by the element. */
export function FeedTable({ draft, faults, onChange }: Props) {
  const elements = useElements();
  const free = [...elements.values()].filter(({ code }) => draft.feeds.every(({ element }) => element !== code));
  return (
    <section className={styles.part} aria-label={words.feeds}>
      <h3 className={registers.heading}>{words.feeds}</h3>
      <p className={registers.quiet}>{words.feedsHint}</p>
      {draft.feeds.length === 0 ? null : (
        <table className={`${table.table} ${styles.rows}`} aria-label={words.feeds}>
          <thead>
            <tr>
              <th>{words.element}</th>
              <th>{words.rule}</th>
              <th>{words.conditions}</th>
              <th>{words.drop}</th>
            </tr>
          </thead>
          <tbody>
            {draft.feeds.map((feed, at) => (
              <tr key={feed.element}>
                <th scope="row">
                  {feed.element} {elements.get(feed.element)?.name}
                  {faults.feeds.has(at) ? <p className={styles.fault}>{faults.feeds.get(at)}</p> : null}
                </th>
                <td>
                  <RuleFields draft={draft} feed={feed} at={at} onChange={onChange} />
                  <FeedSteps draft={draft} feed={feed} at={at} onChange={onChange} />
                </td>
                <td>
                  <ConditionFields draft={draft} feed={feed} at={at} onChange={onChange} />
                </td>
                <td>
                  <Button
                    variant="default"
                    aria-label={words.dropFeed(at + 1)}
                    onClick={() => onChange(withoutFeed(draft, at))}
                  >
                    {words.drop}
                  </Button>
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
      <NativeSelect
        className={styles.addClause}
        aria-label={words.addFeed}
        value=""
        data={[
          { value: '', label: `${words.addFeed}…` },
          ...free.map(({ code, name }) => ({ value: code, label: `${code} · ${name}` })),
        ]}
        onChange={({ currentTarget: { value } }) =>
          value !== '' && onChange(withNewFeed(draft, ElementCode.parse(value)))
        }
      />
    </section>
  );
}

interface RuleProps {
  readonly draft: DefinitionDraft;
  readonly feed: Feed;
  readonly at: number;
  readonly onChange: (draft: DefinitionDraft) => void;
}

function RuleFields({ draft, feed, at, onChange }: RuleProps) {
  const { how } = feed;
  const set = (next: FeedRule) => onChange(withFeed(draft, at, { ...feed, how: next }));
  const named = how.kind === 'count' ? undefined : how.field;
  return (
    <div className={styles.rule}>
      <NativeSelect
        aria-label={words.ruleOf(at + 1)}
        value={how.kind}
        data={kinds.map((value) => ({ value, label: feedRuleNames[value] }))}
        onChange={({ currentTarget: { value } }) => {
          const kind = kinds.find((each) => each === value);
          if (kind !== undefined) set(ruleOf(draft, how, kind));
        }}
      />
      {how.kind === 'count' ? null : (
        <NativeSelect
          aria-label={words.ofField(at + 1)}
          value={named ?? ''}
          data={[
            ...(how.kind === 'standing' ? [{ value: '', label: words.standingCount }] : []),
            ...fieldsFor(draft, how.kind, named).map(({ code, name }) => ({ value: code, label: name })),
          ]}
          onChange={({ currentTarget: { value } }) => set(withRuleField(how, value))}
        />
      )}
    </div>
  );
}

/** No field: what stands is counted. */
const withRuleField = (how: FeedRule, value: string): FeedRule =>
  value === '' ? { kind: 'standing' } : FeedRule.parse({ ...how, field: FieldCode.parse(value) });
