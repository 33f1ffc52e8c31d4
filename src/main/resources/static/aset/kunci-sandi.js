// Passkeys: has the browser make or use one, and sends its answer with the page's form.
const bytes = (text) =>
  Uint8Array.from(atob(text.replaceAll('-', '+').replaceAll('_', '/')), (sign) => sign.charCodeAt(0));
const text = (buffer) =>
  btoa(String.fromCharCode(...new Uint8Array(buffer)))
    .replaceAll('+', '-').replaceAll('/', '_').replaceAll('=', '');
const keys = (list) => list.map((key) => ({ ...key, id: bytes(key.id) }));

const make = async (wish) => {
  const made = await navigator.credentials.create({
    publicKey: {
      ...wish,
      challenge: bytes(wish.challenge),
      user: { ...wish.user, id: bytes(wish.user.id) },
      excludeCredentials: keys(wish.excludeCredentials),
    },
  });
  return answer(made, {
    attestationObject: text(made.response.attestationObject),
    transports: made.response.getTransports ? made.response.getTransports() : [],
  });
};

const use = async (wish) => {
  const used = await navigator.credentials.get({
    publicKey: {
      ...wish,
      challenge: bytes(wish.challenge),
      allowCredentials: keys(wish.allowCredentials),
    },
  });
  return answer(used, {
    authenticatorData: text(used.response.authenticatorData),
    signature: text(used.response.signature),
    userHandle: used.response.userHandle ? text(used.response.userHandle) : null,
  });
};

const answer = (credential, response) => JSON.stringify({
  id: credential.id,
  rawId: text(credential.rawId),
  type: credential.type,
  response: { clientDataJSON: text(credential.response.clientDataJSON), ...response },
  clientExtensionResults: {},
});

const ask = async (address) => {
  const response = await fetch(address, { method: 'POST' });
  if (!response.ok) { throw new Error(String(response.status)); }
  return response.json();
};

for (const form of document.querySelectorAll('form[data-passkey]')) {
  const able = 'PublicKeyCredential' in window && 'credentials' in navigator;
  const part = form.closest('[data-passkey-part]') || form;
  part.hidden = false;
  form.hidden = !able;
  for (const note of part.querySelectorAll('[data-passkey-unable]')) { note.hidden = able; }
  const failed = part.querySelector('[data-passkey-failed]');
  form.addEventListener('submit', async (event) => {
    event.preventDefault();
    failed.replaceChildren();
    try {
      form.elements.jawaban.value = form.dataset.passkey === 'make'
        ? await make(JSON.parse(form.dataset.question))
        : await use(await ask(form.dataset.question));
      form.submit();
    } catch (fault) {
      failed.textContent = fault.name === 'InvalidStateError' ? failed.dataset.known : failed.dataset.said;
    }
  });
}
