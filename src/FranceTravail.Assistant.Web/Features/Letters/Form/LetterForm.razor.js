const pauseInTyping = 400;

// A long text is sent at each pause: a reload or a lost connection then costs no more than the last words.
export function sendAtPauses(form) {
  if (!form) return;

  const timers = new WeakMap();
  form.addEventListener('input', event => {
    const field = event.target;
    if (!(field instanceof HTMLTextAreaElement)) return;

    clearTimeout(timers.get(field));
    timers.set(field, setTimeout(() => field.dispatchEvent(new Event('change', { bubbles: true })), pauseInTyping));
  });
}
