import { ALL_VERBS } from './all-verbs.ts';
import { watchArrivals } from './arrival.ts';
import { startPage } from './page.ts';
import { runOnce } from './platform-data.ts';
import { watchTask } from './task.ts';

runOnce((platform, controller) => {
  const counter = startPage(platform, controller, ALL_VERBS);
  watchArrivals(platform.page, counter, controller.signal);
  if (platform.task) watchTask(platform.id, platform.task, counter, controller.signal);
});
