import type { PackDocument } from '../document.ts';

export const GLOSSARY: PackDocument = {
  title: 'Lexique',
  audience: 'Pour les élèves et les enseignants',
  blocks: [
    {
      table: {
        head: ['Mot', 'Ce qu’il veut dire ici'],
        rows: [
          ['attention', 'Le temps passé à regarder une plateforme.'],
          [
            'CAPTCHA',
            'Un test que passent les humains et pas les programmes. Au passage, beaucoup étiquettent des images.',
          ],
          ['code de classe', 'Quatorze caractères : les nombres arrondis d’un service, sans nom.'],
          ['conditions d’utilisation', 'Le contrat que l’on accepte en s’inscrivant.'],
          [
            'digital labor',
            'Le travail que font les utilisateurs sur les plateformes, le plus souvent sans le voir et sans salaire. Le sociologue Antonio Casilli distingue trois formes : qualifier, monétiser, entraîner des machines.',
          ],
          ['entraînement', 'Améliorer une machine avec des exemples étiquetés ou notés par des gens.'],
          ['étiquette', 'Une note pour une machine : cette image montre un bus.'],
          [
            'ferme à clics',
            'Une entreprise où des personnes ou des programmes produisent des j’aime contre de l’argent.',
          ],
          [
            'geste',
            'Ce qu’une plateforme reçoit de toi : un j’aime, un partage, une identification, un CAPTCHA.',
          ],
          ['médiane', 'Le nombre du milieu : la moitié est au-dessous, l’autre au-dessus.'],
          ['plateforme', 'Un site ou un service qui vit de ce que font ses utilisateurs.'],
          ['quartile', 'Un quart est au-dessous du premier, un quart au-dessus du troisième.'],
          [
            'recettes publicitaires',
            'Ce que les annonceurs paient à une plateforme. Ce n’est pas le bénéfice : il faut enlever les coûts.',
          ],
          ['repère', 'Un chiffre publié, avec sa date et sa source, auquel on compare.'],
          ['service', 'Un temps de travail chronométré sur le fil d’entraînement.'],
        ],
      },
    },
  ],
};
