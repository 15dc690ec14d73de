const FRAMES = [
  'https://www.facebook.com/plugins/like.php?href=news',
  'https://platform.twitter.com/widgets/like.html',
];

document.body.append(
  ...FRAMES.map((src) => Object.assign(document.createElement('iframe'), { src, width: 300, height: 80 })),
);
