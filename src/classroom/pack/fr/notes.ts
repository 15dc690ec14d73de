import type { PackDocument } from '../document.ts';

export const FAMILY: PackDocument = {
  title: 'Note aux familles',
  audience: 'À emporter à la maison',
  blocks: [
    { text: 'Chères familles,' },
    {
      text: 'en classe, nous avons observé ce que l’on fait sur les réseaux sociaux : j’aime, identifications, petits tests où il faut trouver des feux tricolores. Nous avons compté ces gestes sur un site **inventé**, qui fonctionne sans internet, puis nous nous sommes demandé ce qu’ils valent, pour qui, et ce qui serait juste.',
    },
    {
      list: [
        'Aucun compte n’a été utilisé ni créé. Aucun nom, aucune image, aucun message n’a été enregistré. Les comptages ont été effacés à la fin de la séance.',
        'Personne n’a regardé les comptes réels de votre enfant.',
        'Seuls les résultats de la classe entière ont été montrés.',
      ],
    },
    { heading: 'Si vous le souhaitez : 24 heures sur papier' },
    {
      text: 'Un bâton pour chaque geste, de qui que ce soit dans la famille, pendant une journée. Puis devinez ensemble : qui y a gagné ?',
    },
    {
      table: {
        head: ['Geste', 'Bâtons'],
        rows: [
          ['J’aime et autres réactions', ''],
          ['Commentaires', ''],
          ['Partages', ''],
          ['Recherches', ''],
          ['Étoiles et avis', ''],
          ['CAPTCHA', ''],
          ['Autre chose', ''],
        ],
      },
    },
    { heading: 'Trois questions pour la table de la cuisine' },
    {
      list: [
        'Lequel de ces gestes nous manquerait ?',
        'Paierions-nous un site sans publicité ? Combien ?',
        'Quel réglage changeons-nous ensemble ?',
      ],
    },
  ],
};

export const IT: PackDocument = {
  title: 'Fiche informatique et vie privée',
  audience: 'Pour le référent numérique et le délégué à la protection des données. Une page.',
  blocks: [
    {
      text: '**De quoi s’agit-il ?** Une extension de navigateur (Chrome, Edge, Firefox ; Manifest V3) avec un fil d’entraînement, un tableau de classe et un dossier pédagogique. En séance, elle ne travaille que sur ses propres pages.',
    },
    {
      table: {
        head: ['Question', 'Réponse'],
        rows: [
          [
            'Données envoyées',
            'Aucune. L’extension n’émet aucune requête, et sa politique de sécurité (CSP) l’interdit.',
          ],
          ['Comptes, identifiants d’élèves', 'Aucun.'],
          [
            'Données sur le poste',
            'Nombres de gestes par type et par heure, prévision et PIN, dans la base unpaid-practice du navigateur. Ni noms, ni textes, ni adresses.',
          ],
          [
            'Effacement',
            'Par le bouton Effacer la leçon ; sous stratégie, de lui-même deux heures après le début du service ; à la fermeture de session sur les profils éphémères.',
          ],
          [
            'Codes de classe',
            'Nombres arrondis, prévision, vote. Affichés à partir de cinq élèves. Ils restent dans l’onglet de l’enseignant et disparaissent avec lui.',
          ],
          [
            'Autorisations à l’installation',
            'Aucun site. storage, unlimitedStorage, scripting, webRequest, alarms et activeTab ne provoquent pas d’avertissement. L’accès aux sites est facultatif et inutile en séance.',
          ],
          [
            'Caméra',
            'Seulement si l’enseignant clique sur Lire par caméra ; le navigateur demande. Aucune image n’est gardée. Taper les codes suffit.',
          ],
          [
            'Moins de 15 ans',
            'Mode practiceOnly : aucun site réel ne peut être compté. L’éditeur ne collecte rien : pas de sous-traitance au sens du RGPD.',
          ],
          ['Publicité, mesure d’audience, code distant', 'Rien de tout cela. Le code source est public.'],
        ],
      },
    },
    {
      text: '**Stratégie.** Installer d’office, mettre classroomMode à practiceOnly, au besoin lessonPin, showIntroPage à false, lockSettings à true. Recettes pour Chrome, Edge et Firefox dans docs/schools.md. Chrome et Edge suivent un changement sans redémarrage, Firefox à son démarrage.',
    },
    { text: '**Réseau.** Rien à ouvrir sur le pare-feu. Les sites bloqués par l’établissement le restent.' },
    {
      text: '**Pour le registre.** Finalité : éducation aux médias et à l’information. Données personnelles : aucune. Destinataires : aucun. Durée : jusqu’à l’effacement ; sous stratégie, deux heures. Cette fiche informe, elle ne vaut pas conseil juridique.',
    },
  ],
};
