// Searches all reports with the index that Pagefind made of them, and keeps what is asked in the address. Without the
// index, or from a disk, the page keeps to the other ways of finding something.
(async () => {
  const form = document.getElementById('search');
  const status = document.getElementById('found-count');
  const list = document.getElementById('found');
  const more = document.getElementById('found-more');
  const index = new URL(form.dataset.index, document.baseURI);
  const there = location.protocol !== 'file:' && await fetch(new URL('pagefind-entry.json', index)).then((answer) => answer.ok, () => false);
  const pagefind = there && await import(new URL('pagefind.js', index)).catch(() => null);
  if (!pagefind) {
    status.textContent = form.dataset.absent;
    return;
  }
  const STEP = 10;
  const OFFERED = 300; // names that a box offers: those of most reports
  const names = ['place', 'actor', 'year'];
  await pagefind.options({ excerptLength: 36 });

  const make = (tag, attributes, ...children) => {
    const element = document.createElement(tag);
    for (const [name, value] of Object.entries(attributes)) if (value) element.setAttribute(name, value);
    element.append(...children);
    return element;
  };
  // An excerpt is text with marks around what was found; nothing else of it is taken over.
  const excerpt = (html) => [...new DOMParser().parseFromString(html, 'text/html').body.childNodes]
    .map((each) => (each.nodeName === 'MARK' ? make('mark', {}, each.textContent) : each.textContent));
  // The paragraph that the first match stands in.
  const paragraph = ({ anchors, locations }) => {
    const before = anchors.filter((each) => /^p\d+$/.test(each.id) && each.location <= locations[0]);
    return before.length ? `#${before.at(-1).id}` : '';
  };
  const draw = (report) => make('li', {},
    make('p', { class: 'when' }, report.meta.date || ''),
    make('h2', { dir: 'auto' }, make('a', { href: report.url }, report.meta.title)),
    make('p', { class: 'excerpt', dir: 'auto' }, ...excerpt(report.excerpt),
      ...(paragraph(report) ? [' ', make('a', { href: report.url + paragraph(report), 'aria-label': `${report.meta.title}, ${paragraph(report)}` }, '¶')] : [])));

  let results = [];
  let drawn = 0;
  const extend = async () => {
    const next = results.slice(drawn, drawn + STEP);
    const reports = await Promise.all(next.map((each) => each.data()));
    if (results.slice(drawn, drawn + STEP).some((each, at) => each !== next[at])) return;
    list.append(...reports.map(draw));
    drawn += reports.length;
    more.hidden = drawn >= results.length;
  };
  const offer = (filters) => {
    for (const name of names) {
      const select = form.elements[name];
      const chosen = select.value;
      const counts = Object.entries(filters[name] || {}).filter(([value, count]) => count || value === chosen);
      counts.sort((one, other) => (other[0] === chosen) - (one[0] === chosen) || other[1] - one[1]);
      const offered = counts.slice(0, OFFERED).sort((one, other) => one[0].localeCompare(other[0]));
      if (name === 'year') offered.reverse();
      select.replaceChildren(select.options[0], ...offered.map(([value, count]) => make('option', { value }, `${value} (${count})`)));
      select.value = chosen;
    }
  };

  let turn = 0;
  const search = async () => {
    const mine = (turn += 1);
    const words = form.elements.q.value.trim();
    const filters = Object.fromEntries(names.map((name) => [name, form.elements[name].value]).filter(([, value]) => value));
    const asked = words || Object.keys(filters).length;
    const order = form.elements.order.value || (words ? '' : 'desc');
    const answer = asked && await pagefind.debouncedSearch(words || null, { filters, ...(order && { sort: { date: order } }) }, 150);
    if (mine !== turn) return;
    results = answer ? answer.results : [];
    list.replaceChildren();
    drawn = 0;
    more.hidden = true;
    offer(answer ? answer.filters : await pagefind.filters());
    status.textContent = asked ? (results.length ? form.dataset.found.replace('{n}', results.length) : form.dataset.none) : '';
    await extend();
  };
  const restore = async () => {
    const query = new URLSearchParams(location.search);
    offer(await pagefind.filters());
    for (const field of form.elements) if (field.name) field.value = query.get(field.name) || '';
    await search();
  };
  let typed = false;
  const remember = (typing) => {
    const query = String(new URLSearchParams([...new FormData(form)].filter(([, value]) => value.trim())));
    // One step back for a word, not for each of its letters.
    history[typing && typed ? 'replaceState' : 'pushState'](null, '', query ? `?${query}` : location.pathname);
    typed = typing;
  };
  form.addEventListener('input', ({ target }) => {
    remember(target.name === 'q');
    search();
  });
  form.addEventListener('submit', (event) => event.preventDefault());
  more.addEventListener('click', async () => {
    const next = drawn;
    await extend();
    list.querySelectorAll('h2 a')[next].focus();
  });
  addEventListener('popstate', restore);
  await restore();
  form.hidden = false;
})();
