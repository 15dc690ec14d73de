import { startPage } from './page.ts';
import { runOnce } from './platform-data.ts';
import { watchTask } from './task.ts';

runOnce((platform, controller) => {
  const counter = startPage(platform, controller);
  if (counter && platform.task) watchTask(platform.id, platform.task, counter, controller.signal);
});
