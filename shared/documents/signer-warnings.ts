/** What Decree 30/2020, Annex I, II.7 advises against; practice deviates, so the officer is told and may go on. */
export type SignerWarning = 'position' | 'degree';

/** Positions the State does not provide for are not written; before a name stands neither degree nor honorary title. */
export function signerWarnings(authority: readonly string[], signer: string): SignerWarning[] {
  return [
    ...(authority.some((line) => /thường trực/i.test(line.normalize('NFC'))) ? (['position'] as const) : []),
    ...(/^(?:(?:pgs|gs|ts|ths|bs|ks|cn|ns[ưn]t)\b\.?|(?:phó )?giáo sư|tiến sĩ|thạc sĩ|bác sĩ|kỹ sư|cử nhân)/iu.test(
      signer.normalize('NFC'),
    )
      ? (['degree'] as const)
      : []),
  ];
}
