export type { Message } from '../../shared/errors/message.ts';
