import type { OutgoingSet, OutgoingValue } from './data-value-set.ts';

/**
 * IHE ADX: a group for each unit, its figures inside. The identifiers are codes, as ADX expects where nothing is said.
 * `exported` is the moment it is written, with its zone.
 */
export function adxXml({ dataSet, period, values }: OutgoingSet, exported: string): string {
  const groups = [...Map.groupBy(values, ({ orgUnit }) => orgUnit)].map(
    ([orgUnit, own]) =>
      `  <group${attributes({ orgUnit, period: period.interval, dataSet })}>\n${own.map(valueXml).join('')}  </group>\n`,
  );
  return `<?xml version="1.0" encoding="UTF-8"?>\n<adx${attributes({ xmlns: 'urn:ihe:qrph:adx:2015', exported })}>\n${groups.join('')}</adx>\n`;
}

const valueXml = ({ dataElement, value }: OutgoingValue): string =>
  `    <dataValue${attributes({ dataElement, value })}/>\n`;

const attributes = (all: Readonly<Record<string, string>>): string =>
  Object.entries(all)
    .map(([name, value]) => ` ${name}="${escaped(value)}"`)
    .join('');

const escaped = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');
