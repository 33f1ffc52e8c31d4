// What a kiosk does beyond its pages: it leaves no trail for the next person, reads aloud when asked,
// and begins again when nobody is there. Without it every screen still works.
(() => {
  'use strict';
  const body = document.body;
  const start = body.dataset.start;

  // Each screen takes the place of the one before, so that Back leads to none of them.
  const go = (address) => location.replace(address);
  addEventListener('pageshow', (event) => {
    if (event.persisted) { go(start); }
  });
  document.addEventListener('click', (event) => {
    const link = event.target.closest('a[href]');
    if (link && !link.getAttribute('href').startsWith('#')) {
      event.preventDefault();
      go(link.href);
    }
  });
  let sending = false;
  const send = (form, button) => {
    if (sending) { return; }
    sending = true;
    const fields = new URLSearchParams(new FormData(form, button));
    fetch(form.action, { method: 'POST', body: fields })
      .then((answer) => {
        if (answer.redirected) { go(answer.url); } else { form.submit(); }
      })
      .catch(() => { sending = false; form.submit(); });
  };
  document.addEventListener('submit', (event) => {
    event.preventDefault();
    send(event.target, event.submitter);
  });

  // Reading aloud, only when there is a voice for this language.
  const speak = document.querySelector('[data-speak]');
  const voice = () => speechSynthesis.getVoices().find((one) => one.lang.toLowerCase().startsWith(document.documentElement.lang));
  if (speak && 'speechSynthesis' in window) {
    const words = speak.textContent;
    const offer = () => { speak.hidden = !voice(); };
    const quiet = () => { speechSynthesis.cancel(); speak.textContent = words; };
    speechSynthesis.addEventListener('voiceschanged', offer);
    offer();
    speak.addEventListener('click', () => {
      if (speechSynthesis.speaking) { quiet(); return; }
      const parts = [...document.querySelectorAll('[data-say]')].map((part) => part.textContent.trim());
      const speech = new SpeechSynthesisUtterance(parts.join('. '));
      speech.voice = voice();
      speech.lang = document.documentElement.lang;
      speech.rate = 0.9;
      speech.onend = quiet;
      speak.textContent = speak.dataset.stop;
      speechSynthesis.speak(speech);
    });
    addEventListener('pagehide', () => speechSynthesis.cancel());
  }

  // Figures to touch, for screens without a keyboard.
  const pad = document.querySelector('[data-pad]');
  if (pad) {
    const field = document.getElementById(pad.dataset.pad);
    const key = (label, press) => {
      const button = document.createElement('button');
      button.type = 'button';
      button.className = 'pdp-kiosk__key';
      button.textContent = label;
      button.addEventListener('click', press);
      pad.append(button);
    };
    const digit = (figure) => key(figure, () => { field.value = (field.value + figure).slice(0, 3); });
    [...'123456789'].forEach(digit);
    key(pad.dataset.erase, () => { field.value = ''; });
    digit('0');
    pad.hidden = false;
  }

  // Nobody there: the screen says so, counts down and begins again.
  const idle = document.querySelector('[data-idle]');
  if (idle) {
    const count = idle.querySelector('[data-count]');
    const announce = idle.querySelector('[data-announce]');
    const warn = Number(idle.dataset.warn);
    let limit = Number(idle.dataset.idle);
    let last = performance.now();
    const touched = () => {
      last = performance.now();
      if (!idle.hidden) { idle.hidden = true; announce.textContent = ''; }
    };
    for (const sign of ['pointerdown', 'keydown', 'input', 'scroll', 'wheel', 'touchmove']) {
      addEventListener(sign, touched, { passive: true });
    }
    // Who says so once gets more time for this screen.
    idle.querySelector('[data-here]').addEventListener('click', () => { limit = 120; touched(); });
    const reset = document.querySelector('form[data-reset]');
    const tick = setInterval(() => {
      if ('speechSynthesis' in window && speechSynthesis.speaking) { touched(); }
      const left = Math.ceil(limit - (performance.now() - last) / 1000);
      if (left <= 0) {
        clearInterval(tick);
        send(reset, null);
      } else if (left <= warn) {
        if (idle.hidden) { idle.hidden = false; announce.textContent = announce.dataset.announce; }
        count.textContent = String(left);
      }
    }, 250);
  }

  const seconds = Number(body.dataset.thanks || 0);
  if (seconds > 0) {
    const note = document.querySelector('[data-thanks-note]');
    const until = performance.now() + seconds * 1000;
    note.hidden = false;
    setInterval(() => {
      const left = Math.ceil((until - performance.now()) / 1000);
      note.querySelector('[data-count]').textContent = String(Math.max(0, left));
      if (left <= 0) { go(start); }
    }, 250);
  }
})();
