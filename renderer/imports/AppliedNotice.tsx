import { importWords as words } from '../messages/imports.ts';
import { Notice } from '../page/Notice.tsx';
import { ProblemList } from './ProblemList.tsx';
import type { Imports } from './use-imports.ts';

/** What came of the last "Nhập": how many went in, and each that did not, with its reason. */
export function AppliedNotice({ applied }: { readonly applied: NonNullable<Imports['applied']> }) {
  const done = applied.receipts.filter((receipt) => receipt.applied).length;
  const known = applied.receipts.filter((receipt) => !receipt.applied);
  return (
    <>
      <Notice tone={done > 0 ? 'good' : 'caution'} message={done > 0 ? words.applied(done) : words.nothingApplied} />
      {known.map(({ fileName }) => (
        <p key={fileName}>{words.notAgain(fileName)}</p>
      ))}
      {applied.left.length === 0 ? null : <Notice tone="caution" message={words.notTaken(applied.left)} />}
      {applied.refused.map(({ fileName, problems }) => (
        <section key={fileName}>
          <b>{fileName}</b>
          <ProblemList problems={problems} />
        </section>
      ))}
    </>
  );
}
