import type { PackDocument } from '../document.ts';

export const GLOSSARY: PackDocument = {
  title: 'Glossary',
  audience: 'For pupils and teachers',
  blocks: [
    {
      table: {
        head: ['Word', 'What it means here'],
        rows: [
          ['act', 'One gesture that a platform receives: a like, a share, a tag, a CAPTCHA.'],
          ['advertising revenue', 'What advertisers pay a platform. It is not profit: costs come off it.'],
          ['attention', 'Time in which you look at a platform.'],
          ['benchmark', 'A published figure to compare with, with its date and source.'],
          [
            'CAPTCHA',
            'A test that lets people pass and keeps programs out. Many of them label pictures on the way.',
          ],
          ['class code', 'Fourteen characters that hold the rounded counts of one shift and no name.'],
          ['click farm', 'A business in which people or programs produce likes for money.'],
          [
            'digital labour',
            'Work that users do on platforms, mostly without noticing and without pay. The sociologist Antonio Casilli tells three forms apart: qualifying, monetising, training machines.',
          ],
          ['label', 'A note for a machine: this picture shows a bus.'],
          ['median', 'The number in the middle: half of all are below, half above.'],
          ['platform', 'A site or service that lives from what its users do.'],
          ['quartile', 'A quarter of all are below the first, a quarter above the third.'],
          ['shift', 'A timed run on the practice feed.'],
          ['terms of service', 'The contract that one accepts by signing up.'],
          ['training', 'Making a machine better with examples that people have labelled or rated.'],
        ],
      },
    },
  ],
};
