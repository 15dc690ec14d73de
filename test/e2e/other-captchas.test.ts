import { visitEach } from '../platforms/stage/visit-each.ts';

visitEach('Other CAPTCHAs', 'captcha');
