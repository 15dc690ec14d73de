import type { PackDocument } from '../document.ts';

export const CARDS: PackDocument = {
  title: 'Cartes de débat',
  audience: 'À découper. Une carte pour quatre élèves.',
  blocks: [
    {
      cards: [
        {
          title: '1',
          text: 'Pendant ces six minutes, qu’as-tu fait que quelqu’un pourrait vendre, ou dont il pourrait apprendre ?',
        },
        { title: '2', text: 'Tu as retiré trois j’aime. Le travail a-t-il disparu ?' },
        {
          title: '3',
          text: 'Si chaque j’aime était payé, aimerais-tu autre chose ? Celui qui paie pourrait-il te dire quoi aimer ?',
        },
        {
          title: '4',
          text: 'Pourquoi un CAPTCHA demande-t-il des feux tricolores ? À qui sert la réponse ?',
        },
        { title: '5', text: 'Est-ce un travail si cela t’a plu ? Un footballeur travaille-t-il ?' },
        { title: '6', text: 'Deux méthodes, deux totaux. L’un des deux est-il vrai ?' },
        {
          title: '7',
          text: 'Que laisse ce nombre de côté ? Pense au temps, aux amis, à l’attention, et à ce que coûte le site.',
        },
        { title: '8', text: 'À qui devrait revenir cette valeur : à toi, à tous, à personne ?' },
        { title: '9', text: 'Que changerais-tu : un réglage, une loi, un outil, une habitude ?' },
        { title: '10', text: 'Notre compteur est-il honnête ? Comment le vérifier ?' },
      ],
    },
    { heading: 'Quatre rôles' },
    {
      cards: [
        {
          title: 'L’utilisateur',
          text: 'J’ai des cartes, de la musique et des amis sans payer. Je sais qu’on me prend quelque chose, et je m’y plais.',
        },
        {
          title: 'La plateforme',
          text: 'Je fais tourner des machines jour et nuit et j’écarte le pire. La publicité paie. Un seul j’aime ne vaut presque rien.',
        },
        {
          title: 'L’annonceur',
          text: 'Je paie pour toucher les bonnes personnes. Vos j’aime me disent qui elles sont. Sans eux, je paierais moins.',
        },
        {
          title: 'Le législateur',
          text: 'Je peux fixer des règles : données, publicité pour les mineurs, impôt. À moi de montrer qu’elles font plus de bien que de mal.',
        },
      ],
    },
    { heading: 'Affiches des quatre coins' },
    {
      cards: [
        { title: 'Loisir', text: 'On s’amuse. S’amuser n’est pas travailler.' },
        { title: 'Communauté', text: 'On le fait les uns pour les autres, comme dans une association.' },
        { title: 'Entraînement des machines', text: 'On enseigne à des logiciels, et personne ne le dit.' },
        { title: 'Exploitation', text: 'Quelqu’un y gagne, et ce n’est pas nous.' },
      ],
    },
  ],
};
