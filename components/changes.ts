import { trackAs } from '../lib/data/accounts';
import { deleteAccount } from '../lib/data/erase';
import { type BackgroundProtocol, sendToBackground } from '../lib/messages';
import { database, isSample } from './database';

type Message<Name extends keyof BackgroundProtocol> = Parameters<BackgroundProtocol[Name]>[0];

/** Changes of accounts. Recorded data change in the background, which tells the open tabs; the sample is nobody else's. */
export const changes = {
  trackAs: (message: Message<'trackAs'>) =>
    isSample ? trackAs(database, message, Date.now()) : sendToBackground('trackAs', message),
  deleteAccount: (message: Message<'deleteAccount'>) =>
    isSample ? deleteAccount(database, message.key) : sendToBackground('deleteAccount', message),
};
