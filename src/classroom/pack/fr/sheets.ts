import type { PackDocument } from '../document.ts';

export const SHIFT_SHEET: PackDocument = {
  title: 'Fiche 1 : mon service',
  audience: 'Pour les élèves. Inutile d’écrire ton nom.',
  blocks: [
    { heading: '1. Deviner' },
    {
      text: 'En six minutes sur Pipit, je ferai environ ________ gestes. Ils vaudront environ ________ centimes de dollar pour le site.',
    },
    { heading: '2. Compter' },
    { text: 'Recopie ta fiche de paie. Sans ordinateur : un bâton par geste décidé par la classe.' },
    {
      table: {
        head: ['Geste', 'Bâtons', 'Nombre', 'Que peut-on en apprendre ou en gagner ?'],
        rows: [
          ['J’aime', '', '', ''],
          ['Autre réaction', '', '', ''],
          ['Commentaire', '', '', ''],
          ['Partage', '', '', ''],
          ['Abonnement', '', '', ''],
          ['Identification sur une image', '', '', ''],
          ['Étoiles', '', '', ''],
          ['Signalement', '', '', ''],
          ['Vote', '', '', ''],
          ['Avis sur la réponse d’une IA', '', '', ''],
          ['CAPTCHA', '', '', ''],
          ['**Ensemble**', '', '', ''],
        ],
      },
    },
    { heading: '3. Comparer' },
    { question: 'J’avais deviné trop / trop peu / à peu près juste. Ce qui m’a surpris :', lines: 2 },
    { question: 'Lesquels de tes gestes ont aidé à entraîner une machine ?', lines: 1 },
    { question: 'Tu as annulé un geste. Le travail a-t-il disparu ? Pourquoi ?', lines: 2 },
  ],
};

export const EXIT_SHEET: PackDocument = {
  title: 'Fiche 2 : billet de sortie',
  audience: 'Pour les élèves. À rendre sans nom.',
  blocks: [
    { text: 'Nous avons vu quatre prix pour les mêmes gestes. Coche celui qui te paraît le plus sensé.' },
    {
      list: [
        '☐ ce que la publicité rapporte à la plateforme',
        '☐ le tarif d’une ferme à clics',
        '☐ ce que paierait un salaire horaire pour les mêmes secondes',
        '☐ ce que coûteraient ces étiquettes s’il fallait les acheter',
      ],
    },
    { question: 'Parce que :', lines: 2 },
    { question: 'Qu’est-ce qu’**aucun** prix ne dit ?', lines: 2 },
    { question: 'Une chose que je changerais : un réglage, une habitude ou une loi.', lines: 3 },
    { question: 'Une question qui me reste :', lines: 2 },
  ],
};
