const attached = new WeakMap();

export function attach(field, draftKey) {
  detach(field);
  const key = storageKey(draftKey);
  const onInput = () => {
    remember(key, field.value);
    fit(field);
  };
  const onKeyDown = event => {
    if (event.key !== 'Enter' || event.shiftKey || event.isComposing) return;
    event.preventDefault();
    field.form.requestSubmit();
  };
  field.addEventListener('input', onInput);
  field.addEventListener('keydown', onKeyDown);
  attached.set(field, { onInput, onKeyDown });

  const draft = recall(key);
  field.value = draft;
  fit(field);
  if (matchMedia('(hover: hover)').matches) focusIfIdle(field);
  return draft;
}

export function detach(field) {
  const handlers = attached.get(field);
  if (!handlers) return;
  field.removeEventListener('input', handlers.onInput);
  field.removeEventListener('keydown', handlers.onKeyDown);
  attached.delete(field);
}

export function forget(field, draftKey) {
  remember(storageKey(draftKey), '');
  field.value = '';
  fit(field);
  field.focus();
}

// Someone who reads a source or walks through the answer keeps their place.
export function focusIfIdle(field) {
  const focused = document.activeElement;
  if (!focused || focused === document.body || field.form?.contains(focused)) field.focus({ preventScroll: true });
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
