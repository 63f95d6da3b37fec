import type { ChangedThing, KindDifference, NamedThing } from '../../shared/sets/sets.contract.ts';
import { setWords, previewWords as words } from '../messages/sets.ts';
import styles from './sets.module.css';

interface Props {
  readonly differences: readonly KindDifference[];
  readonly year: number;
}

/** Old struck through on red, new bold on green; strike and weight say it without the colours. */
export const DifferenceSections = ({ differences, year }: Props) => (
  <>
    {differences.filter(hasAny).map((difference) => (
      <section key={difference.kind} className={styles.kind}>
        <h3>{setWords.kindName[difference.kind]}</h3>
        <Added things={difference.added} />
        <ChangedThings things={difference.changed} />
        <Absent difference={difference} year={year} />
      </section>
    ))}
  </>
);

const hasAny = ({ added, changed, absent }: KindDifference): boolean =>
  added.length + changed.length + absent.length > 0;

const Named = ({ thing: { code, name } }: { readonly thing: NamedThing }) => (
  <>
    <b>{code}</b> {name}
  </>
);

function Added({ things }: { readonly things: readonly NamedThing[] }) {
  if (things.length === 0) return null;
  return (
    <>
      <h4>{words.added}</h4>
      <ul>
        {things.map((thing) => (
          <li key={thing.code}>
            <ins className={styles.new}>
              <Named thing={thing} />
            </ins>
          </li>
        ))}
      </ul>
    </>
  );
}

function ChangedThings({ things }: { readonly things: readonly ChangedThing[] }) {
  if (things.length === 0) return null;
  return (
    <>
      <h4>{words.changed}</h4>
      <ul>
        {things.map((thing) => (
          <li key={thing.code}>
            <Named thing={thing} />
            <dl className={styles.fields}>
              {thing.fields.map(({ field, before, after }) => (
                <div key={field}>
                  <dt>{field}</dt>
                  <dd>
                    <Lines of={before} tag="del" said={words.old} />
                    <Lines of={after} tag="ins" said={words.new} />
                  </dd>
                </div>
              ))}
            </dl>
          </li>
        ))}
      </ul>
    </>
  );
}

interface LinesProps {
  readonly of: readonly string[];
  readonly tag: 'del' | 'ins';
  readonly said: string;
}

function Lines({ of, tag: Tag, said }: LinesProps) {
  const lines = of.length === 0 ? [words.empty] : of;
  return lines.map((line) => (
    <Tag key={line} className={Tag === 'del' ? styles.old : styles.new}>
      <span className="visually-hidden">{said}: </span>
      {line}
    </Tag>
  ));
}

function Absent({ difference, year }: { readonly difference: KindDifference; readonly year: number }) {
  const { absent, ends } = difference;
  if (absent.length === 0) return null;
  return (
    <>
      <h4>{ends ? words.ended(year) : words.kept}</h4>
      <ul className={styles.absent} data-ends={ends}>
        {absent.map((thing) => (
          <li key={thing.code}>
            {ends ? (
              <del className={styles.old}>
                <Named thing={thing} />
              </del>
            ) : (
              <Named thing={thing} />
            )}
          </li>
        ))}
      </ul>
    </>
  );
}
