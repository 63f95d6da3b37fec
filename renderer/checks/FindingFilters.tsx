import { Button, NativeSelect } from '@mantine/core';
import { type Finding, FindingSeverity } from '../../shared/checks/checks.contract.ts';
import { checkWords, ruleName, severitySigns } from '../messages/checks.ts';
import styles from './checks.module.css';
import { AcceptedChoice, type FindingFilter, noFilter, ruleOf } from './finding-filter.ts';

interface Props {
  readonly findings: readonly Finding[];
  readonly filter: FindingFilter;
  readonly onChange: (filter: FindingFilter) => void;
}

const words = checkWords.filters;

export function FindingFilters({ findings, filter, onChange }: Props) {
  const districts = [...new Set(findings.map(({ district }) => district))];
  const rules = new Map(findings.map((finding) => [ruleOf(finding), ruleName(finding)]));
  const set = (part: Partial<FindingFilter>) => onChange({ ...filter, ...part });
  return (
    <search className={styles.filters} aria-label={words.label}>
      <NativeSelect
        aria-label={words.severity}
        value={filter.severity}
        onChange={({ currentTarget }) => set({ severity: currentTarget.value })}
        data={[
          { value: '', label: words.allSeverities },
          ...FindingSeverity.options.map((value) => ({ value, label: severitySigns[value].word })),
        ]}
      />
      <NativeSelect
        className={styles.district ?? ''}
        aria-label={words.district}
        value={filter.district}
        onChange={({ currentTarget }) => set({ district: currentTarget.value })}
        data={[{ value: '', label: words.allDistricts }, ...districts]}
      />
      <NativeSelect
        className={styles.rule ?? ''}
        aria-label={words.rule}
        value={filter.rule}
        onChange={({ currentTarget }) => set({ rule: currentTarget.value })}
        data={[{ value: '', label: words.allRules }, ...[...rules].map(([value, label]) => ({ value, label }))]}
      />
      <NativeSelect
        aria-label={words.accepted}
        value={filter.accepted}
        onChange={({ currentTarget }) => set({ accepted: AcceptedChoice.parse(currentTarget.value) })}
        data={AcceptedChoice.options.map((value) => ({ value, label: words.acceptedChoices[value] }))}
      />
      <Button variant="default" disabled={isEmpty(filter)} onClick={() => onChange(noFilter)}>
        {words.clear}
      </Button>
    </search>
  );
}

const isEmpty = ({ severity, district, rule, accepted }: FindingFilter): boolean =>
  severity === '' && district === '' && rule === '' && accepted === 'all';
