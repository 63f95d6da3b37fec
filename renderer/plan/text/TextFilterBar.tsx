import { NativeSelect, TextInput } from '@mantine/core';
import type { PlanText } from '../../../shared/plan/plan.contract.ts';
import { ClauseKind } from '../../../shared/plan/plan-seed.ts';
import { clauseKindNames, planTextWords as words } from '../../messages/plan.ts';
import type { TextFilter } from './reading-order.ts';
import styles from './text.module.css';

interface Props {
  readonly plan: PlanText;
  readonly filter: TextFilter;
  readonly onChange: (filter: TextFilter) => void;
  readonly onGoTo: (section: string) => void;
}

export const TextFilterBar = ({ plan, filter, onChange, onGoTo }: Props) => (
  <search className={styles.filters}>
    <TextInput
      className={styles.search ?? ''}
      aria-label={words.search}
      placeholder={words.searchHint}
      value={filter.text}
      onChange={(event) => onChange({ ...filter, text: event.currentTarget.value })}
    />
    <NativeSelect
      aria-label={words.kind}
      value={filter.kind ?? ''}
      onChange={({ currentTarget: { value } }) =>
        onChange({ ...filter, kind: ClauseKind.safeParse(value).data ?? null })
      }
      data={[
        { value: '', label: words.allKinds },
        ...ClauseKind.options
          .filter((kind) => plan.clauses.some((clause) => clause.kind === kind))
          .map((kind) => ({ value: kind, label: clauseKindNames[kind] })),
      ]}
    />
    <NativeSelect
      className={styles.goTo ?? ''}
      aria-label={words.goTo}
      value=""
      onChange={({ currentTarget: { value } }) => onGoTo(value)}
      data={[
        { value: '', label: words.goToHint },
        ...plan.sections.map(({ code, title }) => ({ value: code, label: `${code} ${title}` })),
      ]}
    />
  </search>
);
