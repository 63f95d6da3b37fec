/** Why a free text may be about a person: a long number as on an identity card, or a name with a year of birth. */
export type PersonalHint = 'identity-number' | 'birth-year';

/** Nine or twelve digits, also in groups; a sum of money has its unit behind it. */
const identity =
  /(?<![\d.,])(?:\d{9}|\d{12}|\d{3}[ .]\d{3}[ .]\d{3}(?:[ .]\d{3})?)(?![\d.,])(?!\s*(?:đ(?!\p{L})|đồng|vnđ))/iu;

/** Two to five words in capitals, then a year in which somebody living may be born. */
const name = String.raw`(?:\p{Lu}\p{L}*\s+){1,4}\p{Lu}\p{L}*\s*[,(-]?\s*`;
const born = String.raw`(?:[sS](?:inh|INH)(?:\s+(?:năm|NĂM|ngày|NGÀY)[^,;.]{0,20})?|[sS][nN]|[nN][sS])\.?\s*:?\s*(?:19|20)\d{2}`;
const yearAlone = String.raw`(?:19[3-9]\d|200\d)\)`;
const nameAndYear = new RegExp(`${name}(?:${born}|${yearAlone})`, 'u');

/** What the officer is asked about before it is kept; nothing is refused, for a name of a place may look the same. */
export function personalHints(text: string): PersonalHint[] {
  const plain = text.normalize('NFC');
  return [
    ...(identity.test(plain) ? (['identity-number'] as const) : []),
    ...(nameAndYear.test(plain) ? (['birth-year'] as const) : []),
  ];
}
