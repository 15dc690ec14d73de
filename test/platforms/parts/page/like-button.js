const button = Object.assign(document.createElement('button'), { textContent: 'Like' });

button.addEventListener('click', async () => {
  const body = new URLSearchParams({ action: 'like', href: 'https://news.example/' });
  await fetch('/plugins/like/connect', { method: 'POST', body });
  button.textContent = 'Liked';
});
document.body.append(button);
