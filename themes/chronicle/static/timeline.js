// Filters entries, and keeps what is chosen in the address. A page that lists only some of the entries asks for all of
// them (data/entries.json) once a reader filters; without that file it filters its own. Without this script it is whole.
(() => {
  const box = document.getElementById('filter');
  if (!box) return;
  const form = box.querySelector('form');
  const use = box.querySelector('summary .n');
  const status = document.getElementById('count');
  const nothing = document.getElementById('nothing');
  const results = document.getElementById('matching'); // only where the page does not list everything
  const more = document.getElementById('filter-more');
  const sections = [...document.querySelectorAll('.period')].filter((each) => each !== results);
  const remote = location.protocol === 'file:' ? '' : box.dataset.entries || '';
  const root = remote.replace('data/entries.json', '');
  const SCREEN = 8; // drawn with every key; the rest of a step once the reader pauses
  const STEP = 25;

  const number = (n) => (n > 9999 ? n.toLocaleString(document.documentElement.lang) : String(n));
  const LETTERS = { ß: 'ss', ł: 'l', ø: 'o', đ: 'd', ð: 'd', þ: 'th', æ: 'ae', œ: 'oe', ı: 'i' };
  const fold = (text) => {
    const low = text.toLowerCase();
    if (!/[^ -~]/.test(low)) return low;
    return low.normalize('NFKD').replace(/\p{M}/gu, '').replace(/[ßłøđðþæœı]/g, (letter) => LETTERS[letter]);
  };
  // A day as a number to compare; of a month or a year its first day, or its last. NaN for what is no date.
  const day = (text, last) => {
    const [, year, month, date] = /^(-?\d{1,6})(?:[-./](\d\d?)(?:[-./](\d\d?))?)?$/.exec(text.trim()) || [];
    return year * 372 + (month || (last ? 12 : 1)) * 31 + Number(date || (last ? 31 : 1));
  };
  const span = (from, to) => (from || to) && [from ? day(from) : -Infinity, to ? day(to, true) : Infinity];
  const table = (rows) => rows.map(([id, title, within = []]) => ({ id, title, text: fold(title), within }));
  const among = (rows, ids) => rows.map((one) => ids.includes(one.id) || one.within.some((each) => ids.includes(rows[each].id)));

  // What there is to filter: entries name their places and actors by the index in a table.
  const onPage = () => {
    const rows = { place: [], actor: [] };
    const seen = { place: new Map(), actor: new Map() };
    const index = (name, id, title = '') => {
      if (!seen[name].has(id)) seen[name].set(id, rows[name].push([id, title]) - 1);
      return seen[name].get(id);
    };
    const indexes = (name, ids) => (ids || '').split(' ').filter(Boolean).map((id) => index(name, id));
    for (const input of form.querySelectorAll('[data-name] [type=checkbox]')) index(input.name, input.value, input.nextElementSibling.textContent);
    for (const link of document.querySelectorAll('.entry .facets a')) {
      const [, name, id] = /(place|actor)s\/([^/]+)\.html$/.exec(link.pathname) || [];
      if (name) index(name, id, link.textContent);
    }
    const entries = [...document.querySelectorAll('.entry')].map((element) => ({
      element,
      text: fold([...element.querySelectorAll('h3, .summary, .facets')].map((each) => each.textContent).join(' ')),
      places: indexes('place', element.dataset.places),
      actors: indexes('actor', element.dataset.actors),
      span: span(element.dataset.from, element.dataset.to),
      status: ['inferred', 'disagree', 'none'].find((each) => element.classList.contains(each)) || 'stated',
    }));
    return { place: table(rows.place), actor: table(rows.actor), entries };
  };
  const everywhere = (data) => {
    const place = table(data.places);
    const actor = table(data.actors);
    const [kind, id] = box.dataset.scope.split(' ');
    const inside = kind && among(kind === 'place' ? place : actor, [id]);
    const spans = data.dates.map(([, from, to]) => span(from, to));
    const entries = data.entries.map(([title, address, date, basis, event, places, actors, language]) => ({
      title, address, date: data.dates[date], event, places, actors, language, span: spans[date], status: data.statuses[basis],
      text: [fold(title), ...places.map((at) => place[at].text), ...actors.map((at) => actor[at].text)].join('\n'),
    }));
    return { place, actor, all: true, entries: inside ? entries.filter((each) => each[`${kind}s`].some((at) => inside[at])) : entries };
  };

  let store;
  let asked;
  const load = () => {
    store ||= onPage();
    if (remote && !asked) {
      status.textContent = box.dataset.loading;
      asked = fetch(remote).then((answer) => answer.json()).then((data) => {
        store = everywhere(data);
        setTimeout(recount);
      }).catch(() => {}).then(apply);
    }
    return asked || Promise.resolve();
  };
  // What the page offers was counted on the page alone, and what an address asks for is known by its id alone.
  const recount = () => {
    for (const name of ['place', 'actor']) {
      const counts = new Map();
      for (const entry of store.entries) {
        for (const at of new Set(entry[`${name}s`].flatMap((each) => [each, ...store[name][each].within]))) counts.set(at, (counts.get(at) || 0) + 1);
      }
      for (const input of form.querySelectorAll(`[name=${name}]`)) {
        const at = store[name].findIndex((one) => one.id === input.value);
        input.parentElement.querySelector('.n').textContent = number(counts.get(at) || 0);
        if (at >= 0) input.nextElementSibling.textContent = store[name][at].title;
      }
    }
  };

  const select = (data) => {
    const words = fold(data.get('q')).split(/\s+/).filter(Boolean);
    const [place, actor] = ['place', 'actor'].map((name) => data.has(name) && among(store[name], data.getAll(name)));
    const [from, to] = ['from', 'to'].map((name) => {
      const value = day(data.get(name), name === 'to');
      form.elements[name].setAttribute('aria-invalid', Boolean(data.get(name).trim()) && Number.isNaN(value));
      return value;
    });
    const basis = data.getAll('basis');
    const timeless = Number.isNaN(from) && Number.isNaN(to);
    return store.entries.filter((entry) =>
      (!basis.length || basis.includes(entry.status)) &&
      (timeless || (entry.span && !(entry.span[1] < from) && !(entry.span[0] > to))) &&
      (!place || entry.places.some((at) => place[at])) &&
      (!actor || entry.actors.some((at) => actor[at])) &&
      words.every((word) => entry.text.includes(word)));
  };

  const make = (tag, attributes, ...children) => {
    const element = document.createElement(tag);
    for (const [name, value] of Object.entries(attributes)) if (value) element.setAttribute(name, value);
    element.append(...children);
    return element;
  };
  const links = (term, folder, rows, ids) => ids.length ? [make('div', {}, make('dt', {}, term), ...ids.slice(0, 6).map((at) =>
    make('dd', {}, make('a', { href: `${root}${folder}/${rows[at].id}.html` }, rows[at].title))))] : [];
  const basisWord = (mark) => form.querySelector(`[name=basis][value=${mark}]`).nextElementSibling.textContent;
  const draw = ({ title, address, date, event, places, actors, language, status: mark }) =>
    make('li', { class: `entry ${event ? 'event' : 'article'} ${mark} ${date[3]}` },
      make('p', { class: 'when' }, date[0], ...(/inferred|disagree/.test(mark) ? [' ', make('span', { class: 'basis' }, basisWord(mark))] : [])),
      make('h3', { dir: 'auto', lang: language }, make('a', { href: root + address }, title)),
      make('dl', { class: 'facets' }, ...links(box.dataset.where, 'places', store.place, places), ...links(box.dataset.who, 'actors', store.actor, actors)));

  let found = [];
  let drawn = 0;
  let rest;
  const extend = (upTo) => {
    clearTimeout(rest);
    results.querySelector('ol').append(...found.slice(drawn, upTo).map(draw));
    drawn = Math.min(upTo, found.length);
    more.hidden = drawn === found.length;
  };
  const apply = () => {
    const data = new FormData(form);
    const chosen = [...data.values()].filter((value) => value.trim()).length;
    found = chosen ? select(data) : store.entries;
    if (store.all) {
      results.querySelector('ol').replaceChildren();
      drawn = 0;
      if (chosen) extend(history.state?.drawn || SCREEN);
      if (drawn === SCREEN) rest = setTimeout(extend, 200, STEP);
      results.hidden = !chosen || !found.length;
      document.getElementById('entries').hidden = chosen > 0;
    } else {
      const matching = new Set(found);
      for (const entry of store.entries) entry.element.hidden = !matching.has(entry);
    }
    for (const section of sections) section.hidden = store.all ? chosen > 0 : !section.querySelector('.entry:not([hidden])');
    use.textContent = chosen ? `${number(chosen)} ${use.dataset.use}` : '';
    const words = results && !store.all ? box.dataset.here : box.dataset.some;
    status.textContent = chosen ? words.replace('{shown}', number(found.length)).replace('{n}', number(store.entries.length)) : status.dataset.all;
    nothing.hidden = found.length > 0;
  };

  let typed = null;
  const remember = (field) => {
    const query = String(new URLSearchParams([...new FormData(form)].filter(([, value]) => value.trim())));
    // One step back for a word, not for each of its letters.
    const again = typed && field === typed;
    typed = field && field.type !== 'checkbox' ? field : null;
    try {
      history[again ? 'replaceState' : 'pushState'](null, '', (query ? `?${query}` : location.pathname) + location.hash);
    } catch {
      // A page opened from a disk may not change its address.
    }
  };
  // After the key has been painted, and once for keys that come faster than that.
  let waiting;
  const update = (field) => {
    clearTimeout(waiting);
    waiting = setTimeout(() => {
      remember(field);
      load().then(apply);
    });
  };

  // A place or actor that the page does not offer gets a box of its own.
  const choose = (name, id) => {
    let input = form.querySelector(`[name="${name}"][value="${CSS.escape(id)}"]`);
    if (!input) {
      input = make('input', { type: 'checkbox', name, value: id });
      const title = store[name].find((one) => one.id === id)?.title || id;
      form.querySelector(`[data-another=${name}]`).parentElement.before(make('label', {}, input, make('span', {}, title), make('span', { class: 'n' })));
      if (store.all) recount();
    }
    input.checked = true;
  };
  const suggest = async (input, picked) => {
    await load();
    const name = input.dataset.another;
    const word = fold(input.value.trim());
    const near = word ? store[name].filter((one) => one.title && one.text.includes(word)) : [];
    const exact = near.find((one) => one.text === word) || (near.length === 1 && near[0]);
    if (picked && exact) {
      input.value = '';
      choose(name, exact.id);
      update(null);
    }
    near.sort((one, other) => other.text.startsWith(word) - one.text.startsWith(word));
    input.list.replaceChildren(...near.slice(0, picked ? 0 : 12).map((one) => make('option', { value: one.title })));
  };
  const restore = () => {
    const query = new URLSearchParams(location.search);
    for (const input of form.elements) {
      if (input.type === 'checkbox') input.checked = query.getAll(input.name).includes(input.value);
      else if (input.name) input.value = query.get(input.name) || '';
    }
    for (const name of ['place', 'actor']) for (const id of query.getAll(name)) choose(name, id);
    typed = null;
  };

  form.addEventListener('input', ({ target, inputType }) => {
    if (target.dataset.another) suggest(target, !inputType || inputType === 'insertReplacementText');
    else update(target);
  });
  form.addEventListener('change', ({ target }) => { if (target.dataset.another) suggest(target, true); });
  form.addEventListener('submit', (event) => event.preventDefault());
  form.addEventListener('reset', () => update());
  document.getElementById('filter-clear').addEventListener('click', () => { form.reset(); form.elements.q.focus(); });
  more?.addEventListener('click', () => {
    const next = drawn;
    extend(drawn + 4 * STEP);
    results.querySelectorAll('h3 a')[next].focus();
    history.replaceState({ drawn }, '');
  });
  const begin = () => {
    if (location.search.length < 2 && !store) return;
    const loaded = load();
    restore();
    loaded.then(apply);
  };
  addEventListener('popstate', begin);

  const wide = matchMedia('(width >= 70rem)');
  // Where a list has other places and actors beside it, these come first.
  const alone = !document.querySelector('.around');
  const open = () => { box.open = wide.matches && (alone || location.search.length > 1); };
  wide.addEventListener('change', open);
  box.hidden = false;
  open();
  begin();
})();
