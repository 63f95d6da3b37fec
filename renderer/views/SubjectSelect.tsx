import { NativeSelect } from '@mantine/core';
import type { Subject } from '../../shared/views/views.contract.ts';
import { viewWords as words } from '../messages/views.ts';
import type { Subjects } from './use-views.ts';
import styles from './views.module.css';
import { subjectOfText, subjectText } from './views-search.ts';

interface Props {
  readonly subjects: Subjects;
  readonly subject: Subject;
  readonly onChange: (subject: string) => void;
}

/** An indicator of the plan or one element of the forms. */
export const SubjectSelect = ({ subjects, subject, onChange }: Props) => (
  <NativeSelect
    label={words.subject}
    className={styles.subject ?? ''}
    value={subjectText(subject)}
    onChange={(event) => onChange(event.currentTarget.value)}
    data={[
      {
        group: words.indicators,
        items: subjects.indicators.map(({ code, clause, name }) => ({
          value: subjectText({ kind: 'indicator', code }),
          label: `${clause} ${name}`,
        })),
      },
      ...[...Map.groupBy(subjects.elements, ({ group }) => group)].map(([group, elements]) => ({
        group,
        items: elements.map(({ code, name }) => ({
          value: subjectText({ kind: 'element', code }),
          label: `${code} ${name}`,
        })),
      })),
    ]}
  />
);

/** The one in the address if there is such a one, else the first of the plan. */
export function chosenSubject(subjects: Subjects, text: string | undefined): Subject | undefined {
  const asked = subjectOfText(text);
  const known = [
    ...subjects.indicators.map(({ code }): Subject => ({ kind: 'indicator', code })),
    ...subjects.elements.map(({ code }): Subject => ({ kind: 'element', code })),
  ];
  return known.find((one) => asked !== undefined && subjectText(one) === subjectText(asked)) ?? known[0];
}
