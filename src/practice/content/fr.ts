import type { FeedWords } from './words.ts';

export const FR: FeedWords = {
  language: 'fr',
  names: {
    mina: 'Mina',
    theo: 'Théo à vélo',
    zadie: 'Zadie',
    karim: 'Karim & Biscotte',
    lou: 'Lou',
    ines: 'Inès',
    jonas: 'JONAS !!',
    priya: 'Priya bricole',
    sam: 'Sam en mer',
    rose: 'Mamie Rose',
    library: 'Médiathèque',
    club: 'FC des Deux-Rives',
    bakery: 'Le Fournil du coin',
    shoes: 'Clap’Semelle',
    game: 'Saute-Planète',
    essay: 'La Loutre aux devoirs',
    pip: 'Demande à Pip (IA)',
  },
  captchaWords: ['plume', 'lanterne', 'bocal', 'galet', 'volet'],
  posts: {
    sunrise: {
      text: 'Levée avant tout le monde. On dirait du papier plié.',
      alt: 'Lever de soleil rose sur des collines, un petit oiseau près d’un arbre',
      comments: [['theo', 'Avant tout le monde, sauf ma sœur et son saxo.']],
    },
    rain: {
      text: 'J’ai raté le bus d’un parapluie.',
      alt: 'Un bus sous la pluie et un parapluie resté sur le trottoir',
      comments: [['lou', 'Moi il m’a arrosée et il a klaxonné']],
    },
    kitten: {
      text: 'Le canapé, la plante, le salon : tout est à elle. Marquez ce que vous voyez !',
      alt: 'Une chatte assise dans un salon à côté d’une grande plante',
      comments: [
        ['mina', 'Altesse.'],
        ['karim', 'Biscotte la salue, de loin'],
      ],
    },
    pizza: {
      text: 'On règle ça ici et maintenant. On dit :',
      options: ['Pain au chocolat', 'Chocolatine', 'Peu importe, j’ai faim'],
    },
    bread: {
      text: 'Première fournée, 6 h 10. Vue de votre côté du comptoir, ça donne quoi ?',
      alt: 'Deux pains dorés sur une nappe à carreaux',
      comments: [['rose', 'Mettez-m’en un de côté, je passe à dix heures']],
    },
    match: {
      text: 'Les moins de 14 ans : menés 0–3, 3–3 à la fin. Un j’aime s’il vous reste de la voix.',
      alt: 'Un ballon sur une pelouse verte devant des collines',
      comments: [['jonas', 'PLUS DU TOUT']],
    },
    sole: {
      text: 'Marche comme si personne ne comptait tes pas. Clap’Semelle Air : même les flaques l’adorent.',
      alt: 'Une basket grande comme une voiture dans une rue vide',
    },
    homework: {
      text: 'Le plan : dix minutes de maths, puis le fil. La réalité : 21 h et je sais tout sur les loutres.',
      comments: [['priya', 'Elles dorment en se tenant la patte. Ça valait le coup.']],
    },
    heron: {
      text: 'On m’a posé cette question. Ma réponse est-elle bonne ?',
      question: 'Les oiseaux dorment-ils en volant ?',
      answer:
        'Certains, oui. Les frégates somnolent quelques secondes, souvent avec la moitié du cerveau éveillée, pendant qu’elles planent des jours entiers au-dessus de la mer.',
    },
    guitar: {
      text: 'Trois accords appris. Plus que quelques milliers de chansons.',
      alt: 'Une guitare rose au crépuscule, à côté d’une pile de livres',
      comments: [['zadie', 'Joue celle de la pub des pâtes !']],
    },
    balloons: {
      text: 'Dans l’une des trois, il y a ma tante. Elle dit que le thermos était une bonne idée.',
      alt: 'Trois montgolfières au-dessus de collines vertes',
    },
    robots: {
      text: 'Club robotique, sixième semaine : ils tiennent debout ! Marquez tout ce que vous reconnaissez, notre robot apprend avec vous.',
      alt: 'Un grand et un petit robot dans une salle de classe, une plante dans un coin',
      comments: [['sam', 'La plante est la plus avancée des trois']],
    },
    weekend: {
      text: 'LE WEEK-END. ALLEZ.',
      options: ['Dehors', 'Au lit', 'Sur un écran', 'Dehors, mais je filme'],
    },
    soup: {
      text: 'Ma première photo ici. C’est ma soupe. Combien d’étoiles, mes petits ?',
      alt: 'Un bol de soupe fumante sur une nappe à carreaux',
      comments: [
        ['ines', 'Six sur cinq'],
        ['bakery', 'On a le pain qui va avec.'],
      ],
    },
    snow: {
      text: 'Il est mieux habillé que moi.',
      alt: 'Un bonhomme de neige en chapeau devant une maison',
    },
    glove: {
      text: 'Trouvé aux albums : un gant gauche, vert, tout petit. Partagez jusqu’à ce qu’il retrouve sa main.',
      comments: [['rose', 'Partagé au club tricot']],
    },
    boat: {
      text: 'Deux heures sans vent. Les deux meilleures de la semaine.',
      alt: 'Un voilier sur une mer calme sous un soleil jaune',
    },
    planet: {
      text: 'Une planète par jour, gratuit pour toujours*. Un j’aime et la lune violette est à toi.',
      alt: 'Une fusée qui monte dans la nuit étoilée',
      comments: [['lou', 'Il dit quoi, le petit * ?']],
    },
    film: {
      text: 'Vu le film avec le phare et la chèvre. Je ne raconte rien. Vos étoiles ?',
      comments: [['theo', 'La chèvre mérite un César']],
    },
    walk: {
      text: 'Il attend le bonhomme vert. À chaque fois. Que voyez-vous sur la photo ?',
      alt: 'Un chien assis sur le trottoir, près d’un feu tricolore',
    },
    train: {
      text: 'Côté fenêtre, quatre heures, un livre, aucun projet.',
      alt: 'Un train qui sort de collines violettes',
    },
    poem: {
      text: 'Écrit en 0,3 seconde. Dites-moi si c’est bon, je m’améliore grâce à vous.',
      question: 'Deux vers sur le lundi.',
      answer: 'Lundi frappe, son parapluie goutte ; / dimanche fait semblant de dormir.',
      comments: [['zadie', 'Attends… c’est pas mal en fait ?']],
    },
    cake: {
      text: 'DOUZE ANS ! Interdit de publier le chant.',
      alt: 'Un gâteau d’anniversaire avec trois bougies',
      comments: [
        ['karim', 'Joyeux anniversaire Lou !!'],
        ['ines', 'Trop tard, j’ai tout filmé'],
      ],
    },
    pet: {
      text: 'Un seul animal, pour la vie :',
      options: ['Chat', 'Chien', 'Poisson', 'Un escargot très calme'],
    },
    books: {
      text: 'Celui du dessous n’est pas sorti depuis 1987. Qui le ramène à la maison ?',
      alt: 'Deux piles de livres dans une pièce ensoleillée',
    },
    chain: {
      text: 'PARTAGE à dix personnes ou demain tous tes crayons cassent. C’est arrivé au cousin d’un copain.',
      comments: [['library', 'Nous prêtons des crayons.']],
    },
    tent: {
      text: 'Ici on entend les étoiles. (Ce sont des grillons. Chut.)',
      alt: 'Une tente rouge sous un ciel de nuit violet',
    },
    orchard: {
      text: 'J’ai planté celui de gauche il y a quarante ans. Il m’a remerciée d’une pomme sur la tête.',
      alt: 'Deux pommiers sur des collines dorées, une pomme par terre',
      comments: [['sam', 'Newton aime votre publication']],
    },
    essays: {
      text: 'Ta dissertation prête avant tes céréales. 100 % indétectable. Les profs sont furieux !',
      alt: 'Un robot souriant à côté d’une pile de livres de classe',
      comments: [['priya', 'On a le droit, au moins ?']],
    },
    aquarium: {
      text: 'Qui est qui ? Marquez-les, je les confonds toujours.',
      alt: 'Deux poissons rouges devant, un bateau au loin sur une mer verte',
    },
    nightride: {
      text: 'Vue d’une selle, la ville parle moins fort.',
      alt: 'Un vélo devant des fenêtres éclairées, la nuit',
    },
    kite: {
      text: 'Je l’ai lâché une seconde. UNE.',
      alt: 'Un cerf-volant haut dans le ciel et un chien qui le regarde',
      comments: [['theo', 'Vu au-dessus de la gare. Bon voyage à lui.']],
    },
    canteen: {
      text: 'La cantine, jeudi. Notez avant le principal.',
      alt: 'Une part de pizza et une pomme sur une nappe à carreaux',
    },
    followback: {
      text: 'Abonne-toi, je m’abonne. 2 000 ce soir ?? Plus tu t’abonnes, plus l’algorithme t’AIME.',
    },
    bedtime: {
      text: 'Soyez honnêtes. Votre téléphone se couche :',
      options: ['Avant moi', 'Avec moi', 'Après moi', 'Jamais'],
    },
    shark: {
      text: 'Celle-là, j’en suis sûr. Notez ma réponse !',
      question: 'Combien d’os a un requin ?',
      answer: 'Un requin a 206 os, comme un humain adulte, et la plupart sont dans sa queue.',
      comments: [['zadie', 'Mais les requins n’ont AUCUN os, que du cartilage !']],
    },
    launch: {
      text: 'Elle devait monter. Elle est partie à gauche. On compte quand même.',
      alt: 'Une fusée miniature au-dessus d’une petite maison, au crépuscule',
    },
    street: {
      text: 'Qui se souvient de ce qu’il y avait à ce coin de rue avant l’arrêt de bus ? Marquez-le-moi.',
      alt: 'Une petite maison et un bus dans une vieille rue à l’aube',
    },
    jungle: {
      text: 'On m’avait dit « une plante ». Personne n’avait précisé la taille.',
      alt: 'Deux grandes plantes dans une pièce et un chat qui les surveille',
    },
    goodnight: {
      text: 'Dernière lumière de la vallée. Bonne nuit à ceux qui font encore défiler.',
      alt: 'Une maison et un arbre sous un ciel bleu de nuit',
      comments: [['mina', 'Pas moi. Je dors. Évidemment.']],
    },
  },
};
