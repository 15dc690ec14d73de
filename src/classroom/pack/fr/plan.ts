import type { PackDocument } from '../document.ts';

export const PLAN: PackDocument = {
  title: 'Plan de séance',
  audience: 'Pour les enseignants, de la 6e à la terminale',
  blocks: [
    {
      text: '**En une phrase.** Pendant six minutes, les élèves utilisent un réseau social inventé ; chaque j’aime, chaque identification, chaque CAPTCHA est compté comme un geste de travail ; on cherche ensuite ce que ces gestes valent, pour qui, et ce qui serait juste.',
    },
    { heading: 'À la fin, les élèves savent' },
    {
      list: [
        'citer cinq gestes dont une plateforme tire profit, et les classer : dire ce qui vaut quoi, amener un public, entraîner des machines ;',
        'confronter une prévision à une mesure, lire une médiane et des quartiles ;',
        'expliquer pourquoi un même geste a plusieurs prix, et ce qu’aucun prix ne dit ;',
        'donner un argument pour et un argument contre le mot « travail ».',
      ],
    },
    { heading: 'Matériel' },
    {
      list: [
        'Des ordinateurs avec l’extension, un par élève ou pour deux. Ni internet ni compte : rien ne sort de la salle.',
        'Un vidéoprojecteur avec cette page. Les fiches 1 et 2, une carte de débat pour quatre.',
        'Pas d’appareils ? Suivre la colonne « papier » : un seul fil projeté, chacun coche sur la fiche 1.',
      ],
    },
    { heading: 'Avant la séance (dix minutes)' },
    {
      steps: [
        'Sur le tableau de classe, cliquer sur **Nouveau PIN** et afficher les quatre chiffres : même fil pour tous, et les codes d’une autre classe sont refusés.',
        'Cliquer sur **Répéter avec des codes d’exemple**, parcourir la projection, puis **Effacer le tableau**.',
        'Faire soi-même un service, en l’écourtant avec **Finir maintenant**.',
        'Postes qui oublient tout à la fermeture de session : la séance tient en une session, mais les codes doivent être rendus avant la sonnerie.',
      ],
    },
    { heading: 'Le déroulement, minute par minute' },
    { schedule: true },
    { heading: 'Adapter' },
    {
      list: [
        '**Au cycle 3 ou pour des lecteurs fragiles :** travailler à deux, s’en tenir au comptage (l’administrateur peut masquer l’argent).',
        '**Pour aller plus loin :** combien de tes gestes ont entraîné une machine ? À quelle publication as-tu réagi parce qu’elle te le demandait ?',
        '**À la maison :** le relevé papier de la note aux familles, vingt-quatre heures, sans rien installer.',
      ],
    },
    { heading: 'Le ton' },
    {
      text: 'On ne fait la morale à personne : entrer par le jeu, puis réfléchir. Les codes ne sont pas notés, aucun classement d’élèves : le tableau ne montre que la classe, à partir de cinq. Zéro geste est un résultat dont on peut parler.',
    },
  ],
};
