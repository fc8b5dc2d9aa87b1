const pauseInTyping = 400;
const attached = new WeakMap();

// A page may be left before this script has come: its field is null then.
export function attach(field, component) {
  if (!field) return;

  const state = { component, timer: 0, isChanged: false };
  const send = () => {
    clearTimeout(state.timer);
    if (!state.isChanged) return Promise.resolve();

    state.isChanged = false;
    state.isKept = false;
    return component.invokeMethodAsync('TypedAsync', field.value);
  };
  const onInput = () => {
    state.isChanged = true;
    fit(field);
    clearTimeout(state.timer);
    state.timer = setTimeout(send, pauseInTyping);
  };
  const onBlur = async () => {
    await send();
    if (state.isKept !== false) return;

    state.isKept = true;
    await component.invokeMethodAsync('LeftAsync');
  };
  field.addEventListener('input', onInput);
  field.addEventListener('blur', onBlur);
  attached.set(field, { send, onInput, onBlur, state });
}

export function detach(field) {
  if (!field || !attached.has(field)) return;

  const { onInput, onBlur, state } = attached.get(field);
  clearTimeout(state.timer);
  field.removeEventListener('input', onInput);
  field.removeEventListener('blur', onBlur);
  attached.delete(field);
}

export function show(field, text) {
  if (!field) return;

  // What is being typed is newer than what the page knows.
  if (attached.get(field)?.state.isChanged) return;

  const { selectionStart, selectionEnd } = field;
  field.value = text;
  if (document.activeElement === field) field.setSelectionRange(selectionStart, selectionEnd);
  fit(field);
}

export async function selection(field) {
  if (!field) return { start: 0, end: 0 };

  await attached.get(field)?.send();
  return { start: field.selectionStart, end: field.selectionEnd };
}

export function select(field, start, end) {
  if (!field) return;

  // Who types in the form stays there.
  const isTyping = document.activeElement !== field && document.activeElement?.matches('input, textarea');
  if (!isTyping) field.focus({ preventScroll: true });
  field.setSelectionRange(start, end);
}

function fit(field) {
  field.style.height = 'auto';
  field.style.height = `${field.scrollHeight + 2}px`;
}
