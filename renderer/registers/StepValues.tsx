import { formatDay } from '../../shared/calendar/day-text.ts';
import type { StepContent } from '../../shared/registers/case.ts';
import type { RegisterField } from '../../shared/registers/register-field.ts';
import { valueText } from '../../shared/registers/value-text.ts';
import styles from './course.module.css';

interface Props {
  readonly fields: readonly RegisterField[];
  readonly step: StepContent;
}

/** What a step says, one thing under the other. */
export function StepValues({ fields, step: { values, document, note } }: Props) {
  const said = fields
    .map((field) => [field.name, valueText(field, values[field.code])] as const)
    .filter(([, text]) => text !== '');
  const paper = [document.number, document.day === null ? '' : formatDay(document.day), document.title];
  const lines = [
    ...said.map(([name, text]) => `${name}: ${text}`),
    paper.filter((part) => part !== '').join(', '),
    note,
  ].filter((line) => line !== '');
  return lines.length === 0 ? null : (
    <ul className={styles.said}>
      {lines.map((line) => (
        <li key={line}>{line}</li>
      ))}
    </ul>
  );
}
