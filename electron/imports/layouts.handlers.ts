import type { layoutsContract } from '../../shared/imports/layout/layouts.contract.ts';
import { withRowHeader } from '../../shared/imports/layout/row-header.ts';
import type { Handlers } from '../../shared/ipc/contract.ts';
import type { Context } from '../context.ts';
import { changeLayout, exportLayouts, removeLayout, saveLayout } from './keep-layout.ts';
import { savedLayouts } from './layouts.repository.ts';
import { columnsFor, layoutReader, proposalFor, tryLayout } from './try-layout.ts';

export function layoutHandlers(context: Context): Handlers<typeof layoutsContract> {
  const read = layoutReader(context);
  return {
    proposeLayout: async (file) => proposalFor(context, await read(file)),
    layoutColumns: async ({ pointed, ...file }) => columnsFor(context, await read(file), pointed),
    tryLayout: async ({ layout, ...file }) => tryLayout(context, await read(file), layout),
    saveLayout: async (given) =>
      saveLayout(context)({ ...given, layout: withRowHeader(given.layout, await read(given)) }),
    layouts: () => savedLayouts(context.db),
    changeLayout: changeLayout(context),
    removeLayout: removeLayout(context),
    exportLayouts: exportLayouts(context),
  };
}
