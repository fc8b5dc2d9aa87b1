// The field may stand in a part of the form that is folded.
export function goTo(id) {
  const field = document.getElementById(id);
  if (!field) return;

  const folded = field.closest('details');
  if (folded) folded.open = true;
  const input = field.matches('[role=radiogroup]') ? field.querySelector('input') : field;
  input.focus();
  input.scrollIntoView({ block: 'center' });
}

// From one letter of a series to the next the keyboard starts again at the top.
export function enter(title) {
  title?.focus();
}

// The button or link that led here is gone: the keyboard goes on at the title, unless it is somewhere already.
export function arrive(title) {
  if (!document.activeElement || document.activeElement === document.body) title?.focus({ preventScroll: true });
}

// What was pressed is gone: the keyboard goes on at the place that stands for it, unless it is somewhere already.
export function regain(selector) {
  if (document.activeElement && document.activeElement !== document.body) return;

  document.querySelector(selector)?.focus();
}
