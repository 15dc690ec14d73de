import type { PackDocument } from '../document.ts';

export const ANSWERS: PackDocument = {
  title: 'Réponses et repères',
  audience: 'Pour les enseignants. Peu de bonnes réponses, mais des faits derrière les questions.',
  blocks: [
    { heading: 'Carte par carte' },
    {
      steps: [
        '**Vendre, apprendre.** J’aime, étoiles et signalements disent ce qui vaut quoi. Partages et abonnements amènent un public, que l’on vend aux annonceurs. Identifications, CAPTCHA et pouces sous la réponse d’une IA sont des étiquettes : des machines s’en servent pour apprendre.',
        '**Annuler.** Le site sait que cela t’a plu, et que cela ne te plaît plus. La fiche de paie compte les deux et ne soustrait rien.',
        '**Payer chaque j’aime.** Les fermes à clics paient au j’aime : là, on aime sur commande. Un j’aime payé ne dit plus grand-chose. C’est l’argument le plus fort contre le paiement à l’acte.',
        '**Les feux tricolores.** Un CAPTCHA pose deux questions : es-tu humain, et que montre l’image ? En 2008, ses inventeurs ont expliqué comment les réponses servent à numériser des livres anciens (von Ahn et al., Science). Ce qu’elles entraînent aujourd’hui est rarement publié : notre estimation part donc de zéro.',
        '**Le plaisir.** Il ne tranche pas : un footballeur professionnel s’amuse, une corvée n’est pas payée. D’autres critères : quelqu’un d’autre y gagne-t-il ? une personne payée pourrait-elle le faire ? peut-on s’arrêter ?',
        '**Lequel est vrai ?** Aucun. Chacun répond à une autre question : ce que la plateforme encaisse, ce que coûte un faux geste, ce que paierait un salaire, ce que coûteraient les étiquettes. Voilà pourquoi on ne les additionne jamais.',
        '**Laissé de côté.** Le temps de lecture, ce qu’ajoutent les données des amis, les coûts. Sur 4,73 dollars encaissés par utilisateur au printemps 2017, Facebook a gardé 1,98 dollar de bénéfice.',
        '**À qui revient la valeur ?** Le vote propose cinq réponses et pas de solution. Partagée à égalité, la recette trimestrielle d’un utilisateur moyen dans le monde fait quelques dollars.',
        '**Que changer ?** Des réglages (publicité, historique), des habitudes (notifications), des outils, des lois (RGPD, règlement sur les services numériques, impôt).',
        '**Un compteur honnête ?** Compter une minute à la main et comparer. Le code source est public. Les codes de classe sont arrondis au hasard : le total de la classe est juste en moyenne, et on ne peut lire le nombre exact de personne.',
      ],
    },
    { heading: 'Pourquoi dix-sept fois plus ?' },
    {
      text: 'Fin 2021, Facebook encaissait par utilisateur et par trimestre 60,57 dollars aux États-Unis et au Canada, 19,68 en Europe, 4,89 en Asie-Pacifique et 3,43 dans le reste du monde (résultats de Meta, quatrième trimestre 2021). Les annonceurs paient pour toucher ceux qui peuvent acheter ; le geste, lui, est le même.',
    },
    { heading: 'D’où viennent les 4,75 dollars ?' },
    {
      text: 'Ce chiffre, par utilisateur et par trimestre, a paru dans Manière de voir (Le Monde diplomatique) en décembre 2017. Les comptes de Facebook pour le deuxième trimestre 2017 donnent 4,73. Nous le répartissons sur 107 j’aime et commentaires par utilisateur et par mois (prospectus d’introduction en Bourse de Facebook, 2012). Un geste revient ainsi à un centime et demi environ : une moyenne, pas le vôtre.',
    },
    { heading: 'Lire le tableau' },
    {
      text: 'La médiane est le nombre sous lequel se trouve la moitié de la classe. Le trait épais contient la moitié du milieu. Ni minimum ni maximum, exprès : ce serait quelqu’un.',
    },
  ],
};
