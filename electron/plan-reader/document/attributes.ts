import { type Attributes, splitName } from '../../archive/xml-names.ts';

/** The attribute of this local name, whatever prefix the file gives to its namespace. */
export function attributeOf(attributes: Attributes, local: string): string | undefined {
  const name = Object.keys(attributes).find((key) => splitName(key)[1] === local);
  return name === undefined ? undefined : attributes[name];
}
