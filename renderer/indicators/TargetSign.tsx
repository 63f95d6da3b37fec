import type { IndicatorRow } from '../../shared/indicators/indicators.contract.ts';
import { indicatorWords, targetSigns } from '../messages/indicators.ts';
import { Sign } from '../page/Sign.tsx';

export const TargetSign = ({ status }: { readonly status: IndicatorRow['status'] }) =>
  status === null ? indicatorWords.noNumber : <Sign {...targetSigns[status]} />;
