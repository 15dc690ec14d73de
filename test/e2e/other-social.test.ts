import { visitEach } from '../platforms/stage/visit-each.ts';

visitEach('Other social sites', 'social');
