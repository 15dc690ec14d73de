import { startPage } from './page.ts';
import { runOnce } from './platform-data.ts';
import { startResourceWitness } from './resource-witness.ts';
import { SOCIAL_VERBS } from './social-verbs.ts';

runOnce((platform, controller) => void startPage(platform, controller, SOCIAL_VERBS, startResourceWitness));
