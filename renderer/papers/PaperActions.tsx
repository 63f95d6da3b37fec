import { Button } from '@mantine/core';
import { useState } from 'react';
import type { Audience } from '../../shared/paper/audience.ts';
import type { Paper } from '../../shared/papers/papers.contract.ts';
import { Choices } from '../form/Choices.tsx';
import { paperWords as words } from '../messages/papers.ts';
import { printingWords } from '../messages/printing.ts';
import { BatchPrint } from '../printing/BatchPrint.tsx';
import { PaperAudience } from './PaperAudience.tsx';
import { PaperDialog } from './PaperDialog.tsx';
import { type NamedPaper, variantsOf } from './paper-variants.ts';

interface Props {
  /** At least one; the first is chosen when the dialog opens. */
  readonly papers: readonly NamedPaper[];
  readonly label?: string;
}

/** One button for all that a screen can put on paper. */
export function PaperActions({ papers, label = words.action }: Props) {
  const [isOpen, setOpen] = useState(false);
  return (
    <>
      <Button variant="default" onClick={() => setOpen(true)} disabled={papers.length === 0}>
        {label}
      </Button>
      {isOpen ? <ChoosePaper papers={papers} onClose={() => setOpen(false)} /> : null}
    </>
  );
}

function ChoosePaper({ papers, onClose }: Pick<Props, 'papers'> & { readonly onClose: () => void }) {
  const [which, setWhich] = useState(0);
  const [layout, setLayout] = useState(0);
  const [audience, setAudience] = useState<Audience>('inside');
  const chosen = papers[which] ?? papers[0];
  if (chosen === undefined) return null;
  const variants = variantsOf(chosen);
  const laidOut = (variants[layout] ?? chosen).paper;
  const paper = forAudience(laidOut, audience);
  return (
    <PaperDialog title={papers.length > 1 ? words.title : chosen.name} paper={paper} onClose={onClose}>
      <Choices label={words.which} options={papers} chosen={which} onChoose={setWhich} />
      <Choices label={words.layout} options={variants} chosen={layout} onChoose={setLayout} />
      {'audience' in paper ? <PaperAudience chosen={audience} onChoose={setAudience} /> : null}
      {papers.length < 2 ? null : (
        <details>
          <summary>{printingWords.batch}</summary>
          <BatchPrint documents={papers.map((each) => printableOf(each, audience))} />
        </details>
      )}
    </PaperDialog>
  );
}

/** Whoever prints several at once for outside must get none that stays. */
const printableOf = ({ name, paper }: NamedPaper, audience: Audience) => ({
  name,
  printable: { kind: 'paper' as const, paper: forAudience(paper, audience) },
});

/** A paper that says nothing of it is one and the same for everybody, or stays in the office. */
const forAudience = (paper: Paper, audience: Audience): Paper => ('audience' in paper ? { ...paper, audience } : paper);
