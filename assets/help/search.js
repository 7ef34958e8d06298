/**
 * Shows the functions whose question, name, summary or search words have every typed word, whatever its case and
 * accents.
 */
const input = document.getElementById('search');
const status = document.getElementById('found');
const entries = [...document.querySelectorAll('main li, main tbody tr')];
const folded = (text) =>
  text
    .normalize('NFD')
    .replace(/[\u0300-\u036f]/g, '')
    .toLowerCase();
const pageOf = (entry) => entry.querySelector('a').getAttribute('href');
const words = new Map(entries.map((entry) => [pageOf(entry), entry.dataset.words ?? '']));
const texts = entries.map((entry) => folded(`${entry.textContent} ${words.get(pageOf(entry))}`));

/** Lists and tables between a heading and the next one of its level. */
function blocksBelow(heading) {
  const blocks = [];
  const isEnd = ({ tagName }) => /^H\d$/.test(tagName) && tagName <= heading.tagName;
  for (let next = heading.nextElementSibling; next && !isEnd(next); next = next.nextElementSibling)
    if (next.matches('ul, .table')) blocks.push(next);
  return blocks;
}

input.addEventListener('input', () => {
  const typed = folded(input.value).split(/\s+/).filter(Boolean);
  const found = new Set();
  entries.forEach((entry, index) => {
    const fits = typed.every((word) => texts[index].includes(word));
    entry.hidden = !fits;
    if (fits) found.add(pageOf(entry));
  });
  for (const block of document.querySelectorAll('main ul, main .table'))
    block.hidden = [...block.querySelectorAll('li, tbody tr')].every((entry) => entry.hidden);
  for (const heading of document.querySelectorAll('main h2, main h3'))
    heading.hidden = blocksBelow(heading).every((block) => block.hidden);
  const { none, one, several } = status.dataset;
  const said = [none, one][found.size] ?? several.replace('#', found.size);
  status.textContent = typed.length > 0 ? said : '';
});
