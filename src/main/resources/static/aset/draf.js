// Unfinished text of an officer's form: sent to the server while it is typed. While the network is
// away it stays in this browser, if the officer asked for that; signing out removes it.
(() => {
  'use strict';
  const PREFIX = 'pendopo.draf.';
  const PAUSE = 1200;
  const AGAIN = 8000;
  const LIFE = 7 * 24 * 3600 * 1000;
  const here = (() => {
    try {
      window.localStorage.getItem(PREFIX);
      return window.localStorage;
    } catch { return null; }
  })();
  const forget = (unwanted) => {
    if (!here) { return; }
    for (const key of Object.keys(here)) {
      if (key.startsWith(PREFIX) && unwanted(key)) { here.removeItem(key); }
    }
  };

  for (const form of document.querySelectorAll('form[data-draft-forget]')) {
    form.addEventListener('submit', () => forget(() => true));
  }
  for (const saved of document.querySelectorAll('[data-draft-saved]')) {
    forget((key) => key === PREFIX + saved.dataset.draftSaved);
  }

  const form = document.querySelector('form[data-draft]');
  if (!form) { return; }
  const bar = form.querySelector('[data-draft-bar]');
  const status = form.querySelector('[data-draft-status]');
  const newer = form.querySelector('[data-draft-newer]');
  const tick = form.querySelector('[data-draft-here]');
  const offer = document.querySelector('[data-draft-offer]');
  const key = PREFIX + form.dataset.draftKey;
  const choice = PREFIX + form.dataset.draftKey.split('/')[0] + '.pilihan';
  const read = (name) => { try { return JSON.parse(here.getItem(name)); } catch { return null; } };
  const text = () => {
    const fields = new URLSearchParams(new FormData(form));
    for (const name of ['_csrf', 'edisi', 'lakukan']) { fields.delete(name); }
    return fields.toString();
  };
  const say = (sentence) => { if (status.textContent !== sentence) { status.textContent = sentence; } };

  // A window is known again although an answer to it was lost on the way.
  const tab = (() => {
    const fresh = String(Math.random()).slice(2);
    try {
      const name = PREFIX + 'jendela';
      const old = window.sessionStorage.getItem(name) || fresh;
      window.sessionStorage.setItem(name, old);
      return old;
    } catch { return fresh; }
  })();

  let known = form.dataset.draftTyped === undefined ? text() : '';
  let undecided = form.dataset.draftEdition !== undefined;
  let stopped = false;
  let away = false;
  let leaving = false;
  let busy = false;
  let timer;

  // What another account left in this browser is nobody's business here, and old texts are stale.
  const account = PREFIX + form.dataset.draftKey.split('/')[0];
  forget((name) => !name.startsWith(account)
    || (name !== choice && Date.now() - ((read(name) || {}).at || 0) > LIFE));

  const store = () => {
    if (here && tick.checked) { here.setItem(key, JSON.stringify({ at: Date.now(), text: text() })); }
  };
  const keepHere = () => {
    store();
    say(tick.checked ? status.dataset.here : status.dataset.away);
  };
  const later = (pause) => { clearTimeout(timer); timer = setTimeout(keep, pause); };

  const send = (fields) => {
    const body = new URLSearchParams(fields);
    body.set('_csrf', form.elements._csrf.value);
    body.set('jendela', tab);
    return fetch(form.dataset.draft, {
      method: 'POST', body, redirect: 'manual', keepalive: body.toString().length < 60000,
    });
  };

  async function keep() {
    const now = text();
    if (undecided || stopped || leaving || busy || now === known) { return; }
    busy = true;
    try {
      const fields = new URLSearchParams(now);
      fields.set('edisi', form.elements.edisi.value);
      const answer = await send(fields);
      away = false;
      if (answer.ok) {
        const said = await answer.json();
        form.elements.edisi.value = said.edition;
        known = now;
        if (here) { here.removeItem(key); }
        newer.hidden = said.newer === '';
        newer.querySelector('[data-draft-by]').textContent = said.newer;
        say(said.text);
      } else if (answer.status === 409 || answer.status === 422) {
        stopped = answer.status === 409;
        say((await answer.json()).text);
      } else if (answer.type === 'opaqueredirect' || answer.status === 401 || answer.status === 403) {
        stopped = true;
        store();
        say(status.dataset.out);
      } else {
        say(status.dataset.failed);
        later(AGAIN);
      }
    } catch {
      away = true;
      keepHere();
      later(AGAIN);
    }
    busy = false;
    if (!away && text() !== now) { later(PAUSE); }
  }

  form.addEventListener('input', (event) => {
    if (event.target === tick) { return; }
    if (undecided) { say(status.dataset.decide); return; }
    if (away) { keepHere(); }
    later(PAUSE);
  });
  tick.addEventListener('change', () => {
    if (!here) { return; }
    if (tick.checked) {
      here.setItem(choice, '1');
      if (away) { keepHere(); }
    } else {
      here.removeItem(choice);
      here.removeItem(key);
      if (away) { keepHere(); }
    }
  });
  window.addEventListener('online', () => later(0));
  document.addEventListener('visibilitychange', () => { if (document.hidden) { keep(); } });
  form.addEventListener('submit', (event) => {
    if (navigator.onLine) {
      leaving = true;
      clearTimeout(timer);
    } else {
      event.preventDefault();
      away = true;
      keepHere();
      later(AGAIN);
    }
  });
  window.addEventListener('pageshow', () => { leaving = false; });
  window.addEventListener('beforeunload', (event) => {
    if (!leaving && (away || stopped) && !tick.checked && text() !== known) { event.preventDefault(); }
  });

  // What this browser kept is offered; taking it sends it on, and the page shows it beside the rest.
  const left = here ? read(key) : null;
  if (left && left.text === text()) {
    here.removeItem(key);
  } else if (left) {
    undecided = true;
    offer.hidden = false;
    offer.querySelector('[data-draft-time]').textContent =
      new Intl.DateTimeFormat(document.documentElement.lang, { dateStyle: 'long', timeStyle: 'short' }).format(left.at);
    offer.querySelector('[data-draft-take]').addEventListener('click', async () => {
      const fields = new URLSearchParams(left.text);
      fields.set('edisi', form.dataset.draftEdition || form.elements.edisi.value);
      try {
        const answer = await send(fields);
        if (answer.ok) {
          here.removeItem(key);
          leaving = true;
          location.assign(form.getAttribute('action') + '?pakai=ya');
        } else {
          say(answer.status === 409 ? (await answer.json()).text : status.dataset.failed);
        }
      } catch { say(status.dataset.away); }
    });
    offer.querySelector('[data-draft-drop]').addEventListener('click', () => {
      here.removeItem(key);
      offer.hidden = true;
      undecided = form.dataset.draftEdition !== undefined;
      form.querySelector('input:not([type=hidden]), textarea, select').focus();
    });
  }

  tick.checked = here !== null && here.getItem(choice) === '1';
  tick.closest('.pdp-choice').hidden = here === null;
  bar.hidden = false;
  say(undecided ? status.dataset.decide : status.dataset.first);
  if (known === '') { later(PAUSE); }
})();
