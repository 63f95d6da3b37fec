/** Each namespace has two addresses: the one everybody writes and the one of the strict edition of the standard. */
const both = (transitional: string, strict: string): ReadonlySet<string> => new Set([transitional, strict]);

export const spreadsheet = both(
  'http://schemas.openxmlformats.org/spreadsheetml/2006/main',
  'http://purl.oclc.org/ooxml/spreadsheetml/main',
);

export const wordProcessing = both(
  'http://schemas.openxmlformats.org/wordprocessingml/2006/main',
  'http://purl.oclc.org/ooxml/wordprocessingml/main',
);

/** Offers one drawing in several forms, of which a program takes the first it knows; the same in both editions. */
export const compatibility = 'http://schemas.openxmlformats.org/markup-compatibility/2006';

/** Of the attributes that point at a relationship, as in r:id. */
export const relationshipLinks = both(
  'http://schemas.openxmlformats.org/officeDocument/2006/relationships',
  'http://purl.oclc.org/ooxml/officeDocument/relationships',
);

/** Of the relationship parts themselves; the same in both editions. */
export const relationshipParts: ReadonlySet<string> = new Set([
  'http://schemas.openxmlformats.org/package/2006/relationships',
]);
