import type { PackDocument } from '../document.ts';

export const ANSWERS: PackDocument = {
  title: 'Answers and background',
  audience: 'For teachers. There are few right answers; these are the facts behind the questions.',
  blocks: [
    { heading: 'The cards, one by one' },
    {
      steps: [
        '**Sell or learn.** Likes, stars and reports say what is worth what. Shares and follows bring an audience that can be sold to advertisers. Tags, CAPTCHAs and thumbs below an AI’s answer are labels from which machines learn.',
        '**Taken back.** The site has learned that you liked it, and that you stopped. The payslip counts both and subtracts nothing.',
        '**Paid for each like.** Click farms pay per like, and there likes are told, not meant. A like that is paid for says less about the post. This is the strongest argument against payment per act.',
        '**Traffic lights.** CAPTCHAs answer two questions at once: are you human, and what is in the picture? In 2008 their inventors showed how the answers digitise old books (von Ahn and others, Science). What answers train today is rarely published, so our estimate begins at zero.',
        '**Enjoyed it.** Enjoyment does not decide: paid footballers enjoy it, unpaid chores may be no fun. Other tests are: does somebody else gain, could it be done by a paid person, could you stop?',
        '**Which is true.** None. Each answers another question: what the platform takes in, what a fake act costs, what a wage would pay, what labels would cost. That is why they are never added up.',
        '**Left out.** Time spent reading, what the data of friends adds, and costs. Of 4.73 US dollars that Facebook took in per user in the spring of 2017, 1.98 were profit.',
        '**Who should get it.** The board’s vote has five answers and no solution. Shared out evenly, a quarter’s revenue of a world-wide average user is a few dollars.',
        '**What to change.** Settings (adverts, history), habits (fewer notifications), tools, law (data protection, platform rules, tax).',
        '**Is the counter honest?** Count the acts of one minute by hand and compare. The program’s source is public. Class codes are rounded by chance, so the class total is right on average and no pupil’s exact number can be read.',
      ],
    },
    { heading: 'Why seventeen times?' },
    {
      text: 'At the end of 2021 Facebook took in 60.57 US dollars per user and quarter in the US and Canada, 19.68 in Europe, 4.89 in Asia-Pacific and 3.43 in the rest of the world (Meta, results of the fourth quarter of 2021). Advertisers pay for people who can spend; the gesture is the same.',
    },
    { heading: 'Where the 4.75 comes from' },
    {
      text: 'The classic figure of 4.75 dollars per user and quarter was printed in Manière de voir (Le Monde diplomatique) in December 2017. Facebook’s own report for the second quarter of 2017 gives 4.73. We share it out over 107 likes and comments per user and month, from Facebook’s stock-market prospectus of 2012. So one act comes to about one and a half cents, and it is an average, not yours.',
    },
    { heading: 'Reading the board' },
    {
      text: 'The median is the number that half of the class stays below. The bold line holds the middle half of the class. Smallest and largest are not shown on purpose: they would be somebody.',
    },
  ],
};
