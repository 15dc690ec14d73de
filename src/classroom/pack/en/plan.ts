import type { PackDocument } from '../document.ts';

export const PLAN: PackDocument = {
  title: 'Lesson plan',
  audience: 'For teachers, ages 11 to 18',
  blocks: [
    {
      text: '**In one sentence.** Pupils use an invented social site for six minutes, see every like, tag and CAPTCHA counted as an act of work, find out what such acts are worth and to whom, and argue about what would be fair.',
    },
    { heading: 'What pupils can do afterwards' },
    {
      list: [
        'name five things that people do online from which a platform gains, and sort them: saying what is good, bringing an audience, training machines;',
        'compare a guess with a measurement, and read a median and quartiles;',
        'explain why the same act has several prices, and what no price can tell;',
        'give one argument for and one against calling it work.',
      ],
    },
    { heading: 'What you need' },
    {
      list: [
        'Computers or Chromebooks with this extension, one for each or for two. No internet is used and no account is needed.',
        'A projector with this page. Worksheets 1 and 2, one discussion card for four pupils.',
        'No devices? Use the paper column: one feed on the projector, everybody tallies on worksheet 1.',
      ],
    },
    { heading: 'Before the lesson (ten minutes)' },
    {
      steps: [
        'On the class board, press **New PIN**. Write the four digits on the wall: they give everybody the same feed and keep other classes’ codes out.',
        'Press **Rehearse with sample codes**, walk through the projector view, then **Erase the board**.',
        'Play one shift yourself. End it early with **End now**.',
        'If the computers forget everything at sign-out: the lesson fits into one sign-in. Codes must be handed in before the bell.',
      ],
    },
    { heading: 'The lesson, minute by minute' },
    { schedule: true },
    { heading: 'Easier, harder' },
    {
      list: [
        '**Younger or slower readers:** let them work in pairs; skip the four prices and stay with counts (your administrator can hide money).',
        '**Faster groups:** how many of your acts trained a machine? Which post did you react to because it told you to?',
        '**Homework:** the paper tally on the family note, 24 hours, without any installation.',
      ],
    },
    { heading: 'Tone' },
    {
      text: 'Nobody is blamed for liking. Codes are not graded, and there is no ranking of pupils: the board shows the class only, from five pupils on. Zero acts is a result to talk about.',
    },
  ],
};
