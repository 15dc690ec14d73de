import type { PackDocument } from '../document.ts';

export const CURRICULUM: PackDocument = {
  title: 'Ancrage dans les programmes',
  audience: 'Pour les enseignants. À vérifier dans l’édition en vigueur.',
  blocks: [
    {
      table: {
        head: ['Cadre', 'Place de la séance'],
        rows: [
          [
            'CRCN (Pix)',
            'Domaine 1, Information et données : traiter des données (1.3). Domaine 4, Protection et sécurité : protéger les données personnelles et la vie privée (4.2).',
          ],
          [
            'EMI, cycles 3 et 4',
            'Comprendre l’économie des médias et des plateformes, la publicité ; utiliser les médias de manière responsable.',
          ],
          [
            'SNT, seconde',
            'Thèmes « Les réseaux sociaux » (modèle économique) et « Les données structurées et leur traitement ».',
          ],
          ['EMC', 'Le travail, la valeur, la règle : débat réglé, proposition de loi.'],
          [
            'Mathématiques, cycle 4',
            'Organisation et gestion de données : médiane, étendue, quartiles en seconde ; ordres de grandeur.',
          ],
          ['SES, seconde', 'Création et mesure des richesses ; formation d’un prix.'],
          [
            'DigComp 2.2',
            '2.3 S’engager dans la citoyenneté numérique ; 4.2 Protéger les données personnelles et la vie privée.',
          ],
        ],
      },
    },
    { heading: 'D’une discipline à l’autre' },
    {
      list: [
        '**Mathématiques :** prévision et mesure, quartiles, très grands nombres et limites d’une multiplication.',
        '**Français :** les mots d’un contrat ; comment une publication réclame un geste (« un j’aime si… », « partage ou sinon »).',
        '**Technologie, SNT :** les clés de contrôle. Change un caractère d’un code de classe : pourquoi le tableau le voit-il ?',
        '**Philosophie :** travail, don, jeu, justice.',
      ],
    },
  ],
};
