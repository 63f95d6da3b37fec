import { type Attributes, splitName } from '../../archive/xml-names.ts';

const base = 'urn:oasis:names:tc:opendocument:xmlns:';

/** The names the standard itself uses for its namespaces; a file may use others. */
const prefixes = new Map([
  [`${base}office:1.0`, 'office'],
  [`${base}table:1.0`, 'table'],
  [`${base}text:1.0`, 'text'],
  [`${base}style:1.0`, 'style'],
  [`${base}xsl-fo-compatible:1.0`, 'fo'],
  [`${base}svg-compatible:1.0`, 'svg'],
  ['urn:org:documentfoundation:names:experimental:calc:xmlns:calcext:1.0', 'calcext'],
]);

/** Elements of these are heard; drawings, charts and forms inside a sheet are not. */
export const openDocument: ReadonlySet<string> = new Set(
  ['office', 'table', 'text', 'style'].map((name) => `${base}${name}:1.0`),
);
export const manifest: ReadonlySet<string> = new Set([`${base}manifest:1.0`]);

export type NamedAttributes = ReadonlyMap<string, string>;

/** The attributes under the standard's own names, as in 'table:formula'. */
export function named(attributes: Attributes, uriOf: (prefix: string) => string | undefined): NamedAttributes {
  const found = new Map<string, string>();
  for (const [name, value] of Object.entries(attributes)) {
    const [prefix, local] = splitName(name);
    const own = prefixes.get(uriOf(prefix) ?? '');
    if (own !== undefined) found.set(`${own}:${local}`, value);
  }
  return found;
}
