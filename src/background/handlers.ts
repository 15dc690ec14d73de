import { dayOfDate, slotOf } from '../acts/slot.ts';
import { browser, type Runtime } from '../browser.ts';
import { eraseRows } from '../ledger/erase.ts';
import { mergeRows } from '../ledger/merge-rows.ts';
import { OWN_DEVICE } from '../ledger/delivery.ts';
import { attend, record } from '../ledger/write.ts';
import { envelope, type FromContent, type FromPages, type Handlers, type ToContent } from '../messages.ts';
import { tellSoon } from './after-acts.ts';
import { announceLater } from './announce-later.ts';
import { updateBadge } from './badge.ts';
import { checkPlatform, checkWords } from './check-words.ts';
import { recordWithPay, rememberTask } from './paid-tasks.ts';
import { createQueue } from './queue.ts';
import { refresh } from './refresh.ts';
import { injectDrawnCaptcha } from './registration.ts';
import { announce, mirrorArea, store, withLedger } from './storehouse.ts';
import { tidyLedger } from './tidy.ts';
import { unbundleSoon } from './unbundle-soon.ts';
import { noteVisit } from './visits.ts';

/** Of two deliveries of the same report, the one that is stored must be the one that knows of a new visit. */
const inTurn = createQueue();

/** What content scripts may ask for. */
export const contentHandlers: Handlers<FromContent, Runtime.MessageSender> = {
  async record({ session, sequence, entries: seen }, sender) {
    const tab = sender.tab?.id;
    const entries = await recordWithPay(seen, tab ?? -1, (paid) => {
      paid.forEach(checkWords);
      return store((db) => record(db, OWN_DEVICE, paid, { session, sequence }));
    });
    if (entries) tellSoon({ entries, tab });
  },
  async attend({ session, sequence, platform, slot, seconds, visits }) {
    checkPlatform(platform);
    const storeAs = (isNewVisit: boolean) => {
      const report = { platform, slot, seconds, visits: Number(isNewVisit) };
      return store((db) => attend(db, OWN_DEVICE, report, { session, sequence }));
    };
    await inTurn<unknown>(() => (visits > 0 ? noteVisit(platform, storeAs) : storeAs(false)));
    tellSoon();
  },
  takeTask: (task, sender) => rememberTask(task, sender.tab?.id ?? -1),
  async challenged(widget, sender) {
    const tabId = sender.tab?.id;
    if (tabId !== undefined)
      await browser.tabs.sendMessage(tabId, envelope<ToContent, 'challenged'>('challenged', widget));
  },
  wake: () => undefined,
  async bringDrawnCaptcha(_, { tab, frameId = 0 }) {
    if (tab?.id !== undefined) await injectDrawnCaptcha(tab.id, frameId);
  },
};

/** What the pages of the extension may ask for. */
export const pageHandlers: Handlers<FromPages, Runtime.MessageSender> = {
  refresh: () => refresh(),
  async merge({ isPartOfMany = false, ...rows }) {
    const merge = () => withLedger((db) => mergeRows(db, rows, { inBundles: isPartOfMany }));
    if (isPartOfMany) {
      await unbundleSoon();
      return announceLater(merge);
    }
    const counts = await merge();
    announce();
    await updateBadge();
    return counts;
  },
  async erase(scope) {
    const erased = await withLedger((db) => eraseRows(db, mirrorArea, scope, slotOf(new Date())));
    announce();
    await updateBadge();
    return erased;
  },
  async tidy() {
    await tidyLedger();
    announce();
  },
  async backedUp() {
    await withLedger((db) => db.put('meta', dayOfDate(new Date()), 'backup'));
    announce();
  },
  async restoredSeen() {
    await withLedger((db) => db.delete('meta', 'restored'));
    announce();
  },
};
