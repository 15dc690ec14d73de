import { startPage } from './page.ts';
import { runOnce } from './platform-data.ts';

runOnce(startPage);
