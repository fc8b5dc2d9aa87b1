const attached = new WeakMap();

// A page may be left before this script has come: its field is null then.
export function attach(field, draftKey, abandonedKey) {
  if (!field) return '';

  // What was typed before this script came counts as a draft; after that it belongs to the conversation that was left.
  const typed = attached.has(field) ? '' : field.value;
  detach(field);
  const key = storageKey(draftKey);
  const onInput = () => {
    remember(key, field.value);
    fit(field);
  };
  field.addEventListener('input', onInput);
  attached.set(field, onInput);

  const draft = withAbandoned(typed || recall(key), abandonedKey);
  remember(key, draft);
  field.value = draft;
  fit(field);
  if (matchMedia('(hover: hover)').matches) focusIfIdle(field);
  return draft;
}

export function detach(field) {
  if (!field) return;

  field.removeEventListener('input', attached.get(field));
  attached.delete(field);
}

export function forget(field, draftKey) {
  remember(storageKey(draftKey), '');
  if (!field) return;

  field.value = '';
  fit(field);
  field.focus();
}

// Someone who reads a source or walks through the answer keeps their place.
export function focusIfIdle(field) {
  if (!field) return;

  const focused = document.activeElement;
  if (!focused || focused === document.body || field.form?.contains(focused)) field.focus({ preventScroll: true });
}

// Nothing typed is lost: what was written for a conversation that is gone comes after what is already there.
function withAbandoned(draft, abandonedKey) {
  if (!abandonedKey) return draft;

  const key = storageKey(abandonedKey);
  const abandoned = recall(key);
  remember(key, '');
  return draft && abandoned ? `${draft}\n${abandoned}` : draft || abandoned;
}

function fit(field) {
  field.style.height = 'auto';
  field.style.height = `${field.scrollHeight}px`;
}

const storageKey = draftKey => `draft:${draftKey}`;

function remember(key, text) {
  try {
    if (text) sessionStorage.setItem(key, text);
    else sessionStorage.removeItem(key);
  } catch {
    // Storage is full or forbidden: the text stays in the box, which is all that can be done.
  }
}

function recall(key) {
  try {
    return sessionStorage.getItem(key) ?? '';
  } catch {
    return '';
  }
}
