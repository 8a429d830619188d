// Filters the entries of one page, and keeps what is chosen in its address. Without it the page is whole.
(() => {
  const form = document.getElementById('filter-form');
  if (!form) return;
  const box = document.getElementById('filter');
  const use = document.getElementById('filter-use');
  const status = document.getElementById('count');
  const nothing = document.getElementById('nothing');
  const sections = [...document.querySelectorAll('.period')];
  const ids = (text) => new Set((text || '').split(' '));
  const entries = [...document.querySelectorAll('.entry')].map((element) => ({
    element,
    text: element.textContent.toLocaleLowerCase(),
    place: ids(element.dataset.places),
    actor: ids(element.dataset.actors),
    stated: element.classList.contains('stated'),
  }));

  const chosen = () => {
    const data = new FormData(form);
    return {
      words: (data.get('q') || '').trim().toLocaleLowerCase().split(/\s+/).filter(Boolean),
      place: data.getAll('place'),
      actor: data.getAll('actor'),
      stated: data.has('stated'),
    };
  };
  const matches = (entry, filter) =>
    filter.words.every((word) => entry.text.includes(word)) &&
    ['place', 'actor'].every((name) => !filter[name].length || filter[name].some((id) => entry[name].has(id))) &&
    (!filter.stated || entry.stated);

  const apply = () => {
    const filter = chosen();
    let shown = 0;
    for (const entry of entries) {
      const match = matches(entry, filter);
      entry.element.hidden = !match;
      if (match) shown += 1;
    }
    for (const section of sections) section.hidden = !section.querySelector('.entry:not([hidden])');
    const parts = (filter.words.length ? 1 : 0) + filter.place.length + filter.actor.length + (filter.stated ? 1 : 0);
    use.textContent = parts ? `${parts} ${use.dataset.use}` : '';
    status.textContent = parts ? status.dataset.some.replace('{shown}', shown) : status.dataset.all;
    nothing.hidden = shown > 0;
  };
  const remember = () => {
    const query = new URLSearchParams([...new FormData(form)].filter(([, value]) => value)).toString();
    try {
      history.replaceState(null, '', (query ? `?${query}` : location.pathname) + location.hash);
    } catch {
      // A page opened from a disk may not change its address.
    }
  };
  const restore = () => {
    const query = new URLSearchParams(location.search);
    for (const field of form.elements) {
      if (field.type === 'checkbox') field.checked = query.getAll(field.name).includes(field.value);
      else if (field.type === 'search') field.value = query.get(field.name) || '';
    }
  };

  const wide = matchMedia('(width >= 70rem)');
  // Where a list has other places and actors beside it, these come first.
  const alone = !document.querySelector('.around');
  const open = () => { box.open = (wide.matches && alone) || location.search.length > 1; };
  wide.addEventListener('change', open);
  form.addEventListener('input', () => { apply(); remember(); });
  form.addEventListener('submit', (event) => event.preventDefault());
  form.addEventListener('reset', () => setTimeout(() => { apply(); remember(); }));
  document.getElementById('filter-clear').addEventListener('click', () => form.reset());
  addEventListener('popstate', () => { restore(); apply(); });
  box.hidden = false;
  restore();
  open();
  if (location.search.length > 1) apply();
})();
