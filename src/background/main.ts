import { browser } from '../browser.ts';
import { onSettingsChange } from '../settings.ts';
import { updateBadge } from './badge.ts';
import { beginSession } from './begin-session.ts';
import { onRuntimeMessage } from './inbox.ts';
import { onLeftBehind } from './left-behind.ts';
import { observeAllRequests } from './observe-requests.ts';
import { narrowRequests, refresh } from './refresh.ts';
import { onAlarm, setAlarms } from './schedule.ts';
import { mirror } from './storehouse.ts';
import { onStorageChanged } from './sync.ts';
import { openWelcome } from './welcome.ts';

// Everything is wired before anything is awaited: the browser delivers the event that woke this worker only then.
observeAllRequests();
browser.runtime.onMessage.addListener(onRuntimeMessage as never);
browser.runtime.onInstalled.addListener(async ({ reason }) => {
  await setAlarms();
  // The user is not kept waiting for the rest, which a busy machine may not even finish before this worker stops.
  const welcome = reason === 'install' ? openWelcome() : undefined;
  await Promise.all([welcome, refresh({ inOpenTabs: reason === 'update' })]);
  await updateBadge();
});
browser.runtime.onStartup.addListener(() => beginSession());
browser.permissions.onAdded.addListener(() => refresh());
browser.permissions.onRemoved.addListener(() => refresh());
browser.alarms.onAlarm.addListener(onAlarm);
browser.storage.onChanged.addListener(onStorageChanged);
browser.storage.onChanged.addListener(onLeftBehind);
onSettingsChange(async () => {
  await refresh();
  await updateBadge();
});
void narrowRequests();
void beginSession();
mirror();
