import type { FeedWords } from './words.ts';

export const EN: FeedWords = {
  language: 'en',
  names: {
    mina: 'Mina',
    theo: 'Theo on wheels',
    zadie: 'Zadie',
    karim: 'Karim & Biscuit',
    lou: 'Lou',
    ines: 'Inès',
    jonas: 'JONAS!!',
    priya: 'Priya builds',
    sam: 'Sam at sea',
    rose: 'Grandma Rose',
    library: 'Town Library',
    club: 'Riverside FC',
    bakery: 'Corner Bakery',
    shoes: 'SnapSole',
    game: 'Planet Hop',
    essay: 'EssayOtter',
    pip: 'Ask Pip (AI)',
  },
  captchaWords: ['harbour', 'lantern', 'marble', 'feather', 'window'],
  posts: {
    sunrise: {
      text: 'Up before everyone. The hills looked like folded paper.',
      alt: 'A pink sunrise over folded hills, a small bird beside a tree',
      comments: [['theo', 'Up before everyone? Who took the picture of you yawning?']],
    },
    rain: {
      text: 'Missed the bus. It waved.',
      alt: 'A bus in the rain, and an umbrella left on the pavement',
      comments: [['lou', 'Mine splashed me AND waved']],
    },
    kitten: {
      text: 'She has decided that this is her room now. Tag what you spot!',
      alt: 'A cat sitting in a living room next to a tall plant',
      comments: [
        ['mina', 'A queen.'],
        ['karim', 'Biscuit says hello from a safe distance'],
      ],
    },
    pizza: {
      text: 'Settle it. Once and for all. Pineapple on pizza:',
      options: ['Yes, always', 'Only on Fridays', 'Call the police'],
    },
    bread: {
      text: 'First batch out at 6:10. How does it look from your side of the counter?',
      alt: 'Two loaves of bread on a chequered tablecloth',
      comments: [['rose', 'Keep one for me please, I come at ten']],
    },
    match: {
      text: 'Under-14s: 3–3 after being 0–3 down. Like if you still have a voice.',
      alt: 'A football on a green pitch in front of hills',
      comments: [['jonas', 'I DO NOT']],
    },
    sole: {
      text: 'Walk like nobody is counting. SnapSole Air, now in puddle proof.',
      alt: 'A trainer the size of a car on an empty street',
    },
    homework: {
      text: 'Plan: ten minutes of homework, then the feed. Reality: it is 9 pm and I know everything about otters.',
      comments: [['priya', 'Otters hold hands when they sleep. Worth it.']],
    },
    heron: {
      text: 'Somebody asked me this. Was my answer any good?',
      question: 'Do birds sleep while they fly?',
      answer:
        'Some do. Frigatebirds nap for a few seconds at a time, often with half of the brain awake, while they glide for days over the sea.',
    },
    guitar: {
      text: 'Three chords down, several thousand songs to go.',
      alt: 'A pink guitar leaning in a room at dusk, next to a pile of books',
      comments: [['zadie', 'Play the one from the bus advert']],
    },
    balloons: {
      text: 'One of them is my aunt. She says the sandwiches were cold up there.',
      alt: 'Three hot-air balloons above green hills',
    },
    robots: {
      text: 'Robotics club, week six: they can stand. Tag everything you recognise, it helps our robot learn!',
      alt: 'A large and a small robot in a classroom, a plant in the corner',
      comments: [['sam', 'The plant is the most advanced one']],
    },
    weekend: {
      text: 'THE WEEKEND. GO.',
      options: ['Outside', 'Bed', 'Screens', 'Outside, filming it for screens'],
    },
    soup: {
      text: 'My first picture here. It is soup. How many stars, my dears?',
      alt: 'A steaming bowl of soup on a chequered tablecloth',
      comments: [
        ['ines', 'Six out of five'],
        ['bakery', 'We have the bread for that.'],
      ],
    },
    snow: {
      text: 'He has a better hat than I do.',
      alt: 'A snowman with a top hat in front of a house',
    },
    glove: {
      text: 'Found: one left glove, green, very small, at the picture books. Please share until it finds its hand.',
      comments: [['rose', 'Shared to the knitting group']],
    },
    boat: {
      text: 'No wind for two hours. Best two hours of the week.',
      alt: 'A sailing boat on a calm sea under a yellow sun',
    },
    planet: {
      text: 'New planet every day, free forever*. Like to unlock a purple moon.',
      alt: 'A rocket rising through a starry night',
      comments: [['lou', 'What does the * say?']],
    },
    film: {
      text: 'Saw the film about the lighthouse and the goat. No spoilers. Stars please?',
      comments: [['theo', 'The goat deserves its own film']],
    },
    walk: {
      text: 'He waits for green. Every. Single. Time. What do you see in this photo?',
      alt: 'A dog sitting on the pavement, waiting by a traffic light',
    },
    train: {
      text: 'Window seat, four hours, one book, zero plans.',
      alt: 'A train coming out of purple hills',
    },
    poem: {
      text: 'I wrote this in 0.3 seconds. Tell me if it is good, so that I get better.',
      question: 'Write two lines about Monday.',
      answer: 'Monday knocks with a wet umbrella; / Sunday hides under the bed.',
      comments: [['zadie', 'Wait, that is actually good?']],
    },
    cake: {
      text: 'TWELVE! Nobody may post the singing.',
      alt: 'A birthday cake with three candles',
      comments: [
        ['karim', 'Happy birthday Lou!!'],
        ['ines', 'The singing is already on my phone'],
      ],
    },
    pet: {
      text: 'If you could have only one:',
      options: ['Cat', 'Dog', 'Fish', 'A very calm snail'],
    },
    books: {
      text: 'The bottom one has not been borrowed since 1987. Be the one who brings it home.',
      alt: 'Two piles of books in a sunlit room',
    },
    chain: {
      text: 'SHARE this with ten people or all your pencils will snap tomorrow. It happened to a friend of a friend.',
      comments: [['library', 'We lend pencils.']],
    },
    tent: {
      text: 'You can hear the stars here. (It is crickets. Let me have this.)',
      alt: 'A red tent under a purple night sky',
    },
    orchard: {
      text: 'Forty years ago I planted the left one. Today it gave me an apple on the head.',
      alt: 'Two apple trees on golden hills, one apple on the ground',
      comments: [['sam', 'Newton would like this post']],
    },
    essays: {
      text: 'Your essay, done before your cereal gets soggy. 100 % undetectable. Teachers hate it!',
      alt: 'A smiling robot next to a pile of school books',
      comments: [['priya', 'Is this even allowed?']],
    },
    aquarium: {
      text: 'Who is who? Tag them, I keep mixing up the fish.',
      alt: 'Two red fish in front, a boat far behind on a green sea',
    },
    nightride: {
      text: 'The city is quieter from a saddle.',
      alt: 'A bicycle in front of lit windows at night',
    },
    kite: {
      text: 'Let go for one second. ONE.',
      alt: 'A kite high above green hills and a dog looking up at it',
      comments: [['theo', 'Saw it over the station. Fly free.']],
    },
    canteen: {
      text: 'Canteen report, Thursday. Rate it before the headteacher does.',
      alt: 'A slice of pizza and an apple on a chequered tablecloth',
    },
    followback: {
      text: 'I follow everyone back. 2,000 by tonight?? The more you follow the more the algorithm LOVES you.',
    },
    bedtime: {
      text: 'Honest answers only. When does your phone go to sleep?',
      options: ['Before me', 'With me', 'After me', 'It never does'],
    },
    shark: {
      text: 'I am quite sure about this one. Rate my answer!',
      question: 'How many bones does a shark have?',
      answer: 'A shark has 206 bones, like an adult human, and most of them are in its tail.',
      comments: [['zadie', 'Sharks have no bones at all, it is all cartilage!']],
    },
    launch: {
      text: 'It was supposed to go up. It went sideways. We count it.',
      alt: 'A model rocket above a small house at dusk',
    },
    street: {
      text: 'Does anybody remember what was on this corner before the bus stop? Tag it for me.',
      alt: 'A small house and a bus in an old street at dawn',
    },
    jungle: {
      text: 'They said one plant. They never said which size.',
      alt: 'Two large plants in a room and a cat watching them',
    },
    goodnight: {
      text: 'Last light in the valley. Good night, whoever is still scrolling.',
      alt: 'A house and a tree under a blue night sky with a moon',
      comments: [['mina', 'Not me. I am asleep. Obviously.']],
    },
  },
};
