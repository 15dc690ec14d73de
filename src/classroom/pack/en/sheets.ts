import type { PackDocument } from '../document.ts';

export const SHIFT_SHEET: PackDocument = {
  title: 'Worksheet 1: my shift',
  audience: 'For pupils. No name needed.',
  blocks: [
    { heading: '1. Guess' },
    {
      text: 'In six minutes on Pipit I will do about ________ acts. They will be worth about ________ US cents to the site.',
    },
    { heading: '2. Count' },
    {
      text: 'Copy from your payslip. Without a computer: make a stroke for each act that the class decides on.',
    },
    {
      table: {
        head: ['Act', 'Strokes', 'Number', 'What could somebody learn or earn from it?'],
        rows: [
          ['Like', '', '', ''],
          ['Other reaction', '', '', ''],
          ['Comment', '', '', ''],
          ['Share', '', '', ''],
          ['Follow', '', '', ''],
          ['Tag on a picture', '', '', ''],
          ['Stars', '', '', ''],
          ['Report', '', '', ''],
          ['Vote', '', '', ''],
          ['Rating of an AI’s answer', '', '', ''],
          ['CAPTCHA', '', '', ''],
          ['**Together**', '', '', ''],
        ],
      },
    },
    { heading: '3. Compare' },
    { question: 'My guess was too high / too low / close. What surprised me:', lines: 2 },
    { question: 'Which of your acts helped to train a machine?', lines: 1 },
    { question: 'You took something back. Did the work disappear? Why, or why not?', lines: 2 },
  ],
};

export const EXIT_SHEET: PackDocument = {
  title: 'Worksheet 2: exit ticket',
  audience: 'For pupils. Handed in without a name.',
  blocks: [
    { text: 'Today we saw four prices for the same acts. Tick the one that seems most sensible to you.' },
    {
      list: [
        '☐ what the platform takes in from advertising',
        '☐ what a click farm sells such acts for',
        '☐ what the same seconds would pay at an hourly wage',
        '☐ what the labels would cost if somebody had to buy them',
      ],
    },
    { question: 'Because:', lines: 2 },
    { question: 'What does **no** price tell?', lines: 2 },
    { question: 'One thing I would change: a setting, a habit, or a law.', lines: 3 },
    { question: 'One question that I still have:', lines: 2 },
  ],
};
