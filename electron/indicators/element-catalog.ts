import type { ElementCatalog } from '../../shared/indicators/expression/catalog.ts';
import type { Database } from '../database/open.ts';
import { elementRows, periodKindsOfElements } from '../forms/forms.repository.ts';

/** Every data element as expressions see it. One that no form asks for any more cannot be counted anew. */
export async function elementCatalog(db: Database): Promise<ElementCatalog> {
  const asked = await periodKindsOfElements(db);
  const rows = await elementRows(db);
  return new Map(rows.map((element) => [element.code, { ...element, asked: asked.has(element.id) }]));
}
