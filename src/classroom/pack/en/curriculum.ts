import type { PackDocument } from '../document.ts';

export const CURRICULUM: PackDocument = {
  title: 'Curriculum tags',
  audience: 'For teachers. Check the numbers against the edition that your school uses.',
  blocks: [
    {
      table: {
        head: ['Framework', 'Where the lesson fits'],
        rows: [
          [
            'ISTE Standards for Students',
            '1.2 Digital Citizen: managing personal data, knowing how data is collected. 1.5 Computational Thinker: collecting and reading data.',
          ],
          [
            'Common Core, mathematics',
            '6.SP.A–B: medians, quartiles, describing a data set; 7.RP.A: unit rates (worth per act).',
          ],
          [
            'Common Core, English',
            'SL.6–8.1: discussion with evidence; W.6–8.1: arguments (exit ticket, proposal).',
          ],
          ['MediaSmarts', 'Use, Understand, Engage: privacy, consumer awareness, making one’s voice heard.'],
          [
            'DigComp 2.2 (European Union)',
            '2.3 Citizenship through digital technologies; 4.2 Protecting personal data and privacy.',
          ],
          ['UKCIS, Education for a Connected World', 'Privacy and security; Managing online information.'],
          ['Social studies, economics', 'Work and value, markets, externalities, regulation.'],
        ],
      },
    },
    { heading: 'Across subjects' },
    {
      list: [
        '**Mathematics:** guess against measurement, quartiles, multiplication to very large numbers and its limits.',
        '**Language:** the words of a contract; how posts ask for acts (“like if…”, “share or else”).',
        '**Computing:** checksums. Mistype one character of a class code: why does the board notice?',
        '**Philosophy, ethics:** work, gift, play, fairness.',
      ],
    },
  ],
};
