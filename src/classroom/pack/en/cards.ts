import type { PackDocument } from '../document.ts';

export const CARDS: PackDocument = {
  title: 'Discussion cards',
  audience: 'To cut out. One card for four pupils.',
  blocks: [
    {
      cards: [
        {
          title: '1',
          text: 'What did you do in the last six minutes that somebody could sell, or learn from?',
        },
        { title: '2', text: 'You took three likes back. Did the work disappear?' },
        {
          title: '3',
          text: 'If you were paid for each like, would you like other things? Could whoever pays tell you what to like?',
        },
        { title: '4', text: 'Why does a CAPTCHA ask for traffic lights? Who uses the answer?' },
        { title: '5', text: 'Is it work if you enjoyed it? Is a footballer working?' },
        { title: '6', text: 'Two methods gave different totals. Is one of them true?' },
        {
          title: '7',
          text: 'What does the number leave out? Think of time, friends, attention, and of what the site costs to run.',
        },
        { title: '8', text: 'Who should get the value: you, everybody, nobody?' },
        { title: '9', text: 'What would you change: a setting, a law, a tool, a habit?' },
        { title: '10', text: 'Is our own counter honest? How could you check?' },
      ],
    },
    { heading: 'Four roles' },
    {
      cards: [
        {
          title: 'A user',
          text: 'I get maps, music and friends without paying. I know that something is taken, and I like it here.',
        },
        {
          title: 'The platform',
          text: 'I run computers day and night and keep bad posts away. Advertising pays for it. One like is worth next to nothing.',
        },
        {
          title: 'An advertiser',
          text: 'I pay to reach the right people. Your likes tell me who that is. Without them I would pay less.',
        },
        {
          title: 'A regulator',
          text: 'I can set rules: on data, on adverts for children, on tax. I have to show that my rule does more good than harm.',
        },
      ],
    },
    { heading: 'Signs for the four corners' },
    {
      cards: [
        { title: 'Leisure', text: 'It is fun. Fun is not work.' },
        { title: 'Community', text: 'We do it for each other, as people help in a club.' },
        { title: 'Training machines', text: 'We teach software, and nobody says so.' },
        { title: 'Exploitation', text: 'Somebody earns from it, and it is not us.' },
      ],
    },
  ],
};
