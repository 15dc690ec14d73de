const link = Object.assign(document.createElement('a'), {
  href: 'https://x.com/intent/like?tweet_id=1',
  target: '_blank',
  textContent: 'Like',
});
link.dataset.testid = 'like';
document.body.append(link);
