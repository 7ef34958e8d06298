/** Shows the functions whose question, name or summary has every typed word, whatever its case and accents. */
const input = document.getElementById('search');
const status = document.getElementById('found');
const entries = [...document.querySelectorAll('main li, main tbody tr')];
const folded = (text) =>
  text
    .normalize('NFD')
    .replace(/[\u0300-\u036f]/g, '')
    .toLowerCase();
const texts = entries.map((entry) => folded(entry.textContent));

input.addEventListener('input', () => {
  const words = folded(input.value).split(/\s+/).filter(Boolean);
  const found = new Set();
  entries.forEach((entry, index) => {
    const fits = words.every((word) => texts[index].includes(word));
    entry.hidden = !fits;
    if (fits) found.add(entry.querySelector('a').getAttribute('href'));
  });
  for (const list of document.querySelectorAll('main ul')) {
    const isEmpty = [...list.children].every((item) => item.hidden);
    list.hidden = isEmpty;
    if (list.previousElementSibling.tagName === 'H3') list.previousElementSibling.hidden = isEmpty;
  }
  status.textContent = words.length > 0 ? status.dataset.found.replace('#', found.size) : '';
});
