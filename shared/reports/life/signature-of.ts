import type { PaperDocument } from '../../paper/document.ts';

export interface PrintedSignature {
  /** 'BC-SLĐTBXH': what stands after the blank number. */
  readonly symbol: string;
  readonly title: string;
  readonly name: string;
}

/** As the paper that is signed has it. */
export function signatureOf({ parts }: PaperDocument): PrintedSignature {
  const blocks = parts.flatMap((part) => part.blocks);
  const head = blocks.find((block) => block.kind === 'letterhead');
  const foot = blocks.find((block) => block.kind === 'signature');
  return {
    symbol: head === undefined ? '' : head.numberLine.slice(head.numberLine.indexOf('/') + 1).trim(),
    title: foot?.authority.join(', ') ?? '',
    name: foot?.name ?? '',
  };
}
