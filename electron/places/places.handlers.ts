import type { Handlers } from '../../shared/ipc/contract.ts';
import type { placesContract } from '../../shared/places/places.contract.ts';
import type { Context } from '../context.ts';
import { placesOn } from './places.repository.ts';

export const placesHandlers = ({ db }: Context): Handlers<typeof placesContract> => ({
  list: ({ on }) => placesOn(db, on),
});
