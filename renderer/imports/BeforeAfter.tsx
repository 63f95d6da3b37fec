import type { DataElement } from '../../shared/forms/forms.contract.ts';
import type { FigureDifference } from '../../shared/imports/imports.contract.ts';
import marks from '../page/before-after.module.css';
import { FigureText } from '../page/FigureText.tsx';
import table from '../page/table.module.css';
import { ChangeText } from './ChangeText.tsx';

interface Props extends Pick<FigureDifference, 'before' | 'after'> {
  readonly element: DataElement | undefined;
}

/** Old struck through on red, new bold on green, and by how much; strike, weight and sign say it without the colours. */
export const BeforeAfter = ({ before, after, element }: Props) => (
  <>
    <td className={table.number}>
      {before === null ? (
        <FigureText figure={null} />
      ) : (
        <del className={marks.before}>
          <FigureText figure={before} shape={element} />
        </del>
      )}
    </td>
    <td className={table.number}>
      {after === null ? (
        <FigureText figure={null} />
      ) : (
        <ins className={marks.after}>
          <FigureText figure={after} shape={element} />
        </ins>
      )}
    </td>
    <td className={table.number}>
      <ChangeText before={before} after={after} element={element} />
    </td>
  </>
);
