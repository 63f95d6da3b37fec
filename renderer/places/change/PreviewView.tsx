import type { ChangePreview } from '../../../shared/places/places.contract.ts';
import { problemText, unitName, previewWords as words } from '../../messages/places.ts';
import { Notice } from '../../page/Notice.tsx';
import styles from '../places.module.css';

const shown = 12;

/** What ends and begins, what of the figures is touched, and what to be wary of. */
export function PreviewView({ preview }: { readonly preview: ChangePreview }) {
  const { problems, ended, begun, continued, figures, forms, firstPeriod } = preview;
  if (problems.length > 0) {
    return (
      <Notice message={words.refused(problems.length)}>
        <ul className={styles.problems}>
          {problems.slice(0, shown).map((problem) => (
            <li key={`${problem.change} ${problem.kind} ${problem.unit}`}>{problemText(problem)}</li>
          ))}
        </ul>
      </Notice>
    );
  }
  const carried = begun.filter(({ isCarried }) => isCarried).length;
  return (
    <>
      <Folded title={words.ended(ended.length)} isOpen={ended.length <= shown}>
        {ended.map((unit) => (
          <li key={unit.code}>
            {unit.code} {unitName(unit)}
          </li>
        ))}
      </Folded>
      <Folded title={words.begun(begun.length)} isOpen={begun.length <= shown}>
        {begun
          .filter(({ isCarried }) => !isCarried)
          .map((unit) => (
            <li key={unit.code}>
              <b>
                {unit.code} {unitName(unit)}
              </b>{' '}
              {words.under(unit.parent)}: {words.from(unit)}
            </li>
          ))}
        {carried > 0 ? <li>{words.carried(carried)}</li> : null}
      </Folded>
      {continued.length > 0 ? <p>{words.continued(continued.length)}</p> : null}
      <p>{words.figures(figures)}</p>
      {forms.length > 0 ? <p>{words.forms(forms, firstPeriod)}</p> : null}
      <Warnings preview={preview} />
    </>
  );
}

interface FoldedProps {
  readonly title: string;
  readonly isOpen: boolean;
  readonly children: React.ReactNode;
}

const Folded = ({ title, isOpen, children }: FoldedProps) => (
  <details open={isOpen}>
    <summary>{title}</summary>
    <ul>{children}</ul>
  </details>
);

const Warnings = ({ preview: { figures, closedPeriods, lapsing } }: { readonly preview: ChangePreview }) => (
  <>
    {figures.after > 0 ? <Notice tone="caution" message={words.after(figures.after)} /> : null}
    {closedPeriods.length > 0 ? <Notice tone="caution" message={words.closed(closedPeriods)} /> : null}
    {lapsing.length > 0 ? <Notice tone="caution" message={words.lapsing(listOf(lapsing.map(unitName)))} /> : null}
  </>
);

const listOf = (names: readonly string[]): string =>
  names.length <= shown ? names.join(', ') : `${names.slice(0, shown).join(', ')}… (${names.length})`;
