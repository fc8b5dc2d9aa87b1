// Keeps the end of a growing answer in view, unless the reader has scrolled up to read.
const near = 80;
const followed = new WeakMap();

export function follow(scroll) {
  // The page was left before this script came.
  if (!scroll) return;

  const jump = scroll.parentElement.querySelector('.jump-down');
  const state = { isFollowing: true, top: 0 };
  followed.set(scroll, state);
  const update = () => {
    // Only a move upwards is the reader's: the distance to the end also grows with the answer.
    if (scroll.scrollHeight - scroll.scrollTop - scroll.clientHeight < near) state.isFollowing = true;
    else if (scroll.scrollTop < state.top) state.isFollowing = false;
    state.top = scroll.scrollTop;
    jump.hidden = state.isFollowing || !hasTurns(scroll);
  };
  scroll.addEventListener('scroll', update, { passive: true });
  jump.addEventListener('click', () => {
    toBottom(scroll);
    document.getElementById('question')?.focus({ preventScroll: true });
  });
  new ResizeObserver(() => {
    if (state.isFollowing) toBottom(scroll);
    else update();
  }).observe(scroll.firstElementChild);
  toBottom(scroll);
}

export function toBottom(scroll) {
  if (!scroll) return;

  const state = followed.get(scroll);
  if (state) state.isFollowing = true;
  // The empty page is read from its top.
  scroll.scrollTop = hasTurns(scroll) ? scroll.scrollHeight : 0;
}

const hasTurns = scroll => scroll.querySelector('.turn') !== null;
